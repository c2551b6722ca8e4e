// How the time of one entry names another: by its kind, and where that is not enough on its day by
// its title, by whom it is with, or by its place in the row.

import CivilTime
import VisitModel

/// The entries of an account as others may refer to them.
struct AccountMentions {
  private var entries: [Int: ToldEntry] = [:]
  /// Which of its kind an entry is on its day.
  private var ranks: [Int: Int] = [:]
  /// How many entries each label fits.
  private var counts: [Label: Int] = [:]
  private let names: AccountNames

  private enum Label: Hashable {
    case name(String, Day)
    case title(String, Day, String)
    case partners(String, Day, [ToldItem])
  }

  init(_ account: ToldAccount) {
    names = AccountNames(account)
    for entry in account.chapters.flatMap(\.entries) {
      entries[entry.number] = entry
      ranks[entry.number] = counts[.name(Self.noun(entry), entry.date), default: 0] + 1
      for label in Self.labels(of: entry) { counts[label, default: 0] += 1 }
    }
  }

  private static func noun(_ entry: ToldEntry) -> String {
    SentenceFrame.of(entry.kind, entry.word).name
  }

  private static func labels(of entry: ToldEntry) -> [Label] {
    let noun = noun(entry)
    let partners = Label.partners(noun, entry.date, entry.items(.with))
    let title = entry.title.map { Label.title(noun, entry.date, $0) }
    return [.name(noun, entry.date), partners] + [title].compactMap { $0 }
  }

  /// "the talks", `the signing of "Joint Declaration"`, "the audience on 3 July 2024"
  func phrase(_ number: Int, on date: Day) -> String {
    guard let entry = entries[number] else { return "another engagement" }
    return name(of: entry)
      + (entry.date == date ? "" : " on \(ProseWords.date(entry.date))")
  }

  private func name(of entry: ToldEntry) -> String {
    let frame = SentenceFrame.of(entry.kind, entry.word)
    if counts[.name(frame.name, entry.date)] == 1 { return frame.definite(title: nil) }
    if let title = entry.title, counts[.title(frame.name, entry.date, title)] == 1 {
      return frame.definite(title: title)
    }
    let partners = entry.items(.with)
    if partners.count == 1, counts[.partners(frame.name, entry.date, partners)] == 1 {
      return "the \(frame.name) with \(names.plain(partners).text)"
    }
    return "the \(Self.ordinal(ranks[entry.number] ?? 1)) \(frame.name)"
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// "first", "second"; in figures from the eleventh on.
  static func ordinal(_ number: Int) -> String {
    if number <= ordinals.count { return ordinals[number - 1] }
    if 11...13 ~= number % 100 { return "\(number)th" }
    return switch number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }

  /// The words by which entries are called, for reading.
  func called() -> CalledEntries {
    var called = CalledEntries()
    for number in entries.keys.sorted() {
      guard let entry = entries[number] else { continue }
      let name = name(of: entry)
      called.add(
        number, entry.date, name, onOtherDays: "\(name) on \(ProseWords.date(entry.date))")
    }
    return called
  }
}

/// Entries by the words that call them: of two that are called the same the first.
struct CalledEntries {
  /// By what they are called on their own day, and on others.
  private var own: [Day: [String: Int]] = [:]
  private var others: [String: (number: Int, date: Day)] = [:]

  fileprivate mutating func add(
    _ number: Int, _ date: Day, _ name: String, onOtherDays dated: String
  ) {
    if own[date]?[name] == nil { own[date, default: [:]][name] = number }
    if others[dated] == nil { others[dated] = (number, date) }
  }

  /// The entry that these words call on a day.
  func number(_ words: String, on date: Day) -> Int? {
    let dated = others[words].flatMap { $0.date == date ? nil : $0.number }
    return [own[date]?[words], dated].compactMap { $0 }.min()
  }
}
