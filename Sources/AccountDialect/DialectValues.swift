// Texts of an account as values of the language, by the shape of their attribute.

import AccountProse
import CivilTime
import Gazetteer
import VisitModel
import VisitSyntax

enum DialectValues {
  static func text(_ row: ToldRow) -> String { text(row.items.first) }

  private static func text(_ item: ToldItem?) -> String {
    if case .text(let text)? = item { text } else { "" }
  }

  /// One value of an attribute of an entry.
  static func value(
    _ key: AttributeKey, _ item: ToldItem, _ builder: DialectBuilder
  ) -> Value<Name>? {
    guard case .text(let text) = item else { return builder.value(item) }
    return switch Vocabulary.row(of: key)?.shape {
    case .number?: Int(text).map { .number($0) }
    case .clock?: clock(text[...]).map { .clock($0) }
    case .word?: .word(text.lowercased())
    case .step?: .step(step(text))
    default: .text(text)
    }
  }

  /// The word for the press, and what else is said of it.
  static func press(_ row: ToldRow) -> [Value<Name>] {
    guard let first = row.items.first else { return [] }
    return [.word(text(first).lowercased())] + row.items.dropFirst().map { .text(text($0)) }
  }

  /// A step by its time and the words behind it, in which people and places stand as they are.
  private static func step(_ text: String) -> Step<Name> {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for count in [1, 2, 3, 5] where count < words.count {
      let rest = words.dropFirst(count).joined(separator: " ")
      guard !rest.isEmpty, let time = stepTime(words.prefix(count)) else { continue }
      return Step(time: time, words: rest)
    }
    return Step(time: nil, words: text)
  }

  /// "11:02", "until 10:05", "30 min before", "1 h 30 min in"
  private static func stepTime(_ words: ArraySlice<Substring>) -> StepTime? {
    if words.count == 1 { return clock(words[words.startIndex]).map { .at($0) } }
    if words.count == 2 {
      return words.first == "until" ? words.last.flatMap(clock).map { .until($0) } : nil
    }
    let lengths: [Substring: Int] = ["min": 1, "h": 60, "day": 1440, "days": 1440]
    let numbers = words.dropLast()
    var minutes = 0
    for (number, unit) in zip(numbers.evenPlaces, numbers.dropFirst().evenPlaces) {
      guard let number = Int(number), let unit = lengths[unit] else { return nil }
      minutes += number * unit
    }
    switch words.last {
    case "before"?: return .offset(-minutes)
    case "in"?: return .offset(minutes)
    default: return nil
    }
  }

  // MARK: Times

  /// "3", "3, 28 June 2024, 18:00"
  static func issue(_ text: String) -> [Value<Name>] {
    let parts = text.split(separator: ", ")
    guard let number = parts.first.flatMap({ Int($0) }) else { return [] }
    guard parts.count == 3, let day = ProseWords.day(String(parts[1])), let time = clock(parts[2])
    else { return [.number(number)] }
    return [.number(number), .moment(day, time)]
  }

  /// "3 July 2024"
  static func day(_ row: ToldRow) -> Day? { ProseWords.day(text(row)) }

  private static func clock(_ text: Substring) -> ClockTime? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
    return ClockTime(hour: hour, minute: minute)
  }

  /// "14:00–18:00", "3 July 2024, 14:00–18:00"
  static func window(_ text: String) -> ClockWindow? {
    let parts = text.split(separator: ", ")
    guard let hours = parts.last?.split(separator: "–"), hours.count == 2,
      let start = clock(hours[0]), let end = clock(hours[1])
    else { return nil }
    return ClockWindow(
      day: parts.count == 2 ? ProseWords.day(String(parts[0])) : nil, start, end)
  }

  // MARK: Languages

  /// The codes of "English, Greek, Modern (1453-)": names may hold commas themselves.
  static func languages(_ row: ToldRow) -> [String] {
    row.lines.flatMap { line in
      var codes: [String] = []
      var parts = line.map(text).joined(separator: "; ").split(separator: "; ").flatMap {
        $0.split(separator: ", ")
      }[...]
      while !parts.isEmpty {
        let count = (1...parts.count).reversed().first { count in
          Gazetteer.language(named: parts.prefix(count).joined(separator: ", ")) != nil
        }
        codes.append(language(parts.prefix(count ?? 1).joined(separator: ", ")))
        parts = parts.dropFirst(count ?? 1)
      }
      return codes
    }
  }

  private static func language(_ name: String) -> String {
    Gazetteer.language(named: name)?.code ?? name
  }

  /// An interpreter with the pair of languages, or the pair alone.
  static func interpreter(_ item: ToldItem, _ builder: DialectBuilder) -> Value<Name>? {
    switch item {
    case .person(let person):
      return interpreter(builder.people[person.key], nil)
    case .qualified(let person, let pair): return interpreter(builder.people[person.key], pair)
    case .text(let pair): return interpreter(nil, pair)
    case .party(let party): return interpreter(party.code, nil)
    case .others: return nil
    }
  }

  private static func interpreter(_ name: String?, _ pair: String?) -> Value<Name>? {
    let languages = pair?.split(separator: "–").map { language(String($0)) } ?? []
    guard name != nil || languages.count == 2 else { return nil }
    return .interpreter(
      Interpreter(
        person: name.map { Name($0) }, from: languages.first,
        to: languages.count == 2 ? languages[1] : nil))
  }

  // MARK: Coordinates

  /// "46.90° N 7.40° E"
  static func coordinates(_ text: String) -> Coordinates? {
    let parts = text.split(separator: " ")
    guard parts.count == 4, let latitude = degrees(parts[0]), let longitude = degrees(parts[2])
    else { return nil }
    return Coordinates(
      latitude: parts[1] == "S" ? -latitude : latitude,
      longitude: parts[3] == "W" ? -longitude : longitude)
  }

  private static func degrees(_ text: Substring) -> Double? {
    text.hasSuffix("°") ? Double(text.dropLast()) : nil
  }
}

extension ArraySlice {
  /// The first element, the third, and so on.
  fileprivate var evenPlaces: [Element] {
    enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
  }
}
