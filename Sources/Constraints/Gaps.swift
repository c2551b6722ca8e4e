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
      gaps(in: occupations.filter { day.contains($0.stretch.lowerBound) }, of: person)
    }
    knownGaps[person] = found
    return found
  }

  /// Literals of which the first n are true exactly when the person has at least n gaps.
  mutating func gapCounts(of person: Int) -> [Literal] {
    if let known = knownCounts[person] { return known }
    let gaps = gaps(of: person)
    let days = max(1, problem.days.count)
    let stretches = gaps.count + 2 * days
    // Each gap needs a stretch of its own, and a task on either side.
    var most = min(tasks(of: person).count - 1, (stretches - 1) / 2 + days - 1)
    if isCountable(person) { most = min(most, stretches - tasks(of: person).count) }
    let counts = gaps.isEmpty ? [] : countInTurn(gaps, most: max(0, most))
    knownCounts[person] = counts
    return counts
  }

  private mutating func gaps(in occupations: [Occupation], of person: Int) -> [Literal] {
    let busy = busyStretches(of: occupations)
    guard busy.count > 2 else { return [] }
    if let done = allDone(busy, of: person) {
      return (1..<busy.count - 1).map { conjunction([busy[$0 - 1], !busy[$0], !done[$0 - 1]]) }
    }
    var later = busy[busy.count - 1]
    var found: [Literal] = []
    for moment in stride(from: busy.count - 2, to: 0, by: -1) {
      found.append(conjunction([busy[moment - 1], !busy[moment], later]))
      later = disjunction([busy[moment], later])
    }
    return found.reversed()
  }

  /// Whether the person is busy, for each stretch between two moments in which something can start
  /// or end, in the order of time.
  private mutating func busyStretches(of occupations: [Occupation]) -> [Literal] {
    covering(occupations).map { disjunction($0) }
  }

  /// The literals that occupy each stretch between two moments.
  private func covering(_ occupations: [Occupation]) -> [[Literal]] {
    let ends = occupations.flatMap { [$0.stretch.lowerBound, $0.stretch.upperBound] }
    let moments = Set(ends).sorted()
    var covering = Array(repeating: [Literal](), count: max(0, moments.count - 1))
    for occupation in occupations {
      let first = moments.partitioningIndex { $0 >= occupation.stretch.lowerBound }
      let last = moments.partitioningIndex { $0 >= occupation.stretch.upperBound }
      for position in first..<last { covering[position].append(occupation.literal) }
    }
    return covering
  }

  // MARK: Exact counts

  /// Where all tasks of the person must be held and each fills one stretch, as many stretches are
  /// busy as there are tasks. Counting them along the day tells when the last one is over, and lets
  /// the solver see early that too few stretches are left.
  private mutating func allDone(
    _ busy: [Literal], of person: Int
  ) -> [Literal]? {
    guard isCountable(person) else { return nil }
    return count(busy, exactly: tasks(of: person).count, between: surelyDone(of: person))
  }

  /// For each stretch, how many tasks must have been held when it ends, and how many can have been.
  private mutating func surelyDone(of person: Int) -> [ClosedRange<Int>] {
    let tasks = tasks(of: person)
    let occupations = tasks.map { self.occupations(of: $0) }
    let ends = Set(occupations.joined().flatMap { [$0.stretch.lowerBound, $0.stretch.upperBound] })
      .sorted().dropFirst()
    return ends.map { end in
      let must = occupations.count { $0.allSatisfy { $0.stretch.upperBound <= end } }
      let can = occupations.count { $0.contains { $0.stretch.upperBound <= end } }
      return must...max(must, can)
    }
  }

  private mutating func isCountable(_ person: Int) -> Bool {
    let tasks = tasks(of: person)
    guard problem.days.count < 2, domains.occasions.areSingle,
      tasks.allSatisfy({ self.tasks[$0].held == truth })
    else {
      return false
    }
    let occupations = tasks.flatMap { self.occupations(of: $0) }
    return covering(occupations).reduce(0) { $0 + $1.count } == occupations.count
  }

  /// Adds that exactly `total` of the literals are true.
  ///
  /// - Parameter bounds: for each literal, how many are surely and how many possibly true up to it.
  /// - Returns: for each, whether all that are true are among those up to it.
  private mutating func count(
    _ literals: [Literal], exactly total: Int, between bounds: [ClosedRange<Int>]
  ) -> [Literal] {
    var before = [truth] + Array(repeating: !truth, count: total)
    var done: [Literal] = []
    for (number, literal) in literals.enumerated() {
      let left = literals[(number + 1)...].count { $0 != !truth }
      // What cannot be made up for later must be there by now.
      let surely = max(bounds[number].lowerBound, total - left)
      let after = (0...total).map { level in
        level <= surely
          ? truth
          : level > bounds[number].upperBound
            ? !truth : either(before[level], literal, level == 0 ? truth : before[level - 1])
      }
      for level in 1...total { connect(after, before, literal, level) }
      addPermanently([!literal, !before[total]])
      before = after
      done.append(after[total])
    }
    addPermanently([before[total]])
    return done
  }

  /// A literal for "that many before, or one fewer and this": constant where it must be.
  private mutating func either(_ before: Literal, _ literal: Literal, _ fewer: Literal) -> Literal {
    if before == truth { return truth }
    if before == !truth, literal == !truth || fewer == !truth { return !truth }
    return formula.newVariable()
  }

  private mutating func connect(
    _ after: [Literal], _ before: [Literal], _ literal: Literal, _ level: Int
  ) {
    addPermanently([!before[level], after[level]])
    addPermanently([!after[level], before[level], literal])
    addPermanently([!after[level], before[level - 1]])
    addPermanently([!after[level], after[level - 1]])
    addPermanently([!literal, !before[level - 1], after[level]])
  }

  /// Counts literals in turn, to at most `most` of them; more are excluded.
  private mutating func countInTurn(_ literals: [Literal], most: Int) -> [Literal] {
    var before: [Literal] = []
    for literal in literals {
      let count = min(most, before.count + 1)
      let after = formula.newVariables(count)
      for level in 0..<count {
        let same = level < before.count ? before[level] : !truth
        let fewer = level == 0 ? truth : before[level - 1]
        addPermanently([!same, after[level]])
        addPermanently([!literal, !fewer, after[level]])
        addPermanently([!after[level], same, literal])
        addPermanently([!after[level], same, fewer])
        if level > 0 { addPermanently([!after[level], after[level - 1]]) }
      }
      if before.count == most {
        addPermanently([!literal] + (most == 0 ? [] : [!before[most - 1]]))
      }
      before = after
    }
    return before
  }
}
