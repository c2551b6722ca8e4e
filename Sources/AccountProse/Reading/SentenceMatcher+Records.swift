// Documents, honours, pledges and the other facts inside sentences.

import CivilTime
import VisitModel

extension SentenceMatcher {
  func records(_ slot: SentenceSlot, at start: Int) -> Found {
    switch slot {
    case .document: documents(at: start).map { (.document($0.document), $0.end) }
    case .honour: honours(at: start)
    default: sums(at: start)
    }
  }

  // MARK: Documents

  private func documents(at start: Int) -> [(document: ToldDocument, end: Int)] {
    var found: [(document: ToldDocument, end: Int)] = []
    for (kind, end) in documentKinds(at: start) {
      var untitled = kind
      untitled.title = nil
      if let blank = scanner.end(of: " ", at: end), let title = scanner.quoted(at: blank) {
        var titled = kind
        titled.title = title.text
        found += withParties(titled, at: title.end)
      }
      found += withParties(untitled, at: end)
    }
    return found
  }

  /// "the treaty", "an agreement", "19 memoranda", "dozens of agreements"
  private func documentKinds(at start: Int) -> [(document: ToldDocument, end: Int)] {
    var counts: [DocumentCount] = [.one, .exactly(1)] + DocumentCount.vagueWords.map { .vague($0) }
    if let number = scanner.number(at: start) { counts.append(.exactly(number.value)) }
    var found: [(document: ToldDocument, end: Int)] = []
    for type in DocumentType.allCases {
      for count in counts {
        for title in count == .one ? [nil, ""] : [nil] {
          let document = ToldDocument(count: count, type: type, title: title, parties: [])
          guard let end = scanner.end(of: RecordWords.kind(document), at: start) else { continue }
          found.append((document, end))
        }
      }
    }
    return found
  }

  private func withParties(
    _ document: ToldDocument, at start: Int
  ) -> [(document: ToldDocument, end: Int)] {
    var found: [(document: ToldDocument, end: Int)] = []
    for lead in [" between ", " of "] {
      guard let next = scanner.end(of: lead, at: start) else { continue }
      for (parties, end) in sideLists(at: next) {
        var whole = document
        whole.parties = parties
        found.append((whole, end))
      }
    }
    return found + [(document, start)]
  }

  /// Lists of parties.
  private func sideLists(at start: Int) -> [(items: [ToldItem], end: Int)] {
    var found: [(items: [ToldItem], end: Int)] = []
    var open = parties(at: start).map { (items: [$0], end: $1) }
    while let list = open.popLast(), found.count < Self.limit {
      found.append(list)
      for gap in [", ", "; ", " and ", ", and ", "; and "] {
        guard let next = scanner.end(of: gap, at: list.end) else { continue }
        open += parties(at: next).map { (list.items + [$0], $1) }
      }
    }
    return found
  }

  private func parties(at start: Int) -> [(ToldItem, Int)] {
    lexicon.parties.matches(scanner, at: start).map { (.party($0.value), $0.end) }
  }

  // MARK: Honours and pledges

  private func honours(at start: Int) -> Found {
    guard let name = scanner.end(of: "the ", at: start) else { return [] }
    if let end = scanner.end(of: "honour ", at: name), let title = scanner.quoted(at: end) {
      return [(.text(title.text), title.end)]
    }
    return scanner.runs(
      at: name, allowing: ["after", "and", "before", "by", "for", "from", "in", "the", "to"]
    )
    .filter { RecordWords.isPlain($0.text) }.map { (.text($0.text), $0.end) }
  }

  private func sums(at start: Int) -> Found {
    PledgeKind.allCases.flatMap { kind -> Found in
      guard let end = scanner.end(of: RecordWords.kind(kind), at: start) else { return [] }
      let bare = ToldPledge(
        kind: kind, amount: nil, currency: nil, giver: nil, recipient: nil, purpose: nil)
      var found: Found = []
      if let next = scanner.end(of: " of ", at: end), let amount = scanner.amount(at: next) {
        var pledge = bare
        pledge.amount = amount.amount
        found.append((.pledge(pledge), amount.end))
        found.insert(contentsOf: currencies(pledge, " ", at: amount.end), at: 0)
      }
      return found + currencies(bare, " in ", at: end) + [(.pledge(bare), end)]
    }
  }

  /// The sum with a currency behind it.
  private func currencies(_ pledge: ToldPledge, _ lead: String, at start: Int) -> Found {
    guard let next = scanner.end(of: lead, at: start) else { return [] }
    var end = next
    while let scalar = scanner.scalar(end), "A"..."Z" ~= scalar { end += 1 }
    guard end > next else { return [] }
    var whole = pledge
    whole.currency = scanner.text(next..<end)
    return [(.pledge(whole), end)]
  }

  // MARK: Other facts

  func facts(_ slot: SentenceSlot, at start: Int) -> Found {
    switch slot {
    case .text, .purpose: scanner.quoted(at: start).map { [(.text($0.text), $0.end)] } ?? []
    case .texts: texts(at: start)
    case .words: words(at: start).map { (.text($0.text), $0.end) }
    case .token, .number: scanner.token(at: start).map { [(.text($0.text), $0.end)] } ?? []
    case .length:
      scanner.lengthRange(at: start).map { [(.length($0.length), $0.end)] } ?? []
    case .clock:
      scanner.clock(at: start).map { [(.text($0.time.description), $0.end)] } ?? []
    case .fields: fields(at: start)
    case .label: labels(at: start)
    default: []
    }
  }

  /// Quoted texts in a list.
  private func texts(at start: Int) -> Found {
    var texts: [String] = []
    var found: Found = []
    var next: Int? = start
    while let place = next, let text = scanner.quoted(at: place) {
      texts.append(text.text)
      found.insert((.texts(texts), text.end), at: 0)
      next =
        [", ", " and ", ", and "].lazy.compactMap { self.scanner.end(of: $0, at: text.end) }
        .first
    }
    return found
  }

  /// The labels of attributes without a sentence of their own.
  private func labels(at start: Int) -> Found {
    let others = Vocabulary.attributes.filter { row in
      row.hosts.contains(.entry) && !FactTopic.known.contains(row.key) && !row.isPresence
        && row.key != .note
    }
    return others.compactMap { row in
      guard let label = row.label, let end = scanner.end(of: label, at: start) else { return nil }
      return (.text(row.key.keyword), end)
    }
  }

  /// Fields up to the end of the sentence: quoted, or without commas and full stops.
  private func fields(at start: Int) -> Found {
    var fields: [String] = []
    var at = start
    while true {
      if let quoted = scanner.quoted(at: at) {
        fields.append(quoted.text)
        at = quoted.end
      } else {
        var end = at
        while let scalar = scanner.scalar(end), scalar != ",", scalar != "." { end += 1 }
        guard end > at else { return [] }
        fields.append(scanner.text(at..<end))
        at = end
      }
      guard let next = scanner.first(of: [", and ", ", "], at: at) else { break }
      at = next.end
    }
    return [(.texts(fields), at)]
  }
}
