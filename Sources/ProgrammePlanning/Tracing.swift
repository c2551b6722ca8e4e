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
  /// The hours in which meetings are held when nothing says otherwise.
  case usualHours(Item)
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
  /// The tasks whose start the file leaves open: what a plan is for.
  public internal(set) var open: Set<Int> = []
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
    case .presence, .room, .absence, .exclusion, .limit, .fairness: nil
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
