// Chooses orders so that a network has times: CaDiCaL proposes, the network tests, and every circle
// found becomes a clause. Such a lazy combination decides difference constraints exactly (Cotton and
// Maler, "Fast and Flexible Difference Constraint Propagation for DPLL(T)", SAT 2006).

import SAT

/// What a search found.
enum Decision {
  /// The arcs of a choice that has times.
  case possible([Int32])
  /// These assumptions leave no times.
  case impossible([Literal])
  /// The effort was spent first.
  case unknown
}

struct OrderSearch: ~Copyable {
  /// Conflicts of one search of the solver: far more than programmes need, and an end.
  private static let conflicts = 20_000
  /// Circles learned from one choice.
  private static let circles = 8

  private(set) var network: Network
  private var solver = Solver()
  var effort: Effort

  /// - Parameter preferred: the choice to begin with.
  init(_ network: Network, _ formula: Formula, preferring preferred: [Literal], _ effort: Effort) {
    self.network = network
    self.effort = effort
    solver.add(formula)
    for literal in preferred { solver.setPhase(literal) }
  }

  /// Prefers a choice from now on.
  mutating func prefer(_ literals: [Literal]) {
    for literal in literals { solver.setPhase(literal) }
  }

  /// A literal that stands for an arc: assumed, the arc holds.
  mutating func add(from: Int, to: Int, gap: Int) -> Literal {
    let literal = solver.newVariable()
    network.add(from: from, to: to, gap: gap, if: [literal])
    solver.setPhase(!literal)
    return literal
  }

  /// Rules out a literal for good.
  mutating func forget(_ literal: Literal) { solver.add(!literal) }

  /// Some of these cannot be true together.
  mutating func exclude(_ literals: [Literal]) { solver.add(clause: literals.map { !$0 }) }

  /// Looks for a choice that has times, under assumptions.
  ///
  /// - Parameter most: how much of the effort may be spent on this answer.
  mutating func decide(assuming assumed: [Literal] = [], spending most: Int = .max) -> Decision {
    let before = effort.left
    while !effort.isSpent, before - effort.left < most {
      switch solver.solve(assuming: assumed, within: Limits(conflicts: Self.conflicts)) {
      case .unknown: return .unknown
      case .unsatisfiable(let core): return .impossible(core.literals)
      case .satisfiable(let model):
        effort.spend(network.guards.count)
        let active = network.active { model[$0] }
        guard learn(from: active) else { return .possible(active) }
      }
    }
    return .unknown
  }

  /// - Returns: whether there was anything to learn.
  private mutating func learn(from active: [Int32]) -> Bool {
    var active = active
    for count in 0..<Self.circles {
      guard let circle = network.circle(in: active, &effort) else { return count > 0 }
      let blamed = Set(circle.flatMap { network.guards[Int($0)] })
      exclude(blamed.sorted())
      // Another circle is looked for without one arc of this one.
      guard let left = circle.first(where: { !network.guards[Int($0)].isEmpty }) else { break }
      active.removeAll { $0 == left }
    }
    return true
  }
}
