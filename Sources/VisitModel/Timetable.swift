// What is known of the times of entries: the earliest and latest start and end of each.

public import CivilTime

/// When an entry can start and end, given everything that the programme says.
public struct EntryWindow: Hashable, Sendable {
  public var earliestStart: Instant
  public var latestStart: Instant
  public var earliestEnd: Instant
  public var latestEnd: Instant

  public init(
    earliestStart: Instant, latestStart: Instant, earliestEnd: Instant, latestEnd: Instant
  ) {
    self.earliestStart = earliestStart
    self.latestStart = latestStart
    self.earliestEnd = earliestEnd
    self.latestEnd = latestEnd
  }

  /// Whether the start is known to the minute.
  public var startIsKnown: Bool { earliestStart == latestStart }

  /// Whether the end is known to the minute.
  public var endIsKnown: Bool { earliestEnd == latestEnd }
}

/// The windows of all entries of a programme, in the order of its entries.
public struct Timetable: Sendable {
  public var windows: [EntryWindow]

  public init(windows: [EntryWindow]) {
    self.windows = windows
  }

  public subscript(index: Index<Entry>) -> EntryWindow { windows[index.position] }
}
