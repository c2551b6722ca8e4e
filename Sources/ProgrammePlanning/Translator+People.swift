// When people are there, how many meetings a day they have, and what they need between two.

import CivilTime
import Planning
import VisitModel

extension Translator {
  /// What `away:`, `available:`, `at most:` and `pause:` say.
  mutating func addPeopleConditions() {
    var meetings = Array(repeating: [Int](), count: problem.people)
    var all = meetings
    for (task, item) in tracing.items.enumerated() {
      for person in problem.tasks[task].people {
        all[person].append(task)
        if isMeeting(item) { meetings[person].append(task) }
      }
    }
    for person in programme.people.indices where !all[person].isEmpty {
      addAbsences(Index(person), all[person])
      addLimits(Index(person), meetings[person])
      addPauses(Index(person), meetings[person], all[person])
    }
  }

  private func isMeeting(_ item: Item) -> Bool {
    switch item {
    case .entry(let index): programme[index].kind.isMeeting
    case .request: true
    }
  }

  // MARK: Away and available

  private mutating func addAbsences(_ index: Index<Person>, _ tasks: [Int]) {
    for spell in programme[index].spells(.away) {
      for stretch in stretches(of: spell) {
        absence(index, stretch, .away(index, spell.attribute))
      }
    }
    let available = programme[index].spells(.available).flatMap { stretches(of: $0) }.merged()
    guard programme[index].attribute(.available) != nil else { return }
    let starts = tasks.flatMap { [problem.tasks[$0].starts.first, problem.tasks[$0].starts.last] }
    let lengths = tasks.compactMap { problem.tasks[$0].lengths.last }
    let times = starts.compactMap(\.self)
    guard let first = times.min(), let last = times.max(), let longest = lengths.max() else {
      return
    }
    var free = first
    for stretch in available + [last + longest..<last + longest] {
      if free < stretch.lowerBound { absence(index, free..<stretch.lowerBound, .available(index)) }
      free = max(free, stretch.upperBound)
    }
  }

  private mutating func absence(_ person: Index<Person>, _ stretch: Range<Int>, _ cause: Cause) {
    problem.absences.append(Problem.Absence(person: person.position, stretch: stretch))
    tracing.absences.append(cause)
  }

  /// On its date, or on every day of the programme and the one after, for what runs past midnight.
  private func stretches(of spell: Spell) -> [Range<Int>] {
    guard let date = spell.day else {
      let last = calendar.days.last.map {
        [PlanningDay(date: $0.date.adding(days: 1), city: $0.city, zone: $0.zone)]
      }
      return (calendar.days + (last ?? [])).map { $0.stretch(spell.first, spell.last) }.merged()
        .filter { !$0.isEmpty }
    }
    let near = calendar.days.last { $0.date <= date } ?? calendar.days.first
    let days = calendar.days.filter { $0.date == date }
    let chosen =
      days.isEmpty
      ? near.map { [PlanningDay(date: date, city: $0.city, zone: $0.zone)] } ?? [] : days
    return chosen.map { $0.stretch(spell.first, spell.last) }.merged().filter { !$0.isEmpty }
  }

  // MARK: Meetings a day

  private mutating func addLimits(_ index: Index<Person>, _ meetings: [Int]) {
    let own = programme[index].statedMost
    guard let most = own ?? programme.visit?.statedMost, meetings.count > most else { return }
    for day in problem.days {
      problem.limits.append(
        Problem.Limit(person: index.position, stretch: day, most: most, tasks: meetings))
      tracing.limits.append(.atMost(own == nil ? nil : index))
    }
  }

  // MARK: Pauses

  /// Between two stated times there is what there is: `check` says so where it is too little.
  private mutating func addPauses(_ index: Index<Person>, _ meetings: [Int], _ all: [Int]) {
    let own = programme[index].statedPause
    if let minutes = own ?? programme.visit?.statedPause, minutes > 0 {
      let tasks = meetings.filter { ownPause($0) == nil }
      pause(index, minutes, tasks, nil, .pause(own == nil ? nil : index))
    }
    for task in all {
      guard let minutes = ownPause(task), minutes > 0 else { continue }
      let others = all.filter { $0 != task && ownPause($0) != 0 }
      pause(index, minutes, [task], others, .ownPause(tracing.items[task]))
    }
  }

  private func ownPause(_ task: Int) -> Int? {
    switch tracing.items[task] {
    case .entry(let index): programme[index].statedPause
    case .request(let position): programme.requests[position].statedPause
    }
  }

  private mutating func pause(
    _ person: Index<Person>, _ minutes: Int, _ tasks: [Int], _ others: [Int]?, _ cause: Cause
  ) {
    let open = tasks.filter { pinnedStarts[$0] == nil }
    let settled = tasks.filter { pinnedStarts[$0] != nil }
    var parts: [(tasks: [Int], others: [Int]?)] = []
    if let others {
      parts.append((open, others))
      parts.append((settled, others.filter { pinnedStarts[$0] == nil }))
    } else {
      if open.count > 1 { parts.append((open, nil)) }
      parts.append((open, settled))
    }
    for (tasks, others) in parts where !tasks.isEmpty && others?.isEmpty != true {
      problem.pauses.append(
        Problem.Pause(
          person: person.position, minutes: minutes, tasks: tasks, others: others))
      tracing.pauses.append(cause)
    }
  }
}
