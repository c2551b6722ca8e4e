// Reads the values that are small records: occasions, documents, honours, pledges, interpreters.

import Diagnostics
import VisitModel

extension Cursor {
  /// `"title", PARTY, City`; a lone word in capitals is a party, anything else a city.
  mutating func occasion() throws(ReadError) -> Occasion<Name> {
    var occasion = Occasion<Name>(title: try quoted(), organiser: nil, city: nil)
    guard take(.comma) != nil else { return occasion }
    let next = peek(1)?.kind
    if next == .comma || (next != .word && NameForm.isCode(token.map(text) ?? "")) {
      occasion.organiser = try name()
      guard take(.comma) != nil else { return occasion }
    }
    occasion.city = try placeName(stops: [])
    return occasion
  }

  /// `[COUNT] TYPE ["title"][, PARTY PARTY …]`.
  mutating func document() throws(ReadError) -> Document<Name> {
    let count = try documentCount()
    guard let type = takeDocumentType() else {
      let types = DocumentType.allCases.map(\.rawValue).joined(separator: ", ")
      throw expected("a type of document (\(types))")
    }
    let title = kind == .quoted ? try quoted() : nil
    var parties: [Name] = []
    if take(.comma) != nil {
      // Spaces or commas between them; a code may start with a digit.
      repeat {
        parties.append(try name())
      } while kind == .word || kind == .number || take(.comma) != nil
    }
    return Document(count: count, type: type, title: title, parties: parties)
  }

  private mutating func documentCount() throws(ReadError) -> DocumentCount {
    if kind == .number { return .exactly(try number()) }
    for word in DocumentCount.vagueWords where takeWord(word) {
      _ = takeWord("of")
      return .vague(word)
    }
    return .one
  }

  private static let documentTypes: [String: DocumentType] = {
    var table: [String: DocumentType] = [:]
    for type in DocumentType.allCases {
      table[type.rawValue] = type
      table[type.plural] = type
    }
    return table
  }()

  private mutating func takeDocumentType() -> DocumentType? {
    for count in [2, 1] {
      guard let words = words(count), let type = Self.documentTypes[words] else { continue }
      index += count
      return type
    }
    return nil
  }

  /// `"title"[, GIVER to RECIPIENT]`, either of them left out where it is not known.
  mutating func honour() throws(ReadError) -> Honour<Name> {
    var honour = Honour<Name>(title: try quoted(), giver: nil, recipient: nil)
    guard take(.comma) != nil else { return honour }
    (honour.giver, honour.recipient) = try transfer()
    return honour
  }

  /// `A to B`, `to B` or `A`.
  private mutating func transfer() throws(ReadError) -> (from: Name?, to: Name?) {
    let from = isWord("to") ? nil : try name()
    let to = takeWord("to") ? try name() : nil
    return (from, to)
  }

  /// `KIND [AMOUNT [million|billion|trillion]] [CURRENCY][, GIVER to RECIPIENT][, "purpose"]`.
  mutating func pledge() throws(ReadError) -> Pledge<Name> {
    guard let word = takePhrase(of: PledgeKind.allCases.map(\.rawValue)),
      let kind = PledgeKind(rawValue: word)
    else {
      throw expected("one of " + PledgeKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let amount = self.kind == .number ? try amount() : nil
    let currency = self.kind == .word ? try name().text : nil
    var pledge = Pledge<Name>(
      kind: kind, amount: amount, currency: currency, giver: nil, recipient: nil, purpose: nil)
    while take(.comma) != nil {
      if self.kind == .quoted {
        pledge.purpose = try quoted()
      } else {
        (pledge.giver, pledge.recipient) = try transfer()
      }
    }
    return pledge
  }

  private mutating func amount() throws(ReadError) -> Amount {
    guard let token = take(.number) else { throw expected("an amount") }
    let scale = takePhrase(of: AmountScale.words).flatMap(AmountScale.factor) ?? 1
    guard let amount = AmountScale.amount(text(token), times: scale) else {
      throw ReadError(token.span, "not an amount: \(short(token))", kind: .badNumber)
    }
    return amount
  }

  /// `[PERSON] [from/to]`.
  mutating func interpreter() throws(ReadError) -> Interpreter<Name> {
    var interpreter = Interpreter<Name>(person: nil, from: nil, to: nil)
    let first = try name()
    if let pair = languagePair(first) {
      (interpreter.from, interpreter.to) = pair
      return interpreter
    }
    interpreter.person = first
    if kind == .word {
      let second = try name()
      guard let pair = languagePair(second) else {
        throw ReadError(second.span, "expected a pair of languages such as ru/zh")
      }
      (interpreter.from, interpreter.to) = pair
    }
    return interpreter
  }

  private func languagePair(_ name: Name) -> (String, String)? {
    let parts = name.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (2...3).contains($0.utf8.count) }) else {
      return nil
    }
    return (String(parts[0]), String(parts[1]))
  }
}

/// Scales of amounts and their words.
enum AmountScale {
  static let words = ["thousand", "million", "billion", "trillion"]

  static func factor(_ word: String) -> Int? {
    switch word {
    case "thousand": 1_000
    case "million": 1_000_000
    case "billion": 1_000_000_000
    case "trillion": 1_000_000_000_000
    default: nil
    }
  }

  /// `1.5` times a scale; nil when it does not fit, or is finer than a hundredth.
  static func amount(_ text: String, times scale: Int) -> Amount? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count <= 2, let mantissa = Int(parts[0] + fraction) else { return nil }
    var unit = 100 * scale
    for _ in fraction.utf8 {
      guard unit % 10 == 0 else { return nil }
      unit /= 10
    }
    let (hundredths, overflow) = mantissa.multipliedReportingOverflow(by: unit)
    return overflow ? nil : Amount(hundredths: hundredths)
  }

  /// The shortest way to write an amount: `500 million`, `1.5 billion`, `2500`.
  static func text(_ amount: Amount) -> String {
    for word in words.reversed() {
      guard word != "thousand", let factor = factor(word) else { continue }
      let unit = factor * 100
      guard amount.hundredths >= unit, amount.hundredths % (unit / 1000) == 0 else { continue }
      return decimal(amount.hundredths / (unit / 1000), places: 3) + " " + word
    }
    return decimal(amount.hundredths, places: 2)
  }

  private static func decimal(_ value: Int, places: Int) -> String {
    let unit = places == 3 ? 1000 : 100
    let rest = String(value % unit)
    var fraction = String(repeating: "0", count: max(0, places - rest.utf8.count)) + rest
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return fraction.isEmpty ? "\(value / unit)" : "\(value / unit).\(fraction)"
  }
}
