// Where everything in a planning problem comes from.

import CivilTime
public import Planning
public import Scheduling
public import VisitModel

/// What made a statement of a planning problem.
public enum Cause: Hashable, Sendable {
  /// The entry or request itself: its first line.
  case item(Item)
  /// An attribute of an entry or request, by its position there.
  case attribute(Item, Int)
  /// The hours in which things are held when nothing says otherwise.
  case usualHours
  /// The hours that the visit states.
  case hours
  /// What the file says of its time leaves none.
  case contradiction(Item)
  /// No room is large enough.
  case noRoom(Item)
  /// The hours of the place of an entry.
  case placeHours(Index<Entry>)
  /// One term of the WHEN of an entry.
  case term(Index<Entry>, Int)
  /// Somebody arrives with the first or leaves with it: nothing else is before or after.
  case arrival(Index<Entry>, Item)
  case departure(Index<Entry>, Item)
  /// A declared journey, by its position among the legs.
  case leg(Int)
  /// A journey that is estimated.
  case estimate(from: Location, to: Location, kilometres: Double)
  /// A wish on the command line.
  case wish(Item)
  /// The delay that is planned for.
  case delay(Index<Entry>)
  /// What one attribute says of when the person is away.
  case away(Index<Person>, Int)
  /// What the person says of when they are available.
  case available(Index<Person>)
  /// What the person, or the visit, says of how many meetings a day there may be.
  case atMost(Index<Person>?)
  /// What the person, or the visit, says of the time between two meetings.
  case pause(Index<Person>?)
  /// What one entry or request says of the time before and after it.
  case ownPause(Item)
  /// The entry is a part of another.
  case partOf(Index<Entry>)
  /// Two entries are stated to start in the same minute at one place.
  case sameMinute(Index<Entry>, Index<Entry>)
}

/// Leads from the parts of a problem back to the programme. People and rooms have the positions
/// that they have in the programme.
public struct Tracing: Sendable {
  /// By the position of the task.
  public internal(set) var items: [Item] = []
  public internal(set) var needs: [Cause] = []
  public internal(set) var pins: [Cause] = []
  public internal(set) var windows: [Cause] = []
  public internal(set) var journeys: [Cause] = []
  public internal(set) var orders: [Cause] = []
  public internal(set) var togethers: [Cause] = []
  public internal(set) var absences: [Cause] = []
  public internal(set) var limits: [Cause] = []
  public internal(set) var pauses: [Cause] = []
  /// The tasks whose start the file leaves open: what a plan is for.
  public internal(set) var open: Set<Int> = []
  /// The tasks whose length nobody states.
  public internal(set) var unstated: Set<Int> = []
  /// The clock times that are asked about, by the task.
  var asked: [Int: ClockTime] = [:]
  private var positions: [Item: Int] = [:]

  public init() {}

  /// The task of an entry or request; nil for what is not planned.
  public func task(of item: Item) -> Int? { positions[item] }

  mutating func add(_ item: Item) {
    positions[item] = items.count
    items.append(item)
  }

  /// What made a statement; nil for people and rooms, which speak for themselves.
  public func cause(of statement: Problem.Statement) -> Cause? {
    switch statement {
    case .need(let number): needs[number]
    case .pin(let number): pins[number]
    case .window(let number): windows[number]
    case .journey(let number): journeys[number]
    case .order(let number): orders[number]
    case .together(let number): togethers[number]
    case .absence(let number): absences[number]
    case .limit(let number): limits[number]
    case .pause(let number): pauses[number]
    case .presence, .room, .exclusion, .fairness: nil
    }
  }
}

/// A programme as a planning problem.
public struct Translation: Sendable {
  public let programme: Programme
  public let options: TranslationOptions
  public internal(set) var problem: Problem
  public internal(set) var tracing: Tracing
  /// The requests under the names that their entries get.
  public let requests: RequestBook

  /// Makes the problem: linear in the file, apart from the journeys between its places.
  public init(_ programme: Programme, options: TranslationOptions = TranslationOptions()) {
    var translator = Translator(programme, options)
    translator.run()
    self.programme = programme
    self.options = options
    problem = translator.problem
    tracing = translator.tracing
    requests = translator.requests
  }

  /// Statements that a reader takes for one: that something is held and when, what one line of the file
  /// says of several days or tasks, and a journey both ways.
  public var saidTogether: [[Problem.Statement]] {
    var groups: [SaidAt: [Problem.Statement]] = [:]
    for statement in problem.statements {
      guard let key = said(statement) else { continue }
      groups[key, default: []].append(statement)
    }
    let order = Dictionary(
      uniqueKeysWithValues: problem.statements.enumerated().map { ($1, $0) })
    return groups.values.filter { $0.count > 1 }
      .sorted { (order[$0[0]] ?? 0) < (order[$1[0]] ?? 0) }
  }

  private enum SaidAt: Hashable {
    case task(Int)
    case cause(Cause)
  }

  private func said(_ statement: Problem.Statement) -> SaidAt? {
    switch statement {
    case .need(let number): return .task(problem.needs[number].task)
    case .pin(let number): return .task(problem.pins[number].task)
    case .window(let number):
      switch tracing.windows[number] {
      case .usualHours, .hours: return .cause(tracing.windows[number])
      // There is no telling apart what leaves something no time, and that it is to be held.
      case .contradiction, .noRoom: return .task(problem.windows[number].task)
      default: return nil
      }
    case .journey(let number):
      if case .leg = tracing.journeys[number] { return .cause(tracing.journeys[number]) }
      return nil
    case .order(let number):
      if case .partOf = tracing.orders[number] { return .cause(tracing.orders[number]) }
      return nil
    case .absence, .limit, .pause: return tracing.cause(of: statement).map(SaidAt.cause)
    default: return nil
    }
  }

  /// The plan of an earlier programme as a plan of this problem: what it does not have is not held.
  public func plan(of placements: [Item: Placement]) -> Plan {
    Plan(placements: tracing.items.map { placements[$0] })
  }

  /// The placements of a plan by what they are of.
  public func placements(of plan: Plan) -> [Item: Placement] {
    var result: [Item: Placement] = [:]
    for (item, placement) in zip(tracing.items, plan.placements) { result[item] = placement }
    return result
  }
}
