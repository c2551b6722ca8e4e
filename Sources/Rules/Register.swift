// What several rules ask of the entries, gathered in one pass over them. Rules go through these
// lists, so that a rule about signings costs nothing where nothing is signed; an entry is looked at
// itself only where there is something to say.

import VisitModel

/// Where an attribute of an entry stands.
struct Occurrence: Sendable {
  let entry: Index<Entry>
  /// The position among the attributes of the entry.
  let attribute: Int
}

/// Somebody in a list of an entry, such as `guests:`.
struct Listed: Sendable {
  let who: Who
  let occurrence: Occurrence
  /// The position among the values of the attribute.
  let value: Int

  var entry: Index<Entry> { occurrence.entry }
}

/// Whom a list names.
enum Who: Hashable, Sendable {
  case person(Index<Person>)
  case party(Index<Party>)
  case visitor
  /// Somebody described in words.
  case words
  case others
  /// A name that nothing declares.
  case unknown

  init(_ value: Value<Entity>) {
    switch value {
    case .reference(.person(let person)): self = .person(person)
    case .reference(.party(let party)): self = .party(party)
    case .reference(.visitor): self = .visitor
    case .text: self = .words
    case .others: self = .others
    default: self = .unknown
    }
  }
}

/// The entries by kind, their attributes by name, and who stands in which list. Cancelled entries
/// are left out but where it says otherwise.
struct Register: Sendable {
  private(set) var byKind: [Kind: [Index<Entry>]] = [:]
  private var bySlot: [[Occurrence]]
  private var listsBySlot: [[Listed]]
  /// Every `release:`, and every attribute with an audience in brackets, of cancelled entries too.
  private(set) var releases: [Occurrence] = []
  private(set) var bracketed: [Occurrence] = []
  private(set) var isCancelled: [Bool] = []
  /// Whether the visitor does not take part, by the position of the entry.
  private(set) var isWithoutVisitor: [Bool] = []
  /// Whether people of two parties meet, by the position of the entry.
  private(set) var isTwoSided: [Bool] = []
  private(set) var mentions: Mentions

  init(of programme: Programme) {
    bySlot = Array(repeating: [], count: KeySlots.all.count)
    listsBySlot = bySlot.map { _ in [] }
    mentions = Mentions(of: programme)
    let reader = SideReader(of: programme)
    programme.entries.withUnsafeBufferPointer { entries in
      for position in entries.indices { add(entries, position, reader) }
    }
  }

  /// The places of an attribute, in the order of the file.
  func occurrences(of key: AttributeKey) -> [Occurrence] {
    KeySlots.slot[key].map { bySlot[$0] } ?? []
  }

  /// Everybody in the lists of this name, in the order of the file.
  func listed(_ key: AttributeKey) -> [Listed] { KeySlots.slot[key].map { listsBySlot[$0] } ?? [] }

  // MARK: The pass

  private mutating func add(
    _ entries: UnsafeBufferPointer<Entry>, _ position: Int, _ reader: SideReader
  ) {
    let index = Index<Entry>(position)
    mentions.mark(place: entries[position].place)
    mentions.mark(entries[position].from, takesPart: false)
    mentions.mark(entries[position].to, takesPart: false)
    entries[position].attributes.withUnsafeBufferPointer { attributes in
      let isActive = !Self.saysCancelled(attributes)
      isCancelled.append(!isActive)
      var sides = Sides()
      var isWithout = false
      for place in attributes.indices {
        let slot = KeySlots.slot[attributes[place].key] ?? 0
        let occurrence = Occurrence(entry: index, attribute: place)
        isWithout =
          isWithout || (slot == KeySlots.without && reader.namesVisitor(attributes[place]))
        note(attributes[place], slot, occurrence, isActive)
        look(at: attributes[place], slot, occurrence, isActive, reader, &sides)
      }
      isWithoutVisitor.append(isWithout)
      if !isWithout { reader.addVisitors(to: &sides) }
      isTwoSided.append(sides.areTwo)
    }
    if !isCancelled[position] { byKind[entries[position].kind, default: []].append(index) }
  }

  private mutating func note(
    _ attribute: Attribute, _ slot: Int, _ occurrence: Occurrence, _ isActive: Bool
  ) {
    if isActive { bySlot[slot].append(occurrence) }
    if slot == KeySlots.release { releases.append(occurrence) }
    if attribute.release != nil { bracketed.append(occurrence) }
  }

  private mutating func look(
    at attribute: Attribute, _ slot: Int, _ occurrence: Occurrence, _ isActive: Bool,
    _ reader: SideReader, _ sides: inout Sides
  ) {
    // Interpreters stand on neither side: theirs is no list of people.
    guard KeySlots.namesSomebody[slot] else { return }
    let isPresence = KeySlots.isPresence[slot]
    attribute.values.withUnsafeBufferPointer { values in
      for position in values.indices {
        mentions.mark(values[position], takesPart: isPresence || slot == KeySlots.motorcade)
        guard KeySlots.isList[slot] else {
          if case .honour(let honour) = values[position] { reader.add(honour, to: &sides) }
          continue
        }
        let who = Who(values[position])
        if isPresence {
          reader.add(who, countsWords: slot == KeySlots.with || slot == KeySlots.host, to: &sides)
        }
        guard isActive else { continue }
        listsBySlot[slot].append(Listed(who: who, occurrence: occurrence, value: position))
      }
    }
  }

  private static func saysCancelled(_ attributes: UnsafeBufferPointer<Attribute>) -> Bool {
    attributes.contains {
      $0.key == .status && $0.values.first == .word(Status.cancelled.rawValue)
    }
  }
}
