// Literals, formulas and pools of variables.

import SAT
import Testing

@Suite struct FormulaTests {
  @Test func literalsNegateAndSort() {
    let literal = Literal(variable: 5, isPositive: false)
    #expect(literal == Literal(-5) && (!literal).code == 5 && !(!literal) == literal)
    #expect(literal.variable == 5 && !literal.isPositive)
    #expect([Literal(2), Literal(-7), Literal(1)].sorted().map(\.code) == [-7, 1, 2])
    #expect(literal.description == "-5")
  }

  @Test func formulasAreValues() {
    var formula = Formula()
    let (a, b) = (formula.newVariable(), formula.newVariable())
    formula.add(a)
    let before = formula
    formula.add(a, !b)
    formula.add(!a, b, Literal(-9))
    formula.add(clause: [a, b, !a, !b])
    formula.add(clause: Set([b]))
    formula.addContradiction()
    #expect(before.clauseCount == 1 && before.variableCount == 2)
    #expect(formula.clauseCount == 6 && formula.variableCount == 9)
    #expect(formula.codes == [1, 0, 1, -2, 0, -1, 2, -9, 0, 1, 2, -1, -2, 0, 2, 0, 0])
    #expect(Array(formula.clauses).map(\.count) == [1, 2, 3, 4, 1, 0])
    #expect(formula.newVariable() == Literal(10))
  }

  @Test func writesDIMACS() {
    var formula = Formula()
    formula.add(Literal(10), Literal(-203))
    formula.addContradiction()
    formula.reserve(variables: 1_000)
    let text = String(decoding: formula.dimacs(comments: ["so"]), as: UTF8.self)
    #expect(text == "c so\np cnf 1000 2\n10 -203 0\n0\n")
    #expect(Formula().dimacs() == Array("p cnf 0 0\n".utf8))
  }

  @Test func conditionsSwitchClausesOn() {
    var formula = Formula()
    let (on, a, b) = (formula.newVariable(), formula.newVariable(), formula.newVariable())
    formula.add(a, b)
    formula.only(if: on) {
      $0.add(!a)
      $0.add(clause: [!b, !a, a, b])
      $0.addContradiction()
    }
    #expect(formula.codes == [2, 3, 0, -2, -1, 0, -3, -2, 2, 3, -1, 0, -1, 0])
    #expect(formula.clauseCount == 4)
  }

  @Test func checksModels() {
    var formula = Formula()
    formula.add(Literal(1), Literal(-70))
    formula.add(Literal(70))
    #expect(formula.isSatisfied(by: Model(variableCount: 70, trueVariables: [1, 70])))
    #expect(!formula.isSatisfied(by: Model(variableCount: 70, trueVariables: [70])))
    #expect(!formula.isSatisfied(by: Model(variableCount: 1, trueVariables: [1])))
    formula.addContradiction()
    #expect(!formula.isSatisfied(by: Model(variableCount: 70, trueVariables: [1, 70])))
  }

  @Test func poolsNameVariables() {
    var formula = Formula()
    var pool = VariablePool<String>()
    let tea = pool.literal(for: "tea", in: &formula)
    let auxiliary = formula.newVariable()
    let talks = pool.literal(for: "talks", in: &formula)
    #expect(pool.literal(for: "tea", in: &formula) == tea)
    #expect(pool.literal(ofKnown: "talks") == talks && pool.literal(ofKnown: "dinner") == nil)
    #expect(pool.key(of: !talks) == "talks" && pool.key(of: auxiliary) == nil)
    #expect(pool.key(of: Literal(99)) == nil)
    #expect(pool.all.map(\.key) == ["tea", "talks"] && pool.count == 2)
    let model = Model(variableCount: 3, trueVariables: [2, 3])
    #expect(pool.keys(trueIn: model) == ["talks"])
  }
}
