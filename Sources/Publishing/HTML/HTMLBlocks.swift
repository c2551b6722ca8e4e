// The blocks of a document as HTML: sections, days, entries, tables.

import CivilTime
import VisitModel

/// Writes sections; counts the drawings, so that each gets identifiers of its own.
struct HTMLBlocks {
  private var drawings = 0

  /// A section under its heading.
  mutating func section(_ section: Document.Section, _ writer: inout HTMLWriter) {
    let heading = "\(section.anchor)-title"
    writer.block(
      "section", [("id", section.anchor), ("aria-labelledby", heading), ("tabindex", "-1")]
    ) { writer in
      writer.block("h2", [("id", heading)]) { $0.text(section.title) }
      for block in section.blocks { self.block(block, &writer) }
    }
  }

  private mutating func block(_ block: Document.Block, _ writer: inout HTMLWriter) {
    switch block {
    case .paragraph(let line): writer.block("p") { $0.inline(line) }
    case .map(let map): writer.map(map)
    case .day(let day): self.day(day, &writer)
    case .table(let table): writer.table(table)
    }
  }

  private mutating func day(_ day: Document.DayBlock, _ writer: inout HTMLWriter) {
    writer.block("section", [("class", "day"), ("id", day.anchor)]) { writer in
      writer.block("h3") { writer in
        writer.element("span", [("class", "date")], text: day.title)
        writer.markup(" ")
        writer.element("bdi", [("class", "city")], text: day.city)
      }
      writer.block("p", [("class", "zone")]) { writer in
        let parts = [day.country, day.offset, day.zone].compactMap { $0 }.filter { !$0.isEmpty }
        writer.text(parts.joined(separator: " · "))
      }
      writer.facts(day.facts)
      writer.notes(day.notes)
      if let timeline = day.timeline {
        drawings += 1
        writer.timeline(timeline, number: drawings, of: day)
      }
      writer.block("ol", [("class", "entries")]) { writer in
        for entry in day.entries { writer.entry(entry) }
      }
    }
  }
}

extension HTMLWriter {
  mutating func entry(_ entry: Document.EntryBlock) {
    let state = (entry.isCancelled ? " cancelled" : "") + (entry.isPart ? " part" : "")
    let certainty = entry.certainty == .exact ? "exact" : "loose"
    block("li", [("id", entry.anchor), ("class", "entry \(certainty)\(state)")]) { writer in
      writer.block("p", [("class", "time")]) { writer in
        writer.inline(entry.time)
        if let window = entry.window {
          writer.markup(" ")
          writer.element("span", [("class", "window")], text: window)
        }
      }
      writer.block("div", [("class", "what")]) { $0.what(entry) }
    }
  }

  private mutating func what(_ entry: Document.EntryBlock) {
    block("h4") { writer in
      if let kicker = entry.kicker {
        writer.element("span", [("class", "kicker")], text: kicker)
        writer.markup(" ")
      }
      writer.element(entry.isCancelled ? "s" : "span", [("class", "title")]) {
        $0.inline(entry.heading)
      }
      for mark in entry.marks {
        writer.markup(" ")
        writer.element("span", [("class", "badge")], text: mark)
      }
    }
    if !entry.subheading.isEmpty {
      block("p", [("class", "sub")]) { $0.inline(entry.subheading) }
    }
    if !entry.place.isEmpty { block("p", [("class", "place")]) { $0.inline(entry.place) } }
    facts(entry.facts)
    notes(entry.notes)
  }

  mutating func facts(_ facts: [Document.Fact]) {
    guard !facts.isEmpty else { return }
    block("dl") { writer in
      for fact in facts {
        writer.element("dt", text: fact.label)
        for line in fact.lines { writer.block("dd") { $0.inline(line) } }
      }
    }
  }

  mutating func notes(_ notes: [[Document.Inline]]) {
    for note in notes { block("p", [("class", "note")]) { $0.inline(note) } }
  }

  mutating func inline(_ line: [Document.Inline]) {
    for part in line { inline(part) }
  }

  private mutating func inline(_ part: Document.Inline) {
    switch part {
    case .text(let text): self.text(text)
    case .name(let name): element("bdi", text: name)
    case .aside(let text): element("bdi", [("class", "aside")], text: text)
    case .time(let moment, let text): element("time", [("datetime", moment.isoText)], text: text)
    case .approximate(let line): element("em", [("class", "about")]) { $0.inline(line) }
    case .link(let anchor, let line): element("a", [("href", "#\(anchor)")]) { $0.inline(line) }
    }
  }
}

// MARK: Tables

extension HTMLWriter {
  mutating func table(_ table: Document.Table) {
    block("table", [("class", table.groupColumn == nil ? "register" : "people")]) { writer in
      writer.block("caption") { $0.text(table.caption) }
      writer.block("thead") { writer in
        writer.block("tr") { writer in
          if let column = table.groupColumn {
            writer.element("th", [("scope", "col"), ("class", "first")], text: column)
          }
          for column in table.columns { writer.element("th", [("scope", "col")], text: column) }
        }
      }
      for group in table.groups { writer.group(group) }
    }
  }

  /// A group; its title stands before its first row and belongs to all of them.
  private mutating func group(_ group: Document.Table.Group) {
    let anchor = group.anchor.map { anchor -> Attributes in [("id", anchor)] } ?? []
    block("tbody", anchor) { writer in
      for (position, row) in group.rows.enumerated() {
        writer.block("tr") { writer in
          if position == 0, !group.title.isEmpty {
            let span = String(group.rows.count)
            writer.element(
              "th", [("class", "group"), ("scope", "rowgroup"), ("rowspan", span)]
            ) { $0.inline(group.title) }
          }
          writer.cells(row)
        }
      }
    }
  }

  /// The first cell names its row.
  private mutating func cells(_ row: [[Document.Inline]]) {
    for (position, cell) in row.enumerated() {
      if position == 0 {
        element("th", [("scope", "row")]) { $0.inline(cell) }
      } else {
        element("td") { $0.inline(cell) }
      }
    }
  }
}
