// Tiny random problems, and plans for them that break something more often than not.

public import Planning

/// A problem of a few tasks, with a plan for it.
public struct TinyProblem {
  private var random: SeededRandom
  private let horizon: Int
  public private(set) var problem = Problem()
  public private(set) var plan = Plan(placements: [])

  /// The same seed gives the same problem; `tasks` bounds how many tasks it has, and
  /// `horizon` when they may start.
  public init(seed: UInt64, tasks: Int = 6, horizon: Int = 16) {
    random = SeededRandom(seed: seed)
    self.horizon = horizon
    problem.people = random.number(1...3)
    problem.sites = random.number(1...3)
    problem.rooms = (0..<random.number(0...3)).map { _ in room() }
    problem.tasks = (0..<random.number(1...tasks)).map { _ in task() }
    if random.oneIn(2) { problem.days = [0..<6, 6..<9, 10..<30] }
    addTaskConditions()
    addPeopleConditions()
    addGroupConditions()
    plan.placements = problem.tasks.map { placement(for: $0) }
  }

  private mutating func site() -> Int? {
    random.oneIn(4) ? nil : random.number(0...problem.sites - 1)
  }

  private mutating func stretch() -> Range<Int> {
    let start = random.number(0...15)
    return start..<start + random.number(1...8)
  }

  private mutating func some(of count: Int, oneIn chances: Int = 2) -> [Int] {
    (0..<count).filter { _ in random.oneIn(chances) }
  }

  private mutating func room() -> Problem.Room {
    Problem.Room(
      site: site(), turnround: random.number(0...2),
      open: random.oneIn(3) ? [stretch(), 0..<12] : [], cost: random.number(0...3))
  }

  private mutating func task() -> Problem.Task {
    Problem.Task(
      starts: [0] + (1...horizon).filter { _ in random.oneIn(2) }, lengths: [1, 2, 4],
      people: some(of: problem.people).shuffled(using: &random),
      rooms: random.oneIn(2) ? some(of: problem.rooms.count) : [], site: site(),
      weight: random.number(0...9), urgency: random.number(0...2),
      usualTimes: random.oneIn(3) ? [stretch(), stretch()] : [],
      usualLength: random.number(0...3))
  }

  /// Now and then with a start, length or room that is not the task's own.
  private mutating func placement(for task: Problem.Task) -> Placement? {
    if random.oneIn(6) { return nil }
    let isWild = random.oneIn(12)
    let start = isWild ? random.number(0...horizon) : random.pick(task.starts)
    let room = room(for: task, isWild: isWild)
    let length = isWild ? random.number(1...4) : random.pick(task.lengths)
    return Placement(start: start, length: length, room: room)
  }

  private mutating func room(for task: Problem.Task, isWild: Bool) -> Int? {
    if isWild, !problem.rooms.isEmpty, random.oneIn(2) { return random.pick(problem.rooms.indices) }
    return task.rooms.isEmpty || isWild ? nil : random.pick(task.rooms)
  }

  private mutating func aTask() -> Int { random.number(0...problem.tasks.count - 1) }

  private mutating func addTaskConditions() {
    problem.needs = some(of: problem.tasks.count).map { Problem.Need(task: $0) }
    problem.windows = some(of: problem.tasks.count, oneIn: 4).map { task in
      Problem.Window(task: task, stretches: [stretch(), stretch()])
    }
    for number in some(of: problem.tasks.count, oneIn: 4) {
      let task = problem.tasks[number]
      problem.pins.append(
        Problem.Pin(
          task: number, start: random.oneIn(2) ? random.pick(task.starts) : nil,
          length: random.oneIn(2) ? random.pick(task.lengths) : nil,
          room: task.rooms.isEmpty ? nil : random.pick(task.rooms)))
    }
  }

  private mutating func addPeopleConditions() {
    for person in some(of: problem.people) {
      problem.absences.append(Problem.Absence(person: person, stretch: stretch()))
      problem.limits.append(
        Problem.Limit(
          person: person, stretch: stretch(), most: random.number(0...2),
          tasks: random.oneIn(3) ? some(of: problem.tasks.count) : nil))
      if random.oneIn(3) {
        problem.pauses.append(
          Problem.Pause(
            person: person, minutes: random.number(0...3), tasks: some(of: problem.tasks.count),
            others: random.oneIn(2) ? some(of: problem.tasks.count) : nil))
      }
    }
    for from in 0..<problem.sites {
      for to in some(of: problem.sites) where from != to {
        problem.journeys.append(
          Problem.Journey(from: from, to: to, minutes: random.number(0...5)))
      }
    }
    if random.oneIn(2) { problem.fairness = random.number(0...1) }
  }

  private mutating func addGroupConditions() {
    let (first, second) = (aTask(), aTask())
    if first != second {
      let least = random.number(-3...3)
      let most = random.oneIn(2) ? least + random.number(0...5) : nil
      problem.orders = [Problem.Order(first: first, second: second, least: least, most: most)]
    }
    if random.oneIn(3) { problem.occasions = [some(of: problem.tasks.count)] }
    if random.oneIn(2) {
      problem.togethers = [Problem.Together(tasks: some(of: problem.tasks.count, oneIn: 3))]
      if random.oneIn(2) { problem.occasions = problem.togethers.map(\.tasks) }
      problem.exclusions = [Problem.Exclusion(tasks: some(of: problem.tasks.count, oneIn: 3))]
    }
  }
}
