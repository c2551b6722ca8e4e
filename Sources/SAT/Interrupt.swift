// A flag that stops searches.

import CCaDiCaL

/// Stops searches from another thread or from a signal handler. Once set it stays set.
///
/// It may stand within another: setting the outer one then stops what the inner one does, so that one
/// of several searches, or all of them, can be stopped.
///
/// A signal handler may call `set` on an interrupt that was made before: setting is one store to an
/// atomic byte, without locks or memory from the heap.
public final class Interrupt: Sendable {
  // The flag is atomic, and lives as long as this object.
  nonisolated(unsafe) let flag: OpaquePointer
  private let outer: Interrupt?

  public init(within outer: Interrupt? = nil) {
    self.outer = outer
    flag = cadical_flag_create(outer?.flag)
  }

  deinit { cadical_flag_destroy(flag) }

  /// Stops every search that has this interrupt among its limits, now or later.
  public func set() { cadical_flag_set(flag) }

  /// Whether this or an outer one was set.
  public var isSet: Bool { cadical_flag_is_set(flag) }
}
