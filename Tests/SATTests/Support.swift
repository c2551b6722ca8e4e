// Assignments, formulas and propagation: what the tests know without the solver.

import HeraldTesting
import SAT

/// The literals that fix the first variables to the bits of a number.
func assignment(_ bits: Int, of inputs: [Literal]) -> [Literal] {
  inputs.enumerated().map { bits >> $0.offset & 1 == 1 ? $0.element : !$0.element }
}

/// The pigeons and holes formula, which has no model when there are more pigeons; hard by resolution
/// (Haken 1985).
func pigeonhole(pigeons: Int, holes: Int) -> Formula {
  var formula = Formula()
  let sits = (0..<pigeons).map { _ in formula.newVariables(holes) }
  for pigeon in sits { formula.add(clause: pigeon) }
  for hole in 0..<holes {
    AtMostOne.add(sits.map { $0[hole] }, by: .pairwise, to: &formula)
  }
  return formula
}

/// Clauses of three different variables, chosen and negated at random.
func random3SAT(variables: Int, clauses: Int, using random: inout SeededRandom) -> Formula {
  var formula = Formula()
  _ = formula.newVariables(variables)
  for _ in 0..<clauses {
    let chosen = Array((1...variables).shuffled(using: &random).prefix(3))
    let literals = chosen.map { Literal(variable: $0, isPositive: random.oneIn(2)) }
    formula.add(literals[0], literals[1], literals[2])
  }
  return formula
}

/// Whether some assignment of the variables satisfies the formula, by trying all of them.
func isSatisfiable(_ formula: Formula, assuming assumptions: [Literal] = []) -> Bool {
  let clauses = Array(formula.clauses) + assumptions.map { [$0] }
  return (0..<1 << formula.variableCount).contains { bits in
    clauses.allSatisfy { clause in
      clause.contains { (bits >> ($0.variable - 1) & 1 == 1) == $0.isPositive }
    }
  }
}

/// What follows from some literals by clauses of which all but one literal are false; nil when that
/// contradicts itself.
func propagate(_ literals: [Literal], in clauses: [[Literal]]) -> Set<Literal>? {
  var known = Set(literals)
  var isChanging = true
  while isChanging {
    isChanging = false
    for clause in clauses where !clause.contains(where: known.contains) {
      let open = clause.filter { !known.contains(!$0) }
      if open.isEmpty { return nil }
      if open.count == 1 { isChanging = known.insert(open[0]).inserted || isChanging }
    }
  }
  return known.contains { known.contains(!$0) } ? nil : known
}
