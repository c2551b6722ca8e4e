// Document -> Markdown: chapters, lists and tables that read well as they are.

import CivilTime
import VisitModel

/// Renders documents as Markdown.
enum MarkdownRenderer {
  static func render(_ document: Document) -> [UInt8] {
    var writer = MarkdownWriter()
    writer.block("# \(writer.line([document.title]))")
    if !document.subtitle.isEmpty { writer.block(MarkdownText.escapedStart(document.subtitle)) }
    writer.block(MarkdownText.escapedStart(document.mark))
    writer.list(MarkdownWriter.items(document.facts))
    for note in document.notes { writer.block(writer.opening(note)) }
    for section in document.sections { self.section(section, &writer) }
    writer.block("---")
    for line in document.colophon { writer.block(MarkdownText.escapedStart(line)) }
    return writer.bytes
  }

  private static func section(_ section: Document.Section, _ writer: inout MarkdownWriter) {
    writer.block("## \(MarkdownText.escaped(section.title))")
    for block in section.blocks {
      switch block {
      case .paragraph(let line): writer.block(writer.opening(line))
      case .map(let map): writer.block(MarkdownText.escapedStart(map.description))
      case .day(let day): self.day(day, &writer)
      case .table(let table): self.table(table, &writer)
      }
    }
  }

  // MARK: Days

  private static func day(_ day: Document.DayBlock, _ writer: inout MarkdownWriter) {
    let city = [day.city, day.country].compactMap { $0 }.joined(separator: ", ")
    let zone = [day.offset, day.zone].filter { !$0.isEmpty }.joined(separator: ", ")
    writer.block("### \(MarkdownText.escaped("\(day.title) · \(city)"))")
    writer.block(MarkdownText.escapedStart("Local time: \(zone)."))
    writer.list(MarkdownWriter.items(day.facts))
    for note in day.notes { writer.block(writer.opening(note)) }
    writer.list(nested(day.entries))
  }

  /// Parts stand below the entry that they belong to.
  private static func nested(_ entries: [Document.EntryBlock]) -> [MarkdownWriter.Item] {
    var items: [MarkdownWriter.Item] = []
    for block in entries {
      if block.isPart, let last = items.indices.last {
        items[last].items.append(entry(block))
      } else {
        items.append(entry(block))
      }
    }
    return items
  }

  private static func entry(_ entry: Document.EntryBlock) -> MarkdownWriter.Item {
    let writer = MarkdownWriter()
    let kicker = entry.kicker.map { "\(MarkdownText.escaped($0)): " } ?? ""
    let subheading = entry.subheading.isEmpty ? "" : ", \(writer.line(entry.subheading))"
    let place = entry.place.isEmpty ? "" : " · \(writer.line(entry.place))"
    let marks = entry.marks.map { " (\(MarkdownText.escaped($0)))" }.joined()
    var details = entry.window.map { [MarkdownWriter.Item(MarkdownText.escaped($0))] } ?? []
    details += MarkdownWriter.items(entry.facts)
    details += entry.notes.map { MarkdownWriter.Item(writer.opening($0)) }
    return MarkdownWriter.Item(
      "\(time(entry)) · \(kicker)\(writer.line(entry.heading))\(subheading)\(place)\(marks)",
      details)
  }

  /// Bold when exact, italic when not.
  private static func time(_ entry: Document.EntryBlock) -> String {
    let mark = entry.certainty == .exact ? "**" : "*"
    return mark + MarkdownWriter().line(entry.time) + mark
  }

  // MARK: Tables

  private static func table(_ table: Document.Table, _ writer: inout MarkdownWriter) {
    for group in table.groups {
      if !group.title.isEmpty { writer.block("### \(writer.line(group.title))") }
      writer.table(table.columns.map(MarkdownText.escaped), group.rows.map { $0.map(writer.line) })
    }
  }
}
