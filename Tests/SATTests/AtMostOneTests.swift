// At most one, in every encoding, against counting.

import SAT
import Testing

@Suite struct AtMostOneTests {
  @Test(arguments: AtMostOne.Method.allCases, 0...13)
  func agreesWithCounting(method: AtMostOne.Method, count: Int) {
    var solver = Solver()
    let inputs = solver.newVariables(count)
    AtMostOne.add(inputs, by: method, to: &solver)
    var wrong: [Int] = []
    for bits in 0..<1 << count where count <= 6 || bits.nonzeroBitCount <= 2 {
      let isPossible = solver.solve(assuming: assignment(bits, of: inputs)).model != nil
      if isPossible != (bits.nonzeroBitCount <= 1) { wrong.append(bits) }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: AtMostOne.Method.allCases, [2, 5, 6, 7, 20, 40])
  func propagatesFully(method: AtMostOne.Method, count: Int) {
    var formula = Formula()
    let inputs = formula.newVariables(count)
    AtMostOne.add(inputs, by: method, to: &formula)
    let clauses = Array(formula.clauses)
    for chosen in inputs {
      let known = propagate([chosen], in: clauses)
      #expect(inputs.allSatisfy { $0 == chosen || known?.contains(!$0) == true })
    }
  }

  @Test(arguments: [1, 4, 9])
  func exactlyOneNeedsOne(count: Int) {
    var solver = Solver()
    let inputs = solver.newVariables(count)
    AtMostOne.addExactlyOne(inputs, to: &solver)
    for bits in 0..<1 << count where bits.nonzeroBitCount <= 2 {
      let isPossible = solver.solve(assuming: assignment(bits, of: inputs)).model != nil
      #expect(isPossible == (bits.nonzeroBitCount == 1))
    }
  }

  /// The sizes that the documentation promises.
  @Test func sizesAreAsDocumented() {
    func size(_ method: AtMostOne.Method) -> (clauses: Int, variables: Int) {
      var formula = Formula()
      AtMostOne.add(formula.newVariables(100), by: method, to: &formula)
      return (formula.clauseCount, formula.variableCount - 100)
    }
    #expect(size(.pairwise) == (4950, 0))
    #expect(size(.ladder) == (295, 98))
    #expect(size(.product).clauses < 2 * 100 + 4 * 10 + 30)
    #expect(size(.product).variables < 2 * 10 + 20)
  }
}
