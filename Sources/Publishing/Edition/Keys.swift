// Keys of days and entries: unique in an edition, readable, fit for anchors and identifiers.

import Gazetteer

/// Hands out keys, each once.
struct Keys {
  private var taken: Set<String> = []
  /// The next number to try for a key that has been given before: equal titles by the thousand stay
  /// cheap.
  private var next: [String: Int] = [:]

  /// The key itself, or with a number where it is taken.
  mutating func unique(_ key: String) -> String {
    let base = key.isEmpty ? "entry" : key
    var candidate = base
    var number = next[base] ?? 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
      next[base] = number
    }
    return candidate
  }

  /// A name in small letters and digits with hyphens between words, 60 characters at most.
  static func slug(_ name: String) -> String {
    let folded = Gazetteer.fold(name).unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? Character(scalar) : " "
    }
    return String(String(folded).split(separator: " ").joined(separator: "-").prefix(60))
  }
}
