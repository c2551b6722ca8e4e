// How many of some literals are true, in unary, counted as far as is needed.

/// A tree that counts literals: output i - 1 says that at least i of the inputs are true.
///
/// With outputs counted up to a cap of k, n inputs take O(n log n) new variables and O(nk) clauses;
/// unit propagation is complete. The cap can be raised and inputs added later, when the sink is a
/// solver even between two searches: earlier clauses stay, and outputs keep their meaning.
///
/// Olivier Bailleux and Yacine Boufkhad, "Efficient CNF Encoding of Boolean Cardinality Constraints"
/// (CP 2003); the cap and its raising are the iterative encoding of Ruben Martins, Saurabh Joshi,
/// Vasco Manquinho and Inês Lynce, "Incremental Cardinality Constraints for MaxSAT" (CP 2014).
public struct Totaliser: Sendable {
  /// A tree's inner point or, where there are no parts, one input.
  private struct Node {
    var inputCount: Int
    var outputs: [Literal]
    var parts: (Int, Int)?
  }

  /// Parts before wholes; the last node counts all inputs.
  private var nodes: [Node] = []

  /// What the outputs can bound.
  public let sides: Sides

  /// The largest count that has an output, if there are so many inputs.
  public private(set) var cap: Int

  /// A totaliser of the inputs; one that stands twice counts twice.
  ///
  /// Saying "at most k" needs a cap of k + 1, and "at least k" one of k.
  public init<Sink: ClauseSink & ~Copyable>(
    of inputs: [Literal], upTo cap: Int = .max, sides: Sides = .both, to sink: inout Sink
  ) {
    self.sides = sides
    self.cap = max(cap, 0)
    guard !inputs.isEmpty else { return }
    _ = build(inputs[...], to: &sink)
  }

  /// How many inputs are counted.
  public var inputCount: Int { nodes.last?.inputCount ?? 0 }

  /// Output i - 1 says that at least i inputs are true, for i up to the cap and the inputs' number.
  ///
  /// On the side of at most, the inputs make it true; on the side of at least, it makes them so.
  public var outputs: [Literal] { nodes.last.map { Array($0.outputs.prefix(cap)) } ?? [] }

  /// That at most `bound` inputs are true. The bound must be below the cap or reach all inputs.
  public func atMost(_ bound: Int) -> Condition {
    precondition(sides.contains(.atMost), "this totaliser counts for at least only")
    guard bound >= 0 else { return .never }
    guard bound < inputCount else { return .always }
    precondition(bound < cap, "the cap is too low for this bound")
    return .literal(!outputs[bound])
  }

  /// That at least `bound` inputs are true. The bound must not be above the cap, unless it is above
  /// the number of inputs.
  public func atLeast(_ bound: Int) -> Condition {
    precondition(sides.contains(.atLeast), "this totaliser counts for at most only")
    guard bound > 0 else { return .always }
    guard bound <= inputCount else { return .never }
    precondition(bound <= cap, "the cap is too low for this bound")
    return .literal(outputs[bound - 1])
  }

  /// Counts up to a higher cap; a lower one changes nothing.
  public mutating func raiseCap<Sink: ClauseSink & ~Copyable>(to cap: Int, in sink: inout Sink) {
    guard cap > self.cap else { return }
    self.cap = cap
    for index in nodes.indices { extend(index, in: &sink) }
  }

  /// Counts further inputs too. The outputs are new ones; those from before go on to speak of the
  /// inputs from before. Each call makes the tree one deeper: add many inputs at once.
  public mutating func add<Sink: ClauseSink & ~Copyable>(
    inputs: [Literal], in sink: inout Sink
  ) {
    guard !inputs.isEmpty else { return }
    let before = nodes.count - 1
    let added = build(inputs[...], to: &sink)
    if before >= 0 { _ = join(before, added, to: &sink) }
  }

  private mutating func build<Sink: ClauseSink & ~Copyable>(
    _ inputs: ArraySlice<Literal>, to sink: inout Sink
  ) -> Int {
    if inputs.count == 1 {
      nodes.append(Node(inputCount: 1, outputs: Array(inputs), parts: nil))
      return nodes.count - 1
    }
    let middle = inputs.startIndex + inputs.count / 2
    let first = build(inputs[..<middle], to: &sink)
    let second = build(inputs[middle...], to: &sink)
    return join(first, second, to: &sink)
  }

  private mutating func join<Sink: ClauseSink & ~Copyable>(
    _ first: Int, _ second: Int, to sink: inout Sink
  ) -> Int {
    let count = nodes[first].inputCount + nodes[second].inputCount
    nodes.append(Node(inputCount: count, outputs: [], parts: (first, second)))
    extend(nodes.count - 1, in: &sink)
    return nodes.count - 1
  }

  /// Gives a node the outputs up to the cap that it does not have yet.
  private mutating func extend<Sink: ClauseSink & ~Copyable>(_ index: Int, in sink: inout Sink) {
    guard let (first, second) = nodes[index].parts else { return }
    let old = nodes[index].outputs.count
    let new = min(nodes[index].inputCount, cap)
    guard new > old else { return }
    nodes[index].outputs += sink.newVariables(new - old)
    let outputs = nodes[index].outputs[old...]
    if sides.contains(.atMost) {
      Self.addUpward(nodes[first].outputs, nodes[second].outputs, outputs, to: &sink)
    }
    if sides.contains(.atLeast) {
      Self.addDownward(nodes[first].outputs, nodes[second].outputs, outputs, to: &sink)
    }
  }

  /// i of the one part and j of the other make i + j of the whole.
  private static func addUpward<Sink: ClauseSink & ~Copyable>(
    _ a: [Literal], _ b: [Literal], _ outputs: ArraySlice<Literal>, to sink: inout Sink
  ) {
    for (sum, output) in zip(outputs.indices.lazy.map { $0 + 1 }, outputs) {
      for i in max(0, sum - b.count)...min(a.count, sum) {
        switch (i, sum - i) {
        case (0, let j): sink.add(!b[j - 1], output)
        case (_, 0): sink.add(!a[i - 1], output)
        case (_, let j): sink.add(!a[i - 1], !b[j - 1], output)
        }
      }
    }
  }

  /// Where the one part stays at i or below and the other at j, the whole stays at i + j.
  private static func addDownward<Sink: ClauseSink & ~Copyable>(
    _ a: [Literal], _ b: [Literal], _ outputs: ArraySlice<Literal>, to sink: inout Sink
  ) {
    for (sum, output) in zip(outputs.indices, outputs) {
      for i in max(0, sum - b.count)...min(a.count, sum) {
        switch (i < a.count, sum - i < b.count) {
        case (true, true): sink.add(a[i], b[sum - i], !output)
        case (true, false): sink.add(a[i], !output)
        case (false, true): sink.add(b[sum - i], !output)
        case (false, false): break
        }
      }
    }
  }
}
