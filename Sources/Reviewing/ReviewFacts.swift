// What was read, in words: of a visit, of an engagement, of a pledge.

import Accounts
import Gazetteer
import Publishing
import VisitModel

/// A label with one or more lines.
struct ReviewFact {
  let label: String
  let lines: [Line]

  /// Words of the account, and what matters less beside them.
  struct Line {
    let text: String
    var aside = ""
  }
}

extension HTMLWriter {
  mutating func facts(_ facts: [ReviewFact]) {
    guard !facts.isEmpty else { return }
    block("dl") { writer in
      for fact in facts {
        writer.element("dt", text: fact.label)
        for line in fact.lines {
          writer.block("dd") { $0.line(line) }
        }
      }
    }
  }

  mutating func line(_ line: ReviewFact.Line) {
    element("bdi", text: line.text)
    guard !line.aside.isEmpty else { return }
    markup(" ")
    element("bdi", [("class", "aside")], text: line.aside)
  }
}

// MARK: The visit

extension Review {
  var visitFacts: [ReviewFact] {
    let visit = reading.visit
    let stops = visit.stops.map { ReviewFact.Line(text: $0.city, aside: Self.country($0.country)) }
    let facts = [
      ReviewFact(label: "Visitor", lines: people([visit.visitor].compactMap { $0 })),
      ReviewFact(label: "Class", lines: lines([visitClass].compactMap { $0 })),
      ReviewFact(label: "Dates", lines: lines([dates].compactMap { $0 })),
      ReviewFact(label: "Cities", lines: stops),
      ReviewFact(label: "Organisers", lines: lines(visit.organisers.map(Self.party))),
      ReviewFact(label: "Occasion", lines: lines(visit.occasions.map(Self.occasion))),
    ]
    return facts.filter { !$0.lines.isEmpty }
  }

  private var visitClass: String? {
    reading.visit.visitClass == .other
      ? nil : Wording.sentenceCase(reading.visit.visitClass.rawValue)
  }

  private var dates: String? {
    switch (reading.visit.from, reading.visit.to) {
    case (let from?, let to?) where from <= to: Wording.dates(from...to)
    case (let from?, let to?): "\(Wording.date(from)) – \(Wording.date(to))"
    case (let day?, nil): "from \(Wording.date(day))"
    case (nil, let day?): "until \(Wording.date(day))"
    case (nil, nil): nil
    }
  }

  private static func occasion(_ occasion: ReadOccasion) -> String {
    [occasion.title, occasion.organiser, occasion.city].compactMap { $0 }.joined(separator: ", ")
  }

  private func lines(_ texts: [String]) -> [ReviewFact.Line] {
    texts.map { ReviewFact.Line(text: $0) }
  }

  /// The name of a country by its code, else the text as it is.
  fileprivate static func party(_ text: String) -> String {
    let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    return isCode ? country(text) : text
  }

  private static func country(_ code: String) -> String {
    Gazetteer.country(code: code)?.name ?? code
  }
}

// MARK: Engagements

extension Review {
  func facts(of engagement: ReadEngagement) -> [ReviewFact] {
    let groups = [
      ("Principals", engagement.principals), ("Host", engagement.hosts),
      ("Greeted by", engagement.greeters), ("With", engagement.participants),
      ("Guests", engagement.guests),
    ]
    let facts =
      groups.map { ReviewFact(label: $0.0, lines: people($0.1)) } + [
        ReviewFact(label: "By video", lines: lines([engagement.videoPlace].compactMap { $0 })),
        ReviewFact(label: "Signed", lines: engagement.documents.map(Self.line)),
        ReviewFact(label: "Fields", lines: lines(Self.joined(engagement.fields))),
        ReviewFact(label: "Conferred", lines: engagement.honours.map(Self.line)),
      ]
    return facts.filter { !$0.lines.isEmpty }
  }

  private static func joined(_ fields: [String]) -> [String] {
    fields.isEmpty ? [] : [fields.joined(separator: ", ")]
  }

  private func people(_ members: [Int]) -> [ReviewFact.Line] {
    members.filter(reading.people.indices.contains).map { member in
      let person = reading.people[member]
      return ReviewFact.Line(text: person.name, aside: Self.side(person) ?? "")
    }
  }

  private static func side(_ person: ReadPerson) -> String? {
    person.country.map(country) ?? person.organisation
  }

  /// Everybody in an entry with offices and side, in the order of the account.
  var everybody: [ReviewFact.Line] {
    let parts = reading.engagements.flatMap {
      $0.principals + $0.hosts + $0.greeters + $0.participants + $0.guests
    }
    let members = Set(parts + [reading.visit.visitor].compactMap { $0 })
    return members.filter(reading.people.indices.contains).sorted().map { member in
      let person = reading.people[member]
      let offices = person.isOfficeOnly ? [] : person.offices
      return ReviewFact.Line(
        text: person.name,
        aside: (offices + [Self.side(person)].compactMap { $0 }).joined(separator: ", "))
    }
  }

  private static func line(_ document: ReadDocument) -> ReviewFact.Line {
    let type = document.type ?? .document
    let count = document.count.map { $0 == 1 ? nil : "\($0) \(type.plural)" } ?? document.vagueCount
    let kind = count ?? type.rawValue
    let parties = document.parties.map(party).joined(separator: ", ")
    guard !document.title.isEmpty else {
      return ReviewFact.Line(text: Wording.sentenceCase(kind), aside: parties)
    }
    let aside = [kind, parties].filter { !$0.isEmpty }.joined(separator: ", ")
    return ReviewFact.Line(text: document.title, aside: aside)
  }

  private static func line(_ honour: ReadHonour) -> ReviewFact.Line {
    let ends = [honour.by.map { "by \(party($0))" }, honour.to.map { "on \(party($0))" }]
    return ReviewFact.Line(
      text: honour.title, aside: ends.compactMap { $0 }.joined(separator: " "))
  }
}

extension ReadEngagement {
  /// What the account calls it, else its kind, and where it leads to.
  var heading: String { (title ?? kind.label) + (destination.map { " to \($0)" } ?? "") }

  /// What sets it apart from an engagement that was held where it says.
  var marks: [String] {
    let settled: [String] =
      switch status {
      case .held: []
      case .planned: ["Planned"]
      case .cancelled: ["Cancelled"]
      }
    return settled + (isVideo ? ["By video"] : [])
  }
}

extension ReadPledge {
  /// "Loan of 500 million USD from the bank to Tajikistan: Rogun hydropower plant"
  var words: String {
    let ends = [from.map { " from \(Review.party($0))" }, to.map { " to \(Review.party($0))" }]
    return "\(Wording.kind(kind)) of \(Wording.amount(amount)) \(currency)"
      + ends.compactMap { $0 }.joined() + (purpose.map { ": \($0)" } ?? "")
  }
}
