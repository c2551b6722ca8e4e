// Ordinary days and weeks, the same for the same seed: open entries of a principal, chains of entries,
// equal short ones, and requests over some days, on the grid that `herald plan` uses.

import Planning

struct OrdinaryWork {
  private static let grid = 5
  /// 08:00 to 21:00, in minutes after midnight.
  private static let dayTime = 8 * 60..<21 * 60
  private static let lengths = [[10, 15, 20], [15, 30], [30, 45, 60], [45, 60, 90], [20], [60]]
  static let goals: [Goal] = [.placement, .waiting, .gaps, .preference]

  private var problem = Problem()
  private var random: SplitMix64

  static func instances(_ options: Options) -> [Instance] {
    let seeds = (0..<UInt64(options.cases)).map { options.seed &+ $0 }
    var all = seeds.flatMap { seed in
      [
        make("open-10-\(seed)", seed) { $0.addDay(0, tasks: 10) },
        make("chain-10-\(seed)", seed) { $0.addChain(10) },
        make("open-50-\(seed)", seed) { $0.addEntries(50, lengths: [[5], [10], [15], [20]]) },
        make("week-\(seed)", seed) { work in for day in 0..<7 { work.addDay(day, tasks: 6) } },
      ]
    }
    for count in [20, 50] {
      all.append(make("equal-\(count)", options.seed) { $0.addEntries(count, lengths: [[5]]) })
    }
    all.append(make("year", options.seed) { $0.addYear() })
    all.append(
      make("requests-40", options.seed) { $0.addRequests(40, people: 20, days: 14, rooms: 3) })
    all.append(
      make("requests-1500", options.seed) { $0.addRequests(1500, people: 300, days: 3, rooms: 0) })
    return all
  }

  private static func make(
    _ name: String, _ seed: UInt64, _ fill: (inout OrdinaryWork) -> Void
  ) -> Instance {
    var work = OrdinaryWork(random: SplitMix64(state: seed))
    fill(&work)
    return Instance(name: "day-\(name)", problem: work.problem, goals: goals)
  }

  // MARK: Parts

  private mutating func day(_ number: Int) -> Range<Int> {
    while problem.days.count <= number {
      let first = problem.days.count * 1440
      problem.days.append(first..<first + 1440)
    }
    return number * 1440 + Self.dayTime.lowerBound..<number * 1440 + Self.dayTime.upperBound
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func add(
    _ lengths: [Int], _ people: [Int], days: [Range<Int>], site: Int? = nil, isNeeded: Bool = true
  ) {
    if isNeeded { problem.needs.append(Problem.Need(task: problem.tasks.count)) }
    let starts = days.flatMap {
      Array(stride(from: $0.lowerBound, through: $0.upperBound - lengths[0], by: Self.grid))
    }
    problem.windows.append(Problem.Window(task: problem.tasks.count, stretches: days))
    problem.tasks.append(
      Problem.Task(
        starts: starts, lengths: lengths, people: people, site: site, weight: 10,
        urgency: people.contains(0) ? 2 : 1))
  }

  /// Entries of a principal, most of them with somebody else, at three places.
  private mutating func addDay(_ number: Int, tasks: Int) {
    problem.people = 3
    problem.sites = 3
    if problem.journeys.isEmpty {
      for (from, to, minutes) in [(0, 1, 20), (0, 2, 45), (1, 2, 30)] {
        problem.journeys.append(Problem.Journey(from: from, to: to, minutes: minutes))
        problem.journeys.append(Problem.Journey(from: to, to: from, minutes: minutes))
      }
    }
    let hours = day(number)
    for _ in 0..<tasks {
      add(
        pick(Self.lengths), pick([[0], [0, 1], [0, 2], [0, 1, 2], [1]]), days: [hours],
        site: pick([nil, nil, 0, 1, 2]))
    }
  }

  private mutating func addChain(_ count: Int) {
    problem.people = 2
    let hours = day(0)
    for number in 0..<count {
      add(pick(Self.lengths), pick([[0], [0, 1]]), days: [hours])
      if number > 0 { problem.orders.append(Problem.Order(first: number - 1, second: number)) }
    }
  }

  private mutating func addEntries(_ count: Int, lengths: [[Int]]) {
    problem.people = 1
    let hours = day(0)
    for _ in 0..<count { add(pick(lengths), [0], days: [hours]) }
  }

  /// One request, and two days that stand fixed a year apart.
  private mutating func addYear() {
    problem.people = 2
    problem.rooms = [Problem.Room()]
    let days = (0..<365).map { day($0) }
    for number in [0, 364] {
      add([180], [0, 1], days: [days[number].lowerBound + 60..<days[number].lowerBound + 240])
    }
    add([30], [0, 1], days: days, isNeeded: false)
    problem.tasks[2].rooms = [0]
  }

  private mutating func addRequests(_ count: Int, people: Int, days: Int, rooms: Int) {
    problem.people = people
    problem.rooms = (0..<rooms).map { _ in Problem.Room(turnround: 5) }
    let hours = (0..<days).map { day($0) }
    var pairs: Set<[Int]> = []
    while pairs.count < count {
      let pair = [
        Int.random(in: 0..<people / 2, using: &random),
        Int.random(in: people / 2..<people, using: &random),
      ]
      guard pairs.insert(pair).inserted else { continue }
      add([30], pair, days: hours, isNeeded: false)
      problem.tasks[problem.tasks.count - 1].rooms = Array(problem.rooms.indices)
    }
  }
}
