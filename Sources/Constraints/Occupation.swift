// Stretches of time that literals occupy, and the sets of them that meet in one moment.

import SAT

/// While the literal is true, the stretch is occupied.
struct Occupation {
  let stretch: Range<Int>
  let task: Int
  let literal: Literal
}

enum Cliques {
  /// The maximal sets of occupations that have a moment in common, in the order of time. Every two
  /// occupations that overlap are in one of them.
  static func maximal(_ occupations: [Occupation]) -> [[Occupation]] {
    let byStart = occupations.sorted {
      ($0.stretch.lowerBound, $0.literal) < ($1.stretch.lowerBound, $1.literal)
    }
    let ends = Set(occupations.map(\.stretch.upperBound)).sorted()
    var cliques: [[Occupation]] = []
    var open: [Occupation] = []
    var next = 0
    for end in ends {
      let before = next
      while next < byStart.count, byStart[next].stretch.lowerBound < end {
        open.append(byStart[next])
        next += 1
      }
      if next > before, open.count > 1 { cliques.append(open) }
      open.removeAll { $0.stretch.upperBound <= end }
    }
    return cliques
  }
}
