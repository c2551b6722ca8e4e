// Changes of a problem that ask what would be: this must be held, at this time.

public import CivilTime
public import Planning
import VisitModel

extension Translation {
  /// Demands that a task be held, if nothing does yet.
  public mutating func require(_ task: Int) {
    guard !problem.needs.contains(where: { $0.task == task }) else { return }
    problem.needs.append(Problem.Need(task: task))
    tracing.needs.append(.item(tracing.items[task]))
  }

  /// The problem in which only what these statements demand must be held, and by the number of each of
  /// its needs the number that it has here. The statements are of another problem of the same programme.
  public func demanding(
    _ statements: [Problem.Statement], of other: Translation
  ) -> (part: Translation, numbers: [Int]) {
    var items: Set<Item> = []
    for case .need(let number) in statements {
      items.insert(other.tracing.items[other.problem.needs[number].task])
    }
    let numbers = problem.needs.indices.filter {
      items.contains(tracing.items[problem.needs[$0].task])
    }
    var part = self
    part.problem.needs = numbers.map { problem.needs[$0] }
    part.tracing.needs = numbers.map { tracing.needs[$0] }
    return (part, numbers)
  }

  /// The problem in which everything is as short as it can be. It has a plan when the whole has one: what
  /// ends sooner is in nobody's way.
  public var atShortest: Translation {
    guard problem.orders.allSatisfy({ $0.most == nil }) else { return self }
    var shortest = self
    for task in problem.tasks.indices {
      shortest.problem.tasks[task].lengths = Array(problem.tasks[task].lengths.prefix(1))
    }
    for pin in shortest.problem.pins.indices { shortest.problem.pins[pin].length = nil }
    return shortest
  }

  /// Holds a task where a plan has it.
  public mutating func fix(_ task: Int, at placement: Placement) {
    problem.tasks[task].starts = [placement.start]
    problem.tasks[task].lengths = [placement.length]
    if let room = placement.room { problem.tasks[task].rooms = [room] }
    guard !problem.pins.contains(where: { $0.task == task }) else { return }
    problem.pins.append(Problem.Pin(task: task, start: placement.start))
    tracing.pins.append(.item(tracing.items[task]))
  }

  /// Leaves a task only the starts at a clock time, on one day or on any.
  ///
  /// - Throws: where the item has no such day: an entry stands under one, a request can be held on
  ///   those of the programme.
  public mutating func restrict(
    _ task: Int, to clock: ClockTime, on date: Day?
  ) throws(NamingError) {
    var days = PlanningCalendar(programme).days
    if case .entry(let index) = tracing.items[task] {
      let day = programme[programme[index].day]
      days = [PlanningDay(date: day.date, city: day.city, zone: programme[index].zone)]
    }
    let chosen = days.filter { date == nil || $0.date == date }
    guard !chosen.isEmpty else {
      throw NamingError(message: Self.noSuchDay(date, days.map(\.date), tracing.items[task]))
    }
    tracing.asked[task] = clock
    problem.tasks[task].starts = Set(chosen.map { $0.minute(clock.minutes) }).sorted()
  }

  private static func noSuchDay(_ date: Day?, _ days: [Day], _ item: Item) -> String {
    let asked = date.map { "\($0)" } ?? "that day"
    guard let first = days.first, let last = days.last else { return "the programme has no days" }
    if case .entry = item { return "the entry stands under \(first), not under \(asked)" }
    return first == last
      ? "the programme is for \(first), not for \(asked)"
      : "the programme is for \(first) to \(last), and has no \(asked)"
  }
}
