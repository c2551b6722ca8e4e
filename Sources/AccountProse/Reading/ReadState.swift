// How far a sentence has been read, and what was found on the way.

import VisitModel

/// What stands in a slot.
enum SlotValue: Hashable {
  case items([ToldItem])
  case title(String?)
  case place(String?, city: String?)
  case city(String)
  case end(ToldEnd)
  case document(ToldDocument)
  case pledge(ToldPledge)
  case text(String)
  case texts([String])
  case length(LengthRange)
  case nothing
}

/// A reading of a sentence up to some place.
struct ReadState {
  var at: Int
  var values: [(slot: SentenceSlot, value: SlotValue)] = []

  init(_ at: Int) { self.at = at }

  func adding(_ slot: SentenceSlot, _ value: SlotValue, _ end: Int) -> ReadState {
    var state = self
    state.at = end
    if value != .nothing { state.values.append((slot, value)) }
    return state
  }

  subscript(slot: SentenceSlot) -> SlotValue? { values.last { $0.slot == slot }?.value }

  func items(_ slot: SentenceSlot) -> [ToldItem]? {
    if case .items(let items)? = self[slot] { items } else { nil }
  }

  func text(_ slot: SentenceSlot) -> String? {
    if case .text(let text)? = self[slot] { text } else { nil }
  }
}
