// Turns a problem into a formula. Two ways: plainly, with the conditions on single tasks applied to
// their domains beforehand; or traced, with a selector literal for each statement, so that the core
// of an impossible problem is a set of statements.

public import Planning
public import SAT

/// A problem as a formula, with the meaning of its variables.
public struct Encoder: Sendable {
  public let problem: Problem
  public let rooms: RoomClasses
  public internal(set) var formula = Formula()
  /// A literal that is always true.
  public let truth: Literal
  public private(set) var tasks: [TaskVariables] = []
  /// In a traced encoding, the literal that makes each statement hold.
  public private(set) var selectors: [(statement: Problem.Statement, literal: Literal)] = []

  /// Capacities that are not in the formula: see `Capacity`.
  public private(set) var deferred: [Capacity] = []

  // Made on demand, because several statements and goals share them.
  private var knownConjunctions: [[Literal]: Literal] = [:]
  var knownOccupations: [Int: [Occupation]] = [:]
  var tasksAtSite: [[Int]] = []
  var literalAtSite: [TaskAtSite: Literal] = [:]
  var knownGaps: [[Literal]?]
  var knownCounts: [Int: [Literal]] = [:]

  let isTraced: Bool
  /// Whether rooms are counted by the people in them, where that is possible.
  let countsPeople: Bool
  /// The selector of the statement being encoded.
  private var selector: Literal?
  private let domains: Domains

  /// Encodes a problem.
  ///
  /// - Parameters:
  ///   - named: rooms that a goal speaks of by name.
  ///   - isTraced: whether each statement gets a selector.
  public init(_ problem: Problem, named: Set<Int> = [], isTraced: Bool = false) {
    self.init(Domains(problem, named: named, isNarrowed: !isTraced), isTraced: isTraced)
  }

  /// Encodes the problem of these domains.
  public init(_ domains: Domains, isTraced: Bool = false, countsPeople: Bool = false) {
    problem = domains.problem
    rooms = domains.rooms
    self.domains = domains
    self.isTraced = isTraced
    self.countsPeople = countsPeople
    truth = formula.newVariable()
    formula.add(truth)
    knownGaps = Array(repeating: nil, count: problem.people)
    for (domain, isNeeded) in zip(domains.all, domains.isNeeded) {
      tasks.append(makeTask(domain, isNeeded: isNeeded))
    }
    for statement in problem.statements { encode(statement) }
  }

  var peoplePerRoom: Int? { domains.peoplePerRoom }

  /// The tasks in which a person takes part.
  func tasks(of person: Int) -> [Int] { domains.tasksOfPerson[person] }

  // MARK: Statements

  private mutating func encode(_ statement: Problem.Statement) {
    let constraint = problem.constraint(statement)
    if isTraced {
      let selector = formula.newVariable()
      selectors.append((statement, selector))
      self.selector = selector
    }
    // Without selectors, conditions on single tasks are in the domains already, as far as domains
    // can hold them.
    constraint.encode(into: &self)
    selector = nil
  }

  // MARK: Variables

  private mutating func makeTask(_ domain: Domain, isNeeded: Bool) -> TaskVariables {
    guard !domain.starts.isEmpty else {
      if isNeeded { formula.addContradiction() }
      return TaskVariables(
        held: !truth, starts: [], at: [], by: [], lengths: [], lasts: [], classes: [], inside: [])
    }
    let held = isNeeded ? truth : formula.newVariable()
    let (at, by) = makeStarts(domain.starts.count, held)
    return TaskVariables(
      held: held, starts: domain.starts, at: at, by: by, lengths: domain.lengths,
      lasts: makeChoice(domain.lengths.count, held), classes: domain.classes,
      inside: makeChoice(domain.classes.count, held))
  }

  private mutating func makeStarts(_ count: Int, _ held: Literal) -> ([Literal], [Literal]) {
    guard count > 1 else { return ([held], [held]) }
    var at: [Literal] = []
    var by: [Literal] = []
    for number in 0..<count {
      let isHere = formula.newVariable()
      let soFar = number == count - 1 ? held : formula.newVariable()
      formula.add(!isHere, soFar)
      if let before = by.last {
        formula.add(!before, soFar)
        formula.add(!before, !isHere)
        formula.add(!soFar, before, isHere)
      } else {
        formula.add(!soFar, isHere)
      }
      at.append(isHere)
      by.append(soFar)
    }
    return (at, by)
  }

  /// Exactly one of the choices if the task is held.
  private mutating func makeChoice(_ count: Int, _ held: Literal) -> [Literal] {
    guard count > 1 else { return Array(repeating: held, count: count) }
    let choices = (0..<count).map { _ in formula.newVariable() }
    formula.add(clause: [!held] + choices)
    for choice in choices { formula.add(!choice, held) }
    AtMostOne.add(choices, to: &formula)
    return choices
  }

