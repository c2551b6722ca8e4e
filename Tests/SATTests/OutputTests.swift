// The outputs of totalisers and cardinality networks, and what may change about a totaliser later.

import HeraldTesting
import SAT
import Testing

@Suite struct OutputTests {
  /// Each output says exactly whether its count is reached, when both sides are encoded.
  @Test(arguments: 0...6)
  func outputsMeanWhatTheySay(count: Int) {
    for cap in 0...count + 1 {
      var solver = Solver()
      let inputs = solver.newVariables(count)
      let totaliser = Totaliser(of: inputs, upTo: cap, to: &solver)
      let network = CardinalityNetwork(of: inputs, upTo: cap, to: &solver)
      #expect(totaliser.outputs.count == min(cap, count))
      #expect(network.outputs.count >= min(cap, count))
      for bits in 0..<1 << count {
        let model = solver.solve(assuming: assignment(bits, of: inputs)).model
        for outputs in [totaliser.outputs, network.outputs] {
          let said = outputs.map { model?[$0] }
          #expect(said == outputs.indices.map { bits.nonzeroBitCount > $0 })
        }
      }
    }
  }

  /// Assuming a bound allows exactly the counts that meet it, on each side alone and on both.
  @Test(arguments: [Sides.atMost, .atLeast, .both], 0...6)
  func boundsCanBeAssumed(sides: Sides, count: Int) {
    var solver = Solver()
    let inputs = solver.newVariables(count)
    let totaliser = Totaliser(of: inputs, sides: sides, to: &solver)
    let network = CardinalityNetwork(of: inputs, upTo: count, sides: sides, to: &solver)
    for bound in -1...count + 1 {
      if sides.contains(.atMost) {
        check([totaliser.atMost(bound), network.atMost(bound)], inputs, &solver) { $0 <= bound }
      }
      if sides.contains(.atLeast) {
        check([totaliser.atLeast(bound), network.atLeast(bound)], inputs, &solver) { $0 >= bound }
      }
    }
  }

  private func check(
    _ conditions: [Condition], _ inputs: [Literal], _ solver: inout Solver,
    where isMet: (Int) -> Bool
  ) {
    for condition in conditions {
      for bits in 0..<1 << inputs.count {
        let fixed = assignment(bits, of: inputs)
        let isPossible =
          switch condition {
          case .always: true
          case .never: false
          case .literal(let literal): solver.solve(assuming: fixed + [literal]).model != nil
          }
        #expect(isPossible == isMet(bits.nonzeroBitCount))
      }
    }
  }

  @Test(arguments: [Sides.atMost, .atLeast, .both], 1...5)
  func raisingTheCapEqualsBuildingAnew(sides: Sides, count: Int) {
    for first in 0...count {
      for second in 0...count + 1 {
        var formula = Formula()
        let inputs = formula.newVariables(count)
        var raised = Totaliser(of: inputs, upTo: first, sides: sides, to: &formula)
        let before = raised.outputs
        raised.raiseCap(to: second, in: &formula)
        var anew = Formula()
        let fresh = Totaliser(
          of: anew.newVariables(count), upTo: max(first, second), sides: sides, to: &anew)
        #expect(raised.outputs.starts(with: before))
        #expect(raised.outputs.count == fresh.outputs.count)
        #expect(
          canonical(formula, inputs, raised.outputs) == canonical(anew, inputs, fresh.outputs))
        #expect(formula.clauseCount == anew.clauseCount)
        #expect(formula.variableCount == anew.variableCount)
      }
    }
  }

  /// What a formula says of its inputs and outputs: which output can be what, for all inputs.
  private func canonical(
    _ formula: Formula, _ inputs: [Literal], _ outputs: [Literal]
  ) -> Set<[Int]> {
    var solver = Solver()
    solver.add(formula)
    var possible: Set<[Int]> = []
    for bits in 0..<1 << inputs.count {
      for (index, output) in outputs.enumerated() {
        for literal in [output, !output] {
          let fixed = assignment(bits, of: inputs) + [literal]
          if solver.solve(assuming: fixed).model != nil {
            possible.insert([bits, index, literal.isPositive ? 1 : 0])
          }
        }
      }
    }
    return possible
  }

  @Test func growsBetweenSearches() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<30 {
      var solver = Solver()
      var inputs = solver.newVariables(random.number(0...4))
      var totaliser = Totaliser(of: inputs, upTo: random.number(0...3), to: &solver)
      for _ in 0..<4 {
        if random.oneIn(2) {
          let further = solver.newVariables(random.number(0...3))
          totaliser.add(inputs: further, in: &solver)
          inputs += further
        } else {
          totaliser.raiseCap(to: random.number(0...8), in: &solver)
        }
        #expect(totaliser.inputCount == inputs.count)
        #expect(totaliser.outputs.count == min(totaliser.cap, inputs.count))
        for _ in 0..<20 {
          let bits = random.number(0...(1 << inputs.count) - 1)
          let model = solver.solve(assuming: assignment(bits, of: inputs)).model
          let said = totaliser.outputs.map { model?[$0] }
          #expect(said == totaliser.outputs.indices.map { bits.nonzeroBitCount > $0 })
        }
      }
    }
  }
}
