// What the first sentence leaves out: a sentence for each fact, by the rows of the table.

import VisitModel

/// One fact of an entry, for one sentence.
enum ToldFact: Hashable {
  case length(LengthRange)
  /// A text of a topic.
  case text(FactTopic, String)
  case fields([String])
  case document(ToldDocument)
  case honour(ToldHonour)
  case pledge(ToldPledge)
  case people(FactTopic, [ToldItem])
  case way(from: ToldEnd?, to: ToldEnd?)
  case gifts([String])
  case car(name: String?, riders: [ToldItem])
  /// What else is said of the press that is admitted.
  case press(String?)
  /// An attribute without a sentence of its own.
  case other(AttributeKey, String)
}

extension EntryTeller {
  /// A sentence for each fact that the first sentence leaves out.
  mutating func facts() -> [String] {
    var sentences: [String] = []
    for row in FactSentence.table {
      for fact in facts(row) {
        guard let pattern = row.patterns.first(where: { fits($0, fact) }) else { continue }
        sentences.append(fill(pattern.parts, fact, row).sentence)
      }
    }
    return sentences
  }

  /// Sources and notes, which are not Herald's words, at the end.
  func remarks() -> [String] {
    let rows = entry.rows.filter { FactTopic.remarks.contains($0.key) }
    return AccountText.remarks(rows: rows, notes: entry.notes)
  }

  // MARK: What there is to tell

  private func facts(_ row: FactSentence) -> [ToldFact] {
    switch row.topic {
    case .length: entry.length.map { [.length($0)] } ?? []
    case .document:
      entry.documents.dropFirst(isTold(.document) ? 1 : 0).map { .document($0) }
    case .honour: entry.honours.dropFirst(isTold(.honour) ? 1 : 0).map { .honour($0) }
    case .pledge: entry.pledges.map { .pledge($0) }
    case .greeters, .guests, .speakers: role(row.topic)
    case .way: way
    default: entry.rows.flatMap { facts(row, $0) }
    }
  }

  private func role(_ topic: FactTopic) -> [ToldFact] {
    let items = topic.role.map(entry.items) ?? []
    let isLeft = !items.isEmpty && !(topic == .greeters && isTold(.greeters))
    return isLeft ? [.people(topic, items)] : []
  }

  /// The ends of the journey that the first sentence leaves out.
  private var way: [ToldFact] {
    let from = isAvailable(.from) ? entry.from : nil
    let to = isAvailable(.to) ? entry.to : nil
    return from == nil && to == nil ? [] : [.way(from: from, to: to)]
  }

  private func facts(_ sentence: FactSentence, _ row: ToldRow) -> [ToldFact] {
    guard sentence.topic != .other else {
      return FactTopic.known.contains(row.key)
        ? [] : row.lines.map { .other(row.key, ToldItem.joined($0)) }
    }
    guard row.key == sentence.topic.key else { return [] }
    switch sentence.topic {
    case .fields: return [.fields(row.items.map(\.text))]
    case .gift: return [.gifts(row.items.map(\.text))]
    case .interpreters: return [.people(.interpreters, row.items)]
    case .car: return row.lines.map(Self.car)
    case .press:
      let texts = row.items.map(\.text)
      guard texts.first?.lowercased() == sentence.word else { return [] }
      return [.press(texts.dropFirst().first)]
    default: return [.text(sentence.topic, row.text)]
    }
  }

  /// A text before people is what the car is called.
  private static func car(_ line: [ToldItem]) -> ToldFact {
    let others = line.contains(.others) ? [ToldItem.others] : []
    let riders = line.filter { $0 != .others } + others
    guard case .text(let name)? = riders.first, riders.count > 1 else {
      return .car(name: nil, riders: riders)
    }
    return .car(name: name, riders: Array(riders.dropFirst()))
  }
}

// MARK: Patterns

extension EntryTeller {
  private func fits(_ pattern: SentencePattern, _ fact: ToldFact) -> Bool {
    pattern.required.allSatisfy { has($0, fact) }
  }

  /// Whether a fact can fill a slot.
  private func has(_ slot: SentenceSlot, _ fact: ToldFact) -> Bool {
    switch (slot, fact) {
    case (.giver, .honour(let honour)): honour.giver != nil
    case (.recipient, .honour(let honour)): honour.recipient != nil
    case (.giver, .pledge(let pledge)): pledge.giver != nil
    case (.recipient, .pledge(let pledge)): pledge.recipient != nil
    case (.purpose, .pledge(let pledge)): pledge.purpose != nil
    case (.from, .way(let from, _)): from != nil
    case (.to, .way(_, let to)): to != nil
    case (.text, .car(let name, _)): name != nil
    case (.text, .press(let detail)): detail != nil
    default: true
    }
  }

