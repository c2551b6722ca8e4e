// Entries of one person or room that together need more time than lies between the first possible
// start and the last possible end of them all: what orders alone would show only one by one. The test
// is that of Lahrichi ("Ordonnancements: la notion de parties obligatoires", 1982) and of Baptiste, Le
// Pape and Nuijten ("Constraint-Based Scheduling", 2001), on intervals of task starts and ends.

/// What an overload needs to know of an entry, in seconds.
struct Load {
  let entry: Int
  let earliestStart: Int
  let latestEnd: Int
  let length: Int
}

enum Overload {
  /// More starts than this are not tried.
  private static let starts = 200

  /// A set that does not fit, as small as dropping the shortest entries makes it; nil when none shows.
  static func find(in loads: [Load]) -> [Load]? {
    let sorted = loads.filter { $0.length > 0 }.sorted {
      ($0.latestEnd, $0.entry) < ($1.latestEnd, $1.entry)
    }
    for start in Set(sorted.map(\.earliestStart)).sorted().prefix(starts) {
      if let found = find(in: sorted, from: start) { return found }
    }
    return nil
  }

  private static func find(in sorted: [Load], from start: Int) -> [Load]? {
    var set: [Load] = []
    var sum = 0
    for load in sorted where load.earliestStart >= start {
      set.append(load)
      sum += load.length
      if sum > load.latestEnd - start { return trimmed(set, to: load.latestEnd - start, sum) }
    }
    return nil
  }

  private static func trimmed(_ set: [Load], to room: Int, _ sum: Int) -> [Load] {
    var sum = sum
    var kept = set
    for load in set.sorted(by: { ($0.length, -$0.entry) < ($1.length, -$1.entry) }) {
      guard sum - load.length > room else { break }
      sum -= load.length
      kept.removeAll { $0.entry == load.entry }
    }
    return kept.sorted { $0.entry < $1.entry }
  }
}
