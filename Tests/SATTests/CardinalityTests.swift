// The encodings of counts that state one bound, against counting.

import HeraldTesting
import SAT
import Testing

/// What a bound asks of a count.
enum Relation: Sendable {
  case atMost, atLeast, exactly

  func isMet(_ count: Int, _ bound: Int) -> Bool {
    switch self {
    case .atMost: count <= bound
    case .atLeast: count >= bound
    case .exactly: count == bound
    }
  }
}

/// An encoding of one bound on the number of true literals.
struct BoundEncoding: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let relation: Relation
  let add: @Sendable (_ bound: Int, _ literals: [Literal], inout Formula) -> Void

  static let all = [
    BoundEncoding(testDescription: "sequential, at most", relation: .atMost) {
      SequentialCounter.addAtMost($0, of: $1, to: &$2)
    },
    BoundEncoding(testDescription: "sequential, at least", relation: .atLeast) {
      SequentialCounter.addAtLeast($0, of: $1, to: &$2)
    },
    BoundEncoding(testDescription: "network, at most", relation: .atMost) {
      CardinalityNetwork.addAtMost($0, of: $1, to: &$2)
    },
    BoundEncoding(testDescription: "network, at least", relation: .atLeast) {
      CardinalityNetwork.addAtLeast($0, of: $1, to: &$2)
    },
    BoundEncoding(testDescription: "network, exactly", relation: .exactly) {
      CardinalityNetwork.addExactly($0, of: $1, to: &$2)
    },
    BoundEncoding(testDescription: "totaliser, at most", relation: .atMost) {
      let totaliser = Totaliser(of: $1, upTo: $0 + 1, sides: .atMost, to: &$2)
      $2.require(totaliser.atMost($0))
    },
    BoundEncoding(testDescription: "totaliser, at least", relation: .atLeast) {
      let totaliser = Totaliser(of: $1, upTo: $0, sides: .atLeast, to: &$2)
      $2.require(totaliser.atLeast($0))
    },
  ]
}

@Suite struct CardinalityTests {
  private func wrongAssignments(
    _ encoding: BoundEncoding, _ count: Int, _ bound: Int, _ assignments: some Sequence<Int>
  ) -> [Int] {
    var formula = Formula()
    let inputs = formula.newVariables(count)
    encoding.add(bound, inputs, &formula)
    var solver = Solver()
    solver.add(formula)
    return assignments.filter { bits in
      let isPossible = solver.solve(assuming: assignment(bits, of: inputs)).model != nil
      return isPossible != encoding.relation.isMet(bits.nonzeroBitCount, bound)
    }
  }

  @Test(arguments: BoundEncoding.all, 0...6)
  func agreesWithCounting(encoding: BoundEncoding, count: Int) {
    for bound in -1...count + 1 {
      #expect(wrongAssignments(encoding, count, bound, 0..<1 << count).isEmpty, "\(bound)")
    }
  }

  @Test(arguments: BoundEncoding.all)
  func agreesWithCountingMany(encoding: BoundEncoding) {
    var random = SeededRandom(seed: 11)
    for _ in 0..<40 {
      let count = random.number(7...25)
      let bound = random.number(0...count)
      // Assignments near the bound, which are the ones that an error would get wrong.
      let assignments = (0..<40).map { _ in
        let size = min(max(bound + random.number(-2...2), 0), count)
        return (0..<count).shuffled(using: &random).prefix(size).reduce(0) { $0 | 1 << $1 }
      }
      #expect(wrongAssignments(encoding, count, bound, assignments).isEmpty, "\(bound) of \(count)")
    }
  }

  /// Whatever the bound forces of the other inputs, unit propagation finds.
  @Test(arguments: BoundEncoding.all, 1...5)
  func propagatesFully(encoding: BoundEncoding, count: Int) {
    for bound in 0...count {
      var formula = Formula()
      let inputs = formula.newVariables(count)
      encoding.add(bound, inputs, &formula)
      let clauses = Array(formula.clauses)
      for pattern in Pattern.all(count) {
        let known = propagate(pattern.literals(of: inputs), in: clauses)
        let forced = pattern.forced(of: inputs) { encoding.relation.isMet($0, bound) }
        #expect((known == nil) == (forced == nil), "\(pattern) \(bound)")
        if let known, let forced { #expect(known.isSuperset(of: forced), "\(pattern) \(bound)") }
      }
    }
  }
}

/// Some inputs true, some false, some open.
struct Pattern {
  let values: [Bool?]

  static func all(_ count: Int) -> [Pattern] {
    (0..<count).reduce([[]]) { patterns, _ in
      patterns.flatMap { [$0 + [true], $0 + [false], $0 + [nil]] }
    }.map(Pattern.init)
  }

  func literals(of inputs: [Literal]) -> [Literal] {
    zip(values, inputs).compactMap { value, input in value.map { $0 ? input : !input } }
  }

  /// The literals that all completions with a possible count have in common; nil when there is none.
  func forced(of inputs: [Literal], where isMet: (Int) -> Bool) -> Set<Literal>? {
    var common: Set<Literal>?
    for bits in 0..<1 << inputs.count where isMet(bits.nonzeroBitCount) {
      let completion = Set(assignment(bits, of: inputs))
      guard completion.isSuperset(of: literals(of: inputs)) else { continue }
      common = common?.intersection(completion) ?? completion
    }
    return common
  }
}