  private mutating func fill(
    _ parts: [SentencePattern.Part], _ fact: ToldFact, _ row: FactSentence
  ) -> Phrase {
    var phrase: Phrase = ""
    for part in parts {
      switch part {
      case .words(let words): phrase += Phrase(words)
      case .slot(let slot): phrase += words(slot, fact, row)
      case .option(let parts):
        let slots = SentencePattern.slots(of: parts)
        if slots.allSatisfy({ has($0, fact) }) { phrase += fill(parts, fact, row).closed }
      }
    }
    return phrase
  }

  private mutating func words(
    _ slot: SentenceSlot, _ fact: ToldFact, _ row: FactSentence
  ) -> Phrase {
    switch slot {
    case .it: return Phrase(frame.isPlural ? "they" : "it")
    case .be: return Phrase(mood.be(plural: isPlural(fact, row)))
    case .s: return isPlural(fact, row) ? "s" : ""
    case .conferred: return Phrase(mood.did("conferred", "confer"))
    case .pledged: return Phrase(mood.did("pledged", "pledge"))
    case .led: return Phrase(mood.did("led", "lead"))
    case .greeting: return Phrase(greeting)
    default: return content(slot, fact)
    }
  }

  private func isPlural(_ fact: ToldFact, _ row: FactSentence) -> Bool {
    switch fact {
    case .length, .text(.byVideo, _), .text(.room, _): frame.isPlural
    case .text(.seats, let number): number != "1"
    case .document(let document): RecordWords.isPlural(document)
    case .fields(let texts), .gifts(let texts): texts.count > 1
    case .people(_, let items): items.count > 1
    default: row.isPlural
    }
  }

  /// "greet X"; at departures "see X off".
  var greeting: String {
    let lead = entry.lead
    let whom = lead.isEmpty ? "the guests" : names.plain(lead.map { .person($0) }).text
    return entry.kind == .departure ? "see \(whom) off" : "greet \(whom)"
  }
}

// MARK: Slots

extension EntryTeller {
  private mutating func content(_ slot: SentenceSlot, _ fact: ToldFact) -> Phrase {
    switch fact {
    case .length(let length): return Phrase(length.inProse)
    case .text(_, let text): return Self.words(text, slot)
    case .fields(let fields): return Phrase(Self.list(fields))
    case .document(let document): return RecordWords.words(document, &names)
    case .honour(let honour):
      if slot == .honour { return RecordWords.words(honour.title) }
      return (slot == .giver ? honour.giver : honour.recipient).map { names.side($0) } ?? ""
    case .pledge(let pledge): return words(slot, pledge)
    case .people(_, let items): return names.people(items)
    case .way(let from, let to): return (slot == .from ? from : to).map(words) ?? ""
    case .gifts(let gifts): return .list(gifts.map { Phrase(AccountText.quoted($0)) })
    case .car(let name, let riders):
      return slot == .text ? Phrase(AccountText.quoted(name ?? "")) : names.people(riders)
    case .press(let detail): return Phrase(AccountText.quoted(detail ?? ""))
    case .other(let key, let text):
      return slot == .label ? Phrase(ToldRow(key, []).label) : Phrase(AccountText.words(text))
    }
  }

  private static func words(_ text: String, _ slot: SentenceSlot) -> Phrase {
    switch slot {
    case .text: Phrase(AccountText.quoted(text))
    case .words: Phrase(AccountText.words(text))
    default: Phrase(text)
    }
  }

  /// "economy and trade, education, and media"
  private static func list(_ fields: [String]) -> String {
    let texts = fields.map(AccountText.field)
    return (texts.dropLast(2) + [texts.suffix(2).joined(separator: ", and ")])
      .joined(separator: ", ")
  }

  private mutating func words(_ slot: SentenceSlot, _ pledge: ToldPledge) -> Phrase {
    switch slot {
    case .sum: Phrase(RecordWords.sum(pledge))
    case .giver: pledge.giver.map { names.side($0) } ?? ""
    case .recipient: pledge.recipient.map { names.side($0) } ?? ""
    case .purpose: Phrase(AccountText.quoted(pledge.purpose ?? ""))
    default: ""
    }
  }
}
