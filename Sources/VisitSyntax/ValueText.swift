// Writes single values in the canonical form: the inverse of ValueReader, WhenReader, RecordReader.

import CivilTime
import VisitModel

enum ValueText {
  static func list(_ values: [Value<Name>], _ shape: ValueShape) -> String {
    values.enumerated().map { index, value in
      value == .others && index > 0 ? "and others" : text(of: value, shape)
    }.joined(separator: ", ")
  }

  static func text(of value: Value<Name>, _ shape: ValueShape) -> String {
    switch value {
    case .text(let text): textForm(text, shape)
    case .word(let word): word
    case .others: "others"
    case .reference(let name): self.name(name, shape)
    case .number(let number): String(number)
    case .day(let day): day.description
    case .days(let first, let last): first == last ? "\(first)" : "\(first) .. \(last)"
    case .clock(let time): time.description
    case .window(let window): text(of: window)
    case .length(let length): text(of: length)
    case .coordinates(let place): "\(place.latitude), \(place.longitude)"
    case .dayPart(let part, let window): "\(part.rawValue) \(text(of: window))"
    case .when(let when): text(of: when)
    case .moment(let day, let time): "\(day) \(time)"
    case .step(let step): text(of: step, shape)
    case .acceptance(let accepted): "\(accepted.code), \(Escapes.encode(accepted.reason))"
    case .occasion, .document, .honour, .pledge, .interpreter, .seat: record(value)
    }
  }

  private static func record(_ value: Value<Name>) -> String {
    switch value {
    case .occasion(let occasion): text(of: occasion)
    case .document(let document): text(of: document)
    case .honour(let honour): text(of: honour)
    case .pledge(let pledge): text(of: pledge)
    case .interpreter(let interpreter): text(of: interpreter)
    case .seat(let seat):
      ([seat.party.text + " " + seat.rank.rawValue] + seat.offices.map(Escapes.encode))
        .joined(separator: ", ")
    default: ""
    }
  }

  /// Free text stands as it is unless it would then be read as something else.
  private static func textForm(_ text: String, _ shape: ValueShape) -> String {
    switch shape {
    case .text, .zone, .wordAndText: isPlain(text) ? text : Escapes.encode(text)
    case .phrases: isPlain(text) && !text.utf8.contains(0x2C) ? text : Escapes.encode(text)
    default: Escapes.encode(text)
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard !first.isSpace, !last.isSpace, first != UInt8(ascii: "\"") else { return false }
    guard !text.unicodeScalars.contains(where: { TextScreen.isHidden($0) || $0.value < 0x20 })
    else { return false }
    return !hasCommentMark(bytes)
  }

  private static func hasCommentMark(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.indices.contains { index in
        buffer[index] == UInt8(ascii: "#") && (index == 0 || buffer[index - 1].isSpace)
          && Lexer.startsComment(at: index, 0..<buffer.count, buffer)
      }
    }
  }

  /// Names of cities may hold anything; all other names are words.
  private static func name(_ name: Name, _ shape: ValueShape) -> String {
    switch shape {
    case .city, .location: isWords(name.text) ? name.text : Escapes.encode(name.text)
    default: name.text
    }
  }

  private static let leads: Set<String> = ["to", "by", "with", "from", "after", "before", "for"]

  private static func isWords(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    return !words.isEmpty
      && words.allSatisfy { word in
        guard let first = word.first else { return false }
        let starts = first.isLetter || first == UInt8(ascii: "_")
        return starts && word.allSatisfy(\.isWordPart)
          && !(leads.contains(String(decoding: Array(word), as: UTF8.self)))
      } && !text.unicodeScalars.contains(where: TextScreen.isHidden)
  }

  static func text(of window: ClockWindow) -> String {
    (window.day.map { "\($0) " } ?? "") + "\(window.start)-\(window.end)"
  }

  static func text(of length: LengthRange) -> String {
    length.shortest == length.longest
      ? "\(length.shortest)" : "\(length.shortest)..\(length.longest)"
  }

