// The table of frames: every row is spelt as its parser reads it, and its example is read as it says.

import Testing
import VisitModel

@testable import Accounts

@Suite struct FrameExampleTests {
  /// The fields of each row, as they are written.
  private static let rows = FrameTable.rows.description.split(separator: "\n").map { row in
    row.split(separator: "|", omittingEmptySubsequences: false).map { field in
      field.split(separator: " ").joined(separator: " ")
    }
  }

  // MARK: Spelling

  @Test func noRowIsDropped() {
    #expect(Self.rows.filter { $0.count != 5 || $0.contains("") } == [])
    #expect(Frames.shared.all.map(\.example) == Self.rows.map { $0[4] })
  }

  @Test func noRowIsThereTwice() {
    let patterns = Self.rows.map { $0.prefix(4).joined(separator: " | ") }
    let twice = Dictionary(grouping: patterns) { $0 }.filter { $1.count > 1 }
    #expect(twice.keys.sorted() == [])
  }

  @Test func verbsAndParticlesAreWords() {
    for frame in Frames.shared.all {
      let unknown = frame.verbs.filter { Lexicon.shared.verb($0) == nil }
      #expect(unknown == [] && !frame.verbs.isEmpty, "\(frame.example)")
    }
    for row in Self.rows {
      for particle in Self.particles(row) {
        #expect(Self.isSmallWord(particle), "\(particle): \(row[4])")
      }
    }
  }

  /// The particles of a row, behind the plus of its first or second field.
  private static func particles(_ row: [String]) -> [String] {
    let field = row[1].hasPrefix("+") ? row[1] : row[0]
    guard let plus = field.firstIndex(of: "+") else { return [] }
    return field[plus...].dropFirst().split(separator: " ").map(String.init)
  }

  /// Whether a chunk of its own begins with a word.
  private static func isSmallWord(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let wording = Wording(AccountText(bytes: buffer), 0..<buffer.count, .shared)
      return wording.tokens.count == 1 && wording.tokens[0].has([.adverb, .preposition])
    }
  }

  @Test func whatMustStandIsSpeltAsRead() {
    for row in Self.rows {
      let tests = row[1].hasPrefix("+") || row[1] == "-" ? [] : row[1].split(separator: "&")
      for test in tests { #expect(Self.isKnown(String(test)), "\(test): \(row[4])") }
    }
    let read = Frames.shared.all.map(\.tests.count).reduce(0, +)
    let written = Self.rows.filter { !$0[1].hasPrefix("+") && $0[1] != "-" }
      .map { $0[1].split(separator: "&").count }.reduce(0, +)
    #expect(read == written)
  }

  private static let things: Set<String> = [
    "event", "people", "place", "document", "honour", "venue", "site", "nationals", "thing",
  ]

  private static func isKnown(_ test: String) -> Bool {
    let parts = test.split { " ()".contains($0) }.map(String.init)
    let head = parts[0].split(separator: ":").map(String.init)
    let slot = head[0].split(separator: ".").map(String.init)
    guard ["o", "s", "t"].contains(head[0]) || slot[0] == "p" else { return false }
    if slot.count > 1, Preposition(WordKey(slot[1])) == nil { return false }
    let words = parts.dropFirst()
    guard head.count > 1 else { return !words.isEmpty }
    let areKinds = words.allSatisfy { Kind(rawValue: $0) != nil }
    return things.contains(head[1]) && (words.isEmpty || head[1] == "event" && areKinds)
  }

  @Test func kindsAreKnown() {
    let words: Set<String> = ["=", "talking", "greeting", "playing", "joining", "none"]
    let kinds = Set(Self.rows.map { $0[2] }).subtracting(words)
    #expect(kinds.filter { Kind(rawValue: $0) == nil } == [])
  }

  /// `x` is for nobody's part.
  @Test func rolesAreKnown() {
    let roles = Set(["p", "h", "g", "a", "u", "x"])
    var unknown: Set<String> = []
    for row in Self.rows where row[3] != "-" {
      for part in row[3].split(separator: " ") {
        let pair = part.split(separator: "=").map(String.init)
        let isPlace = ["s", "o"].contains(pair[0]) || Preposition(WordKey(pair[0])) != nil
        if pair.count != 2 || !isPlace || !roles.contains(pair[1]) { unknown.insert(String(part)) }
      }
    }
    #expect(unknown.isEmpty)
  }

  // MARK: Examples

  /// Examples that say what their rows want, and are read as something else or not at all.
  private static let unread = [
    // "orders" and "medals" by themselves are no honours of the lexicon.
    "The President and the King exchanged orders and medals.",
    // "got down to" is taken for a journey before the rows are tried.
    "The President and the King got down to talks.",
    // Clauses of "was" with nothing but phrases are not read by these rows.
    "The King was among the guests.",
  ]

  @Test func examplesAreRead() {
    let found = Frames.shared.all.filter { !Example($0).isRead }.map(\.example)
    #expect(Set(found) == Set(Self.unread), "\(found)")
  }

  /// An example holds a verb of its row.
  @Test func examplesHoldTheirVerbs() {
    for frame in Frames.shared.all {
      let lemmas = Self.lemmas(frame.example)
      #expect(!lemmas.isDisjoint(with: frame.verbs), "\(frame.example)")
    }
  }

  /// The verbs of a sentence; forms of "be" are auxiliaries by class.
  private static func lemmas(_ sentence: String) -> Set<WordKey> {
    let lexicon = Lexicon.shared
    let bytes = Array(sentence.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let tokens = Wording(AccountText(bytes: buffer), 0..<buffer.count, lexicon).tokens
      let verbs = tokens.compactMap { lexicon.value($0, .verb) }
      let isBe = tokens.contains { lexicon.value($0, .auxiliary) == 0 }
      return Set(verbs.map { lexicon.verbs[Int($0) / 32] } + (isBe ? ["be"] : []))
    }
  }
}

