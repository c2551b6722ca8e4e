// Facts that sentences tell, put into the entry that they are of.

import VisitModel

extension ToldEntry {
  /// Adds what a sentence of a row says.
  mutating func add(_ row: FactSentence, _ state: ReadState) {
    switch row.topic {
    case .length: if case .length(let length)? = state[.length] { self.length = length }
    case .document, .honour, .pledge: addRecord(row.topic, state)
    case .greeters, .guests, .speakers:
      guard let slot = SentenceSlot(rawValue: row.topic.rawValue), let key = row.topic.role,
        let items = state.items(slot)
      else { return }
      roles.append(ToldRow(key, [items]))
    case .way:
      if case .end(let end)? = state[.from] { from = end }
      if case .end(let end)? = state[.to] { to = end }
    default: addRow(row, state)
    }
  }

  private mutating func addRecord(_ topic: FactTopic, _ state: ReadState) {
    let (giver, recipient) = (state.items(.giver)?.first, state.items(.recipient)?.first)
    switch topic {
    case .document:
      if case .document(let document)? = state[.document] { documents.append(document) }
    case .honour:
      honours.append(
        ToldHonour(title: state.text(.honour) ?? "", giver: giver, recipient: recipient))
    default:
      guard case .pledge(var pledge)? = state[.sum] else { return }
      (pledge.giver, pledge.recipient) = (giver, recipient)
      pledge.purpose = state.text(.purpose)
      pledges.append(pledge)
    }
  }

  private mutating func addRow(_ row: FactSentence, _ state: ReadState) {
    guard row.topic != .other else {
      let key = AttributeKey(state.text(.label) ?? "")
      return rows.append(ToldRow(key, [[.text(state.text(.words) ?? "")]]))
    }
    guard let key = row.topic.key else { return }
    switch row.topic {
    case .interpreters: rows.append(ToldRow(key, [state.items(.interpreters) ?? []]))
    case .fields: rows.append(ToldRow(key, [Self.texts(state[.fields])]))
    case .gift: rows.append(ToldRow(key, Self.texts(state[.texts]).map { [$0] }))
    case .car: addCar(state)
    case .press:
      let detail = state.text(.text).map { [ToldItem.text($0)] } ?? []
      let word = ToldItem.text(ProseWords.sentenceCase(row.word ?? ""))
      rows.append(ToldRow(key, [[word] + detail]))
    default:
      let texts = [.text, .words, .token, .clock, .number].compactMap { state.text($0) }
      rows.append(ToldRow(key, [texts.map { .text($0) }]))
    }
  }

  private static func texts(_ value: SlotValue?) -> [ToldItem] {
    if case .texts(let texts)? = value { texts.map { .text($0) } } else { [] }
  }

  /// The cars of an entry are lines of one row.
  private mutating func addCar(_ state: ReadState) {
    let name = state.text(.text).map { [ToldItem.text($0)] } ?? []
    let line = name + (state.items(.riders) ?? [])
    if let index = rows.firstIndex(where: { $0.key == .motorcade }) {
      rows[index].lines.append(line)
    } else {
      rows.append(ToldRow(.motorcade, [line]))
    }
  }
}