  static func text(of when: When<Name>) -> String {
    when.terms.map(text(of:)).joined(separator: ", ")
  }

  private static func text(of term: WhenTerm<Name>) -> String {
    switch term {
    case .clock(let start, let end, let about): clock(start, end, about)
    case .part(let part): part.rawValue
    case .after(let name, let gap): "after " + name.text + plus(gap)
    case .before(let name, let gap): "before " + name.text + plus(gap)
    case .with(let name): "with " + name.text
    case .offset(let name, let minutes):
      "\(Minutes(clamping: abs(minutes))) \(minutes < 0 ? "before" : "into") " + name.text
    case .unset: "?"
    }
  }

  private static func plus(_ gap: Minutes?) -> String { gap.map { " +\($0)" } ?? "" }

  private static func clock(_ start: ClockTime, _ end: ClockEnd?, _ about: Bool) -> String {
    let mark = about ? "~" : ""
    switch end {
    case nil: return "\(mark)\(start)"
    case .until(let end)?: return "\(mark)\(start)-\(end)"
    case .lasting(let length)?: return "\(mark)\(start) for \(length)"
    }
  }

  private static func text(of step: Step<Name>, _ shape: ValueShape) -> String {
    var parts: [String] = []
    switch step.time {
    case .at(let time)?: parts.append(time.description)
    case .until(let time)?: parts.append("until \(time)")
    case .offset(let minutes)?:
      parts.append((minutes < 0 ? "-" : "+") + Minutes(clamping: abs(minutes)).description)
    case nil: break
    }
    if let words = step.words { parts.append(Escapes.encode(words)) }
    if !step.people.isEmpty {
      let lead = if case .step(let people) = shape { people } else { "with" }
      parts.append(lead + " " + list(step.people, .people))
    }
    if let place = step.place { parts.append("@ " + name(place, .location)) }
    return parts.joined(separator: " ")
  }

  private static func text(of occasion: Occasion<Name>) -> String {
    let city = occasion.city.map { city in
      // A lone word in capitals would be taken for the code of the organiser.
      let isCode = occasion.organiser == nil && NameForm.isCode(city.text)
      return isCode ? Escapes.encode(city.text) : name(city, .city)
    }
    let places = [occasion.organiser?.text, city]
    return ([Escapes.encode(occasion.title)] + places.compactMap { $0 }).joined(separator: ", ")
  }

  private static func text(of document: Document<Name>) -> String {
    var words = [type(document)]
    if let title = document.title { words.append(Escapes.encode(title)) }
    let parties = document.parties.map(\.text).joined(separator: " ")
    return words.joined(separator: " ") + (parties.isEmpty ? "" : ", " + parties)
  }

  private static func type(_ document: Document<Name>) -> String {
    switch document.count {
    case .one: document.type.rawValue
    case .exactly(let count):
      "\(count) " + (count == 1 ? document.type.rawValue : document.type.plural)
    case .vague(let word):
      word + (["dozens", "hundreds"].contains(word) ? " of " : " ") + document.type.plural
    }
  }

  private static func transfer(_ from: Name?, _ to: Name?) -> String? {
    let parts = [from?.text, to.map { "to " + $0.text }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func text(of honour: Honour<Name>) -> String {
    [Escapes.encode(honour.title), transfer(honour.giver, honour.recipient)].compactMap { $0 }
      .joined(separator: ", ")
  }

  private static func text(of pledge: Pledge<Name>) -> String {
    let sum = [pledge.kind.rawValue, pledge.amount.map(AmountScale.text), pledge.currency]
    return [
      sum.compactMap { $0 }.joined(separator: " "), transfer(pledge.giver, pledge.recipient),
      pledge.purpose.map(Escapes.encode),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static func text(of interpreter: Interpreter<Name>) -> String {
    var words: [String] = []
    if let person = interpreter.person { words.append(person.text) }
    if let from = interpreter.from, let to = interpreter.to { words.append("\(from)/\(to)") }
    return words.joined(separator: " ")
  }
}
