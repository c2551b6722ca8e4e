// Dates, amounts, numbers of documents and audiences as editions and accounts word them.

public import CivilTime
public import VisitModel

/// Words that all editions share.
public enum ProseWords {
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

  /// "On 20 May 2026", "From 2 to 6 July 2024", "From 30 June to 2 July 2024"
  static func leadDates(_ dates: ClosedRange<Day>) -> String {
    let (first, last) = (dates.lowerBound, dates.upperBound)
    if first == last { return "On \(date(first))" }
    if first.year != last.year { return "From \(date(first)) to \(date(last))" }
    if first.month != last.month { return "From \(shortDate(first)) to \(date(last))" }
    return "From \(first.day) to \(date(last))"
  }

  /// The text with its first letter as a capital.
  public static func sentenceCase(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// "dozens of agreements", but "several agreements"
  public static func vague(_ word: String, _ plural: String) -> String {
    word == "dozens" || word == "hundreds" ? "\(word) of \(plural)" : "\(word) \(plural)"
  }

  /// The mark that stands at the head of an edition.
  public static func mark(_ audience: Release) -> String {
    switch audience {
    case .internal: "Internal – not for distribution"
    case .delegations: "For delegations – not for publication"
    case .press: "For the press"
    case .public: "Public programme"
    }
  }
}

// MARK: Amounts

extension ProseWords {
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
}
