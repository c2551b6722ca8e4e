// Whether people have less time than what they must do takes: for each stretch of time, the tasks that
// must lie wholly in it against the time in it that any of them could use (overload checking, as in
// Vilím 2004, with the hours counted in which somebody may be busy at all).

import Planning

struct Overload {
  private struct Demand {
    let earliest: Int
    let latest: Int
    let length: Int
  }

  private let demands: [Demand]
  /// Stretches in which one of the tasks may be held, apart and in order.
  private let usable: [Range<Int>]

  /// The needed tasks of one person.
  init(_ domains: [Domain]) {
    let held = domains.filter { !$0.starts.isEmpty }
    demands = held.map { domain in
      let longest = domain.lengths[domain.lengths.count - 1]
      return Demand(
        earliest: domain.starts[0], latest: domain.starts[domain.starts.count - 1] + longest,
        length: domain.lengths[0])
    }.sorted { $0.latest < $1.latest }
    let stretches = held.flatMap { domain in
      domain.starts.map { $0..<$0 + domain.lengths[domain.lengths.count - 1] }
    }
    usable = Self.union(stretches)
  }

  /// Whether some stretch is overloaded.
  var isCertain: Bool {
    Set(demands.map(\.earliest)).contains { start in
      var needed = 0
      return demands.contains { demand in
        guard demand.earliest >= start else { return false }
        needed += demand.length
        return needed > time(in: start..<demand.latest)
      }
    }
  }

  private func time(in stretch: Range<Int>) -> Int {
    usable.reduce(0) { $0 + $1.clamped(to: stretch).count }
  }

  private static func union(_ stretches: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, stretch.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        joined.append(stretch)
      }
    }
    return joined
  }
}
