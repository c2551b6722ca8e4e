// The audit once more, written from the definitions alone: minute by minute and pair by pair.

import Auditing
import Planning

struct NaiveAudit {
  let problem: Problem
  let plan: Plan

  /// What is wrong with the plan, in no particular order.
  var violations: Set<Violation> {
    Set(ownValues + needs + pinsAndWindows + pairs + opening + people + groups + fairness)
  }

  private var tasks: Range<Int> { problem.tasks.indices }

  private func name(
    _ statement: Problem.Statement, _ tasks: [Int], people: [Int] = []
  ) -> Violation {
    Violation(.statement(statement), tasks: tasks, people: people)
  }

  /// The placement of a task, if it is held within its own values.
  private func held(_ number: Int) -> Placement? {
    guard let placement = plan[number] else { return nil }
    let task = problem.tasks[number]
    let rooms: [Int?] = task.rooms.isEmpty ? [nil] : task.rooms
    let isOwn =
      task.starts.contains(placement.start) && task.lengths.contains(placement.length)
      && rooms.contains(placement.room)
    return isOwn ? placement : nil
  }

  private func minutes(_ number: Int) -> Set<Int> {
    held(number).map { Set($0.start..<$0.end) } ?? []
  }

  private func site(_ number: Int) -> Int? {
    guard let room = held(number)?.room else { return problem.tasks[number].site }
    return problem.rooms[room].site
  }

  private var ownValues: [Violation] {
    tasks.flatMap { number -> [Violation] in
      guard let placement = plan[number] else { return [] }
      let task = problem.tasks[number]
      let causes: [(Violation.Cause, Bool)] = [
        (.start, !task.starts.contains(placement.start)),
        (.length, !task.lengths.contains(placement.length)),
        (.room, placement.room != nil && !task.rooms.contains(placement.room!)),
        (.roomMissing, placement.room == nil && !task.rooms.isEmpty),
      ]
      return causes.filter(\.1).map { Violation($0.0, tasks: [number]) }
    }
  }

  private var needs: [Violation] {
    problem.needs.indices.filter { plan[problem.needs[$0].task] == nil }
      .map { name(.need($0), [problem.needs[$0].task]) }
  }

  private var pinsAndWindows: [Violation] {
    let pins = problem.pins.indices.filter { number in
      let pin = problem.pins[number]
      guard let placement = held(pin.task) else { return false }
      return pin.start != nil && pin.start != placement.start
        || pin.length != nil && pin.length != placement.length
        || pin.room != nil && pin.room != placement.room
    }
    let windows = problem.windows.indices.filter { number in
      let window = problem.windows[number]
      let minutes = minutes(window.task)
      return !minutes.isEmpty && !window.stretches.contains { minutes.isSubset(of: Set($0)) }
    }
    return pins.map { name(.pin($0), [problem.pins[$0].task]) }
      + windows.map { name(.window($0), [problem.windows[$0].task]) }
  }

  private var pairs: [Violation] {
    tasks.flatMap { one in
      tasks.flatMap { other -> [Violation] in
        guard one != other, let first = held(one), let second = held(other) else { return [] }
        return inOneRoom(one, first, other, second) + ofOnePerson(one, other)
      }
    }
  }

  private func inOneRoom(
    _ one: Int, _ first: Placement, _ other: Int, _ second: Placement
  ) -> [Violation] {
    guard let room = first.room, room == second.room, first.start <= second.start,
      second.start < first.end + problem.rooms[room].turnround,
      !(areOneOccasion(one, other) && problem.tasks[one].rooms.count == 1
        && problem.tasks[other].rooms.count == 1)
    else { return [] }
    return [name(.room(room), [one, other].sorted())]
  }

  private func ofOnePerson(_ one: Int, _ other: Int) -> [Violation] {
    let both = Set(problem.tasks[one].people).intersection(problem.tasks[other].people)
    let pair = [one, other].sorted()
    if areOneOccasion(one, other) { return journeysOfOccasion(one, other, both) }
    if !minutes(one).isDisjoint(with: minutes(other)) {
      return both.map { name(.presence($0), pair) }
    }
    guard let first = held(one), let second = held(other), first.end <= second.start else {
      return []
    }
    return problem.journeys.indices.flatMap { number -> [Violation] in
      let journey = problem.journeys[number]
      guard journey.from == site(one), journey.to == site(other),
        second.start - first.end < journey.minutes
      else { return [] }
      return both.map { name(.journey(number), pair, people: [$0]) }
    }
  }

  /// Whether two are tied to each other by occasions, and start in the same minute.
  private func areOneOccasion(_ one: Int, _ other: Int) -> Bool {
    guard let first = held(one), let second = held(other), first.start == second.start else {
      return false
    }
    var tied: Set<Int> = [one]
    for _ in tasks {
      for occasion in problem.occasions where !tied.isDisjoint(with: occasion) {
        tied.formUnion(occasion)
      }
    }
    return tied.contains(other)
  }

