// Tells one entry in a paragraph: the first sentence from the pattern of its kind, and what that
// leaves in sentences of their own.

import VisitModel

/// Tells one entry.
struct EntryTeller {
  let entry: ToldEntry
  let frame: SentenceFrame
  let mood: Mood
  /// The city that the heading above names.
  let chapterCity: String
  var names: AccountNames
  private var told: Set<SentenceSlot> = []
  /// Whether those who act in the sentence are several; nil until they are named.
  private var isPlural: Bool?

  init(_ entry: ToldEntry, in chapterCity: String, names: AccountNames) {
    self.entry = entry
    frame = SentenceFrame.of(entry.kind, entry.word)
    mood = Mood(entry.status)
    self.chapterCity = chapterCity
    self.names = names
  }

  /// The sentences, the first of which begins with the time.
  mutating func sentences(time: String) -> [String] {
    let first = Phrase("\(time), ") + firstSentence()
    return [first.sentence] + facts() + remarks()
  }

  // MARK: What is still to tell

  func isTold(_ slot: SentenceSlot) -> Bool { told.contains(slot) }

  static let roles: [SentenceSlot: AttributeKey] = [
    .with: .with, .host: .host, .witnesses: .witnesses, .greeters: .greeters,
  ]

  /// Whether there is anything to fill a slot with that has not been told.
  func isAvailable(_ slot: SentenceSlot) -> Bool {
    guard !told.contains(slot) else { return false }
    switch slot {
    case .side, .both: return !entry.lead.isEmpty || isAvailable(.with)
    case .with, .host, .witnesses, .greeters:
      return !entry.items(Self.roles[slot] ?? .with).isEmpty
    case .at: return entry.place != nil || foreignCity != nil
    case .place: return entry.place != nil && !told.contains(.at)
    case .city: return entry.city != nil
    case .from: return entry.from != nil
    case .to: return entry.to != nil
    case .document: return !entry.documents.isEmpty
    case .honour: return !entry.honours.isEmpty
    case .giver: return entry.honours.first?.giver != nil
    case .recipient: return entry.honours.first?.recipient != nil
    default: return true
    }
  }

  /// The city of the entry where neither the heading nor the sentence names it.
  private var foreignCity: String? {
    guard let city = entry.city, city != chapterCity, !told.contains(.city) else { return nil }
    return city
  }
}

// MARK: The first sentence

extension EntryTeller {
  private mutating func firstSentence() -> Phrase {
    let verdict = Mood.verdict(entry.status, plural: frame.isPlural)
    var sentence = fill(verdict == nil ? pattern.parts : SentenceFrame.unsettled.parts)
    sentence += fill(SentenceFrame.tail.parts)
    return sentence + Phrase(verdict.map { " \($0)" } ?? "")
  }

  private var pattern: SentencePattern {
    let patterns = frame.patterns.filter { entry.title == nil || $0.takesTitle }
    return patterns.first { $0.required.allSatisfy(isAvailable) } ?? frame.patterns[0]
  }

  private mutating func fill(_ parts: [SentencePattern.Part]) -> Phrase {
    var phrase: Phrase = ""
    for part in parts {
      switch part {
      case .words(let words): phrase += Phrase(words)
      case .slot(let slot): phrase += fill(slot)
      case .option(let parts):
        let slots = SentencePattern.slots(of: parts)
        if slots.allSatisfy(isAvailable) { phrase += fill(parts).closed }
      }
    }
    return phrase
  }

  private mutating func fill(_ slot: SentenceSlot) -> Phrase {
    // The verb needs a form each time, whatever else has been told.
    if slot == .was { return Phrase(isPlural ?? frame.isPlural ? "were" : "was") }
    let phrase = words(slot)
    told.insert(slot)
    if slot == .at || slot == .place { told.formUnion([.at, .place]) }
    return phrase
  }

  private mutating func words(_ slot: SentenceSlot) -> Phrase {
    switch slot {
    case .side: return actors(entry.lead.isEmpty ? with() : entry.lead.map { .person($0) })
    case .both: return actors(entry.lead.map { .person($0) } + with())
    case .with, .host, .witnesses, .greeters:
      return names.people(entry.items(Self.roles[slot] ?? .with))
    case .noun: return Phrase(frame.noun(title: entry.title))
    case .bare: return Phrase(frame.bare(title: entry.title))
    case .at: return location(preposition: "at ")
    case .place: return location(preposition: "")
    case .city: return entry.city.map(AccountNames.city) ?? ""
    case .from: return entry.from.map(words) ?? ""
    case .to: return entry.to.map(words) ?? ""
    default: return record(slot)
    }
  }

  /// Those of `with:`, who are told once.
  private mutating func with() -> [ToldItem] {
    guard isAvailable(.with) else { return [] }
    told.insert(.with)
    return entry.items(.with)
  }

  private mutating func actors(_ items: [ToldItem]) -> Phrase {
    if isPlural == nil { isPlural = items.count > 1 }
    return names.people(items)
  }

  /// "at the Presidential Palace", "in Almaty", "at the Opera in Almaty"
  private func location(preposition: String) -> Phrase {
    let city = foreignCity.map { Phrase("in ") + AccountNames.city($0) }
    guard let place = entry.place else { return city ?? "" }
    let name = Phrase(preposition) + names.place(place, in: entry.city)
    return city.map { name + " " + $0 } ?? name
  }

  /// Where a journey begins or ends: a city, or a place with its article.
  func words(_ end: ToldEnd) -> Phrase {
    guard !end.isCity else { return AccountNames.city(end.name) }
    let place = names.place(end.name, in: end.city)
    return end.city.map { Phrase(place.text + " (") + AccountNames.city($0) + ")" } ?? place
  }

  private mutating func record(_ slot: SentenceSlot) -> Phrase {
    switch slot {
    case .document:
      guard let document = entry.documents.first else { return "" }
      if isPlural == nil { isPlural = RecordWords.isPlural(document) }
      return RecordWords.words(document, &names)
    case .honour: return entry.honours.first.map { RecordWords.words($0.title) } ?? ""
    case .giver: return entry.honours.first?.giver.map { names.side($0) } ?? ""
    case .recipient: return entry.honours.first?.recipient.map { names.side($0) } ?? ""
    default: return ""
    }
  }
}
