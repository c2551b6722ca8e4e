// Edition -> account: prose in the manner of an encyclopaedia, as plain text.

import CivilTime
import VisitModel

/// Renders editions as prose. Blocks are parted by blank lines, and a paragraph is one line.
enum AccountRenderer {
  static func render(_ edition: Edition) -> [UInt8] {
    var writer = AccountWriter(edition)
    return Array((writer.blocks().joined(separator: "\n\n") + "\n").utf8)
  }
}

/// Writes one account.
struct AccountWriter {
  let edition: Edition
  private let mentions: AccountMentions
  private var names: AccountNames

  init(_ edition: Edition) {
    self.edition = edition
    mentions = AccountMentions(edition)
    names = AccountNames(edition)
  }

  /// The blocks from title to apparatus.
  mutating func blocks() -> [String] {
    let title = edition.header.map { PlainText.line($0.title) } ?? "Programme"
    let opening = ["= \(title) =", infobox] + lead()
    let apparatus = AccountApparatus(edition)
    return opening + chapters() + apparatus.blocks
  }

  // MARK: The opening

  /// What the leading sentence says is not said again.
  private static let inLead: Set<AttributeKey> = [.visitClass, .visitor, .dates, .seeAlso]

  private var infobox: String {
    var lines = ["Infobox"]
    if let title = edition.header?.title { lines.append("- Title: \(PlainText.line(title))") }
    if edition.audience != .public { lines.append("- Audience: \(Wording.mark(edition.audience))") }
    if let dates = edition.header?.dates { lines.append("- Date: \(Wording.dates(dates))") }
    for row in edition.header?.rows ?? [] where !Self.inLead.contains(row.key) {
      for line in row.lines {
        lines.append("- \(row.label): \(PlainText.line(Edition.Item.joined(line)))")
      }
    }
    return lines.joined(separator: "\n")
  }

  private mutating func lead() -> [String] {
    guard let header = edition.header else { return [] }
    let sentence = AccountLead(edition: edition, header: header).sentence(&names)
    let notes = AccountText.remarks(rows: [], notes: header.notes)
    let sentences = [sentence].compactMap { $0 } + notes
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  // MARK: Chapters

  /// The days, under a heading for each country of days that follow each other.
  private mutating func chapters() -> [String] {
    var blocks: [String] = []
    var last: String?
    for chapter in edition.chapters {
      let country = PlainText.line(chapter.city.country ?? chapter.city.name)
      if country != last { blocks.append("== \(country) ==") }
      last = country
      blocks.append("=== \(Wording.date(chapter.date)), \(PlainText.line(chapter.city.name)) ===")
      let remarks = AccountText.remarks(rows: chapter.rows, notes: chapter.notes)
      if !remarks.isEmpty { blocks.append(remarks.joined(separator: " ")) }
      for entry in chapter.entries { blocks.append(paragraph(entry, in: chapter)) }
    }
    return blocks
  }

  private mutating func paragraph(_ entry: Edition.Entry, in chapter: Edition.Chapter) -> String {
    var teller = EntryTeller(entry, in: chapter, visitors: visitors, names: names)
    defer { names = teller.names }
    return teller.sentences(time: mentions.time(of: entry)).joined(separator: " ")
  }

  private var visitors: [Edition.Person] {
    let items = edition.header?.rows.first { $0.key == .visitor }?.items ?? []
    return items.compactMap(\.person)
  }
}
