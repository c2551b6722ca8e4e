// Turns the contents of a zone file into the lists of a ZoneTable, footer rule written out.

/// The lists of a `ZoneTable` while they are being made.
struct ZoneTableBuilder {
  private(set) var types: [LocalTimeType]
  private(set) var times: [Int64]
  private(set) var kinds: [UInt16]
  private(set) var cycleEnd = Int64.max

  /// Lists with the transitions of the file alone; type 0 holds before the first of them.
  init(_ contents: TZifContents) {
    types = contents.types
    times = contents.times
    kinds = [0] + contents.typeIndices.map { UInt16($0) }
  }

  /// Adds the rule, which holds from the file's last transition on, for a little over one cycle.
  mutating func extend(by rule: PosixRule, cycle: Int64) {
    let start = times.last ?? ZoneTable.range.lowerBound
    let year = LocalDateTime(clampingSecondsSinceEpoch: start).day.year
    let changes = rule.changes(years: (year - 2)...(year + 405))
    let standard = kind(of: rule.standard)
    let daylight = rule.daylight.map { kind(of: $0.type) } ?? standard
    let isDaylight = changes.last { $0.seconds <= start }?.isDaylight ?? false
    kinds[kinds.count - 1] = isDaylight ? daylight : standard
    for change in changes where change.seconds > start {
      times.append(change.seconds)
      kinds.append(change.isDaylight ? daylight : standard)
      cycleEnd = Int64(daysFromCivil(year: year + 3, month: 1, day: 1) * secondsPerDay) + cycle
    }
  }

  /// The index of a type, added if it is new.
  private mutating func kind(of type: LocalTimeType) -> UInt16 {
    if let index = types.firstIndex(of: type) { return UInt16(index) }
    types.append(type)
    return UInt16(types.count - 1)
  }
}
