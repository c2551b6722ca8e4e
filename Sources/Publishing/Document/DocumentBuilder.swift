// Edition -> Document: what stands where, in which words.

import CivilTime
import VisitModel

extension Document {
  /// The document of an edition.
  public init(_ edition: Edition) {
    self = DocumentBuilder(edition: edition).document()
  }
}

/// Builds one document.
struct DocumentBuilder {
  let edition: Edition

  func document() -> Document {
    let map = RouteMap(route: edition.route)
    return Document(
      audience: edition.audience, mark: Wording.mark(edition.audience),
      title: edition.header.map { .name($0.title) } ?? .text("Programme"), subtitle: subtitle,
      factsTitle: edition.header?.visitClass == .summit ? "The summit" : "The visit",
      facts: facts, notes: edition.header?.notes.map { [.name($0)] } ?? [],
      sections: sections(map: map), colophon: colophon(withMap: map != nil))
  }

  private var subtitle: String {
    guard let header = edition.header else { return "" }
    let name = header.visitClass.flatMap(Wording.name)
    return [name, header.dates.map(Wording.dates)].compactMap { $0 }.joined(separator: " · ")
  }

  /// What the visit says of itself, with the cities of the programme after its dates.
  private var facts: [Document.Fact] {
    var facts: [Document.Fact] = []
    for row in edition.header?.rows ?? [] {
      facts.append(fact(row, withOffices: true))
      if row.key == .dates { facts += venues }
    }
    return facts.contains { $0.label == Self.venuesLabel } ? facts : facts + venues
  }

  private static let venuesLabel = "Venues"

  private var venues: [Document.Fact] {
    let lines = edition.cities.map { city -> [Document.Inline] in
      [.name(city.name)] + (city.country.map { [.text(", "), .aside($0)] } ?? [])
    }
    return lines.isEmpty ? [] : [Document.Fact(label: Self.venuesLabel, lines: lines)]
  }

  private func sections(map: RouteMap?) -> [Document.Section] {
    let route = map.map { section("route", $0.legs.isEmpty ? "The city" : "Route", [.map($0)]) }
    let days =
      edition.chapters.isEmpty
      ? [.paragraph([.text("Nothing of this programme is released to this audience.")])]
      : dayBlocks()
    return [
      route, section("programme", "Programme", days),
      section("people", "People", people.map { [.table($0)] } ?? []),
      section("documents", "Documents", documents.map { [.table($0)] } ?? []),
      section("honours", "Honours", honours.map { [.table($0)] } ?? []),
      section("pledges", "Pledges", pledges.map { [.table($0)] } ?? []),
    ].compactMap { $0 }.filter { !$0.blocks.isEmpty }
  }

  private func section(
    _ anchor: String, _ title: String, _ blocks: [Document.Block]
  ) -> Document.Section { Document.Section(anchor: anchor, title: title, blocks: blocks) }

  private func colophon(withMap: Bool) -> [String] {
    let times =
      "Times are local to each city, by release \(edition.zoneVersion) of the IANA time zone database."
    let map =
      "Map: outlines from Natural Earth, which draws borders as it finds them held in fact; "
      + "positions of cities from GeoNames (CC BY 4.0)."
    return [times] + (withMap ? [map] : []) + ["Published with Herald from \(edition.sourceName)."]
  }
}

// MARK: Facts

extension DocumentBuilder {
  func facts(_ rows: [Edition.Row], withOffices: Bool = false) -> [Document.Fact] {
    rows.map { fact($0, withOffices: withOffices) }
  }

  func fact(_ row: Edition.Row, withOffices: Bool = false) -> Document.Fact {
    let lines = row.lines.map { withOffices ? line($0, withOffices: true) : grouped($0) }
    return Document.Fact(label: row.label, lines: lines)
  }

  /// A text before people is their heading: "Car 1: one, another".
  private func grouped(_ items: [Edition.Item]) -> [Document.Inline] {
    guard case .text(let heading)? = items.first, items.dropFirst().contains(where: isSomebody)
    else { return line(items) }
    return [.name(heading), .text(": ")] + line(Array(items.dropFirst()))
  }

  private func isSomebody(_ item: Edition.Item) -> Bool {
    if case .text = item { false } else { item != .others }
  }

  /// Values in one line: with their offices, semicolons stand between names.
  func line(_ items: [Edition.Item], withOffices: Bool = false) -> [Document.Inline] {
    let named = items.filter { $0 != .others }
    let offices = named.map { withOffices ? office($0) : nil }
    let separator = offices.contains { $0 != nil } ? "; " : ", "
    var line: [Document.Inline] = []
    for (item, office) in zip(named, offices) {
      if !line.isEmpty { line.append(.text(separator)) }
      line.append(.name(item.person?.name ?? item.text))
      if let office { line += [.text(", "), .aside(office)] }
      if case .qualified(_, let detail) = item { line.append(.text(" (\(detail))")) }
    }
    return items.contains(.others) ? line + [.text(" and others")] : line
  }

  private func office(_ item: Edition.Item) -> String? {
    if case .person(let person) = item { person.offices.first } else { nil }
  }
}

extension Wording {
  /// "State visit", "Official working visit"; nil where the class says nothing.
  static func name(_ visitClass: VisitClass) -> String? {
    switch visitClass {
    case .other: nil
    case .summit: "Summit"
    case .funeral: "Funeral"
    case .transit: "Transit"
    case .guestOfGovernment: "Visit as a guest of government"
    default: "\(sentenceCase(visitClass.rawValue)) visit"
    }
  }
}
