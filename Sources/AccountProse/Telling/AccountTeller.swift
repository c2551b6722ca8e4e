// Tells an account: the blocks from title to apparatus, parted by blank lines. A paragraph is one
// line.

import CivilTime
import VisitModel

extension ToldAccount {
  /// The account as plain text.
  public var text: String {
    var teller = AccountTeller(self)
    return teller.blocks().joined(separator: "\n\n") + "\n"
  }
}

/// Tells one account.
struct AccountTeller {
  let account: ToldAccount
  private let mentions: AccountMentions
  private var names: AccountNames

  init(_ account: ToldAccount) {
    self.account = account
    mentions = AccountMentions(account)
    names = AccountNames(account)
  }

  mutating func blocks() -> [String] {
    let title = account.header.map { $0.title } ?? "Programme"
    let opening = ["= \(title) =", infobox] + lead()
    return opening + chapters() + AccountApparatus(account).blocks
  }

  // MARK: The opening

  private var infobox: String {
    var lines = ["Infobox"]
    if let title = account.header?.title { lines.append("- Title: \(title)") }
    if account.audience != .public {
      lines.append("- Audience: \(ProseWords.mark(account.audience))")
    }
    if let dates = account.header?.dates { lines.append("- Date: \(ProseWords.dates(dates))") }
    for row in account.header?.rows ?? [] { lines += self.lines(row) }
    for occasion in account.header?.occasions ?? [] {
      lines.append("- Occasion: \(words(occasion))")
    }
    return lines.joined(separator: "\n")
  }

  /// A line for each time that something is said; parties and texts keep their marks.
  private func lines(_ row: ToldRow) -> [String] {
    row.lines.map { "- \(row.label): \(ToldItem.joined($0.map(listed)))" }
  }

  private func listed(_ item: ToldItem) -> ToldItem {
    if case .party(let party) = item { .text(names.listed(party)) } else { item }
  }

  /// "Third summit, Conference of island states, Geneva"; a title with commas is quoted.
  private func words(_ occasion: ToldOccasion) -> String {
    let title = AccountText.field(occasion.title)
    let organiser = occasion.organiser.map(names.listed)
    return ([title, organiser, occasion.city.map(AccountText.name)]).compactMap { $0 }
      .joined(separator: ", ")
  }

  private mutating func lead() -> [String] {
    guard let header = account.header else { return [] }
    let sentence = AccountLead(account: account, header: header).sentence(&names)
    let notes = AccountText.remarks(rows: [], notes: header.notes)
    let sentences = [sentence].compactMap { $0 } + notes
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  // MARK: Chapters

  /// The days, under a heading for each country of days that follow each other.
  private mutating func chapters() -> [String] {
    var blocks: [String] = []
    var last: String?
    for chapter in account.chapters {
      let country = chapter.city.country ?? chapter.city.name
      if country != last { blocks.append("== \(country) ==") }
      last = country
      blocks.append("=== \(ProseWords.date(chapter.date)), \(chapter.city.name) ===")
      let remarks = AccountText.remarks(rows: chapter.rows, notes: chapter.notes)
      if !remarks.isEmpty { blocks.append(remarks.joined(separator: " ")) }
      for entry in chapter.entries { blocks.append(paragraph(entry, in: chapter)) }
    }
    return blocks
  }

  private mutating func paragraph(_ entry: ToldEntry, in chapter: ToldChapter) -> String {
    var teller = EntryTeller(entry, in: chapter.city.name, names: names)
    defer { names = teller.names }
    return teller.sentences(time: mentions.time(of: entry)).joined(separator: " ")
  }
}
