// The only owner of libical: puts a calendar together, has it written, frees it.

import CICal
import Synchronization

/// Why no calendar could be written.
public struct CalendarError: Error, Sendable, CustomStringConvertible {
  public let description: String
}

/// libical, one caller at a time.
enum CalendarLibrary {
  private static let access = Mutex(())

  /// A calendar as a file: escaped, folded, lines ended by CRLF.
  static func write(_ calendar: CalendarComponent) throws(CalendarError) -> [UInt8] {
    try access.withLock { _ throws(CalendarError) in
      icalerror_set_errors_are_fatal(0)
      return try OwnedComponent.make(calendar).written()
    }
  }
}

/// A component of libical that nothing else owns.
private struct OwnedComponent: ~Copyable {
  private let pointer: OpaquePointer

  private init(named name: String) throws(CalendarError) {
    let kind = icalcomponent_string_to_kind(name)
    guard kind != ICAL_NO_COMPONENT, let pointer = icalcomponent_new(kind) else {
      throw CalendarError(description: "libical makes no \(name)")
    }
    self.pointer = pointer
  }

  static func make(_ component: CalendarComponent) throws(CalendarError) -> OwnedComponent {
    let owned = try OwnedComponent(named: component.name)
    for property in component.properties { try owned.add(property) }
    for part in component.components {
      icalcomponent_add_component(owned.pointer, try make(part).released())
    }
    return owned
  }

  deinit { icalcomponent_free(pointer) }

  /// The component for an owner in libical.
  private consuming func released() -> OpaquePointer {
    let pointer = pointer
    discard self
    return pointer
  }

  private func add(_ property: CalendarProperty) throws(CalendarError) {
    let kind = icalproperty_string_to_kind(property.name)
    guard kind != ICAL_NO_PROPERTY, let made = icalproperty_new(kind) else {
      throw CalendarError(description: "libical makes no \(property.name)")
    }
    icalcomponent_add_property(pointer, made)
    if kind == ICAL_X_PROPERTY { icalproperty_set_x_name(made, property.name) }
    guard let value = Self.value(of: property, kind) else {
      throw CalendarError(
        description: "libical takes no \(property.name) of “\(property.value)”")
    }
    icalproperty_set_value(made, value)
    if let zone = property.zone {
      icalproperty_add_parameter(made, icalparameter_new_tzid(zone))
    }
  }

  private static func value(
    of property: CalendarProperty, _ kind: icalproperty_kind
  ) -> OpaquePointer? {
    switch property.form {
    case .text: icalvalue_new_text(property.value)
    case .date: icalvalue_new_from_string(ICAL_DATE_VALUE, property.value)
    case .standard:
      icalvalue_new_from_string(icalproperty_kind_to_value_kind(kind), property.value)
    }
  }

  func written() throws(CalendarError) -> [UInt8] {
    guard icalcomponent_count_errors(pointer) == 0,
      let text = icalcomponent_as_ical_string_r(pointer)
    else { throw CalendarError(description: "libical could not write the calendar") }
    defer { icalmemory_free_buffer(text) }
    return Array(String(cString: text).utf8)
  }
}
