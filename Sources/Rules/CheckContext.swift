// What rules look at: a programme, and what several rules ask of it, worked out once. Rules go
// through these lists, so that a rule about signings costs nothing where nothing is signed.

import Diagnostics
public import Scheduling
public import VisitModel

/// What rules look at.
public struct CheckContext: Sendable {
  public let programme: Programme
  /// What is known of its times.
  public let analysis: Analysis
  /// Who visits, as people.
  let visitors: [Index<Person>]
  let register: Register

  /// Linear in the size of the programme.
  public init(programme: Programme, analysis: Analysis) {
    self.programme = programme
    self.analysis = analysis
    visitors = programme.visitors
    register = Register(of: programme)
  }

  /// Who takes part in an entry, each person once.
  func participants(of entry: Index<Entry>) -> [Index<Person>] {
    analysis.participants[entry.position]
  }
}

/// Where an attribute of an entry stands.
struct Occurrence: Sendable {
  let entry: Index<Entry>
  /// The position among the attributes of the entry.
  let position: Int
}

/// The entries by kind, and their attributes by name.
struct Register: Sendable {
  private(set) var byKind: [Kind: [Index<Entry>]] = [:]
  private(set) var byKey: [AttributeKey: [Occurrence]] = [:]
  /// Attributes that name an audience of their own.
  private(set) var bracketed: [Occurrence] = []
  private(set) var isCancelled: [Bool] = []

  init(of programme: Programme) {
    for position in programme.entries.indices { add(programme.entries, position) }
    for occurrence in byKey[.status] ?? [] {
      let attribute = programme.entries[occurrence.entry.position].attributes[occurrence.position]
      if attribute.values.first == .word(Status.cancelled.rawValue) {
        isCancelled[occurrence.entry.position] = true
      }
    }
    for kind in byKind.keys { byKind[kind]?.removeAll { isCancelled[$0.position] } }
  }

  private mutating func add(_ entries: [Entry], _ position: Int) {
    let index = Index<Entry>(position)
    byKind[entries[position].kind, default: []].append(index)
    isCancelled.append(false)
    for place in entries[position].attributes.indices {
      let occurrence = Occurrence(entry: index, position: place)
      byKey[entries[position].attributes[place].key, default: []].append(occurrence)
      if entries[position].attributes[place].release != nil { bracketed.append(occurrence) }
    }
  }
}

extension CheckContext {
  /// The entries of a kind that are not cancelled, in the order of the file.
  func entries(of kind: Kind) -> [Index<Entry>] { register.byKind[kind] ?? [] }

  /// Every place at which entries that are not cancelled have an attribute, in the order of the
  /// file.
  func occurrences(of key: AttributeKey) -> [Occurrence] {
    (register.byKey[key] ?? []).filter { !isCancelled($0.entry) }
  }

  /// The attribute that stands there.
  func attribute(at occurrence: Occurrence) -> Attribute {
    programme.entries[occurrence.entry.position].attributes[occurrence.position]
  }

  func isCancelled(_ entry: Index<Entry>) -> Bool { register.isCancelled[entry.position] }

  /// The values of an attribute of all entries that are not cancelled, each with its place.
  func forEachValue(
    of key: AttributeKey, _ body: (Index<Entry>, Value<Entity>, Span) -> Void
  ) {
    for occurrence in occurrences(of: key) {
      let attribute = attribute(at: occurrence)
      for (value, span) in zip(attribute.values, attribute.valueSpans) {
        body(occurrence.entry, value, span)
      }
    }
  }
}

extension CheckContext {
  /// Which people and places the programme speaks of. Linear; asked by the rules about unused ones.
  var mentions: Mentions { Mentions(of: programme) }
}
