// How many letters apart two words are.

/// The Damerau-Levenshtein distance from one word to many, each pair of neighbours exchanged at
/// most once (optimal string alignment), given up beyond a limit.
///
/// Only the cells within `limit` of the diagonal are worked out: the others exceed it anyway.
struct EditDistance {
  private let pattern: [UInt32]
  private let limit: Int
  private var beforeLast: [Int]
  private var last: [Int]
  private var current: [Int]

  init(from pattern: [UInt32], atMost limit: Int) {
    self.pattern = pattern
    self.limit = limit
    beforeLast = Array(repeating: 0, count: pattern.count + 1)
    last = beforeLast
    current = beforeLast
  }

  /// The distance to a word, or nil if it is above the limit.
  mutating func distance(to word: [UInt32]) -> Int? {
    guard abs(word.count - pattern.count) <= limit else { return nil }
    for column in last.indices { last[column] = min(column, limit + 1) }
    for row in 0..<word.count {
      guard fillRow(row, of: word) <= limit else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[pattern.count] <= limit ? last[pattern.count] : nil
  }

  /// Fills `current` and gives its smallest cell.
  private mutating func fillRow(_ row: Int, of word: [UInt32]) -> Int {
    let first = max(0, row - limit)
    let end = min(pattern.count, row + limit + 1)
    current[first] = first == 0 ? row + 1 : limit + 1
    var smallest = current[first]
    for column in first..<max(first, end) {
      let cost = word[row] == pattern[column] ? 0 : 1
      var best = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, word[row] == pattern[column - 1], word[row - 1] == pattern[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current[column + 1] = best
      smallest = min(smallest, best)
    }
    if end < pattern.count { current[end + 1] = limit + 1 }
    return smallest
  }
}
