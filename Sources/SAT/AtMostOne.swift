// At most one of some literals, in three encodings.

/// Clauses that let at most one of some literals be true. All three propagate fully: once one literal
/// is true, unit propagation makes the others false.
public enum AtMostOne {
  /// How it is written, for n literals.
  public enum Method: Sendable, CaseIterable {
    /// A clause for every pair: n(n-1)/2 clauses, no new variables.
    case pairwise

    /// A grid with one row and one column chosen: 2n + 4√n + O(n^¼) clauses, 2√n + O(n^¼) new
    /// variables. Jingchao Chen, "A New SAT Encoding of the At-Most-One Constraint" (2010).
    case product

    /// A ladder of n - 1 rungs, each saying that one of the literals so far is true: 3n - 5 clauses,
    /// n - 2 new variables.
    /// Carsten Sinz, "Towards an Optimal CNF Encoding of Boolean Cardinality Constraints" (2005), for
    /// k = 1.
    case ladder
  }

  /// The most literals for which pairs are no dearer than a grid.
  private static let few = 5

  /// Adds that at most one of the literals is true. Without a method, pairs serve for few literals
  /// and the product for more.
  public static func add<Sink: ClauseSink & ~Copyable>(
    _ literals: [Literal], by method: Method? = nil, to sink: inout Sink
  ) {
    switch method ?? (literals.count <= few ? .pairwise : .product) {
    case .pairwise: addPairs(literals, to: &sink)
    case .product: addProduct(literals, to: &sink)
    case .ladder: addLadder(literals, to: &sink)
    }
  }

  /// Adds that exactly one of the literals is true.
  public static func addExactlyOne<Sink: ClauseSink & ~Copyable>(
    _ literals: [Literal], by method: Method? = nil, to sink: inout Sink
  ) {
    sink.add(clause: literals)
    add(literals, by: method, to: &sink)
  }

  private static func addPairs<Sink: ClauseSink & ~Copyable>(
    _ literals: [Literal], to sink: inout Sink
  ) {
    for (index, first) in literals.enumerated() {
      for second in literals[(index + 1)...] { sink.add(!first, !second) }
    }
  }

  private static func addProduct<Sink: ClauseSink & ~Copyable>(
    _ literals: [Literal], to sink: inout Sink
  ) {
    guard literals.count > few else { return addPairs(literals, to: &sink) }
    var width = 1
    while width * width < literals.count { width += 1 }
    let columns = sink.newVariables(width)
    let rows = sink.newVariables((literals.count + width - 1) / width)
    for (index, literal) in literals.enumerated() {
      sink.add(!literal, rows[index / width])
      sink.add(!literal, columns[index % width])
    }
    addProduct(rows, to: &sink)
    addProduct(columns, to: &sink)
  }

  private static func addLadder<Sink: ClauseSink & ~Copyable>(
    _ literals: [Literal], to sink: inout Sink
  ) {
    guard var rung = literals.first else { return }
    for (index, literal) in literals.enumerated().dropFirst() {
      sink.add(!literal, !rung)
      guard index < literals.count - 1 else { return }
      let next = sink.newVariable()
      sink.add(!rung, next)
      sink.add(!literal, next)
      rung = next
    }
  }
}
