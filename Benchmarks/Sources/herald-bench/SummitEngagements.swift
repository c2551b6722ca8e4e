// What stands fixed in a generated high-level week: the opening, the debate, round tables, receptions.

import Planning

extension SummitWeek {
  private static let opening = 8 * 60..<8 * 60 + 45
  private static let firstSpeech = 9 * 60
  private static let speechesInARow = 40
  private static let roundTables = [10 * 60..<11 * 60 + 30, 15 * 60..<16 * 60 + 30]
  private static let reception = 19 * 60 + 30..<20 * 60 + 45

  mutating func addFixedEngagements() {
    addDebate()
    let everybody = present(on: 0)
    addFixed(stretch(day: 0, Self.opening), everybody, at: Self.headquarters)
    for day in 0..<options.days {
      for time in Self.roundTables { addRoundTable(stretch(day: day, time), day) }
      let guests = present(on: day).filter { _ in chance(40) }
      addFixed(stretch(day: day, Self.reception), guests, at: Self.hotel)
    }
  }

  /// Each principal waits and speaks for half an hour, one after another on all days; four in ten are
  /// there only for some days around that.
  private mutating func addDebate() {
    let speakers = Array(0..<options.delegations).shuffled(using: &random)
    let perDay = (speakers.count + options.days - 1) / options.days
    stays = Array(repeating: 0...options.days - 1, count: speakers.count)
    for (position, speaker) in speakers.enumerated() {
      let day = position / perDay
      let start = Self.firstSpeech + position % perDay % Self.speechesInARow * Self.grid
      addFixed(stretch(day: day, start..<start + 30), [speaker], at: Self.headquarters)
      if chance(40) { shortenStay(of: speaker, around: day) }
    }
  }

  private mutating func shortenStay(of person: Int, around day: Int) {
    let last = options.days - 1
    let stay =
      Int.random(in: 0...day, using: &random)...Int.random(in: day...last, using: &random)
    stays[person] = stay
    for away in 0...last where !stay.contains(away) {
      problem.absences.append(
        Problem.Absence(person: person, stretch: away * 1440..<(away + 1) * 1440))
    }
  }

  private func present(on day: Int) -> [Int] {
    stays.indices.filter { stays[$0].contains(day) }
  }

  /// A tenth of those who are there and do not speak at the time.
  private mutating func addRoundTable(_ time: Range<Int>, _ day: Int) {
    let speakers = problem.tasks.filter {
      $0.starts[0] < time.upperBound && time.lowerBound < $0.starts[0] + $0.lengths[0]
    }.flatMap(\.people)
    let free = Set(present(on: day)).subtracting(speakers).sorted()
    addFixed(time, free.filter { _ in chance(10) }, at: Self.headquarters)
  }

  private mutating func addFixed(_ time: Range<Int>, _ people: [Int], at site: Int) {
    if people.isEmpty { return }
    let task = problem.tasks.count
    problem.tasks.append(
      Problem.Task(starts: [time.lowerBound], lengths: [time.count], people: people, site: site))
    problem.needs.append(Problem.Need(task: task))
    problem.pins.append(Problem.Pin(task: task, start: time.lowerBound))
  }
}
