// How the head of a kind of statement is read: its slots sorted by how they are found, once.

import VisitModel

/// The slots of a row, prepared for reading.
final class HeadPlan: Sendable {
  let row: StatementRow
  /// Slots that a word or mark leads, in any order.
  let led: [SlotRow]
  /// Slots without a lead, in their order.
  let plain: [SlotRow]
  /// Words that end a run of words, because a slot starts with them.
  let stops: [String]
  /// The last required slot of those that open the head.
  let opening: Slot?

  private init(_ row: StatementRow) {
    self.row = row
    led = row.slots.filter { $0.lead != .nothing }
    plain = row.slots.filter { $0.lead == .nothing }
    stops = row.slots.compactMap { if case .word(let word) = $0.lead { word } else { nil } }
    opening = row.slots.prefix { $0.lead == .nothing }.last { $0.isRequired }?.slot
  }

  static func of(_ kind: StatementKind) -> HeadPlan {
    plans[kind] ?? HeadPlan(Vocabulary.row(of: kind))
  }

  private static let plans: [StatementKind: HeadPlan] = Dictionary(
    uniqueKeysWithValues: Vocabulary.statements.map { ($0.kind, HeadPlan($0)) })

  /// Whether the fields stand as the row has them, as they do in what `fmt` has written.
  private func isSorted(_ fields: [Field]) -> Bool {
    var next = 0
    for slot in row.slots where next < fields.count && fields[next].slot == slot.slot { next += 1 }
    return next == fields.count
  }

  /// The fields in the order of the row.
  func sorted(_ fields: [Field]) -> [Field] {
    if isSorted(fields) { return fields }
    var result: [Field] = []
    result.reserveCapacity(fields.count)
    for slot in row.slots {
      for field in fields where field.slot == slot.slot { result.append(field) }
    }
    return result
  }
}
