// Which of many names stand in a text, in one pass over it: a paragraph may name thousands.

/// A table of names to look for.
struct NamesInText {
  /// By their bytes, so that those with a common beginning stand together.
  private let names: [(bytes: [UInt8], key: String)]

  /// - Parameter names: each with what it is to be known by.
  init(_ names: [(name: String, key: String)]) {
    self.names = names.map { (Array($0.name.utf8), $0.key) }
      .filter { !$0.0.isEmpty }
      .sorted { ($0.0).lexicographicallyPrecedes($1.0) }
  }

  /// The keys of all names that stand somewhere in a text. Takes time for the length of the text and
  /// of what it names, and hardly more for a longer table.
  func keys(in text: String) -> Set<String> {
    var found: Set<String> = []
    let bytes = Array(text.utf8)
    for start in bytes.indices { follow(bytes, start, &found) }
    return found
  }

  /// Follows the names that begin as the text does from here on.
  private func follow(_ bytes: [UInt8], _ start: Int, _ found: inout Set<String>) {
    var range = names.indices
    for (depth, byte) in bytes[start...].enumerated() {
      let first = position(in: range) { $0.count > depth && $0[depth] >= byte }
      range = first..<position(in: first..<range.upperBound) { $0[depth] > byte }
      var next = range.lowerBound
      guard next < range.upperBound else { return }
      while next < range.upperBound, names[next].bytes.count == depth + 1 {
        found.insert(names[next].key)
        next += 1
      }
      range = next..<range.upperBound
    }
  }

  /// The first of a range, in which all that follow are so too, by halving.
  private func position(in range: Range<Int>, where isSo: ([UInt8]) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isSo(names[middle].bytes) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