  /// Whether the task has started by a time, as a literal.
  func started(_ task: Int, by time: Int) -> Literal {
    let variables = tasks[task]
    let count = variables.starts.partitioningIndex { $0 > time }
    return count == 0 ? !truth : variables.by[count - 1]
  }

  /// Every choice of start and length of a task.
  func slots(of task: Int) -> [Slot] {
    let variables = tasks[task]
    var slots: [Slot] = []
    for (number, start) in variables.starts.enumerated() {
      for (choice, length) in variables.lengths.enumerated() {
        let isOnly = variables.lengths.count == 1
        let literals =
          isOnly ? [variables.at[number]] : [variables.at[number], variables.lasts[choice]]
        slots.append(Slot(start: start, length: length, literals: literals))
      }
    }
    return slots
  }

  // MARK: Clauses of a statement

  /// Adds a clause that holds while the statement being encoded does.
  mutating func add(_ clause: [Literal]) {
    var kept = clause.filter { $0 != !truth }
    if kept.contains(truth) { return }
    if let selector { kept.append(!selector) }
    formula.add(clause: kept)
  }

  /// Adds a clause that defines new variables, and so holds whatever statements do.
  mutating func addPermanently(_ clause: [Literal]) {
    if clause.contains(truth) { return }
    formula.add(clause: clause.filter { $0 != !truth })
  }

  /// A literal that is true exactly when all of these are. It holds whatever statements do.
  mutating func conjunction(_ literals: [Literal]) -> Literal {
    if literals.contains(!truth) { return !truth }
    let open = literals.filter { $0 != truth }
    guard open.count > 1 else { return open.first ?? truth }
    let key = open.sorted()
    if let known = knownConjunctions[key] { return known }
    let all = formula.newVariable()
    formula.add(clause: open.map { !$0 } + [all])
    for literal in open { formula.add(!all, literal) }
    knownConjunctions[key] = all
    return all
  }

  /// A literal that is true exactly when one of these is.
  mutating func disjunction(_ literals: [Literal]) -> Literal {
    !conjunction(literals.map { !$0 })
  }

  mutating func require(_ literal: Literal) { add([literal]) }

  mutating func atMostOne(_ literals: [Literal]) { atMost(1, literals) }

  mutating func atMost(_ most: Int, _ literals: [Literal]) {
    let open = literals.filter { $0 != !truth }
    guard open.count > most else { return }
    guard let selector else { return Self.atMost(most, open, &formula) }
    formula.only(if: selector) { Self.atMost(most, open, &$0) }
  }

  /// A capacity of rooms: put off when it is large, so that it costs only where it matters.
  mutating func countRooms(_ literals: [Literal], least: Int, most: Int) {
    let open = literals.filter { $0 != !truth }
    if most == 1 || isTraced { return atMost(most, open) }
    guard most < open.count || least > 0 else { return }
    if least == 0, most * open.count > Self.largeCapacity {
      return deferred.append(Capacity(most: most, literals: open))
    }
    let count = Totaliser(
      of: open, upTo: most + 1, sides: least > 0 ? .both : .atMost, to: &formula)
    formula.require(count.atMost(most))
    formula.require(count.atLeast(least))
  }

  /// Literals times bound from which on a capacity is put off.
  private static let largeCapacity = 6_000

  private static func atMost(_ most: Int, _ literals: [Literal], _ formula: inout Formula) {
    if most == 1 {
      AtMostOne.add(literals, to: &formula)
    } else {
      SequentialCounter.addAtMost(most, of: literals, to: &formula)
    }
  }

  /// Takes every placement from a task that the constraint does not allow.
  mutating func forbid(_ task: Int, unless constraint: some PlacementConstraint) {
    let variables = tasks[task]
    let classes: [Int?] = variables.classes.isEmpty ? [nil] : variables.classes
    for slot in slots(of: task) {
      let forbidden = classes.indices.filter {
        let room = classes[$0].map { rooms.members[$0][0] }
        let placement = Placement(start: slot.start, length: slot.length, room: room)
        return !constraint.allows(placement, of: task, in: problem)
      }
      if forbidden.count == classes.count {
        add(slot.literals.map { !$0 })
      } else {
        for number in forbidden { add(slot.literals.map { !$0 } + [!variables.inside[number]]) }
      }
    }
  }
}

extension Array {
  /// The position of the first element that satisfies a condition which all later ones satisfy too.
  func partitioningIndex(where isLater: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// At most so many of the literals. Where a formula leaves it out, every model has to be looked at
/// for whether it holds, and the formula be completed when it does not.
public struct Capacity: Sendable {
  public let most: Int
  public let literals: [Literal]

  public func isKept(in model: Model) -> Bool { literals.count { model[$0] } <= most }
}
