// The wording that all editions share: dates, lengths, documents, honours, pledges, audiences.

public import CivilTime
public import VisitModel

/// Sentences and phrases in English, made only of what an edition holds.
public enum Wording {
  /// "Wednesday 3 July 2024"
  public static func longDate(_ day: Day) -> String { "\(day.weekday.name) \(date(day))" }

  /// "3 July 2024"
  public static func date(_ day: Day) -> String { "\(shortDate(day)) \(day.year)" }

  /// "3 July"
  public static func shortDate(_ day: Day) -> String { "\(day.day) \(day.monthOfYear.name)" }

  /// "2–6 July 2024", "30 June – 2 July 2024", "30 December 2024 – 2 January 2025"
  public static func dates(_ range: ClosedRange<Day>) -> String {
    let (first, last) = (range.lowerBound, range.upperBound)
    if first == last { return date(first) }
    if first.year != last.year { return "\(date(first)) – \(date(last))" }
    if first.month != last.month { return "\(shortDate(first)) – \(date(last))" }
    return "\(first.day)–\(date(last))"
  }

  /// "30–45 min", "1 h 30 min"
  public static func length(_ length: LengthRange) -> String {
    guard length.shortest != length.longest else { return length.shortest.spoken }
    guard length.longest.count < 60 else {
      return "\(length.shortest.spoken) to \(length.longest.spoken)"
    }
    return "\(length.shortest.count)–\(length.longest.spoken)"
  }

  /// "14:00–18:00", with the date before it where one is given
  public static func window(_ window: ClockWindow) -> String {
    let hours = "\(window.start)–\(window.end)"
    return window.day.map { "\(date($0)), \(hours)" } ?? hours
  }

  /// "12:00–13:30", "12:00 for 1 h 30 min", "12:00"
  static func clock(_ time: ClockTime, _ end: ClockEnd?) -> String {
    switch end {
    case .until(let until)?: "\(time)–\(until)"
    case .lasting(let length)?: "\(time) for \(length.spoken)"
    case nil: time.description
    }
  }

  static func coordinates(_ coordinates: Coordinates) -> String {
    "\(degrees(coordinates.latitude, "N", "S")) \(degrees(coordinates.longitude, "E", "W"))"
  }

  private static func degrees(_ value: Double, _ plus: String, _ minus: String) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)° \(value < 0 ? minus : plus)"
  }

  /// The text with its first letter as a capital.
  public static func sentenceCase(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

// MARK: Records

extension Wording {
  /// "Joint declaration", "3 agreements", "Dozens of agreements"
  public static func kind(_ document: Edition.SignedDocument) -> String {
    switch document.count {
    case .one: sentenceCase(document.type.rawValue)
    case .exactly(1): sentenceCase(document.type.rawValue)
    case .exactly(let count): "\(count) \(document.type.plural)"
    case .vague(let word): sentenceCase(vague(word, document.type.plural))
    }
  }

  /// "dozens of agreements", but "several agreements"
  static func vague(_ word: String, _ plural: String) -> String {
    word == "dozens" || word == "hundreds" ? "\(word) of \(plural)" : "\(word) \(plural)"
  }

  /// The document in one line: its kind, title and parties.
  public static func line(_ document: Edition.SignedDocument) -> String {
    let title = document.title.map { " “\($0)”" } ?? ""
    let parties = names(document.parties)
    return kind(document) + title + (parties.isEmpty ? "" : " (\(parties))")
  }

  /// "Order of Friendship, conferred by Xi Jinping on Emomali Rahmon"
  public static func line(_ honour: Edition.Conferral) -> String {
    let giver = honour.giver.map { " by \($0.text)" } ?? ""
    let recipient = honour.recipient.map { " on \($0.text)" } ?? ""
    let conferred = giver.isEmpty && recipient.isEmpty ? "" : ", conferred"
    return honour.title + conferred + giver + recipient
  }

  /// "Loan of 500 million USD from the bank to Tajikistan for Rogun hydropower plant"
  public static func line(_ pledge: Edition.Promise) -> String {
    let amount = self.amount(pledge).map { " of \($0)" } ?? ""
    let giver = pledge.giver.map { " from \($0.text)" } ?? ""
    let recipient = pledge.recipient.map { " to \($0.text)" } ?? ""
    let purpose = pledge.purpose.map { ": \($0)" } ?? ""
    return kind(pledge.kind) + amount + giver + recipient + purpose
  }

  /// "Loan"; "Pledge" for other ones
  public static func kind(_ kind: PledgeKind) -> String {
    kind == .other ? "Pledge" : sentenceCase(kind.rawValue)
  }

  /// "500 million USD", "1,250,000.50 EUR"
  public static func amount(_ pledge: Edition.Promise) -> String? {
    guard let amount = pledge.amount else { return pledge.currency }
    return [self.amount(amount), pledge.currency].compactMap { $0 }.joined(separator: " ")
  }

  /// "500 million", "1.5 billion", "1,250,000.50"
  public static func amount(_ amount: Amount) -> String {
    let size = amount.hundredths.magnitude
    let sign = amount.hundredths < 0 ? "−" : ""
    for (unit, name) in [(UInt(100_000_000_000), "billion"), (100_000_000, "million")]
    where size >= unit && size / unit < 1000 && size.isMultiple(of: unit / 1000) {
      return "\(sign)\(decimal(size / (unit / 1000))) \(name)"
    }
    let cents = size % 100
    let fraction = cents == 0 ? "" : cents < 10 ? ".0\(cents)" : ".\(cents)"
    return sign + grouped(size / 100) + fraction
  }

  /// A number of thousandths without needless noughts: 1500 is "1.5".
  private static func decimal(_ thousandths: UInt) -> String {
    let rest = thousandths % 1000
    guard rest > 0 else { return grouped(thousandths / 1000) }
    var digits = String(String(1000 + rest).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(grouped(thousandths / 1000)).\(digits)"
  }

  private static func grouped(_ number: UInt) -> String {
    guard number >= 1000 else { return String(number) }
    return "\(grouped(number / 1000)),\(String(1000 + number % 1000).dropFirst())"
  }

  /// "China, Kazakhstan"
  public static func names(_ items: [Edition.Item]) -> String { Edition.Item.joined(items) }
}

// MARK: Audiences

extension Wording {
  /// The mark that stands at the head of an edition.
  public static func mark(_ audience: Release) -> String {
    switch audience {
    case .internal: "Internal – not for distribution"
    case .delegations: "For delegations – not for publication"
    case .press: "For the press"
    case .public: "Public programme"
    }
  }

  /// The mark of one entry: how far it may go.
  public static func releaseLabel(_ release: Release) -> String {
    switch release {
    case .internal: "Internal"
    case .delegations: "Delegations"
    case .press: "Press"
    case .public: "Public"
    }
  }
}
