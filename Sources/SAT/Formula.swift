// A formula in conjunctive normal form, as plain data.

/// Clauses over numbered variables: a value that encodings write, and that any number of solvers can
/// be given.
public struct Formula: ClauseSink, Hashable, Sendable {
  @usableFromInline var last: Int32 = 0
  @usableFromInline var storage: [Int32] = []
  @usableFromInline var ended = 0

  /// A formula without variables and clauses, which everything satisfies.
  @inlinable
  public init() {}

  /// The highest variable so far; 0 when there is none.
  @inlinable public var variableCount: Int { Int(last) }

  /// How many clauses there are.
  @inlinable public var clauseCount: Int { ended }

  /// The DIMACS codes of the clauses' literals, each clause ended by 0.
  @inlinable public var codes: [Int32] { storage }

  @inlinable
  public mutating func newVariable() -> Literal {
    precondition(last < .max, "too many variables")
    last &+= 1
    return Literal(unchecked: last)
  }

  @inlinable
  public mutating func add(_ a: Literal) {
    put(a)
    endClause()
  }

  @inlinable
  public mutating func add(_ a: Literal, _ b: Literal) {
    put(a)
    put(b)
    endClause()
  }

  @inlinable
  public mutating func add(_ a: Literal, _ b: Literal, _ c: Literal) {
    put(a)
    put(b)
    put(c)
    endClause()
  }

  @inlinable
  public mutating func add(clause: some Sequence<Literal>) {
    for literal in clause { put(literal) }
    endClause()
  }

  @inlinable
  mutating func put(_ literal: Literal) {
    last = max(last, literal.code < 0 ? -literal.code : literal.code)
    storage.append(literal.code)
  }

  @inlinable
  mutating func endClause() {
    storage.append(0)
    ended &+= 1
  }

  /// Takes variables up to this number as used, and makes room for clauses.
  public mutating func reserve(variables: Int, literals: Int = 0) {
    precondition(variables <= Int(Int32.max), "too many variables")
    last = max(last, Int32(variables))
    storage.reserveCapacity(literals)
  }

  /// Adds clauses that hold only when a literal does: each clause that `body` adds gets its negation.
  ///
  /// Assuming the literal switches the clauses on; a core that names it blames them.
  public mutating func only(if condition: Literal, add body: (inout Formula) -> Void) {
    let start = storage.count
    body(&self)
    // A copy, not a slice: a slice that is still held makes every change copy the whole formula.
    let added = Array(storage[start...])
    storage.removeLast(added.count)
    for code in added {
      if code == 0 { storage.append(-condition.code) }
      storage.append(code)
    }
    last = max(last, Int32(condition.variable))
  }

  /// The clauses one by one, in the order in which they were added.
  public var clauses: some Sequence<[Literal]> {
    storage.split(separator: 0, omittingEmptySubsequences: false).lazy.dropLast().map {
      $0.map { Literal(unchecked: $0) }
    }
  }

  /// Whether every clause has a literal that is true in the model: the check of a solver's answer.
  public func isSatisfied(by model: Model) -> Bool {
    var isTrue = false
    for code in storage {
      if code != 0 {
        isTrue = isTrue || model[Literal(unchecked: code)]
      } else if isTrue {
        isTrue = false
      } else {
        return false
      }
    }
    return true
  }
}
