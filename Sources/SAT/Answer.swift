// What a search found.

/// The answer of a search. It holds copies: the solver may go on while it is read.
public enum Answer: Sendable {
  /// There is a model of the clauses and the assumptions.
  case satisfiable(Model)

  /// There is none: the clauses and these of the assumptions contradict each other.
  case unsatisfiable(Core)

  /// A limit came first.
  case unknown

  /// The model, if one was found.
  public var model: Model? {
    if case .satisfiable(let model) = self { model } else { nil }
  }

  /// The assumptions to blame, if there is no model.
  public var core: Core? {
    if case .unsatisfiable(let core) = self { core } else { nil }
  }
}

/// A truth value for every variable: one bit each.
public struct Model: Hashable, Sendable {
  /// The highest variable that the solver knew; those above are false.
  public let variableCount: Int

  /// Bit v % 64 of word v / 64 is the value of variable v.
  @usableFromInline let words: [UInt64]

  init(variableCount: Int, words: [UInt64]) {
    self.variableCount = variableCount
    self.words = words
  }

  /// The model in which exactly these variables are true.
  public init(variableCount: Int, trueVariables: some Sequence<Int>) {
    var words = [UInt64](repeating: 0, count: variableCount / 64 + 1)
    for variable in trueVariables { words[variable / 64] |= 1 << UInt64(variable % 64) }
    self.init(variableCount: variableCount, words: words)
  }

  /// Whether a literal is true.
  @inlinable
  public subscript(literal: Literal) -> Bool {
    let variable = literal.variable
    guard variable <= variableCount else { return !literal.isPositive }
    return (words[variable / 64] >> UInt64(variable % 64) & 1 == 1) == literal.isPositive
  }
}

/// Assumptions that cannot hold together, given the clauses.
public struct Core: Hashable, Sendable {
  /// The assumptions, each once, in the order in which they were made. When there is none, the
  /// clauses alone have no model.
  public let literals: [Literal]

  init(literals: [Literal]) { self.literals = literals }

  /// Whether the clauses alone have no model.
  public var isEmpty: Bool { literals.isEmpty }
}
