// The conditions on people: one place at a time, journeys, absences and limits.

import Planning

extension Timetable {
  func violationsOfPeople() -> [Violation] {
    let journeys = Journeys(of: problem)
    return ofPeople.indices.flatMap { presence($0, journeys) } + absences() + limits() + pauses()
  }

  /// Every pair of a person's tasks, for journeys by way of a third place may be the shorter ones.
  private func presence(_ person: Int, _ journeys: Journeys) -> [Violation] {
    let items = ofPeople[person]
    return items.indices.flatMap { position -> [Violation] in
      let earlier = items[position]
      return items[(position + 1)...].prefix { $0.start < earlier.end + journeys.longest }
        .compactMap { clash(earlier, $0, person, journeys) }
    }
  }

  private func clash(
    _ earlier: Held, _ later: Held, _ person: Int, _ journeys: Journeys
  ) -> Violation? {
    let tasks = [earlier.task, later.task]
    let isOne = areOneOccasion(earlier, later)
    if later.start < earlier.end, !isOne { return Violation(.presence(person), tasks) }
    let there = journeys[from: earlier.site, to: later.site]
    // What starts in the same minute is on the way in neither direction.
    let back = isOne ? journeys[from: later.site, to: earlier.site] : nil
    guard
      let journey = [there, back].compactMap(\.self).first(where: { journey in
        later.start < earlier.end + problem.journeys[journey].minutes
          && problem.journeys[journey].minutes > 0
      })
    else { return nil }
    return Violation(.journey(journey), tasks, people: [person])
  }

  private func absences() -> [Violation] {
    problem.absences.indices.flatMap { number -> [Violation] in
      let absence = problem.absences[number]
      return ofPeople[absence.person].filter { $0.overlaps(absence.stretch) }
        .map { Violation(.absence(number), [$0.task]) }
    }
  }

  private func limits() -> [Violation] {
    problem.limits.indices.compactMap { number in
      let limit = problem.limits[number]
      let items = ofPeople[limit.person].filter { item in
        limit.stretch.contains(item.start) && limit.tasks.map { $0.contains(item.task) } ?? true
      }
      return items.count > limit.most ? Violation(.limit(number), items.map(\.task)) : nil
    }
  }
}

extension Timetable {
  private func pauses() -> [Violation] {
    problem.pauses.indices.flatMap { number -> [Violation] in
      let pause = problem.pauses[number]
      let items = ofPeople[pause.person]
      return items.indices.flatMap { position -> [Violation] in
        items[(position + 1)...].filter { later in
          needs(pause, items[position].task, later.task)
            && later.start < items[position].end + pause.minutes
            && !areOneOccasion(items[position], later)
        }.map { Violation(.pause(number), [items[position].task, $0.task]) }
      }
    }
  }

  private func needs(_ pause: Problem.Pause, _ one: Int, _ another: Int) -> Bool {
    let others = pause.others ?? pause.tasks
    return pause.tasks.contains(one) && others.contains(another)
      || pause.tasks.contains(another) && others.contains(one)
  }
}

/// The journeys of a problem by their ends.
struct Journeys {
  private let numbers: [Int: Int]
  private let sites: Int
  /// Minutes.
  let longest: Int

  init(of problem: Problem) {
    sites = problem.sites
    longest = problem.journeys.map(\.minutes).max() ?? 0
    let keys = problem.journeys.map { $0.from * problem.sites + $0.to }
    numbers = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
  }

  /// The position of the journey; nil when there is none, which takes no time.
  subscript(from from: Int?, to to: Int?) -> Int? {
    guard let from, let to else { return nil }
    return numbers[from * sites + to]
  }
}
