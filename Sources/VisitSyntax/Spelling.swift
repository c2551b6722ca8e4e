// The nearest known word to a misspelt one.

public enum Spelling {
  /// The candidate nearest to `word`, if it is near enough to be what was meant: at most one edit
  /// in three characters, and never more than three.
  public static func nearest(to word: String, in candidates: [String]) -> String? {
    let source = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = min(3, max(1, source.count / 3))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      // Most are of another length, which is seen without writing them small first. That may make a
      // word longer by a scalar, as it does to İ.
      guard abs(candidate.unicodeScalars.count - source.count) <= limit + 1 else { continue }
      let target = Array(candidate.lowercased().unicodeScalars.prefix(64))
      guard abs(target.count - source.count) <= limit else { continue }
      let distance = distance(source, target)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Optimal string alignment distance: insertions, deletions, substitutions, and swaps of
  /// neighbours (Damerau 1964, in the restricted form of Boytsov 2011).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[b.count]
  }
}
