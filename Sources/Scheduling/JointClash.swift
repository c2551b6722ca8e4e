// A set of statements that cannot all hold, from which nothing can be left out.

public import VisitModel

/// One thing that a programme says, or that Herald counts with.
public enum Statement: Hashable, Sendable {
  /// The day under which an entry stands.
  case day(Index<Entry>)
  /// The clock times and parts of the day of an entry.
  case time(Index<Entry>)
  /// The `within` of an entry.
  case within(Index<Entry>)
  /// How long an entry takes, as stated or as usual for its kind.
  case length(Index<Entry>)
  /// The first says that it is held after the second.
  case after(Index<Entry>, Index<Entry>)
  /// The first says that it is held before the second.
  case before(Index<Entry>, Index<Entry>)
  /// The first is written to start with the second.
  case together(Index<Entry>, Index<Entry>)
  /// The first is written to start so many minutes after the second; negative for before it.
  case offset(Index<Entry>, Index<Entry>, minutes: Int)
  /// The first is a part of the second.
  case part(Index<Entry>, Index<Entry>)
  /// The people of an entry, who can be in one place at a time.
  case people(Index<Entry>)
  /// The room of an entry, which holds one at a time.
  case room(Index<Entry>)
  /// The time from one place to another.
  case journey(Journey)
  /// The time that a room needs between two entries.
  case turnround(Index<Room>)

  /// The entry whose line makes the statement; nil for what stands elsewhere.
  public var entry: Index<Entry>? {
    switch self {
    case .day(let entry), .time(let entry), .within(let entry), .length(let entry),
      .people(let entry), .room(let entry), .after(let entry, _), .before(let entry, _),
      .together(let entry, _), .offset(let entry, _, _), .part(let entry, _):
      entry
    case .journey, .turnround: nil
    }
  }
}

/// Statements that cannot all hold.
public struct JointClash: Sendable {
  /// The entries that make the statements, in the order of the file.
  public let entries: [Index<Entry>]
  /// In the order of the file, those of one entry together; those that no entry makes come last.
  public let statements: [Statement]
  /// The people and rooms that the entries compete for.
  public let shared: [Shared]
  /// Whether without any one of the statements the others can hold, which has been tried for each;
  /// false when trying was too much.
  public let isSmallest: Bool
  /// More entries that compete for the same time, in no stated order, if there are any.
  public internal(set) var crowd: Unordered?
}
