// ZoneTable: the storage behind a Zone, one sorted list of transitions for all time.
//
// The rule in a file's footer is written out as transitions for 400 years, after which the
// Gregorian calendar repeats (146,097 days, a whole number of weeks). A lookup beyond those years
// goes back by whole cycles, so that every lookup is one binary search.

/// The transitions of a zone; immutable and shared by all copies of the zone.
final class ZoneTable: Sendable {
  /// 400 Gregorian years, in seconds.
  private static let cycle = Int64(146_097) * Int64(secondsPerDay)

  /// The seconds since 1970 that lookups keep to: years 1 to 9999 and a day beyond.
  static let range: ClosedRange<Int64> = {
    let low = Int64(Day.first.daysSinceEpoch) - 1
    let high = Int64(Day.last.daysSinceEpoch) + 2
    return (low * Int64(secondsPerDay))...(high * Int64(secondsPerDay))
  }()

  let identifier: String
  let footer: PosixRule?
  let types: [LocalTimeType]

  /// The transitions, strictly ascending, in seconds since 1970-01-01T00:00:00Z.
  private let times: [Int64]

  /// The type in force before each transition, and last the one after them all.
  private let kinds: [UInt16]

  /// The offset of each element of `kinds`, in seconds east.
  private let offsets: [Int32]

  /// The first second that is looked up one cycle or more earlier.
  private let cycleEnd: Int64

  /// A stretch of time in which one local time type is in force.
  struct Span {
    /// The first second, or `Int64.min`.
    let start: Int64
    /// The first second after, or `Int64.max`.
    let end: Int64
    /// Seconds east of UTC.
    let offset: Int64
    /// The index in `types`.
    let kind: Int
  }

  /// A zone with one offset for all time.
  init(identifier: String, fixed type: LocalTimeType) {
    self.identifier = identifier
    footer = nil
    types = [type]
    times = []
    kinds = [0]
    offsets = [Int32(type.offsetSeconds)]
    cycleEnd = .max
  }

  /// A zone with the transitions and footer of a file.
  init(identifier: String, contents: TZifContents) {
    var builder = ZoneTableBuilder(contents)
    if let rule = contents.footer { builder.extend(by: rule, cycle: Self.cycle) }
    self.identifier = identifier
    footer = contents.footer
    types = builder.types
    times = builder.times
    kinds = builder.kinds
    offsets = builder.kinds.map { Int32(builder.types[Int($0)].offsetSeconds) }
    cycleEnd = builder.cycleEnd
  }

  /// The span that holds a second since 1970; seconds beyond `range` count as its ends.
  func span(at seconds: Int64) -> Span {
    let (index, shift) = locate(seconds)
    return Span(
      start: index == 0 ? .min : times[index - 1] + shift,
      end: index == times.count ? .max : times[index] + shift,
      offset: Int64(offsets[index]),
      kind: Int(kinds[index]))
  }

  /// The seconds east of UTC at a second since 1970.
  func offset(at seconds: Int64) -> Int { Int(offsets[locate(seconds).index]) }

  /// The local time type at a second since 1970.
  func type(at seconds: Int64) -> LocalTimeType { types[Int(kinds[locate(seconds).index])] }

  private func locate(_ seconds: Int64) -> (index: Int, shift: Int64) {
    if times.isEmpty { return (0, 0) }
    let second = seconds.held(in: Self.range)
    guard second >= cycleEnd else { return (index(of: second), 0) }
    let shift = ((second - cycleEnd) / Self.cycle + 1) * Self.cycle
    return (index(of: second - shift), shift)
  }

  /// The number of transitions at or before a second.
  private func index(of second: Int64) -> Int {
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether two tables describe the same zone.
  func matches(_ other: ZoneTable) -> Bool {
    self === other
      || (identifier == other.identifier && footer == other.footer && types == other.types
        && times == other.times && kinds == other.kinds)
  }
}