/// The example of a row in an account that names a visitor and a host and tells of nothing else.
private struct Example {
  let frame: Frame
  let visit: NorwayVisit

  init(_ frame: Frame) {
    self.frame = frame
    // Who joins, joins what was told before.
    let before = frame.kind == .joining ? Self.banquet : ""
    visit =
      frame.example.contains("Pope")
      ? NorwayVisit(before + frame.example, visitor: "Pope Francis")
      : NorwayVisit(before + frame.example)
  }

  private static let banquet =
    "Prime Minister Jonas Gahr Store gave a banquet for the President. "

  private static let conversations: Set<Kind> = [
    .talks, .teteATete, .bilateral, .pullAside, .call, .audience, .meeting,
  ]

  /// Whether the account holds what the row says.
  var isRead: Bool {
    let kinds = Set(visit.kinds)
    return switch frame.kind {
    case .kind(let kind): kinds.contains(kind)
    case .noun: !kinds.isDisjoint(with: nouns)
    case .talking: !kinds.isDisjoint(with: Self.conversations)
    case .greeting: visit.engagements.contains { hasKing($0.greeters + $0.hosts) }
    case .playing: kinds.contains(.performance)
    case .joining: visit.engagements.contains { hasKing($0.guests + $0.participants) }
    case .none: kinds.isEmpty
    }
  }

  private func hasKing(_ people: [Int]) -> Bool { visit.names(people).contains("Harald V") }

  /// The kinds of the engagements that the nouns of the row and of its example may be.
  private var nouns: Set<Kind> {
    let kinds = frame.tests.flatMap { test -> [Kind] in
      if case .event(let kinds) = test.thing { return Array(kinds) }
      return []
    }
    return kinds.isEmpty ? Set(Kind.allCases).subtracting([.arrival, .departure]) : Set(kinds)
  }
}
