// The programme of a reading: the visit, then its entries day by day, each with the way back.

import Accounts
import CivilTime
import Diagnostics
import Publishing
import VisitModel

extension Review {
  /// Everything that was read, with links to the words that it was read from.
  func programme(_ citations: Citations, _ writer: inout HTMLWriter) {
    writer.facts(visitFacts)
    if days.isEmpty {
      writer.block("p", [("class", "note")]) {
        $0.text("No sentence of the account was taken for an engagement.")
      }
    }
    for (place, day) in days.enumerated() { self.day(day, place + 1, citations, &writer) }
    otherPledges(citations, &writer)
    people(&writer)
  }

  /// Offices stand here once instead of in every entry.
  private func people(_ writer: inout HTMLWriter) {
    guard !everybody.isEmpty else { return }
    writer.block("section", [("class", "day"), ("id", "people"), ("tabindex", "-1")]) { writer in
      writer.block("h3") { $0.text("People") }
      writer.block("ul", [("class", "plain")]) { writer in
        for person in everybody { writer.block("li") { $0.line(person) } }
      }
    }
  }

  private func day(
    _ day: ReviewDay, _ number: Int, _ citations: Citations, _ writer: inout HTMLWriter
  ) {
    writer.block("section", [("class", "day"), ("id", "day-\(number)"), ("tabindex", "-1")]) {
      writer in
      writer.block("h3") { writer in
        guard let city = day.city else { return writer.text(day.title) }
        writer.element("span", [("class", "date")], text: day.title)
        writer.markup(" ")
        writer.element("bdi", [("class", "city")], text: city)
      }
      writer.block("div", [("class", "entries")]) { writer in
        for place in day.engagements { entry(place, in: day, citations, &writer) }
      }
    }
  }

  private func entry(
    _ place: Int, in day: ReviewDay, _ citations: Citations, _ writer: inout HTMLWriter
  ) {
    guard let citation = citations.entries[place] else { return }
    let engagement = reading.engagements[place]
    let state = engagement.status == .cancelled ? "entry cancelled" : "entry"
    let heading = "\(citation.target)-title"
    let attributes: HTMLWriter.Attributes = [
      ("id", citation.target), ("class", state), ("tabindex", "-1"), ("aria-labelledby", heading),
    ]
    writer.block("article", attributes) { writer in
      writer.block("p", [("class", "time")]) { time(engagement, citations, &$0) }
      writer.block("div", [("class", "what")]) { writer in
        self.heading(engagement, citation, &writer)
        let venue = self.place(of: engagement, in: day)
        if !venue.isEmpty {
          writer.block("p", [("class", "place")]) { $0.element("bdi", text: venue) }
        }
        writer.facts(facts(of: engagement))
        writer.block("dl", [("class", "proof")]) { writer in
          pledges(of: place, citations, &writer)
          proof(engagement, citation, citations, &writer)
        }
      }
    }
  }

  private func heading(
    _ engagement: ReadEngagement, _ citation: Citation, _ writer: inout HTMLWriter
  ) {
    writer.block("h4", [("id", "\(citation.target)-title")]) { writer in
      if engagement.title != nil {
        writer.element("span", [("class", "kicker")], text: engagement.kind.label)
        writer.markup(" ")
      }
      writer.element(engagement.status == .cancelled ? "s" : "span", [("class", "title")]) {
        $0.element("bdi", text: engagement.heading)
      }
      writer.sign(citation.sign, noun: citation.noun)
      for mark in engagement.marks {
        writer.markup(" ")
        writer.element("span", [("class", "badge")], text: mark)
      }
    }
  }

  /// The time as the account states it, and the entry that this one came after.
  private func time(
    _ engagement: ReadEngagement, _ citations: Citations, _ writer: inout HTMLWriter
  ) {
    if let time = engagement.time {
      writer.element(
        engagement.isAbout ? "em" : "span", [("class", engagement.isAbout ? "about" : "clock")]
      ) {
        if engagement.isAbout { $0.markup("about ") }
        $0.element("time", text: time.description)
      }
    } else if let part = engagement.part {
      writer.element("em", [("class", "about")], text: part.rawValue)
    }
    let earlier = engagement.after.flatMap { citations.entries[$0] }
    if let earlier {
      writer.element("span", [("class", "window")]) { writer in
        writer.markup("after ")
        writer.element("a", [("href", "#\(earlier.target)")], text: "entry \(earlier.sign)")
      }
    } else if engagement.time == nil, engagement.part == nil {
      writer.element("em", [("class", "about")], text: "not given")
    }
  }

