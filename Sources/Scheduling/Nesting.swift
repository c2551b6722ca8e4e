// Which entries are parts of which.

import VisitModel

/// Parts and wholes, by the positions of entries. The loader has broken circles.
struct Nesting {
  /// In an order in which every whole comes before its parts.
  let parts: [Int32]
  private let whole: [Int32: Int32]

  init(_ programme: Programme) {
    var whole: [Int32: Int32] = [:]
    for (position, entry) in programme.entries.enumerated() {
      if let index = entry.whole { whole[Int32(position)] = index.raw }
    }
    self.whole = whole
    let depths = whole.keys.map { (depth: Self.chain(from: $0, whole).count, part: $0) }
    parts = depths.sorted { ($0.depth, $0.part) < ($1.depth, $1.part) }.map(\.part)
  }

  private static func chain(from part: Int32, _ whole: [Int32: Int32]) -> [Int32] {
    var found: [Int32] = []
    var next = whole[part]
    while let current = next, found.count <= whole.count {
      found.append(current)
      next = whole[current]
    }
    return found
  }

  func whole(of part: Int32) -> Int32? { whole.isEmpty ? nil : whole[part] }

  /// All that a part is inside of, the innermost first.
  func wholes(of part: Int32) -> [Int32] { whole.isEmpty ? [] : Self.chain(from: part, whole) }

  /// Whether the first is a part of the second, be it by way of others.
  func isInside(_ part: Int32, _ other: Int32) -> Bool {
    whole(of: part) == nil ? false : wholes(of: part).contains(other)
  }

  /// Whether both are parts of one whole, be it by way of others.
  func areOfOneWhole(_ a: Int32, _ b: Int32) -> Bool {
    guard whole(of: a) != nil, whole(of: b) != nil else { return false }
    return wholes(of: a).last == wholes(of: b).last
  }
}
