// The numbers of a model in flat memory, because they are read millions of times: arrays of arrays
// would be retained and released at each.

import Planning

/// A row of values in memory of its own, which nothing changes.
final class FlatRow<Element: BitwiseCopyable>: @unchecked Sendable {
  let first: UnsafeMutablePointer<Element>
  let count: Int

  init(_ values: some Collection<Element>) {
    count = values.count
    first = .allocate(capacity: max(1, count))
    _ = UnsafeMutableBufferPointer(start: first, count: count).initialize(from: values)
  }

  deinit { first.deallocate() }

  subscript(position: Int) -> Element {
    @inline(__always) get { first[position] }
  }
}

/// Rows of values, one behind the other.
struct FlatRows<Element: BitwiseCopyable> {
  let values: FlatRow<Element>
  private let ends: FlatRow<Int>

  init(_ rows: [[Element]]) {
    values = FlatRow(Array(rows.joined()))
    var ends = [0]
    for row in rows { ends.append(ends[ends.count - 1] + row.count) }
    self.ends = FlatRow(ends)
  }

  /// Where the values of a row are.
  @inline(__always)
  func range(_ row: Int) -> Range<Int> { ends[row]..<ends[row + 1] }
}

struct SequenceTables {
  /// What can start in a moment: a kind, and its choices.
  struct Start {
    let kind: Int
    let firstChoice: Int
    let lastChoice: Int
  }

  /// A choice. Times are as states have them; a room or site that does not matter is -1.
  struct Choice {
    let end: Int
    let room: Int
    let site: Int
    let cost: Int
  }

  let counts: FlatRow<Int32>
  let isNeeded: FlatRow<Bool>
  /// The occasion of each kind, and one more; 0 for none.
  let occasions: FlatRow<Int32>
  let peopleOfKind: FlatRows<Int>
  let kindsOfPerson: FlatRows<Int>
  let starts: FlatRows<Start>
  let choices: FlatRow<Choice>
  /// Each moment as states have it.
  let times: FlatRow<Int>
  /// The day of each moment, and one more; 0 for none.
  let days: FlatRow<Int32>
  /// The day of the last moment of each kind.
  let lastDays: FlatRow<Int32>
  /// For each kind and moment, the least cost from then on.
  let rest: FlatRow<Int>
  /// For each kind and moment, whether it can start.
  let canStart: FlatRow<Bool>
  /// The site at which every task of a kind is held; -1 where there is none, or a choice.
  let siteOfKind: FlatRow<Int>
  let momentCount: Int
  /// For each minute, the first moment that is not before it.
  let momentAt: FlatRow<Int32>

  init(_ model: SequenceModel) {
    momentCount = model.moments.count
    counts = FlatRow(model.kinds.map { Int32($0.tasks.count) })
    isNeeded = FlatRow(model.kinds.map(\.isNeeded))
    occasions = FlatRow(model.kinds.map { Int32(($0.occasion ?? -1) + 1) })
    peopleOfKind = FlatRows(model.kinds.map(\.people))
    kindsOfPerson = FlatRows(model.people.map(\.kinds))
    starts = FlatRows(
      model.startable.map { starts in
        starts.map {
          Start(
            kind: $0.kind, firstChoice: $0.choices.lowerBound,
            lastChoice: $0.choices.upperBound - 1)
        }
      })
    let origin = model.moments[0] - 1
    times = FlatRow(model.moments.map { $0 - origin })
    let rooms = Dictionary(
      uniqueKeysWithValues: model.rooms.enumerated().map { ($1.number, $0) })
    choices = FlatRow(
      model.choices.map { choice in
        Choice(
          end: choice.end - origin, room: choice.roomClass.flatMap { rooms[$0] } ?? -1,
          site: choice.site ?? -1, cost: choice.cost)
      })
    let days = model.problem.days
    let dayOfMoment = model.moments.map { moment in
      days.isEmpty ? 1 : Int32((days.firstIndex { $0.contains(moment) } ?? -1) + 1)
    }
    self.days = FlatRow(dayOfMoment)
    lastDays = FlatRow(model.kinds.map { dayOfMoment[$0.last] })
    rest = FlatRow(Array(model.rest.joined()))
    canStart = FlatRow(Self.canStart(model))
    siteOfKind = FlatRow(Self.sites(model))
    momentAt = FlatRow(Self.momentAt(model.moments))
  }

  private static func canStart(_ model: SequenceModel) -> [Bool] {
    var can = Array(repeating: false, count: model.kinds.count * model.moments.count)
    for (moment, starts) in model.startable.enumerated() {
      for start in starts { can[start.kind * model.moments.count + moment] = true }
    }
    return can
  }

  private static func sites(_ model: SequenceModel) -> [Int] {
    var sites = Array(repeating: Set<Int>(), count: model.kinds.count)
    for start in model.startable.joined() {
      for choice in start.choices { sites[start.kind].insert(model.choices[choice].site ?? -1) }
    }
    return sites.map { $0.count == 1 ? $0.first ?? -1 : -1 }
  }

  private static func momentAt(_ moments: [Int]) -> [Int32] {
    var moment = 0
    return (moments[0]...moments[moments.count - 1]).map { minute in
      while moments[moment] < minute { moment += 1 }
      return Int32(moment)
    }
  }
}
