// Reads the head of a statement by the slots of its row.

import Diagnostics
import VisitModel

struct HeadReader {
  var cursor: Cursor
  private var fields: [Field] = []

  init(cursor: Cursor) {
    self.cursor = cursor
  }

  /// The fields of the head; all tokens of the line are used up.
  mutating func read(_ plan: HeadPlan) throws(ReadError) -> [Field] {
    var plain = plan.plain[...]
    while !cursor.isAtEnd {
      // Before the slots that open the head are read, a word is theirs: `with talks photo`.
      if plan.opening.map(has) ?? true, try readLed(plan.led, plan.stops) { continue }
      guard try readPlain(&plain, plan.stops) else { throw unexpected(plain, plan.row) }
    }
    for slot in plan.plain where slot.isRequired && !has(slot.slot) {
      throw cursor.expected(Self.description(of: slot))
    }
    return plan.sorted(fields)
  }

  private func has(_ slot: Slot) -> Bool { fields.contains { $0.slot == slot } }

  private func unexpected(_ plain: ArraySlice<SlotRow>, _ row: StatementRow) -> ReadError {
    if let next = plain.first(where: \.isRequired) {
      return cursor.expected(Self.description(of: next))
    }
    return cursor.expected("the end of the line, as in `\(row.example)`")
  }

  /// Reads a slot whose lead stands here.
  private mutating func readLed(
    _ slots: [SlotRow], _ stops: [String]
  ) throws(ReadError) -> Bool {
    for slot in slots where !has(slot.slot) {
      switch slot.lead {
      case .comma: guard cursor.take(.comma) != nil else { continue }
      case .at: guard cursor.take(.at) != nil else { continue }
      case .word(let word): guard cursor.takeWord(word) else { continue }
      case .hash:
        guard let name = try cursor.hashName() else { continue }
        fields.append(Field(slot.slot, [.reference(name)], name.span))
        return true
      case .nothing: continue
      }
      try read(slot, stops)
      return true
    }
    return false
  }

  /// Reads the next slot without a lead; optional ones that do not fit are passed over.
  private mutating func readPlain(
    _ slots: inout ArraySlice<SlotRow>, _ stops: [String]
  ) throws(ReadError) -> Bool {
    while let slot = slots.popFirst() {
      guard slot.isRequired || fits(slot.shape) else { continue }
      try read(slot, stops)
      return true
    }
    return false
  }

  private mutating func read(_ slot: SlotRow, _ stops: [String]) throws(ReadError) {
    let first = cursor.index
    var values: [Value<Name>] = []
    repeat {
      values.append(try cursor.value(slot.shape, stops: stops))
    } while slot.repeats && cursor.take(.comma) != nil
    fields.append(Field(slot.slot, values, cursor.span(from: first)))
  }

  /// Whether an optional value of this shape may start here.
  private func fits(_ shape: ValueShape) -> Bool {
    switch shape {
    case .quoted: cursor.kind == .quoted
    case .number, .length: cursor.kind == .number
    case .location: cursor.kind == .word || cursor.kind == .quoted
    default: true
    }
  }

  static func description(of slot: SlotRow) -> String {
    if slot.shape == .quoted { return "a \(slot.slot.rawValue) in quotation marks" }
    return switch slot.slot {
    case .name, .city: "the name of a city"
    case .when: "a time: 12:00, ~12:00, noon, after talks, or ?"
    case .kind: "a kind of engagement, such as talks"
    case .id: "a name to refer to it by"
    case .date: "a date such as 2024-07-03"
    case .who: "who is to meet"
    case .length: "a length such as 35m"
    case .rank: "a rank, such as head of state"
    default: "the \(slot.slot.rawValue)"
    }
  }
}
