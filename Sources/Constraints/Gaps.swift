// The gaps in a person's days, as literals.

import Planning
import SAT

extension Encoder {
  /// For each gap that the person can have, a literal that is true exactly when it is there: the
  /// person is busy just before it, idle in it, and busy again later that day.
  mutating func gaps(of person: Int) -> [Literal] {
    if let known = knownGaps[person] { return known }
    let occupations = tasks(of: person).flatMap { self.occupations(of: $0) }
    let days = problem.days.isEmpty ? [Int.min..<Int.max] : problem.days
    let found = days.flatMap { day in
      gaps(in: occupations.filter { day.contains($0.stretch.lowerBound) })
    }
    knownGaps[person] = found
    return found
  }

  private mutating func gaps(in occupations: [Occupation]) -> [Literal] {
    let busy = busyStretches(of: occupations)
    guard busy.count > 2 else { return [] }
    var later = busy[busy.count - 1]
    var found: [Literal] = []
    for moment in stride(from: busy.count - 2, to: 0, by: -1) {
      found.append(conjunction([busy[moment - 1], !busy[moment], later]))
      later = disjunction([busy[moment], later])
    }
    return found
  }

  /// Whether the person is busy, for each stretch between two moments in which something can start
  /// or end, in the order of time.
  private mutating func busyStretches(of occupations: [Occupation]) -> [Literal] {
    let ends = occupations.flatMap { [$0.stretch.lowerBound, $0.stretch.upperBound] }
    let moments = Set(ends).sorted()
    var covering = Array(repeating: [Literal](), count: max(0, moments.count - 1))
    for occupation in occupations {
      let first = moments.partitioningIndex { $0 >= occupation.stretch.lowerBound }
      let last = moments.partitioningIndex { $0 >= occupation.stretch.upperBound }
      for position in first..<last { covering[position].append(occupation.literal) }
    }
    return covering.map { disjunction($0) }
  }

  /// A literal that is true exactly when one of these is.
  mutating func disjunction(_ literals: [Literal]) -> Literal {
    let open = literals.filter { $0 != !truth }
    if open.contains(truth) { return truth }
    guard open.count != 1 else { return open[0] }
    guard !open.isEmpty else { return !truth }
    return !conjunction(open.map { !$0 })
  }
}
