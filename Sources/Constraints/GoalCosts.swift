// Goals as costs: literals that cost something when they are true.

public import Planning
public import SAT

/// What a goal costs: `weight` for each literal that is true, and `constant` in any case.
public struct Costs: Sendable {
  public struct Item: Sendable {
    public let literal: Literal
    public let weight: Int
  }

  public var items: [Item] = []
  /// Counts, each a list of literals of which the first n are true exactly when it is n or more; each
  /// of the literals costs 1.
  public var counts: [[Literal]] = []
  public var constant = 0

  /// No cost at all.
  public init() {}

  /// Every literal that costs something, one by one.
  public var single: [Item] {
    items + counts.joined().map { Item(literal: $0, weight: 1) }
  }

  mutating func add(_ literal: Literal, _ weight: Int, _ truth: Literal) {
    guard weight > 0, literal != !truth else { return }
    if literal == truth {
      constant += weight
    } else {
      items.append(Item(literal: literal, weight: weight))
    }
  }
}

extension Encoder {
  /// The costs of a goal, by its definition in `Goal`.
  public mutating func costs(of goal: Goal) -> Costs {
    switch goal {
    case .placement: placementCosts()
    case .disturbance(let plan): disturbanceCosts(plan)
    case .usual: unusualCosts()
    case .waiting: waitingCosts()
    case .gaps: gapCosts()
    case .preference: preferenceCosts()
    }
  }

  private func placementCosts() -> Costs {
    var costs = Costs()
    for (variables, task) in zip(tasks, problem.tasks) {
      costs.add(!variables.held, task.weight, truth)
    }
    return costs
  }

  private mutating func disturbanceCosts(_ plan: Plan) -> Costs {
    var costs = Costs()
    for (number, old) in plan.placements.enumerated() {
      guard let old else { continue }
      costs.add(!unchanged(number, old), 1, truth)
    }
    return costs
  }

  /// Whether a task keeps its placement.
  private mutating func unchanged(_ task: Int, _ old: Placement) -> Literal {
    let variables = tasks[task]
    guard let start = variables.starts.firstIndex(of: old.start),
      let length = variables.lengths.firstIndex(of: old.length)
    else { return !truth }
    var literals = [variables.at[start], variables.lasts[length]]
    if let room = old.room {
      guard let inside = variables.classes.firstIndex(of: rooms.classOfRoom[room]) else {
        return !truth
      }
      literals.append(variables.inside[inside])
    }
    return conjunction(Set(literals).sorted())
  }

  private mutating func gapCosts() -> Costs {
    var costs = Costs()
    let people = problem.busyPeople.sorted { a, b in
      (tasks(of: a).count, a) < (tasks(of: b).count, b)
    }
    for person in people {
      let count = gapCounts(of: person).filter { $0 != !truth }
      costs.constant += count.count { $0 == truth }
      costs.counts.append(count.filter { $0 != truth })
    }
    return costs
  }

  private mutating func unusualCosts() -> Costs {
    var costs = Costs()
    for (number, task) in problem.tasks.enumerated()
    where task.usualLength > 0 || !task.usualTimes.isEmpty {
      for slot in slots(of: number) {
        let weight = task.unusual(slot.start, slot.end)
        if weight > 0 { costs.add(conjunction(slot.literals), weight, truth) }
      }
    }
    return costs
  }

  private func waitingCosts() -> Costs {
    var costs = Costs()
    for (task, variables) in tasks.enumerated() {
      for (start, literal) in zip(variables.starts, variables.at) {
        costs.add(literal, problem.waitingCost(of: task, at: start), truth)
      }
    }
    return costs
  }

  private func preferenceCosts() -> Costs {
    var costs = Costs()
    for (task, variables) in tasks.enumerated() {
      for (start, literal) in zip(variables.starts, variables.at) {
        costs.add(literal, problem.startCost(of: task, at: start), truth)
      }
      for (length, literal) in zip(variables.lengths, variables.lasts) {
        costs.add(literal, problem.lengthCost(of: task, lasting: length), truth)
      }
      for (roomClass, literal) in zip(variables.classes, variables.inside) {
        costs.add(literal, problem.rooms[rooms.members[roomClass][0]].cost, truth)
      }
    }
    return costs
  }
}

extension Problem.Task {
  /// Quarters of an hour by which a placement lies outside of the usual times and is too short.
  func unusual(_ start: Int, _ end: Int) -> Int {
    func quarters(_ minutes: Int) -> Int { max(0, minutes + 14) / 15 }
    let outside = usualTimes.map { quarters($0.lowerBound - start) + quarters(end - $0.upperBound) }
    return (outside.min() ?? 0) + quarters(usualLength - (end - start))
  }
}