  private func place(of engagement: ReadEngagement, in day: ReviewDay) -> String {
    let city = engagement.city == day.city ? nil : engagement.city
    return [engagement.place, city].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: The way back

  private func proof(
    _ engagement: ReadEngagement, _ citation: Citation, _ citations: Citations,
    _ writer: inout HTMLWriter
  ) {
    writer.element("dt", text: "Confidence")
    writer.block("dd", [("class", "sure")]) {
      $0.text("\(Int((engagement.confidence * 100).rounded()))%: \(engagement.reason)")
    }
    writer.element("dt", text: "Words")
    writer.block("dd") { way(back: citation, &$0) }
    let own = citations.findings.filter { $0.words.overlaps(citation.sentence) }
    guard !own.isEmpty else { return }
    writer.element("dt", text: "Findings")
    writer.block("dd") { writer in
      for (place, mark) in own.enumerated() {
        if place > 0 { writer.markup(", ") }
        writer.element("a", [("href", "#\(mark.target)")]) { writer in
          writer.element("span", [("class", "unseen")], text: "finding ")
          writer.text(mark.letter)
        }
      }
    }
  }

  /// A link to the words that something was made of, with as many as tell them from others.
  func way(back citation: Citation, _ writer: inout HTMLWriter) {
    let words = citation.trigger.isEmpty ? citation.sentence : citation.trigger
    way(to: citation.anchor, words, &writer)
  }

  /// A link to words of the account, which quotes them, and their line.
  func way(to anchor: String, _ words: Range<Int>, _ writer: inout HTMLWriter) {
    let all = String(decoding: text[words], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let quoted = all.prefix(10).joined(separator: " ") + (all.count > 10 ? " …" : "")
    writer.element("a", [("href", "#\(anchor)")]) { writer in
      if quoted.isEmpty {
        writer.markup("the account")
      } else {
        writer.markup("“")
        writer.element("bdi", text: quoted)
        writer.markup("”")
      }
    }
    writer.element("span", [("class", "aside")], text: " line \(file.line(at: words.lowerBound))")
  }

  // MARK: Pledges

  /// Pledges that were made at an entry, among its facts.
  private func pledges(of place: Int, _ citations: Citations, _ writer: inout HTMLWriter) {
    let own = reading.pledges.indices.filter { reading.pledges[$0].engagement == place }
    guard !own.isEmpty else { return }
    writer.element("dt", text: own.count == 1 ? "Pledge" : "Pledges")
    for pledge in own {
      let citation = citations.pledges[pledge]
      writer.block("dd", [("id", citation.target), ("tabindex", "-1"), ("class", "pledge")]) {
        self.pledge(pledge, citation, &$0)
      }
    }
  }

  /// Pledges of the visit as a whole.
  private func otherPledges(_ citations: Citations, _ writer: inout HTMLWriter) {
    let own = reading.pledges.indices.filter { place in
      reading.pledges[place].engagement.flatMap { citations.entries[$0] } == nil
    }
    guard !own.isEmpty else { return }
    writer.block("section", [("class", "day")]) { writer in
      writer.block("h3") { $0.text("Pledges of the visit") }
      writer.block("ul", [("class", "plain")]) { writer in
        for pledge in own {
          let citation = citations.pledges[pledge]
          writer.block("li", [("id", citation.target), ("tabindex", "-1"), ("class", "pledge")]) {
            self.pledge(pledge, citation, &$0)
          }
        }
      }
    }
  }

  private func pledge(_ place: Int, _ citation: Citation, _ writer: inout HTMLWriter) {
    writer.element("bdi", text: reading.pledges[place].words)
    writer.sign(citation.sign, noun: citation.noun)
    writer.markup(" ")
    writer.element("span", [("class", "from")]) { way(back: citation, &$0) }
  }
}
