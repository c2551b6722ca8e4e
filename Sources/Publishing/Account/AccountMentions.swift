// How the time of one entry names another: by its kind, and where that is not enough on its day by
// its title, by whom it is with, or by its place in the row.

import CivilTime
import VisitModel

/// The entries of an edition as others may refer to them.
struct AccountMentions {
  private var entries: [Int: Edition.Entry] = [:]
  /// Which of its kind an entry is on its day.
  private var ranks: [Int: Int] = [:]
  /// How many entries each label fits.
  private var counts: [Label: Int] = [:]

  private enum Label: Hashable {
    case kind(Kind, Day)
    case title(Kind, Day, String)
    case partners(Kind, Day, [Edition.Item])
  }

  init(_ edition: Edition) {
    for entry in edition.entries {
      entries[entry.number] = entry
      ranks[entry.number] = counts[.kind(entry.kind, entry.date), default: 0] + 1
      for label in Self.labels(of: entry) { counts[label, default: 0] += 1 }
    }
  }

  private static func labels(of entry: Edition.Entry) -> [Label] {
    let partners = Label.partners(entry.kind, entry.date, partners(of: entry))
    let title = entry.title.map { Label.title(entry.kind, entry.date, $0) }
    return [.kind(entry.kind, entry.date), partners] + [title].compactMap { $0 }
  }

  /// "the talks", `the signing of "Joint Declaration"`, "the audience on 3 July 2024"
  func phrase(_ number: Int, on date: Day) -> String {
    guard let entry = entries[number] else { return "another engagement" }
    return name(of: entry) + (entry.date == date ? "" : " on \(Wording.date(entry.date))")
  }

  private func name(of entry: Edition.Entry) -> String {
    let frame = SentenceFrame.of(entry.kind)
    if counts[.kind(entry.kind, entry.date)] == 1 { return frame.definite(title: nil) }
    if let title = entry.title, counts[.title(entry.kind, entry.date, title)] == 1 {
      return frame.definite(title: title)
    }
    let partners = Self.partners(of: entry)
    if !partners.isEmpty, counts[.partners(entry.kind, entry.date, partners)] == 1 {
      return "the \(frame.name) with \(AccountNames.plain(partners).text)"
    }
    return "the \(Self.ordinal(ranks[entry.number] ?? 1)) \(frame.name)"
  }

  private static func partners(of entry: Edition.Entry) -> [Edition.Item] {
    entry.roles.first { $0.key == .with }?.items ?? []
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
}
