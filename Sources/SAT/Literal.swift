// Literals: a variable, or its negation.

/// A variable of a formula or its negation, in DIMACS form: variable 5 is 5, its negation is -5.
///
/// Literals are ordered by their codes, so negations come first.
@frozen
public struct Literal: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The variable, negative for its negation; never 0 and never `Int32.min`.
  public let code: Int32

  /// The literal of a DIMACS code, which must be neither 0 nor `Int32.min`.
  @inlinable
  public init(_ code: Int32) {
    precondition(code != 0 && code != .min, "no literal has this code")
    self.code = code
  }

  /// The literal that says whether a variable, numbered from 1, is true.
  @inlinable
  public init(variable: Int, isPositive: Bool = true) {
    precondition(variable > 0 && variable <= Int(Int32.max), "variables are numbered from 1")
    code = isPositive ? Int32(truncatingIfNeeded: variable) : -Int32(truncatingIfNeeded: variable)
  }

  /// For codes that come from literals.
  @inlinable
  init(unchecked code: Int32) { self.code = code }

  /// The number of the variable, from 1.
  @inlinable public var variable: Int { Int(code.magnitude) }

  /// Whether the literal is the variable itself.
  @inlinable public var isPositive: Bool { code > 0 }

  /// The opposite.
  @inlinable
  public static prefix func ! (literal: Literal) -> Literal { Literal(unchecked: -literal.code) }

  @inlinable
  public static func < (left: Literal, right: Literal) -> Bool { left.code < right.code }

  /// The DIMACS code.
  public var description: String { String(code) }
}
