// Reads what stands inside an entry without being one: steps, gates, alternatives, decisions; and
// second offices, moments.

import CivilTime
import Diagnostics
import VisitModel

extension Cursor {
  /// `[TIME] ["words"] [with|for|by PEOPLE] [@ place]`, where TIME is a clock, `until` a clock, or
  /// minutes before or after the start of the entry: `-30m`, `+8m`.
  mutating func step() throws(ReadError) -> Step<Name> {
    let first = index
    var step = Step<Name>(time: try stepTime(), words: nil)
    step.words = kind == .quoted ? try quoted() : unquotedWords()
    while !isAtEnd {
      if step.people.isEmpty, isPeopleWord(token) {
        index += 1
        repeat { step.people.append(try person()) } while take(.comma) != nil
      } else if step.place == nil, take(.at) != nil {
        step.place = try placeName(stops: Self.peopleWords)
      } else {
        throw expected("people behind `with`, `for` or `by`, a place behind `@`, or nothing more")
      }
    }
    guard step.words != nil || !step.people.isEmpty || step.place != nil else {
      throw ReadError(span(from: first), "this says only when, not what")
    }
    return step
  }

  private static let peopleWords = ["with", "for", "by"]

  private func isPeopleWord(_ token: Token?) -> Bool {
    Self.peopleWords.contains { isWord($0, token) }
  }

  private mutating func stepTime() throws(ReadError) -> StepTime? {
    switch kind {
    case .minus?:
      index += 1
      return .offset(-Int(try length().count))
    case .plus?:
      index += 1
      return .offset(Int(try length().count))
    case .number? where looksLikeClock: return .at(try clock())
    case .word? where isWord("until") && peek(1)?.kind == .number:
      index += 1
      return .until(try clock())
    default: return nil
    }
  }

  /// Whether the number here is meant as a clock time: `10:30`, not the 21 of `21 guns`.
  private var looksLikeClock: Bool {
    guard let token, let found = scanner.clock(at: Int(token.span.start)), !found.isBare else {
      return false
    }
    let marks = [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "h"), UInt8(ascii: "H")]
    return found.end > Int(token.span.end)
      || bytes[token.span.range].contains(where: marks.contains)
  }

  /// Words as they stand, up to people or a place. A word such as `for` belongs to them unless it
  /// leads to people: a name, or a text in quotation marks.
  private mutating func unquotedWords() -> String? {
    let first = index
    if isPeopleWord(token) { return nil }
    while let token, token.kind != .at {
      if index > first, isPeopleWord(token), leadsToPeople { break }
      index += 1
    }
    guard index > first else { return nil }
    let span = span(from: first)
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[span.range]), as: UTF8.self)
  }

  private var leadsToPeople: Bool { peek(1)?.kind == .quoted }

  /// `PARTY RANK[, "office"…]`.
  mutating func seat() throws(ReadError) -> Seat<Name> {
    let party = try name()
    guard let word = takePhrase(of: Rank.allCases.map(\.rawValue)), let rank = Rank(rawValue: word)
    else { throw expected("a rank, such as head of organisation") }
    var offices: [String] = []
    while take(.comma) != nil { offices.append(try quoted()) }
    return Seat(party: party, rank: rank, offices: offices)
  }

  /// `H302, "the King leaves early"`: the code of a finding, and why it is accepted.
  mutating func acceptance() throws(ReadError) -> Acceptance {
    guard let token, token.kind == .word else {
      throw expected("the code of a finding, such as H302")
    }
    let code = text(token).uppercased()
    guard NameForm.isFindingCode(code) else {
      throw expected("the code of a finding, such as H302")
    }
    index += 1
    guard take(.comma) != nil, kind == .quoted else {
      var error = expected("a comma and the reason in quotation marks")
      error.fix = Fix("say why: `accept: \(code), \"the reason\"`")
      throw error
    }
    return Acceptance(code: code, reason: try quoted())
  }

  /// `2024-07-03 18:00`.
  mutating func moment() throws(ReadError) -> Value<Name> {
    let day = try day()
    return .moment(day, try clock())
  }
}

/// How a person in a second office is named: by the name and the code of the party.
public enum SeatName {
  /// `tokayev for OTS`.
  public static func text(of person: String, for party: String) -> String {
    "\(person) for \(party)"
  }

  /// The two names of such a text; nil for a plain name.
  public static func parts(_ text: String) -> (person: String, party: String)? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[1] == "for", NameForm.isName(String(words[0])),
      NameForm.isCode(String(words[2]))
    else { return nil }
    return (String(words[0]), String(words[2]))
  }
}
