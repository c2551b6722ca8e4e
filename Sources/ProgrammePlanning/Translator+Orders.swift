// What comes before what: stated orders, arrivals and departures; and entries that are held together.

import CivilTime
import Planning
import Scheduling
import VisitModel

extension Translator {
  mutating func addOrders() {
    for (position, entry) in programme.entries.enumerated() {
      let index = Index<Entry>(position)
      guard let task = tracing.task(of: .entry(index)) else { continue }
      for (number, term) in entry.when.terms.enumerated() {
        guard case .entry(let other)? = term.reference, other != index,
          let otherTask = tracing.task(of: .entry(other))
        else { continue }
        addOrder(task, otherTask, term, .term(index, number))
      }
    }
  }

  private mutating func addOrder(
    _ task: Int, _ other: Int, _ term: WhenTerm<Entity>, _ cause: Cause
  ) {
    switch term {
    case .after(_, let gap):
      order(other, task, gap: Int(gap?.count ?? 0), cause)
      let end = fixedEnds(other).map { $0 + Int(gap?.count ?? 0) }
      addOddStarts(end, to: task)
    case .before(_, let gap):
      order(task, other, gap: Int(gap?.count ?? 0), cause)
      let gap = Int(gap?.count ?? 0)
      addOddStarts(
        fixedStarts(other).flatMap { start in
          problem.tasks[task].lengths.map { start - gap - $0 }
        }, to: task)
    case .offset: break
    case .with:
      together([other, task], cause)
      addOddStarts(fixedStarts(other), to: task)
      addOddStarts(fixedStarts(task), to: other)
    case .clock, .part, .unset: break
    }
  }

  /// What follows an entry with an odd time may have to begin at an odd time too.
  private mutating func addOddStarts(_ starts: [Int], to task: Int) {
    guard let first = problem.tasks[task].starts.first, let last = problem.tasks[task].starts.last,
      problem.tasks[task].starts.count > 1
    else { return }
    for start in starts where first...last ~= start {
      Self.insert(start, into: &problem.tasks[task].starts)
    }
  }

  private func fixedStarts(_ task: Int) -> [Int] {
    pinnedStarts[task].map { [$0] } ?? []
  }

  private func fixedEnds(_ task: Int) -> [Int] {
    fixedStarts(task).flatMap { start in problem.tasks[task].lengths.map { start + $0 } }
  }

  // MARK: Arrivals and departures

  /// Meetings that a plan places are held while their people are there: after the arrival that brings
  /// them and before the departure that takes them away.
  mutating func addStays() {
    let stays = Stays(programme, stated)
    guard !stays.isEmpty else { return }
    for task in tracing.open.sorted() {
      let item = tracing.items[task]
      guard mayBeAnywhere(item) else { continue }
      for arrival in stays.arrivals(of: problem.tasks[task].people) {
        guard let other = tracing.task(of: .entry(arrival)), other != task else { continue }
        order(other, task, .arrival(arrival, item))
      }
      for departure in stays.departures(of: problem.tasks[task].people) {
        guard let other = tracing.task(of: .entry(departure)), other != task else { continue }
        order(task, other, .departure(departure, item))
      }
    }
  }

  private func mayBeAnywhere(_ item: Item) -> Bool {
    switch item {
    case .request: true
    case .entry(let index): programme[index].when.terms == [.unset]
    }
  }

  // MARK: Groups

  /// Entries that are written to be held together keep their people once: with the one that can last
  /// longest. The same holds for a room that they share.
  mutating func shareGroups() {
    var leader = Array(problem.tasks.indices)
    func root(_ task: Int) -> Int {
      var current = task
      while leader[current] != current { current = leader[current] }
      return current
    }
    for together in problem.togethers {
      let roots = together.tasks.map(root)
      if let low = roots.min() { for root in roots { leader[root] = low } }
    }
    var groups: [Int: [Int]] = [:]
    for task in Set(problem.togethers.flatMap(\.tasks)) {
      groups[root(task), default: []].append(task)
    }
    for tasks in groups.values where tasks.count > 1 { share(tasks) }
  }

  private mutating func share(_ tasks: [Int]) {
    let byLength = tasks.sorted {
      let a = problem.tasks[$0].lengths.last ?? 0
      let b = problem.tasks[$1].lengths.last ?? 0
      return (-a, $0) < (-b, $1)
    }
    for (position, task) in byLength.enumerated() {
      for earlier in byLength[..<position] where !needsJourney(task, earlier) {
        let busy = Set(problem.tasks[earlier].people)
        problem.tasks[task].people.removeAll(where: busy.contains)
        guard problem.tasks[task].rooms.count == 1,
          problem.tasks[task].rooms == problem.tasks[earlier].rooms
        else { continue }
        problem.tasks[task].site = problem.rooms[problem.tasks[task].rooms[0]].site
        problem.tasks[task].rooms = []
      }
    }
  }

  private mutating func needsJourney(_ a: Int, _ b: Int) -> Bool {
    guard let from = site(a), let to = site(b), from != to else { return false }
    return sites.journey(from: from, to: to) != nil
  }

  private func site(_ task: Int) -> Int? {
    problem.tasks[task].rooms.first.map { problem.rooms[$0].site } ?? problem.tasks[task].site
  }
}
