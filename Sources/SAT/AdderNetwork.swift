// What some literals weigh together, as a binary number.

/// A circuit of adders: its outputs are the binary digits of what the true inputs weigh.
///
/// It is small whatever the weights are: for n weights of up to b bits about nb adders of 20 clauses
/// at most. But unit propagation sees little through it, so where `GeneralisedTotaliser` is not too
/// large, that one is better. Any number of bounds may be stated afterwards, each by a clause for
/// every digit.
///
/// Niklas Eén and Niklas Sörensson, "Translating Pseudo-Boolean Constraints into SAT" (JSAT 2, 2006),
/// section 5.3.
public struct AdderNetwork: Sendable {
  /// The digits, the lowest first; nil is 0 for good.
  private let digits: [Literal?]

  /// What all inputs weigh together.
  public let totalWeight: Int

  /// Adds up the inputs. The total weight must fit in an `Int`.
  public init<Sink: ClauseSink & ~Copyable>(of inputs: [WeightedLiteral], to sink: inout Sink) {
    totalWeight = inputs.totalWeight
    let width = Int.bitWidth - totalWeight.leadingZeroBitCount
    var columns = [[Literal]](repeating: [], count: width)
    for input in inputs {
      for bit in 0..<width where input.weight >> bit & 1 == 1 { columns[bit].append(input.literal) }
    }
    var digits: [Literal?] = []
    for bit in columns.indices {
      let carries = Self.addUp(&columns[bit], to: &sink)
      digits.append(columns[bit].first)
      if bit + 1 < width {
        columns[bit + 1] += carries
      } else {
        // The total has no such digit, so the carries never come about.
        for carry in carries { sink.add(!carry) }
      }
    }
    self.digits = digits
  }

  /// That the true inputs weigh at most `bound`. Adds the comparison, which holds where the literal
  /// is true.
  public func atMost<Sink: ClauseSink & ~Copyable>(_ bound: Int, to sink: inout Sink) -> Condition {
    guard bound >= 0 else { return .never }
    guard bound < totalWeight else { return .always }
    return .literal(compare(with: bound, isUpper: true, to: &sink))
  }

  /// That the true inputs weigh at least `bound`. Adds the comparison, which holds where the literal
  /// is true.
  public func atLeast<Sink: ClauseSink & ~Copyable>(_ bound: Int, to sink: inout Sink) -> Condition
  {
    guard bound > 0 else { return .always }
    guard bound <= totalWeight else { return .never }
    return .literal(compare(with: bound, isUpper: false, to: &sink))
  }

  /// A number is above the bound exactly when, at some digit, it has 1 and the bound 0, while it has
  /// 1 wherever the bound has 1 further up. For a lower bound, exchange 0 and 1.
  private func compare<Sink: ClauseSink & ~Copyable>(
    with bound: Int, isUpper: Bool, to sink: inout Sink
  ) -> Literal {
    let condition = sink.newVariable()
    var further: [Literal] = []
    var isTrueFurther = false
    for bit in digits.indices.reversed() {
      let isBreakable = (bound >> bit & 1 == 1) != isUpper
      let digit = digits[bit].map { isUpper ? !$0 : $0 }
      // What a digit that is 0 for good contributes: true for an upper bound, nothing for a lower one.
      let isTrue = digit == nil && isUpper
      if isBreakable, !isTrue, !isTrueFurther {
        sink.add(clause: [!condition] + further + [digit].compactMap(\.self))
      } else if !isBreakable {
        if let digit { further.append(digit) }
        isTrueFurther = isTrueFurther || isTrue
      }
    }
    return condition
  }

  /// Reduces a column to one literal, or none; gives the carries into the next column.
  private static func addUp<Sink: ClauseSink & ~Copyable>(
    _ column: inout [Literal], to sink: inout Sink
  ) -> [Literal] {
    var carries: [Literal] = []
    var next = 0
    while column.count - next > 1 {
      let isFull = column.count - next > 2
      let (sum, carry) = (sink.newVariable(), sink.newVariable())
      if isFull {
        addThree(column[next], column[next + 1], column[next + 2], sum, carry, to: &sink)
      } else {
        addTwo(column[next], column[next + 1], sum, carry, to: &sink)
      }
      next += isFull ? 3 : 2
      column.append(sum)
      carries.append(carry)
    }
    column.removeFirst(next)
    return carries
  }

  private static func addTwo<Sink: ClauseSink & ~Copyable>(
    _ a: Literal, _ b: Literal, _ sum: Literal, _ carry: Literal, to sink: inout Sink
  ) {
    sink.add(!a, !b, carry)
    sink.add(a, !carry)
    sink.add(b, !carry)
    sink.add(a, b, !sum)
    sink.add(!carry, !sum)
    sink.add(!a, carry, sum)
    sink.add(!b, carry, sum)
  }

  /// The paper's clauses, with those that follow from the others but help propagation.
  private static func addThree<Sink: ClauseSink & ~Copyable>(
    _ a: Literal, _ b: Literal, _ c: Literal, _ sum: Literal, _ carry: Literal,
    to sink: inout Sink
  ) {
    for (x, y, z) in [(a, b, c), (b, c, a), (c, a, b)] {
      sink.add(!x, !y, carry)
      sink.add(x, y, !carry)
      sink.add(clause: [!x, y, z, sum])
      sink.add(clause: [x, !y, !z, !sum])
      sink.add(!carry, !sum, x)
      sink.add(carry, sum, !x)
    }
    sink.add(clause: [!a, !b, !c, sum])
    sink.add(clause: [a, b, c, !sum])
  }
}
