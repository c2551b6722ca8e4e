// Document -> one self-contained HTML page: no scripts, no network, readable, printable.

import CivilTime
import VisitModel

/// Renders documents as HTML.
public enum HTMLRenderer {
  /// The page as UTF-8.
  public static func render(_ document: Document) -> [UInt8] {
    var writer = HTMLWriter()
    writer.markup("<!doctype html>\n")
    writer.block("html", [("lang", "en"), ("dir", "ltr")]) { writer in
      writer.markup("\n")
      head(document, &writer)
      body(document, &writer)
    }
    return writer.bytes
  }

  private static func head(_ document: Document, _ writer: inout HTMLWriter) {
    writer.block("head") { writer in
      writer.markup("\n<meta charset=\"utf-8\">\n")
      writer.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      writer.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
      writer.markup("<meta name=\"generator\" content=\"Herald\">\n")
      if document.audience < .public {
        writer.markup("<meta name=\"robots\" content=\"noindex, nofollow\">\n")
      }
      // Nothing is loaded and nothing runs, whatever a programme holds.
      writer.markup("<meta http-equiv=\"Content-Security-Policy\" ")
      writer.markup("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
      writer.block("title") { $0.text("\(plain(document.title)) – \(document.mark)") }
      writer.block("style") { writer in
        writer.markup(HTMLStyle.screen)
        writer.markup(HTMLStyle.programme)
        writer.markup(HTMLStyle.drawings)
        writer.markup(HTMLStyle.print)
        runningHeads(document, &writer)
      }
    }
  }

  /// The title and the audience on every printed page.
  private static func runningHeads(_ document: Document, _ writer: inout HTMLWriter) {
    writer.markup("@page { @top-left { content: ")
    writer.css(plain(document.title))
    writer.markup("; } @top-right { content: ")
    writer.css(document.mark)
    writer.markup("; } }\n")
  }

  private static func body(_ document: Document, _ writer: inout HTMLWriter) {
    writer.block("body") { writer in
      writer.markup("\n<a class=\"skip\" href=\"#programme\">Skip to the programme</a>\n")
      cover(document, &writer)
      contents(document, &writer)
      writer.block("main") { writer in
        writer.markup("\n")
        var blocks = HTMLBlocks()
        glance(document, &blocks, &writer)
        for section in document.sections where section.anchor != "route" {
          blocks.section(section, &writer)
        }
      }
      writer.block("footer") { writer in
        for line in document.colophon { writer.block("p") { $0.text(line) } }
      }
    }
  }

  private static func cover(_ document: Document, _ writer: inout HTMLWriter) {
    writer.block("header", [("class", "cover")]) { writer in
      writer.block("p", [("class", "mark")]) { $0.text(document.mark) }
      writer.block("h1") { $0.inline([document.title]) }
      if !document.subtitle.isEmpty {
        writer.block("p", [("class", "subtitle")]) { $0.text(document.subtitle) }
      }
    }
  }

  /// Facts beside the map.
  private static func glance(
    _ document: Document, _ blocks: inout HTMLBlocks, _ writer: inout HTMLWriter
  ) {
    let route = document.sections.first { $0.anchor == "route" }
    guard !document.facts.isEmpty || route != nil else { return }
    writer.block("div", [("class", route == nil ? "glance" : "glance two")]) { writer in
      if !document.facts.isEmpty {
        writer.block("section", [("aria-labelledby", "visit")]) { writer in
          writer.block("h2", [("id", "visit")]) { $0.text(document.factsTitle) }
          writer.facts(document.facts)
          writer.notes(document.notes)
        }
      }
      if let route { blocks.section(route, &writer) }
    }
  }

  /// Links to the days and the other sections.
  private static func contents(_ document: Document, _ writer: inout HTMLWriter) {
    writer.block("nav", [("aria-label", "Contents")]) { writer in
      writer.block("ul") { writer in
        for section in document.sections where section.anchor != "route" {
          item(section, &writer)
        }
      }
    }
  }

  private static func item(_ section: Document.Section, _ writer: inout HTMLWriter) {
    let days = section.blocks.compactMap { block in
      if case .day(let day) = block { day } else { nil }
    }
    guard !days.isEmpty else {
      return writer.block("li") { writer in
        writer.element("a", [("href", "#\(section.anchor)")], text: section.title)
      }
    }
    for day in days {
      writer.block("li") { writer in
        writer.element("a", [("href", "#\(day.anchor)")]) { writer in
          writer.text("\(day.date.weekday.shortName) \(Wording.shortDate(day.date)), ")
          writer.element("bdi", text: day.city)
        }
      }
    }
  }

  private static func plain(_ inline: Document.Inline) -> String {
    switch inline {
    case .text(let text), .name(let text): text
    default: ""
    }
  }
}
