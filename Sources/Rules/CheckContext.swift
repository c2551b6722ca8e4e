// What rules look at: a programme, its times, and the register of its entries.

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
}

extension CheckContext {
  /// The entries of a kind that are not cancelled, in the order of the file.
  func entries(of kind: Kind) -> [Index<Entry>] { register.byKind[kind] ?? [] }

  func isCancelled(_ entry: Index<Entry>) -> Bool { register.isCancelled[entry.position] }

  /// Whether an entry brings two parties together. Interpreters stand on neither side.
  func hasTwoSides(_ entry: Index<Entry>) -> Bool { register.isTwoSided[entry.position] }

  /// Whether the visitor takes part in an entry that is not cancelled.
  func concernsVisitor(_ entry: Index<Entry>) -> Bool {
    !register.isCancelled[entry.position] && !register.isWithoutVisitor[entry.position]
  }

  /// How many people take part in an entry.
  func numberOfParticipants(in entry: Index<Entry>) -> Int {
    analysis.participants[entry.position].count
  }

  /// Whether an entry has an attribute.
  func has(_ key: AttributeKey, _ entry: Index<Entry>) -> Bool {
    programme.entries[entry.position].attributes.contains { $0.key == key }
  }

  /// The attribute that stands there.
  func attribute(at occurrence: Occurrence) -> Attribute {
    programme.entries[occurrence.entry.position].attributes[occurrence.attribute]
  }

  /// The first value of the attribute that stands there.
  func value(at occurrence: Occurrence) -> Value<Entity>? {
    programme.entries[occurrence.entry.position].attributes[occurrence.attribute].values.first
  }

  /// The place of one value of the attribute that stands there.
  func span(at occurrence: Occurrence, value: Int = 0) -> Span {
    let attribute = attribute(at: occurrence)
    return attribute.valueSpans.indices.contains(value)
      ? attribute.valueSpans[value] : attribute.span
  }

  /// The place of somebody in a list.
  func span(of listed: Listed) -> Span { span(at: listed.occurrence, value: listed.value) }

  /// The values of an attribute of all entries that are not cancelled, each with its position.
  func forEachValue(
    of key: AttributeKey, _ body: (Occurrence, Value<Entity>, Int) -> Void
  ) {
    programme.entries.withUnsafeBufferPointer { entries in
      for occurrence in register.occurrences(of: key) {
        entries[occurrence.entry.position].attributes.withUnsafeBufferPointer { attributes in
          attributes[occurrence.attribute].values.withUnsafeBufferPointer { values in
            for position in values.indices { body(occurrence, values[position], position) }
          }
        }
      }
    }
  }
}
