// What a bound comes to: a literal, or nothing to decide.

/// Whether a bound holds, as an encoding knows it.
public enum Condition: Hashable, Sendable {
  /// Nothing can break it.
  case always

  /// Nothing can meet it.
  case never

  /// The bound holds wherever this literal is true: assume the literal, or add it.
  case literal(Literal)
}

/// The sides of a count that an encoding can bound. Leaving one out saves about half the clauses.
public struct Sides: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Clauses from inputs to outputs: enough for "at most".
  public static let atMost = Sides(rawValue: 1)

  /// Clauses from outputs to inputs: enough for "at least".
  public static let atLeast = Sides(rawValue: 2)

  /// Both: an output is true exactly when the count is reached.
  public static let both: Sides = [.atMost, .atLeast]
}

extension ClauseSink where Self: ~Copyable {
  /// Adds that a condition holds, once and for all.
  public mutating func require(_ condition: Condition) {
    switch condition {
    case .always: break
    case .never: addContradiction()
    case .literal(let literal): add(literal)
    }
  }
}
