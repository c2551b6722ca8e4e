// Reads one value of each simple shape. Records (documents, honours, pledges, occasions) are in
// RecordReader.swift, times in WhenReader.swift.

import CivilTime
import Diagnostics
import VisitModel

extension Cursor {
  /// Reads one value of a shape.
  ///
  /// - Parameter stops: words that end a run of words, because a later slot starts with them.
  mutating func value(_ shape: ValueShape, stops: [String] = []) throws(ReadError) -> Value<Name> {
    switch shape {
    case .text, .quoted, .phrases, .zone: return .text(try quoted())
    case .word(let phrases): return try word(of: phrases)
    case .kind: return .word(try engagement())
    case .identifier, .parties, .party, .place, .room, .country, .languages:
      return .reference(try name())
    case .entry: return .reference(try entryName())
    case .words(let phrases): return try word(of: phrases)
    case .wordAndText(let phrases): return try word(of: phrases)
    case .step: return .step(try step())
    case .seat: return .seat(try seat())
    case .acceptance: return .acceptance(try acceptance())
    case .moment: return try moment()
    case .issue: return .number(try number())
    case .people: return try person()
    case .city, .location: return .reference(try placeName(stops: stops))
    case .number: return .number(try number())
    case .day: return .day(try day())
    case .days: return try days()
    case .clock: return .clock(try clock())
    case .window: return .window(try window())
    case .length: return .length(try lengthRange())
    case .lengthOr(let word): return takeWord(word) ? .word(word) : .length(try lengthRange())
    case .coordinates: return try coordinates()
    case .dayPart: return try dayPart()
    case .when: return .when(try when())
    case .occasion: return .occasion(try occasion())
    case .document: return .document(try document())
    case .honour: return .honour(try honour())
    case .pledge: return .pledge(try pledge())
    case .interpreter: return .interpreter(try interpreter())
    }
  }

  private mutating func word(of phrases: [String]) throws(ReadError) -> Value<Name> {
    if takeWord("tbc"), phrases.contains(Status.toBeConfirmed.rawValue) {
      return .word(Status.toBeConfirmed.rawValue)
    }
    if let phrase = takePhrase(of: phrases) { return .word(phrase) }
    let near = token.map { Spelling.nearest(to: text($0), in: phrases) } ?? nil
    let list =
      phrases.count <= 40 ? "one of " + phrases.joined(separator: ", ") : "a word of its list"
    var error = expected(list)
    error.fix = near.map { Fix("write `\($0)`") }
    throw error
  }

  /// A name: a word, or a number such as a room's.
  mutating func name() throws(ReadError) -> Name {
    guard let token, token.kind == .word || token.kind == .number,
      !bytes[token.span.range].contains(UInt8(ascii: ":"))
    else { throw expected("a name") }
    index += 1
    return Name(text(token), token.span)
  }

  /// A name after a hash sign; nil when none stands here.
  mutating func hashName() throws(ReadError) -> Name? {
    guard let token, token.kind == .hash else { return nil }
    let name = String(text(token).dropFirst())
    guard NameForm.isName(name) else {
      throw ReadError(
        token.span, "\(short(token)) cannot be a name: a name starts with a letter or a digit")
    }
    index += 1
    return Name(name, token.span)
  }

  /// One of those whom a list of people names: a name, one in a second office (`tokayev for OTS`), a
  /// description in quotation marks, `and others`.
  mutating func person() throws(ReadError) -> Value<Name> {
    if kind == .quoted { return .text(try quoted()) }
    if isWord("and"), isWord("others", ahead: 1) {
      index += 2
      return .others
    }
    if takeWord("others") { return .others }
    let first = index
    let person = try name()
    guard isWord("for"), let code = peek(1), code.kind == .word, NameForm.isCode(text(code)) else {
      return .reference(person)
    }
    index += 1
    let party = try name()
    return .reference(Name(SeatName.text(of: person.text, for: party.text), span(from: first)))
  }

  /// The name of a city or place: words up to something else, or a quoted text.
  mutating func placeName(stops: [String]) throws(ReadError) -> Name {
    if let token, token.kind == .quoted { return Name(try quoted(), token.span) }
    let first = index
    var result = ""
    while let token, token.kind == .word || (token.kind == .number && index == first) {
      let text = text(token)
      if stops.contains(text), index > first { break }
      if index > first { result += " " }
      result += text
      index += 1
    }
    guard index > first else { throw expected("the name of a city or place") }
    return Name(result, span(from: first))
  }

  mutating func quoted() throws(ReadError) -> String {
    guard let token = take(.quoted) else { throw expected("a text in quotation marks") }
    return try unescaped(token)
  }

  private func unescaped(_ token: Token) throws(ReadError) -> String {
    let range = token.span.range
    guard Lexer.isClosed(range, bytes) else {
      throw ReadError(
        token.span, "the quotation mark is not closed", kind: .unclosedQuote,
        fix: Fix("write \\\" for a quotation mark inside a text"))
    }
    let inside = bytes[range.lowerBound + 1..<range.upperBound - 1]
    do throws(Escapes.Unknown) {
      return try Escapes.decode(inside)
    } catch {
      throw ReadError(
        Span(error.range.lowerBound, error.range.upperBound),
        "there is no escape `\(String(decoding: bytes[error.range], as: UTF8.self))`",
        kind: .unknownEscape,
        fix: Fix("write \\\\ for a backslash; the escapes are \\\" \\\\ \\n \\t \\u{41}"))
    }
  }

  mutating func number() throws(ReadError) -> Int {
    guard let token = take(.number) else { throw expected("a number") }
    guard let number = Int(text(token)), number <= 1_000_000 else {
      throw ReadError(
        token.span, "not a whole number up to a million: \(short(token))", kind: .badNumber)
    }
    return number
  }

  func short(_ token: Token) -> String {
    let text = text(token)
    return text.utf8.count > 40 ? "`\(text.prefix(30))…`" : "`\(text)`"
  }

  mutating func day() throws(ReadError) -> Day {
    guard let token = take(.number) else { throw expected("a date such as 2024-07-03") }
    guard let day = Day(text(token)) else {
      throw ReadError(
        token.span, "there is no date \(short(token)); dates are written 2024-07-03", kind: .badDate
      )
    }
    return day
  }

  private mutating func days() throws(ReadError) -> Value<Name> {
    let first = try day()
    guard take(.dots) != nil else { return .days(first, first) }
    return .days(first, try day())
  }

  private mutating func coordinates() throws(ReadError) -> Value<Name> {
    let latitude = try degrees(limit: 90)
    guard take(.comma) != nil else { throw expected("a comma between latitude and longitude") }
    return .coordinates(Coordinates(latitude: latitude, longitude: try degrees(limit: 180)))
  }

  private mutating func degrees(limit: Double) throws(ReadError) -> Double {
    let isNegative = take(.minus) != nil
    guard let token = take(.number) else { throw expected("degrees such as 51.13") }
    let isDecimal = bytes[token.span.range].allSatisfy { $0.isDigit || ".e-".utf8.contains($0) }
    guard isDecimal, let value = Double(text(token)), value <= limit else {
      throw ReadError(
        token.span, "not degrees between -\(Int(limit)) and \(Int(limit)): \(short(token))",
        kind: .badNumber)
    }
    return isNegative ? -value : value
  }

  private mutating func dayPart() throws(ReadError) -> Value<Name> {
    guard let phrase = takePhrase(of: DayPart.allCases.map(\.rawValue)),
      let part = DayPart(rawValue: phrase)
    else { throw expected("a part of the day, such as early afternoon") }
    return .dayPart(part, try window())
  }
}
