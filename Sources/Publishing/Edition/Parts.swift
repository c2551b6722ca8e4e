// Which entries of an edition are parts of which others, looked up once.

import VisitModel

/// The parts among some entries, such as those of a chapter.
struct Parts {
  private let entries: [Edition.Entry]
  /// The positions of entries that others are parts of, by their numbers.
  private var wholes: [Int: Int] = [:]
  /// The positions of the parts of each, in the order of the entries.
  private var parts: [Int: [Int]] = [:]

  init(_ entries: [Edition.Entry]) {
    self.entries = entries
    for (position, entry) in entries.enumerated() {
      if let whole = entry.whole { parts[whole, default: []].append(position) }
    }
    guard !parts.isEmpty else { return }
    for (position, entry) in entries.enumerated() where parts[entry.number] != nil {
      wholes[entry.number] = position
    }
  }

  var isEmpty: Bool { wholes.isEmpty }

  /// The entry of which one is a part; nil where it is none, or that one is not among these.
  func whole(of entry: Edition.Entry) -> Edition.Entry? {
    entry.whole.flatMap { wholes[$0] }.map { entries[$0] }
  }

  /// The parts of an entry, in their order.
  func parts(of entry: Edition.Entry) -> [Edition.Entry] {
    (parts[entry.number] ?? []).map { entries[$0] }
  }
}
