// Sorting and merging of literals, for cardinality networks.

/// The recursive networks of the paper by Asín and others (2011), sections 3 and 4, over wires of
/// which some are known to be false.
struct Comparators {
  typealias Wire = CardinalityNetwork.Wire

  let sides: Sides

  /// The first `width` of the inputs, sorted; `width` is a power of two. Groups of that width are
  /// sorted and merged, and each merger drops all but the first `width`.
  func sort<Sink: ClauseSink & ~Copyable>(
    _ inputs: ArraySlice<Literal>, keeping width: Int, to sink: inout Sink
  ) -> [Wire] {
    if inputs.count <= width {
      let missing = repeatElement(Wire.none, count: width - inputs.count)
      return sort(inputs.map { $0 } + missing, to: &sink)
    }
    // Halves of whole groups, so that only one group of all is filled up.
    let groups = (inputs.count + width - 1) / width
    let middle = inputs.startIndex + groups / 2 * width
    let first = sort(inputs[..<middle], keeping: width, to: &sink)
    let second = sort(inputs[middle...], keeping: width, to: &sink)
    return Array(mergeFirst(first, second, to: &sink).prefix(width))
  }

  /// All inputs, sorted; their number is a power of two (the paper's HSort).
  private func sort<Sink: ClauseSink & ~Copyable>(_ inputs: [Wire], to sink: inout Sink) -> [Wire] {
    guard inputs.count > 1 else { return inputs }
    let middle = inputs.count / 2
    let first = sort(Array(inputs[..<middle]), to: &sink)
    let second = sort(Array(inputs[middle...]), to: &sink)
    return mergeAll(first, second, to: &sink)
  }

  /// Two sorted lists of n merged into 2n (the paper's HMerge).
  private func mergeAll<Sink: ClauseSink & ~Copyable>(
    _ a: [Wire], _ b: [Wire], to sink: inout Sink
  ) -> [Wire] {
    guard a.count > 1 else { return compare(a[0], b[0], to: &sink) }
    let odd = mergeAll(everySecond(a, from: 0), everySecond(b, from: 0), to: &sink)
    let even = mergeAll(everySecond(a, from: 1), everySecond(b, from: 1), to: &sink)
    var merged = [odd[0]]
    for index in 1..<odd.count { merged += compare(odd[index], even[index - 1], to: &sink) }
    return merged + [even[even.count - 1]]
  }

  /// The first n + 1 of two sorted lists of n merged (the paper's SMerge).
  private func mergeFirst<Sink: ClauseSink & ~Copyable>(
    _ a: [Wire], _ b: [Wire], to sink: inout Sink
  ) -> [Wire] {
    guard a.count > 1 else { return compare(a[0], b[0], to: &sink) }
    let odd = mergeFirst(everySecond(a, from: 0), everySecond(b, from: 0), to: &sink)
    let even = mergeFirst(everySecond(a, from: 1), everySecond(b, from: 1), to: &sink)
    var merged = [odd[0]]
    for index in 1..<odd.count { merged += compare(odd[index], even[index - 1], to: &sink) }
    return merged
  }

  private func everySecond(_ wires: [Wire], from start: Int) -> [Wire] {
    stride(from: start, to: wires.count, by: 2).map { wires[$0] }
  }

  /// The greater wire, then the lesser.
  private func compare<Sink: ClauseSink & ~Copyable>(
    _ a: Wire, _ b: Wire, to sink: inout Sink
  ) -> [Wire] {
    guard let a else { return [b, nil] }
    guard let b else { return [a, nil] }
    let (either, both) = (sink.newVariable(), sink.newVariable())
    if sides.contains(.atMost) {
      sink.add(!a, either)
      sink.add(!b, either)
      sink.add(!a, !b, both)
    }
    if sides.contains(.atLeast) {
      sink.add(a, b, !either)
      sink.add(a, !both)
      sink.add(b, !both)
    }
    return [either, both]
  }
}
