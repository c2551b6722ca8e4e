// Review -> one self-contained HTML page: the account with its marks on one side, the entries and the
// findings on the other. Links do everything; the script adds keys, and nothing depends on it.

import Accounts
import Diagnostics
import Publishing
import VisitModel

extension Review {
  /// The page as UTF-8; the same account gives the same bytes.
  public func page() -> [UInt8] {
    let citations = Citations(self)
    var writer = HTMLWriter()
    writer.markup("<!doctype html>\n")
    writer.block("html", [("lang", "en"), ("dir", "ltr")]) { writer in
      writer.markup("\n")
      head(&writer)
      writer.block("body") { writer in
        writer.markup("\n<a class=\"skip\" href=\"#programme\">Skip to the programme</a>\n")
        banner(&writer)
        navigation(&writer)
        writer.block("main") { main(citations, &$0) }
        footer(&writer)
        writer.element("script") { $0.markup(ReviewKeys.script) }
        writer.markup("\n")
      }
    }
    return writer.bytes
  }

  // MARK: Head

  private func head(_ writer: inout HTMLWriter) {
    writer.block("head") { writer in
      writer.markup("\n<meta charset=\"utf-8\">\n")
      writer.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      writer.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
      writer.markup("<meta name=\"generator\" content=\"Herald\">\n")
      writer.markup("<meta name=\"robots\" content=\"noindex, nofollow\">\n")
      // Nothing is loaded, and nothing runs but the page's own script, whatever an account holds.
      writer.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
      writer.markup("style-src 'unsafe-inline'; script-src ")
      writer.markup(ReviewKeys.hash)
      writer.markup("\">\n")
      writer.block("title") { $0.text("\(title) – review of a reading") }
      writer.block("style") { style(&$0) }
    }
  }

  private func style(_ writer: inout HTMLWriter) {
    writer.markup(HTMLStyle.screen)
    writer.markup(HTMLStyle.programme)
    writer.markup(HTMLStyle.print)
    writer.markup(ReviewStyle.account)
    writer.markup(ReviewStyle.programme)
    writer.markup(ReviewStyle.columns)
    writer.markup(ReviewStyle.print)
    writer.markup("@page { @top-left { content: ")
    writer.css(title)
    writer.markup("; } @top-right { content: \"Review\"; } }\n")
  }

  // MARK: Body

  var title: String { reading.visit.title.isEmpty ? name : reading.visit.title }

  /// The file's name without the folders of the machine that it was read on.
  private var name: String { file.name.split(separator: "/").last.map(String.init) ?? file.name }

  private func banner(_ writer: inout HTMLWriter) {
    writer.block("header", [("class", "banner")]) { writer in
      writer.block("p", [("class", "mark")]) { $0.text("Review of a reading") }
      writer.block("h1") { $0.element("bdi", text: title) }
      writer.block("p", [("class", "subtitle")]) { writer in
        writer.text("\(summary), read from ")
        writer.element("bdi", text: name)
      }
    }
  }

  /// "3 entries, 1 pledge, 2 findings"
  private var summary: String {
    let counts = [
      (reading.engagements.count, "entry", "entries"), (reading.pledges.count, "pledge", "pledges"),
      (findings.count, "finding", "findings"),
    ]
    return counts.filter { $0.0 > 0 || $0.1 == "entry" }.map {
      "\($0.0 == 0 ? "no" : String($0.0)) \($0.0 == 1 ? $0.1 : $0.2)"
    }.joined(separator: ", ")
  }

  private func navigation(_ writer: inout HTMLWriter) {
    writer.block("nav", [("aria-label", "Contents")]) { writer in
      writer.block("ul") { writer in
        writer.item("account", "Account")
        for (place, day) in days.enumerated() {
          writer.item(
            "day-\(place + 1)",
            [day.shortTitle, day.city].compactMap { $0 }.joined(separator: ", "))
        }
        if !everybody.isEmpty { writer.item("people", "People") }
        if !findings.isEmpty { writer.item("findings", "Findings") }
      }
    }
  }

  private func main(_ citations: Citations, _ writer: inout HTMLWriter) {
    writer.markup("\n")
    writer.region("account", "Account", [("class", "account")]) { account(citations, &$0) }
    writer.block("div", [("class", "side")]) { writer in
      writer.markup("\n")
      writer.region("programme", "Programme") { programme(citations, &$0) }
      writer.region("findings", "Findings") { findingList(citations, &$0) }
    }
  }

  private func footer(_ writer: inout HTMLWriter) {
    writer.block("footer") { writer in
      writer.block("p") { writer in
        writer.text(
          "Numbers lead to entries, letters to findings, quoted words back to the account.")
      }
      // The script shows this, and listens only while the box is ticked.
      writer.block("p", [("id", "keys"), ("hidden", "")]) { writer in
        writer.element("label") { writer in
          writer.open("input", [("type", "checkbox"), ("id", "keys-on"), ("checked", "")])
          writer.text(" Keys: j, k for the next and the previous entry; n, p for findings")
        }
      }
    }
  }
}

extension HTMLWriter {
  /// A landmark under its heading, which a link can lead to.
  fileprivate mutating func region(
    _ anchor: String, _ title: String, _ attributes: Attributes = [],
    _ content: (inout HTMLWriter) -> Void
  ) {
    let own: Attributes = [
      ("id", anchor), ("aria-labelledby", "\(anchor)-title"), ("tabindex", "-1"),
    ]
    block("section", own + attributes) { writer in
      writer.block("h2", [("id", "\(anchor)-title")]) { $0.text(title) }
      content(&writer)
    }
  }

  fileprivate mutating func item(_ anchor: String, _ title: String) {
    block("li") { $0.element("a", [("href", "#\(anchor)")], text: title) }
  }
}
