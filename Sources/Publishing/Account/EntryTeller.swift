// Tells one entry in a paragraph: the first sentence from the pattern of its kind, and what that
// leaves in sentences of their own.

import VisitModel

/// Tells one entry.
struct EntryTeller {
  let entry: Edition.Entry
  let frame: SentenceFrame
  let mood: Mood
  /// The city that the heading above names.
  private let chapterCity: Edition.City
  /// The visitors who take part in it in no other role.
  let lead: [Edition.Person]
  var names: AccountNames
  private var told: Set<SentenceSlot> = []
  /// Whether those who act in the sentence are several; nil until they are named.
  private var isPlural: Bool?

  init(
    _ entry: Edition.Entry, in chapter: Edition.Chapter, visitors: [Edition.Person],
    names: AccountNames
  ) {
    self.entry = entry
    frame = SentenceFrame.of(entry.kind)
    mood = Mood(entry.status)
    chapterCity = chapter.city
    let others = Self.keysInRoles(entry)
    let present = Set(entry.participants.map(\.key))
    lead = visitors.filter { present.contains($0.key) && !others.contains($0.key) }
    self.names = names
  }

  /// Everybody who has a part of their own; at a conferral, those who give and receive.
  private static func keysInRoles(_ entry: Edition.Entry) -> Set<String> {
    var items = (entry.roles + entry.rows.filter { $0.key == .interpreters }).flatMap(\.items)
    if entry.kind == .decoration {
      items += entry.honours.flatMap { [$0.giver, $0.recipient] }.compactMap { $0 }
    }
    return Set(items.compactMap(\.person?.key))
  }

  /// The sentences, the first of which begins with the time.
  mutating func sentences(time: String) -> [String] {
    let first = Phrase("\(time), ") + firstSentence()
    return [first.sentence] + circumstances() + records() + people() + facts() + remarks()
  }

  // MARK: What is still to tell

  func isTold(_ slot: SentenceSlot) -> Bool { told.contains(slot) }

  /// The values of a role.
  func items(_ key: AttributeKey) -> [Edition.Item] {
    entry.roles.first { $0.key == key }?.items ?? []
  }

  private static let roles: [SentenceSlot: AttributeKey] = [
    .with: .with, .host: .host, .witnesses: .witnesses, .greeters: .greeters,
  ]

  /// Whether there is anything to fill a slot with that has not been told.
  private func isAvailable(_ slot: SentenceSlot) -> Bool {
    guard !told.contains(slot) else { return false }
    switch slot {
    case .side, .both: return !lead.isEmpty || isAvailable(.with)
    case .with, .host, .witnesses, .greeters: return !items(Self.roles[slot] ?? .with).isEmpty
    case .noun, .bare, .was: return true
    case .at: return entry.place != nil || foreignCity != nil
    case .place: return entry.place != nil && !told.contains(.at)
    case .city: return entry.city != nil
    case .from: return entry.from != nil
    case .to: return entry.to != nil
    case .document: return !entry.documents.isEmpty
    case .honour: return !entry.honours.isEmpty
    case .giver: return entry.honours.first?.giver != nil
    case .recipient: return entry.honours.first?.recipient != nil
    }
  }

  /// The city of the entry where neither the heading nor the sentence names it.
  private var foreignCity: String? {
    guard let city = entry.city, city != chapterCity, !told.contains(.city) else { return nil }
    return city.name
  }
}

// MARK: The first sentence

extension EntryTeller {
  private mutating func firstSentence() -> Phrase {
    let verdict = Mood.verdict(entry.status, plural: frame.isPlural)
    var sentence = fill(verdict == nil ? pattern.parts : Self.unsettled.parts)
    sentence += fill(Self.tail.parts)
    return sentence + Phrase(verdict.map { " \($0)" } ?? "")
  }

  private static let unsettled = SentencePattern("{noun}[ of {side}][ with {with}]")

  /// What the pattern of a kind leaves over.
  private static let tail = SentencePattern(
    "[ {at}][ in the presence of {witnesses}][, with {with} taking part][, hosted by {host}]")

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
        let slots = parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
        if slots.allSatisfy(isAvailable) { phrase += Self.closed(fill(parts)) }
      }
    }
    return phrase
  }

  /// What a comma opens a comma closes.
  private static func closed(_ part: Phrase) -> Phrase {
    part.text.hasPrefix(",") ? Phrase(part.text, awaitsComma: true) : part
  }

  private mutating func fill(_ slot: SentenceSlot) -> Phrase {
    // The verb needs a form each time, whatever else has been told.
    if slot == .was { return Phrase(isPlural == true ? "were" : "was") }
    let phrase = words(slot)
    told.insert(slot)
    if slot == .at || slot == .place { told.formUnion([.at, .place]) }
    return phrase
  }

  private mutating func words(_ slot: SentenceSlot) -> Phrase {
    switch slot {
    case .side: return actors(lead.isEmpty ? with() : lead.map { .person($0) })
    case .both: return actors(lead.map { .person($0) } + with())
    case .with, .host, .witnesses, .greeters:
      return names.people(items(Self.roles[slot] ?? .with))
    case .noun: return Phrase(frame.noun(title: entry.title))
    case .bare: return Phrase(frame.bare(title: entry.title))
    case .was: return ""
    case .at: return location(preposition: "at ")
    case .place: return location(preposition: "")
    case .city: return entry.city.map { AccountNames.city($0.name) } ?? ""
    case .from, .to: return end(slot)
    default: return record(slot)
    }
  }

  /// Those of `with:`, who are told once.
  private mutating func with() -> [Edition.Item] {
    guard isAvailable(.with) else { return [] }
    told.insert(.with)
    return items(.with)
  }

  private mutating func actors(_ items: [Edition.Item]) -> Phrase {
    if isPlural == nil { isPlural = items.count > 1 }
    return names.people(items)
  }

  /// "at the Presidential Palace", "in Almaty", "at the Opera in Almaty"
  private func location(preposition: String) -> Phrase {
    let city = foreignCity.map { Phrase("in ") + AccountNames.city($0) }
    guard let place = entry.place else { return city ?? "" }
    let name = Phrase(preposition) + names.place(place.name)
    return city.map { name + " " + $0 } ?? name
  }

  /// Where a journey begins or ends: a city, or a place with its article.
  private func end(_ slot: SentenceSlot) -> Phrase {
    let (name, city) = slot == .from ? (entry.from, entry.fromCity) : (entry.to, entry.toCity)
    guard let name else { return "" }
    return name == city?.name ? AccountNames.city(name) : names.place(name)
  }

  private mutating func record(_ slot: SentenceSlot) -> Phrase {
    switch slot {
    case .document:
      guard let document = entry.documents.first else { return "" }
      if isPlural == nil { isPlural = Self.isPlural(document) }
      return words(document)
    case .honour: return entry.honours.first.map { Self.words($0) } ?? ""
    case .giver: return entry.honours.first?.giver.map { names.side($0) } ?? ""
    case .recipient: return entry.honours.first?.recipient.map { names.side($0) } ?? ""
    default: return ""
    }
  }

  /// The ends of the journey that the first sentence leaves out: "from Dushanbe to Beijing".
  mutating func way() -> Phrase {
    let from = isAvailable(.from) ? " from " + fill(.from) : ""
    return from + (isAvailable(.to) ? " to " + fill(.to) : "")
  }
}
