// The narrow band gives what the whole table gives.

import Testing

@testable import Gazetteer

struct EditDistanceTests {
  /// All words of up to four letters over two, against each other.
  @Test(arguments: [1, 2])
  func agreesWithTheDefinition(limit: Int) {
    let words = Self.words
    for pattern in words {
      var meter = EditDistance(from: pattern, atMost: limit)
      for word in words {
        let whole = Self.distance(pattern, word)
        #expect(meter.distance(to: word) == (whole <= limit ? whole : nil), "\(pattern) \(word)")
      }
    }
  }

  private static let words: [[UInt32]] = {
    var all: [[UInt32]] = [[]]
    var longest = all
    for _ in 0..<4 {
      longest = longest.flatMap { [$0 + [97], $0 + [98]] }
      all += longest
    }
    return all + [
      Array(0..<9), [1, 0, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 7, 6], [2, 3, 4],
    ]
  }()

  private static func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var cells = Array(repeating: Array(0...b.count), count: a.count + 1)
    for i in 0..<a.count {
      cells[i + 1][0] = i + 1
      for j in 0..<b.count {
        cells[i + 1][j + 1] = min(
          cells[i][j] + (a[i] == b[j] ? 0 : 1), cells[i][j + 1] + 1, cells[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cells[i + 1][j + 1] = min(cells[i + 1][j + 1], cells[i - 1][j - 1] + 1)
        }
      }
    }
    return cells[a.count][b.count]
  }
}
