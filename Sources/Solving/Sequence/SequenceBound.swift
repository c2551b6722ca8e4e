// What a plan that is under way is at least still to cost. Each kind by itself has a least cost from
// every moment on; whoever takes part in the most tasks does one after another, so that the second
// cannot begin before the shortest is over, and so on; and whoever idles with something still to do
// today has a gap.

struct SequenceBound {
  /// A kind of the busiest person, with how much more it costs from every moment on, which kinds of
  /// one group have in common.
  private struct Link {
    let kind: Int
    let shortest: Int
    let base: Int
    /// Where its growth begins in `growths`.
    let growth: Int
    /// Whether it is the first of its group.
    let isFirst: Bool
  }

  private let model: SequenceModel
  private let tables: SequenceTables
  private let layout: SequenceLayout
  private var links = FlatRow<Link>([])
  private var growths = FlatRow<Int>([])
  private var others = FlatRow<Int>([])
  /// The busiest person.
  private let hub: Int?

  init(_ model: SequenceModel, _ tables: SequenceTables, _ layout: SequenceLayout) {
    self.model = model
    self.tables = tables
    self.layout = layout
    func load(_ person: Int) -> Int {
      model.people[person].kinds.reduce(0) { sum, kind in
        model.kinds[kind].isNeeded ? sum + model.kinds[kind].tasks.count : sum
      }
    }
    hub = model.people.indices.max { (load($0), $1) < (load($1), $0) }
    fillGroups()
  }

  /// Kinds of the busiest person whose costs grow alike, by their shortest lengths.
  private mutating func fillGroups() {
    let chained = Set(hub.map { model.people[$0].kinds } ?? []).filter {
      model.kinds[$0].isNeeded && model.kinds[$0].occasion == nil
    }
    others = FlatRow(model.kinds.indices.filter { !chained.contains($0) })
    var groups: [(kinds: [Int], growth: [Int])] = []
    let byLength = chained.sorted {
      (model.kinds[$0].shortest, $0) < (model.kinds[$1].shortest, $1)
    }
    for kind in byLength {
      let rest = model.rest[kind]
      let growth = rest.map { $0 >= SequenceModel.never ? $0 : $0 - rest[0] }
      if let number = groups.firstIndex(where: { Self.areAlike($0.growth, growth) }) {
        groups[number].kinds.append(kind)
        for moment in growth.indices {
          groups[number].growth[moment] = min(groups[number].growth[moment], growth[moment])
        }
      } else {
        groups.append(([kind], growth))
      }
    }
    growths = FlatRow(groups.flatMap(\.growth))
    links = FlatRow(
      groups.enumerated().flatMap { number, group in
        group.kinds.map { kind in
          Link(
            kind: kind, shortest: model.kinds[kind].shortest, base: model.rest[kind][0],
            growth: number * model.moments.count, isFirst: kind == group.kinds[0])
        }
      })
  }

  /// Whether costs grow alike as long as both kinds can start.
  private static func areAlike(_ a: [Int], _ b: [Int]) -> Bool {
    zip(a, b).allSatisfy { $0 == $1 || $0 >= SequenceModel.never || $1 >= SequenceModel.never }
  }

  /// At least so much is still to be paid in a state; `SequenceModel.never` or more where it cannot be
  /// finished.
  func leastRest(of state: SequenceLayer.State, at moment: Int) -> Int {
    var sum = 0
    for position in 0..<others.count {
      let kind = others[position]
      let left = Int(tables.counts[kind] - state[kind])
      if left > 0 { sum += left * tables.rest[kind * tables.momentCount + moment] }
    }
    guard let hub else { return sum }
    sum += chain(of: state, at: moment, hub)
    guard sum < SequenceModel.never else { return SequenceModel.never }
    return model.gapCost == 0 ? sum : sum + gaps(of: state, at: moment)
  }

  private func chain(of state: SequenceLayer.State, at moment: Int, _ hub: Int) -> Int {
    var sum = 0
    let begin = max(tables.times[moment], Int(state[layout.free(hub)])) - 1
    var time = begin
    for position in 0..<links.count {
      let link = links[position]
      if link.isFirst { time = begin }
      var left = tables.counts[link.kind] - state[link.kind]
      while left > 0 {
        guard time < tables.momentAt.count else { return SequenceModel.never }
        let first = Int(tables.momentAt[time])
        let alone = tables.rest[link.kind * tables.momentCount + moment]
        sum += max(alone, link.base + growths[link.growth + first])
        guard sum < SequenceModel.never else { return SequenceModel.never }
        time += link.shortest
        left -= 1
      }
    }
    return sum
  }

  /// Gaps that are certain: who has begun the day and must do something more in it, and can do
  /// nothing at the minute at which the last thing is over.
  private func gaps(of state: SequenceLayer.State, at moment: Int) -> Int {
    var sum = 0
    for person in model.people.indices {
      let day = state[layout.day(person)]
      guard day > 0, day == tables.days[moment], isGapCertain(person, state, moment, day) else {
        continue
      }
      sum += model.gapCost * model.people[person].count
    }
    return sum
  }

  private func isGapCertain(
    _ person: Int, _ state: SequenceLayer.State, _ moment: Int, _ day: Int32
  ) -> Bool {
    let free = Int(state[layout.free(person)])
    let isIdle = free < tables.times[moment]
    var mustGoOn = false
    for position in tables.kindsOfPerson.range(person) {
      let kind = tables.kindsOfPerson.values[position]
      guard state[kind] < tables.counts[kind] else { continue }
      if !isIdle, canFollow(kind, person, state, at: free) { return false }
      // It may begin just now too, and last longer.
      if tables.occasions[kind] > 0, tables.occasions[kind] == state[layout.occasion(person)] {
        return false
      }
      if tables.isNeeded[kind], tables.lastDays[kind] == day { mustGoOn = true }
    }
    return mustGoOn
  }

  /// Whether one of a kind could start as soon as a person is free.
  private func canFollow(
    _ kind: Int, _ person: Int, _ state: SequenceLayer.State, at free: Int
  ) -> Bool {
    guard free - 1 < tables.momentAt.count else { return false }
    let next = Int(tables.momentAt[free - 1])
    guard tables.times[next] == free, tables.canStart[kind * tables.momentCount + next] else {
      return false
    }
    let site = tables.siteOfKind[kind]
    guard site >= 0 else { return true }
    return layout.mayArrive(person, at: site, free, state, model.travel)
  }
}
