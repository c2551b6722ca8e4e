// The best plan of a small part of a problem, by going through it in the order of time (dynamic
// programming over what has been held so far; Held and Karp 1962, with several people, rooms and
// idle time). Where most tasks have one person in common, as on an ordinary day of a visit, little has
// to be remembered, and the best plan is proven much sooner than by refuting clauses.

import Constraints
import Planning
import SAT

struct Sequencing {
  enum Result {
    /// The best plan there is of these tasks.
    case best(Plan)
    case impossible
    /// Too much to remember, or no time; the best plan seen, if any.
    case open(Plan?)
  }

  private let model: SequenceModel
  private let layout: SequenceLayout
  private let tables: SequenceTables
  private let bound: SequenceBound
  private var steps: SequenceSteps
  private let limits: Limits
  /// Steps that may still be tried.
  private(set) var patience: Int
  /// What the best plan so far costs; no other may cost as much.
  private var upper = SequenceModel.never
  private var bestNode: Int32?
  private var nodes: [Node] = []
  /// Positions in the layer at hand, by how many tasks are done with.
  private var order: [[Int32]] = []

  /// A decision: this choice of this kind, after another one.
  private struct Node {
    let parent: Int32
    let kind: Int32
    let choice: Int32
  }

  /// States of a moment that are kept: few for a first plan, more for a good one, then all.
  private static let widths = [100, 3_000, Int.max]
  /// All is given up when there are more states of one moment.
  private static let mostStates = 400_000
  private static let mostNodes = 12_000_000

  /// Nil for a part that is not of this sort.
  ///
  /// - Parameter patience: how many steps may be tried.
  init?(_ domains: Domains, tasks: [Int], goals: [Goal], patience: Int, within limits: Limits) {
    guard let model = SequenceModel(domains, tasks: tasks, goals: goals) else { return nil }
    self.init(model, patience: patience, within: limits)
  }

  init?(_ model: SequenceModel, patience: Int, within limits: Limits) {
    guard model.togethers.count < 31 else { return nil }
    self.model = model
    layout = SequenceLayout(model)
    tables = SequenceTables(model)
    bound = SequenceBound(model, tables, layout)
    steps = SequenceSteps(model, tables, layout)
    order = Array(repeating: [], count: 1 + model.kinds.reduce(0) { $0 + $1.tasks.count })
    self.patience = patience
    self.limits = limits
  }

  /// A plan that costs less than another, which holds what must be held; nil where there is none, or
  /// none was found.
  mutating func plan(cheaperThan known: Plan) -> Plan? {
    upper = model.cost(of: known)
    return switch run() {
    case .best(let plan): plan
    case .open(let plan): plan
    case .impossible: nil
    }
  }

  mutating func run() -> Result {
    var best: Plan?
    for width in Self.widths {
      nodes.removeAll(keepingCapacity: true)
      bestNode = nil
      let isComplete = pass(width)
      if let bestNode { best = plan(at: bestNode) }
      guard !steps.isBeyond else { return .open(best) }
      if isComplete { return best.map { .best($0) } ?? .impossible }
      if patience <= 0 || limits.areMet { break }
    }
    return .open(best)
  }

  // MARK: Passes

  /// Goes through all moments once, with at most so many states in each.
  ///
  /// - Returns: whether no state was dropped that could have led to a better plan.
  private mutating func pass(_ width: Int) -> Bool {
    var layer = SequenceLayer(width: layout.width)
    var next = SequenceLayer(width: layout.width)
    let scratch = SequenceLayer.State.allocate(capacity: layout.width)
    defer { scratch.deallocate() }
    scratch.initialize(repeating: 0, count: layout.width)
    _ = layer.reach(scratch, cost: 0, node: -1)
    layer.setBound(bound.leastRest(of: scratch, at: 0), of: 0)
    var isComplete = true
    for moment in model.moments.indices where layer.count > 0 {
      if layer.count > width {
        layer = layer.truncated(to: width)
        isComplete = false
      }
      guard layer.count <= Self.mostStates, nodes.count <= Self.mostNodes, patience > 0,
        !limits.areMet
      else { return false }
      startAll(in: layer, at: moment, scratch)
      next.removeAll()
      waitAll(in: layer, after: moment, into: next, scratch)
      swap(&layer, &next)
    }
    return isComplete && patience > 0
  }

  /// Lets everything start that can, states with fewer tasks first: so that each has its least cost
  /// when its turn comes.
  private mutating func startAll(
    in layer: SequenceLayer, at moment: Int, _ scratch: SequenceLayer.State
  ) {
    guard !tables.starts.range(moment).isEmpty else { return }
    for done in order.indices { order[done].removeAll(keepingCapacity: true) }
    for position in 0..<layer.count {
      order[steps.doneCount(layer.state(position))].append(Int32(position))
    }
    for done in order.indices {
      var turn = 0
      while turn < order[done].count {
        startEach(from: Int(order[done][turn]), in: layer, at: moment, scratch)
        turn += 1
      }
    }
  }

