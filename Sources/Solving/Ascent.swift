// Proofs that no model is cheap: core-guided search. Every cost is assumed away; a core says which of
// them cannot all be, and is replaced by its count (OLL: Andres, Kaufmann, Matheis and Schaub 2012;
// Morgado, Dodaro and Marques-Silva 2014), heavy costs first (stratification: Ansótegui et al. 2012).

import Constraints
import SAT

final class Ascent: Lane {
  private var bound = 0
  /// What each cost literal still weighs.
  private var weights: [Literal: Int] = [:]
  /// The count behind a literal that stands for "more than so many of a core".
  private var counts: [Literal: Count] = [:]
  private var totalisers: [Totaliser] = []
  /// Lighter costs wait until heavier ones are settled.
  private var stratum = 1

  private struct Count {
    let totaliser: Int
    /// The literal says that at least this many are true.
    let level: Int
  }

  override func begin(goal: Int) {
    super.begin(goal: goal)
    bound = objective.constant
    weights = [:]
    counts = [:]
    totalisers = []
    for item in objective.items { weights[item.literal, default: 0] += item.weight }
    stratum = weights.values.max() ?? 1
  }

  /// Looks for one core, or for a model that has none of the costs of the stratum.
  override func step(below upper: Int, from lower: Int, within limits: Limits) -> Step {
    guard bound < upper else { return Step(bound: upper) }
    let assumptions = weights.filter { $0.value >= stratum }.keys.sorted().map { !$0 }
    switch solver.solve(assuming: assumptions, within: limits) {
    case .satisfiable(let model):
      guard let next = weights.values.filter({ $0 < stratum && $0 > 0 }).max() else {
        return Step(found: found(in: model), bound: bound)
      }
      stratum = next
      return Step(found: found(in: model))
    case .unsatisfiable(let core):
      guard !core.isEmpty else { return Step(bound: upper) }
      relax(core.literals.map { !$0 })
      return Step(bound: bound)
    case .unknown: return Step()
    }
  }

  /// Replaces a core of costs by the count of them beyond the first.
  private func relax(_ core: [Literal]) {
    let least = core.compactMap { weights[$0] }.min() ?? 0
    bound += least
    for literal in core {
      weights[literal, default: 0] -= least
      if weights[literal] == 0 { weights[literal] = nil }
      raise(literal, least)
    }
    guard core.count > 1 else { return solver.add(core[0]) }
    let totaliser = Totaliser(of: core, upTo: 2, sides: .atMost, to: &solver)
    totalisers.append(totaliser)
    expect(level: 2, of: totalisers.count - 1, least)
  }

  /// A count in a core was one too low: its next level takes over the weight.
  private func raise(_ literal: Literal, _ weight: Int) {
    guard let count = counts[literal] else { return }
    expect(level: count.level + 1, of: count.totaliser, weight)
  }

  private func expect(level: Int, of number: Int, _ weight: Int) {
    guard level <= totalisers[number].inputCount else { return }
    totalisers[number].raiseCap(to: level, in: &solver)
    let literal = totalisers[number].outputs[level - 1]
    counts[literal] = Count(totaliser: number, level: level)
    weights[literal, default: 0] += weight
  }

  /// Where the cost is the bound, what is left of the costs was proven to be avoidable.
  override func settle(at cost: Int) {
    guard cost == bound else { return super.settle(at: cost) }
    for literal in weights.keys.sorted() { solver.add(!literal) }
  }
}
