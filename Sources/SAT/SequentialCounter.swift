// At most k of some literals, by counting along them.

/// Counts along the literals with k registers for each: about nk new variables and 2nk clauses for at
/// most k of n. Best for small k; unit propagation is complete.
///
/// Carsten Sinz, "Towards an Optimal CNF Encoding of Boolean Cardinality Constraints" (CP 2005), the
/// sequential counter LT-SEQ.
public enum SequentialCounter {
  /// Adds that at most `bound` of the literals are true; a literal that stands twice counts twice.
  public static func addAtMost<Sink: ClauseSink & ~Copyable>(
    _ bound: Int, of literals: [Literal], to sink: inout Sink
  ) {
    guard bound >= 0 else { return sink.addContradiction() }
    guard bound < literals.count else { return }
    guard bound > 0 else {
      for literal in literals { sink.add(!literal) }
      return
    }
    var before: [Literal] = []
    for (index, literal) in literals.enumerated() {
      if before.count == bound { sink.add(!literal, !before[bound - 1]) }
      guard index < literals.count - 1 else { return }
      let registers = sink.newVariables(min(bound, index + 1))
      count(literal, from: before, in: registers, to: &sink)
      before = registers
    }
  }

  /// Adds that at least `bound` of the literals are true.
  public static func addAtLeast<Sink: ClauseSink & ~Copyable>(
    _ bound: Int, of literals: [Literal], to sink: inout Sink
  ) {
    addAtMost(literals.count - bound, of: literals.map { !$0 }, to: &sink)
  }

  /// Register j of `after` becomes true when more than j of the literals up to this one are.
  private static func count<Sink: ClauseSink & ~Copyable>(
    _ literal: Literal, from before: [Literal], in after: [Literal], to sink: inout Sink
  ) {
    sink.add(!literal, after[0])
    for (index, register) in before.enumerated() {
      sink.add(!register, after[index])
      if index + 1 < after.count { sink.add(!literal, !register, after[index + 1]) }
    }
  }
}