  private mutating func startEach(
    from position: Int, in layer: SequenceLayer, at moment: Int, _ scratch: SequenceLayer.State
  ) {
    let entry = layer.entries[position]
    guard entry.cost + entry.bound < upper else { return }
    for number in tables.starts.range(moment) {
      let start = tables.starts.values[number]
      guard steps.mayStart(start.kind, layer.state(position), at: moment) else { continue }
      for choice in start.firstChoice...start.lastChoice {
        patience -= 1
        scratch.update(from: layer.state(position), count: layout.width)
        guard let added = steps.start(start.kind, tables.choices[choice], scratch, at: moment),
          entry.cost + added < upper
        else { continue }
        let node = Node(parent: entry.node, kind: Int32(start.kind), choice: Int32(choice))
        reach(scratch, entry.cost + added, node, in: layer, at: moment)
      }
    }
  }

  private mutating func reach(
    _ state: SequenceLayer.State, _ cost: Int, _ node: Node, in layer: SequenceLayer,
    at moment: Int
  ) {
    let done = steps.doneCount(state)
    if done == order.count - 1 {
      upper = cost
      nodes.append(node)
      bestNode = Int32(nodes.count - 1)
      return
    }
    let rest = bound.leastRest(of: state, at: moment)
    guard cost + rest < upper else { return }
    let (position, isBetter) = layer.reach(state, cost: cost, node: Int32(nodes.count))
    if isBetter { nodes.append(node) }
    guard let position else { return }
    layer.setBound(rest, of: position)
    order[done].append(Int32(position))
  }

  private mutating func waitAll(
    in layer: SequenceLayer, after moment: Int, into next: SequenceLayer,
    _ scratch: SequenceLayer.State
  ) {
    for position in 0..<layer.count {
      let entry = layer.entries[position]
      guard entry.cost + entry.bound < upper else { continue }
      patience -= 1
      scratch.update(from: layer.state(position), count: layout.width)
      if moment + 1 < model.moments.count {
        wait(entry, scratch, after: moment, into: next)
      } else if let left = steps.end(scratch), entry.cost + left < upper {
        // After the last moment nothing more is held.
        (upper, bestNode) = (entry.cost + left, entry.node)
      }
    }
  }

  private mutating func wait(
    _ entry: SequenceLayer.Entry, _ state: SequenceLayer.State, after moment: Int,
    into next: SequenceLayer
  ) {
    guard let added = steps.wait(state, after: moment), entry.cost + added < upper else { return }
    let cost = entry.cost + added
    if steps.doneCount(state) == order.count - 1 {
      (upper, bestNode) = (cost, entry.node)
      return
    }
    let rest = bound.leastRest(of: state, at: moment + 1)
    guard cost + rest < upper,
      let position = next.reach(state, cost: cost, node: entry.node).position
    else { return }
    next.setBound(rest, of: position)
  }

  // MARK: Plans

  private func plan(at node: Int32) -> Plan {
    var decisions: [Node] = []
    var node = node
    while node >= 0 {
      decisions.append(nodes[Int(node)])
      node = nodes[Int(node)].parent
    }
    var used = Array(repeating: 0, count: model.kinds.count)
    var plan = Plan(placements: Array(repeating: nil, count: model.problem.tasks.count))
    for decision in decisions.reversed() {
      let kind = Int(decision.kind)
      plan[model.kinds[kind].tasks[used[kind]]] = model.choices[Int(decision.choice)].placement
      used[kind] += 1
    }
    return model.domains.handingOutRooms(plan)
  }
}

extension Domains {
  /// The plan with the rooms of each class handed out in the order of the starts. Where never more
  /// tasks are in a class than it has rooms, there is one for each.
  fileprivate func handingOutRooms(_ plan: Plan) -> Plan {
    var plan = plan
    var free: [Int: Int] = [:]
    let held = plan.placements.indices.filter { plan[$0]?.room != nil }
      .sorted { (plan[$0]?.start ?? 0, $0) < (plan[$1]?.start ?? 0, $1) }
    for task in held {
      guard let placement = plan[task], let first = placement.room else { continue }
      let members = rooms.members[rooms.classOfRoom[first]]
      guard let room = members.first(where: { free[$0] ?? .min <= placement.start }) else {
        continue
      }
      free[room] = placement.end + problem.rooms[room].turnround
      plan[task]?.room = room
    }
    return plan
  }
}
