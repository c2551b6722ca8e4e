// Makes a planning problem of a programme. The other files of this name add tasks, orders, rooms and
// journeys.

import Planning
import Scheduling
import VisitModel

struct Translator {
  let programme: Programme
  let options: TranslationOptions
  let calendar: PlanningCalendar
  let stated: [StatedTime]
  let requests: RequestBook
  var problem = Problem()
  var tracing = Tracing()
  var sites: SiteTable
  /// Stretches of starts by what they were made from: tasks of one window share one list.
  var startLists: [[Range<Int>]: [Int]] = [:]
  /// The hours of what says nothing of its time, and whether the file states them.
  let hours: ClockHours
  let statesHours: Bool
  /// The starts of pinned tasks.
  var pinnedStarts: [Int: Int] = [:]

  init(_ programme: Programme, _ options: TranslationOptions) {
    self.programme = programme
    self.options = options
    calendar = PlanningCalendar(programme)
    stated = programme.statedTimes()
    requests = RequestBook(programme)
    sites = SiteTable(programme, assumes: options.assumes)
    hours = programme.statedHours ?? Defaults.hours
    statesHours = programme.statedHours != nil
  }

  mutating func run() {
    problem.people = programme.people.count
    problem.days = calendar.stretches
    addRooms()
    for (position, entry) in programme.entries.enumerated() where entry.status != .cancelled {
      addEntry(Index(position), entry)
    }
    for position in programme.requests.indices where options.requests?.contains(position) ?? true {
      addRequest(position)
    }
    addParts()
    cutLengths()
    addOrders()
    addStays()
    joinSameMinutes()
    openRoomsForStatedTimes()
    addJourneys()
    addPeopleConditions()
  }

  // MARK: Statements

  mutating func need(_ task: Int, _ cause: Cause) {
    problem.needs.append(Problem.Need(task: task))
    tracing.needs.append(cause)
  }

  mutating func pin(_ task: Int, start: Int, _ cause: Cause) {
    problem.pins.append(Problem.Pin(task: task, start: start))
    tracing.pins.append(cause)
    pinnedStarts[task] = start
  }

  mutating func window(_ task: Int, _ stretches: [Range<Int>], _ cause: Cause) {
    let merged = stretches.merged()
    problem.windows.append(
      Problem.Window(task: task, stretches: merged.isEmpty ? [Self.never] : merged))
    tracing.windows.append(cause)
  }

  /// A stretch in which nothing is held: for what the file says and nothing can meet.
  static let never = 0..<1

  mutating func order(_ first: Int, _ second: Int, gap: Int = 0, _ cause: Cause) {
    problem.orders.append(Problem.Order(first: first, second: second, least: gap))
    tracing.orders.append(cause)
  }

  mutating func together(_ tasks: [Int], _ cause: Cause) {
    problem.togethers.append(Problem.Together(tasks: tasks))
    problem.occasions.append(tasks)
    tracing.togethers.append(cause)
  }

  /// Adds a task. One that can start at no time gets a start, and a window that forbids it: so that it
  /// is a task like others, and a conflict can name what is wrong.
  mutating func add(_ task: Problem.Task, of item: Item, orElse cause: Cause) -> Int {
    let number = problem.tasks.count
    problem.tasks.append(task)
    tracing.add(item)
    if task.starts.isEmpty {
      problem.tasks[number].starts = [calendar.days.first?.minute(hours.first) ?? 0]
      window(number, [], cause)
    }
    return number
  }

  /// Keeps a task to the hours: those that the file states bind it, the usual ones are what it is held
  /// in if that is possible.
  ///
  /// - Parameter yields: whether the task must be held, so that usual hours give way for it.
  mutating func keepToHours(_ task: Int, _ stretches: [Range<Int>], yields: Bool) {
    if statesHours {
      window(task, stretches, .hours)
    } else if options.assumes || !yields {
      window(task, stretches, .usualHours)
    } else {
      problem.tasks[task].usualTimes = stretches.merged()
    }
  }

  // MARK: Lengths and starts

  /// The shortest and longest length, and those between on a step.
  static func lengths(_ shortest: Int, _ longest: Int, step: Int) -> [Int] {
    let shortest = max(1, shortest)
    guard longest > shortest else { return [shortest] }
    let between = stride(from: (shortest / step + 1) * step, to: longest, by: step)
    return [shortest] + between + [longest]
  }

  /// Adds a start to a sorted list that may have it.
  static func insert(_ start: Int, into starts: inout [Int]) {
    let position = starts.firstIndex { $0 >= start } ?? starts.count
    guard position == starts.count || starts[position] != start else { return }
    starts.insert(start, at: position)
  }
}
