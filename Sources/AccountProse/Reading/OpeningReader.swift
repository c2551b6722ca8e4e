// Reads the opening of an account: title, infobox, leading sentence.

import CivilTime
import VisitModel

/// What the opening says.
struct ReadOpening {
  let audience: Release
  let header: ToldHeader?
  /// The names as they are known after the lead.
  let names: AccountNames
}

/// Reads the opening of one account, whose lists and cities are known.
struct OpeningReader {
  private let account: ToldAccount
  private let lexicon: ProseLexicon
  private var audience = Release.public
  private var header: ToldHeader?

  init(_ account: ToldAccount, _ knowledge: ProseKnowledge) {
    self.account = account
    lexicon = ProseLexicon(account, knowledge)
  }

  /// Nil where it is not as Herald writes it.
  mutating func read(_ blocks: [ProseBlock], seeAlso: [String]) -> ReadOpening? {
    guard blocks.count == 2 || blocks.count == 3 else { return nil }
    for line in blocks[1].text.proseLines.dropFirst() {
      guard let item = line.after("- "), add(item) else { return nil }
    }
    header?.seeAlso = seeAlso
    var names = AccountNames(account)
    guard blocks.count == 3 else {
      return ReadOpening(audience: audience, header: header, names: names)
    }
    guard header != nil, readLead(blocks[2].text, &names) else { return nil }
    return ReadOpening(audience: audience, header: header, names: names)
  }

  // MARK: The infobox

  private mutating func add(_ line: String) -> Bool {
    guard let (label, text) = line.cuts(at: ": ").first else { return false }
    switch label {
    case "Title" where header == nil: header = ToldHeader(title: text)
    case "Audience":
      guard let known = Release.allCases.first(where: { ProseWords.mark($0) == text }) else {
        return false
      }
      audience = known
    case "Date": header?.dates = ProseScanner.dates(text)
    case "Occasion":
      let occasion = occasion(text)
      header?.occasions.append(occasion)
    default: return addRow(label, text)
    }
    return true
  }

  private mutating func addRow(_ label: String, _ text: String) -> Bool {
    let row = Vocabulary.attributes.first { $0.label == label && $0.hosts.contains(.visit) }
    guard let row else { return false }
    guard let items = row.shape == .parties ? parties(text) : [.text(text)] else { return false }
    if let index = header?.rows.firstIndex(where: { $0.key == row.key }) {
      header?.rows[index].lines.append(items)
    } else {
      header?.rows.append(ToldRow(row.key, [items]))
    }
    return true
  }

  /// "Kazakhstan, Tajikistan, China", by the names as lists have them.
  private func parties(_ text: String) -> [ToldItem]? {
    var open: [(rest: String, items: [ToldItem])] = [(text, [])]
    while let state = open.popLast() {
      for party in lexicon.allParties {
        let name = lexicon.names.listed(party)
        guard let rest = state.rest.after(name) else { continue }
        let items = state.items + [.party(party)]
        if rest.isEmpty { return items }
        if let next = rest.after(", ") { open.append((next, items)) }
      }
    }
    return nil
  }

  /// "Third summit, Conference of island states, Geneva"
  private func occasion(_ text: String) -> ToldOccasion {
    let scanner = ProseScanner(text)
    let quoted = scanner.quoted(at: 0)
    let end = quoted?.end ?? scanner.scalars.firstIndex(of: ",") ?? scanner.count
    let title = quoted?.text ?? scanner.text(0..<end)
    var occasion = ToldOccasion(title: title, organiser: nil, city: nil)
    guard let tail = scanner.text(end..<scanner.count).after(", ") else { return occasion }
    let organiser = lexicon.allParties.first { party in
      let name = lexicon.names.listed(party)
      return tail == name || tail.after(name + ", ") != nil
    }
    guard let organiser else {
      occasion.city = ApparatusReader.name(tail) ?? tail
      return occasion
    }
    occasion.organiser = organiser
    let city = tail.after(lexicon.names.listed(organiser) + ", ")
    occasion.city = city.flatMap { ApparatusReader.name($0) }
    return occasion
  }

  // MARK: The lead

  /// The sentence and the notes behind it.
  private mutating func readLead(_ text: String, _ names: inout AccountNames) -> Bool {
    for draft in drafts(text) {
      var told = names
      let sentence = AccountLead(account: account, header: draft).sentence(&told)
      let lead = sentence ?? ""
      guard let tail = text.after(lead),
        let rest = tail.isEmpty || lead.isEmpty ? tail : tail.after(" ")
      else { continue }
      guard let extras = ProseExtras(rest, on: .visit, remarksOnly: true), extras.rows.isEmpty
      else { continue }
      header = draft
      header?.notes = extras.notes
      names = told
      return true
    }
    return false
  }

  /// Every header that the leading sentence may be of.
  private func drafts(_ text: String) -> [ToldHeader] {
    guard let header else { return [] }
    let scanner = ProseScanner(text)
    let lead = header.dates.map { ProseWords.leadDates($0) + ", " } ?? ""
    scanner.lowered = lead.isEmpty ? 0 : nil
    let start = scanner.end(of: lead, at: 0) ?? 0
    let visitors = SentenceMatcher(scanner, lexicon).people(at: start)
    let classes = VisitClass.allCases.map(Optional.some) + [nil]
    return classes.flatMap { visitClass -> [ToldHeader] in
      var draft = header
      draft.visitClass = visitClass
      let verb = " " + AccountLead.row(visitClass).verb
      let paid = visitors.filter { list in
        scanner.end(of: verb, at: list.end) != nil
          || scanner.end(of: "," + verb, at: list.end) != nil
      }
      return [draft]
        + paid.map { list in
          var visit = draft
          visit.visitors = list.items
          return visit
        }
    }
  }
}
