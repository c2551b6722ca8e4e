// What encodings write to.

/// Takes new variables and clauses: a `Formula`, or a `Solver` between two calls of `solve`.
///
/// A clause is satisfied when one of its literals is true; the empty clause never is. A clause may use
/// variables that `newVariable` did not give: they, and all below them, then count as taken.
public protocol ClauseSink: ~Copyable {
  /// The highest variable so far; 0 when there is none.
  var variableCount: Int { get }

  /// A variable that nothing has used.
  mutating func newVariable() -> Literal

  /// Adds the clause of one literal.
  mutating func add(_ a: Literal)

  /// Adds a clause of two literals.
  mutating func add(_ a: Literal, _ b: Literal)

  /// Adds a clause of three literals.
  mutating func add(_ a: Literal, _ b: Literal, _ c: Literal)

  /// Adds a clause of any length.
  mutating func add(clause: some Sequence<Literal>)
}

extension ClauseSink where Self: ~Copyable {
  /// Variables that nothing has used, in ascending order.
  @inlinable
  public mutating func newVariables(_ count: Int) -> [Literal] {
    var variables: [Literal] = []
    variables.reserveCapacity(count)
    for _ in 0..<count { variables.append(newVariable()) }
    return variables
  }

  /// Adds the clause without literals, which nothing satisfies.
  @inlinable
  public mutating func addContradiction() { add(clause: EmptyCollection()) }
}
