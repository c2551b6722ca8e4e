// A part of the account with what is marked in it. Sentences may overlap, and several entries may
// come from the same words: the part is cut so that elements nest and no link stands in a link.

import Accounts

/// Words that are a link to what became of them; several citations where they share words.
struct CitedWords {
  /// May be empty: then there are only the signs.
  var range: Range<Int>
  var citations: [Citation]
}

/// A part of the account, cut up.
struct CitedPart {
  let part: AccountPart
  /// Cited stretches, in order, none touching another.
  private(set) var runs: [Range<Int>] = []
  /// Links, in order, each inside a run, none overlapping another.
  private(set) var links: [CitedWords] = []
  /// What findings are about, in order, none touching another.
  private(set) var doubts: [Range<Int>] = []
  /// The findings that are marked in this part, each where its words end, in order.
  private(set) var flags: [(offset: Int, mark: FindingMark)] = []

  init(_ part: AccountPart) { self.part = part }

  /// The parts of an account with everything marked in them; every citation has its link in one.
  static func parts(
    _ parts: [AccountPart], citations: [Citation], findings: [FindingMark]
  ) -> [CitedPart] {
    let parts = parts.isEmpty ? [AccountPart(kind: .paragraph, range: 0..<0)] : parts
    var cut = parts.map { CitedPart($0) }
    let index = PartIndex(parts)
    for citation in citations {
      for place in index.places(citation.sentence) { cut[place].cite(citation.sentence) }
      let words = citation.trigger
      cut[index.place(words.isEmpty ? words.upperBound - 1 : words.lowerBound)].link(citation)
    }
    for mark in findings {
      for place in index.places(mark.words) { cut[place].doubt(mark.words) }
      cut[index.place(mark.words.upperBound - 1)].flag(mark)
    }
    return cut.map { $0.settled() }
  }

  // MARK: Marking

  private mutating func cite(_ range: Range<Int>) { runs.append(range.clamped(to: part.range)) }

  private mutating func link(_ citation: Citation) {
    let words = citation.trigger.clamped(to: part.range)
    runs.append(words)
    links.append(CitedWords(range: words, citations: [citation]))
  }

  private mutating func doubt(_ range: Range<Int>) { doubts.append(range.clamped(to: part.range)) }

  private mutating func flag(_ mark: FindingMark) {
    flags.append((mark.words.clamped(to: part.range).upperBound, mark))
  }

  // MARK: Cutting

  private func settled() -> CitedPart {
    var part = self
    part.runs = Self.joined(runs)
    part.doubts = Self.joined(doubts).filter { !$0.isEmpty }
    part.links = Self.joined(links)
    part.flags = flags.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    return part
  }

  /// Ranges that touch become one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, next in
      if let last = result.last, next.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
      } else {
        result.append(next)
      }
    }
  }

  /// Links that share words become one, with all of their citations.
  private static func joined(_ links: [CitedWords]) -> [CitedWords] {
    let sorted = links.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    return sorted.map(\.element).reduce(into: []) { result, next in
      guard let last = result.last, next.range.lowerBound < last.range.upperBound else {
        return result.append(next)
      }
      let end = max(last.range.upperBound, next.range.upperBound)
      result[result.count - 1].range = last.range.lowerBound..<end
      result[result.count - 1].citations += next.citations
    }
  }
}

/// Finds the parts that bytes of the account stand in.
private struct PartIndex {
  private let parts: [AccountPart]

  init(_ parts: [AccountPart]) { self.parts = parts }

  /// The part that holds an offset, or the last one before it, or the first of all.
  func place(_ offset: Int) -> Int {
    var (low, high) = (0, parts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The parts that a range overlaps.
  func places(_ range: Range<Int>) -> [Int] {
    guard !range.isEmpty else { return [] }
    return (place(range.lowerBound)...place(range.upperBound - 1)).filter {
      parts[$0].range.overlaps(range)
    }
  }
}
