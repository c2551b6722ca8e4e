// Reads sentences by their patterns. It finds every reading that the words allow, and some that only
// look like it; whoever asks tells each again and keeps what comes out the same.

import VisitModel

/// Matches the patterns of one paragraph.
final class SentenceMatcher {
  let scanner: ProseScanner
  let lexicon: ProseLexicon
  /// The lists of people by the place where they begin.
  var lists: [Int: [(items: [ToldItem], end: Int)]] = [:]

  /// The frames of all kinds, and of the everyday words for them that stand in the text.
  private(set) lazy var frames: [SentenceFrame] =
    SentenceFrame.table
    + KindWords.own(in: scanner.text(0..<scanner.count)).map { SentenceFrame.of($0.kind, $0) }

  init(_ scanner: ProseScanner, _ lexicon: ProseLexicon) {
    self.scanner = scanner
    self.lexicon = lexicon
  }

  /// More readings than these no honest sentence has.
  static let limit = 2048

  /// All readings of parts, with and without each option.
  func match(
    _ parts: [SentencePattern.Part], _ states: [ReadState], _ frame: SentenceFrame?
  ) -> [ReadState] {
    var states = states
    for part in parts {
      guard !states.isEmpty else { return [] }
      switch part {
      case .words(let words): states = states.flatMap { match(words, $0) }
      case .slot(let slot): states = states.flatMap { match(slot, $0, frame) }
      case .option(let parts): states = match(parts, states, frame) + states
      }
      if states.count > Self.limit { states.removeLast(states.count - Self.limit) }
    }
    return states
  }

  /// Words of Herald's own; a comma may close what stands before them.
  private func match(_ words: String, _ state: ReadState) -> [ReadState] {
    let isClosed = scanner.scalar(state.at) == ","
    let plain = scanner.end(of: words, at: state.at)
    let closed = isClosed ? scanner.end(of: words, at: state.at + 1) : nil
    return [plain, closed].compactMap { $0 }.map { state.adding(.it, .nothing, $0) }
  }

  /// The readings that end as a sentence does: at a full stop, or behind a word that ends in one.
  func ended(_ states: [ReadState]) -> [ReadState] {
    states.compactMap { state in
      if let end = scanner.end(of: ".", at: state.at) { return state.adding(.it, .nothing, end) }
      return state.at > 0 && scanner.scalar(state.at - 1) == "." ? state : nil
    }
  }

  // MARK: Slots

  private func match(
    _ slot: SentenceSlot, _ state: ReadState, _ frame: SentenceFrame?
  ) -> [ReadState] {
    values(slot, at: state.at, frame).map { state.adding(slot, $0.value, $0.end) }
  }

  typealias Found = [(value: SlotValue, end: Int)]

  private func values(_ slot: SentenceSlot, at start: Int, _ frame: SentenceFrame?) -> Found {
    switch slot {
    case .side, .both, .with, .host, .witnesses, .greeters, .guests, .speakers, .interpreters,
      .riders:
      people(at: start).map { (.items($0.items), $0.end) }
    case .giver, .recipient: sides(at: start).map { (.items([$0.item]), $0.end) }
    case .noun, .bare: frame.map { noun(slot, $0, at: start) } ?? []
    case .was, .it, .be, .s, .conferred, .pledged, .led: forms(slot, at: start)
    case .at: location(at: start)
    case .place: places(at: start).map { (.place($0.name, city: $0.city), $0.end) }
    case .city: cities(at: start).map { (.city($0.name), $0.end) }
    case .from, .to: ends(at: start).map { (.end($0.place), $0.end) }
    case .document, .honour, .sum: records(slot, at: start)
    case .greeting: greetings(at: start)
    default: facts(slot, at: start)
    }
  }

  private func forms(_ slot: SentenceSlot, at start: Int) -> Found {
    let forms: [String] =
      switch slot {
      case .was: ["was", "were"]
      case .it: ["it", "they"]
      case .be: ["was to be", "were to be", "is to be", "are to be", "was", "were"]
      case .s: ["s", ""]
      case .conferred: ["conferred", "is to confer", "was to confer"]
      case .pledged: ["pledged", "is to pledge", "was to pledge"]
      default: ["led", "is to lead", "was to lead"]
      }
    return forms.compactMap { form in scanner.end(of: form, at: start).map { (.nothing, $0) } }
  }

  private func noun(_ slot: SentenceSlot, _ frame: SentenceFrame, at start: Int) -> Found {
    let plain = slot == .noun ? frame.noun(title: nil) : frame.bare(title: nil)
    var found: Found = []
    if let end = scanner.end(of: plain, at: start) { found.append((.title(nil), end)) }
    if let end = scanner.end(of: frame.definite(title: nil) + frame.joint, at: start),
      let title = scanner.quoted(at: end)
    {
      found.append((.title(title.text), title.end))
    }
    return found
  }
}
