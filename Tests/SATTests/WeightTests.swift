// The encodings of weights, against adding up.

import HeraldTesting
import SAT
import Testing

@Suite struct WeightTests {
  /// Kinds of weights: one, alike, small, multiples, with binary digits that no sum has, with nothing
  /// among them, large.
  enum Kind: CaseIterable, Sendable { case ones, alike, small, multiples, gaps, zeros, large }

  private static func weights(_ kind: Kind, _ count: Int, _ random: inout SeededRandom) -> [Int] {
    (0..<count).map { _ in
      switch kind {
      case .ones: 1
      case .alike: 7
      case .small: random.number(1...6)
      case .multiples: random.pick([4, 8, 12])
      case .gaps: random.pick([1, 2, 16])
      case .zeros: random.pick([0, 0, 3])
      case .large: random.number(1...1 << 50)
      }
    }
  }

  private static func weight(_ bits: Int, _ weights: [Int]) -> Int {
    weights.enumerated().reduce(0) { $0 + (bits >> $1.offset & 1) * $1.element }
  }

  /// All bounds where that is possible, else those at which some sum begins or ends.
  private static func bounds(_ weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    if total <= 100 { return Array(-1...total + 1) }
    let sums = (0..<1 << weights.count).map { weight($0, weights) }
    return Array(Set(sums + sums.map { $0 - 1 })).sorted()
  }

  private static func weighted(_ inputs: [Literal], _ weights: [Int]) -> [WeightedLiteral] {
    zip(inputs, weights).map { WeightedLiteral($0, weight: $1) }
  }

  private static func isPossible(
    _ condition: Condition, _ bits: Int, _ inputs: [Literal], _ solver: inout Solver
  ) -> Bool {
    switch condition {
    case .always: true
    case .never: false
    case .literal(let literal):
      solver.solve(assuming: assignment(bits, of: inputs) + [literal]).model != nil
    }
  }

  @Test(arguments: Kind.allCases, 0...6)
  func generalisedTotaliserAgreesWithAddingUp(kind: Kind, count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let weights = Self.weights(kind, count, &random)
    let cap = count == 6 ? weights.reduce(0, +) / 2 : .max
    var solver = Solver()
    let inputs = solver.newVariables(count)
    let totaliser = GeneralisedTotaliser(of: Self.weighted(inputs, weights), upTo: cap, to: &solver)
    for bound in Self.bounds(weights) where bound <= totaliser.cap {
      let condition = totaliser.atMost(bound)
      for bits in 0..<1 << count {
        let isPossible = Self.isPossible(condition, bits, inputs, &solver)
        #expect(isPossible == (Self.weight(bits, weights) <= bound), "\(weights) \(bits) \(bound)")
      }
    }
  }

  @Test(arguments: Kind.allCases, 0...6)
  func adderNetworkAgreesWithAddingUp(kind: Kind, count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let weights = Self.weights(kind, count, &random)
    var solver = Solver()
    let inputs = solver.newVariables(count)
    let network = AdderNetwork(of: Self.weighted(inputs, weights), to: &solver)
    for bound in Self.bounds(weights) {
      let (upper, lower) = (
        network.atMost(bound, to: &solver), network.atLeast(bound, to: &solver)
      )
      for bits in 0..<1 << count {
        let weight = Self.weight(bits, weights)
        #expect(Self.isPossible(upper, bits, inputs, &solver) == (weight <= bound))
        #expect(Self.isPossible(lower, bits, inputs, &solver) == (weight >= bound))
      }
    }
  }

  /// One bound for good, on either side.
  @Test(arguments: Kind.allCases)
  func addedBoundsHold(kind: Kind) {
    var random = SeededRandom(seed: 3)
    for _ in 0..<12 {
      let weights = Self.weights(kind, random.number(0...5), &random)
      let bound = random.pick(Self.bounds(weights))
      var upper = Solver()
      var lower = Solver()
      let inputs = upper.newVariables(weights.count)
      _ = lower.newVariables(weights.count)
      let weighted = Self.weighted(inputs, weights)
      GeneralisedTotaliser.addAtMost(bound, of: weighted, to: &upper)
      GeneralisedTotaliser.addAtLeast(bound, of: weighted, to: &lower)
      for bits in 0..<1 << weights.count {
        let weight = Self.weight(bits, weights)
        let fixed = assignment(bits, of: inputs)
        #expect((upper.solve(assuming: fixed).model != nil) == (weight <= bound))
        #expect((lower.solve(assuming: fixed).model != nil) == (weight >= bound))
      }
    }
  }

  /// The two encodings, which share nothing, agree about many inputs.
  @Test func encodingsAgreeAboutMany() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<20 {
      let weights = (0..<random.number(10...25)).map { _ in random.number(0...9) }
      let bound = random.number(0...weights.reduce(0, +))
      var solver = Solver()
      let inputs = solver.newVariables(weights.count)
      let weighted = Self.weighted(inputs, weights)
      let conditions = [
        GeneralisedTotaliser(of: weighted, upTo: bound, to: &solver).atMost(bound),
        AdderNetwork(of: weighted, to: &solver).atMost(bound, to: &solver),
      ]
      for _ in 0..<40 {
        let bits = random.number(0...(1 << inputs.count) - 1)
        let isMet = Self.weight(bits, weights) <= bound
        for condition in conditions {
          #expect(Self.isPossible(condition, bits, inputs, &solver) == isMet)
        }
      }
    }
  }

  /// Once the bound leaves no room for an input, unit propagation makes it false.
  @Test(arguments: [Kind.ones, .small, .multiples])
  func generalisedTotaliserPropagates(kind: Kind) {
    var random = SeededRandom(seed: 21)
    for _ in 0..<40 {
      let weights = Self.weights(kind, random.number(1...6), &random)
      let bound = random.number(0...weights.reduce(0, +))
      var formula = Formula()
      let inputs = formula.newVariables(weights.count)
      GeneralisedTotaliser.addAtMost(bound, of: Self.weighted(inputs, weights), to: &formula)
      let clauses = Array(formula.clauses)
      for bits in 0..<1 << inputs.count {
        let used = Self.weight(bits, weights)
        let chosen = inputs.indices.filter { bits >> $0 & 1 == 1 }
        let known = propagate(chosen.map { inputs[$0] }, in: clauses)
        #expect((known == nil) == (used > bound))
        for index in inputs.indices where bits >> index & 1 == 0 && used + weights[index] > bound {
          #expect(known == nil || known!.contains(!inputs[index]))
        }
      }
    }
  }
}
