// What of the account became what of the programme, and which words findings are about.

import Accounts
import Diagnostics

/// The words that an entry or a pledge comes from.
struct Citation {
  /// What it is called in the text: "3" for an entry, "P1" for a pledge.
  let sign: String
  /// "entry" or "pledge", for those who hear the page.
  let noun: String
  /// Identifies what became of the words.
  let target: String
  /// The sentence that states it.
  let sentence: Range<Int>
  /// The words that gave it away; empty at the end of the sentence where no one phrase did.
  let trigger: Range<Int>

  /// Identifies the words.
  var anchor: String { "words-\(sign)" }
}

/// The words that a finding is about.
struct FindingMark {
  let letter: String
  let words: Range<Int>

  var anchor: String { "at-\(letter)" }
  /// Identifies the finding in the list.
  var target: String { "finding-\(letter)" }
}

extension Review {
  /// Words without the blanks around them.
  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { text[$0] > 0x20 }),
      let last = range.last(where: { text[$0] > 0x20 })
    else { return range.upperBound..<range.upperBound }
    return first..<last + 1
  }
}

/// Every citation and every marked finding of a review.
struct Citations {
  /// The number of each entry in the order of the programme, by its place in the reading.
  let numbers: [Int: Int]
  /// By the place of the engagement in the reading.
  let entries: [Int: Citation]
  /// By the place of the pledge in the reading.
  let pledges: [Citation]
  let findings: [FindingMark]

  init(_ review: Review) {
    let order = review.days.flatMap(\.engagements)
    let count = review.text.count
    numbers = Dictionary(uniqueKeysWithValues: zip(order, 1...))
    entries = numbers.reduce(into: [:]) { entries, entry in
      let engagement = review.reading.engagements[entry.key]
      entries[entry.key] = Citation(
        sign: "\(entry.value)", noun: "entry", target: "entry-\(entry.value)",
        sentence: engagement.span.clamped(to: 0..<count),
        trigger: review.trimmed(engagement.trigger.clamped(to: 0..<count)))
    }
    pledges = review.reading.pledges.enumerated().map { place, pledge in
      let sentence = pledge.span.clamped(to: 0..<count)
      return Citation(
        sign: "P\(place + 1)", noun: "pledge", target: "pledge-\(place + 1)", sentence: sentence,
        trigger: sentence.upperBound..<sentence.upperBound)
    }
    findings = review.findings.enumerated().map { place, finding in
      FindingMark(
        letter: FindingLetter.letter(place), words: finding.span.range.clamped(to: 0..<count))
    }
  }

  /// All of them: entries in the order of the programme, then pledges.
  var all: [Citation] {
    numbers.sorted { $0.value < $1.value }.compactMap { entries[$0.key] } + pledges
  }
}