  /// Nobody begins in two places at once. Of a way there and a way back the first is named: that from
  /// the one which ends earlier, or stands earlier.
  private func journeysOfOccasion(_ one: Int, _ other: Int, _ both: Set<Int>) -> [Violation] {
    guard let first = held(one), let second = held(other), (first.end, one) < (second.end, other)
    else { return [] }
    let ways = [(one, other), (other, one)].compactMap { from, to in
      problem.journeys.indices.first {
        problem.journeys[$0].from == site(from) && problem.journeys[$0].to == site(to)
          && problem.journeys[$0].minutes > 0
      }
    }
    guard let way = ways.first else { return [] }
    return both.map { name(.journey(way), [one, other].sorted(), people: [$0]) }
  }

  private var opening: [Violation] {
    tasks.compactMap { number in
      guard let room = held(number)?.room, !problem.rooms[room].open.isEmpty,
        !problem.rooms[room].open.contains(where: { minutes(number).isSubset(of: Set($0)) })
      else { return nil }
      return name(.room(room), [number])
    }
  }

  private var people: [Violation] {
    let absences = problem.absences.indices.flatMap { number in
      let absence = problem.absences[number]
      return tasks.filter {
        problem.tasks[$0].people.contains(absence.person)
          && !minutes($0).isDisjoint(with: Set(absence.stretch))
      }.map { name(.absence(number), [$0]) }
    }
    let limits = problem.limits.indices.compactMap { number -> Violation? in
      let limit = problem.limits[number]
      let counted = tasks.filter {
        problem.tasks[$0].people.contains(limit.person)
          && held($0).map { limit.stretch.contains($0.start) } ?? false
          && limit.tasks?.contains($0) ?? true
      }
      return counted.count > limit.most ? name(.limit(number), counted) : nil
    }
    return absences + limits + pauses
  }

  private var pauses: [Violation] {
    problem.pauses.indices.flatMap { number -> [Violation] in
      let pause = problem.pauses[number]
      return tasks.flatMap { one in
        tasks.filter { other in
          guard one < other, let first = held(one), let second = held(other) else { return false }
          let isTheirs = [one, other].allSatisfy {
            problem.tasks[$0].people.contains(pause.person)
          }
          let wide = (first.start - pause.minutes)..<(first.end + pause.minutes)
          let isBetween = [(one, other), (other, one)].contains { a, b in
            pause.tasks.contains(a) && (pause.others ?? pause.tasks).contains(b)
          }
          return isTheirs && isBetween && !areOneOccasion(one, other)
            && wide.overlaps(second.start..<second.end)
        }.map { name(.pause(number), [one, $0]) }
      }
    }
  }

  private var groups: [Violation] {
    let orders = problem.orders.indices.filter { number in
      let order = problem.orders[number]
      guard let first = held(order.first), let second = held(order.second) else { return false }
      return !(order.least...(order.most ?? 1000)).contains(second.start - first.end)
    }
    let togethers = problem.togethers.indices.filter { number in
      Set(problem.togethers[number].tasks.compactMap { held($0)?.start }).count > 1
    }
    let exclusions = problem.exclusions.indices.filter { number in
      problem.exclusions[number].tasks.filter { held($0) != nil }.count > 1
    }
    func kept(_ tasks: [Int]) -> [Int] { tasks.filter { held($0) != nil }.sorted() }
    return orders.map {
      name(.order($0), [problem.orders[$0].first, problem.orders[$0].second].sorted())
    }
      + togethers.map { name(.together($0), kept(problem.togethers[$0].tasks)) }
      + exclusions.map { name(.exclusion($0), kept(problem.exclusions[$0].tasks)) }
  }

  private var fairness: [Violation] {
    guard let bound = problem.fairness else { return [] }
    let people = (0..<problem.people).filter { person in
      problem.tasks.contains { $0.people.contains(person) }
    }
    let gaps = Dictionary(uniqueKeysWithValues: people.map { ($0, self.gaps(of: $0)) })
    guard let least = gaps.values.min(), let most = gaps.values.max(), most - least > bound else {
      return []
    }
    let ends = [least, most].map { number in people.filter { gaps[$0] == number } }
    return [name(.fairness, [], people: [ends[0].first!, ends[1].first!])]
  }

  /// How often a person who was busy is busy again on the same day, having been idle between.
  func gaps(of person: Int) -> Int {
    let mine = tasks.filter { problem.tasks[$0].people.contains(person) }.compactMap(held)
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let days = problem.days.isEmpty ? [0..<1000] : problem.days
    return days.reduce(0) { total, day in
      let ofDay = mine.filter { day.contains($0.start) }
      return total
        + ofDay.indices.dropFirst().count { position in
          ofDay[..<position].allSatisfy { $0.end < ofDay[position].start }
        }
    }
  }
}
