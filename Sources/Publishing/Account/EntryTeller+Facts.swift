// The people whom the first sentence leaves out, and what else is known of an entry.

import VisitModel

extension EntryTeller {
  // MARK: People

  /// A sentence for each role that the first sentence leaves out.
  mutating func people() -> [String] {
    var sentences: [String] = []
    if !isTold(.greeters), !items(.greeters).isEmpty { sentences.append(greeters()) }
    sentences += role("guest", items(.guests)) + role("speaker", items(.speakers))
    for row in entry.rows where row.key == .interpreters {
      sentences += role("interpreter", row.items)
    }
    let way = way()
    if !way.isEmpty { sentences.append((Phrase("The way \(leads)") + way).sentence) }
    return sentences
  }

  private var leads: String {
    switch mood {
    case .settled: "led"
    case .open: "is to lead"
    case .cancelled: "was to lead"
    }
  }

  /// "A, B and others were present to greet X." At departures: "to see X off."
  private mutating func greeters() -> String {
    let items = items(.greeters)
    let whom = lead.isEmpty ? "the guests" : AccountNames.plain(lead.map { .person($0) }).text
    let purpose = entry.kind == .departure ? "see \(whom) off" : "greet \(whom)"
    let verb = mood.be(plural: items.count > 1)
    return (names.people(items) + Phrase(" \(verb) present to \(purpose)")).sentence
  }

  /// "The guests were A, B and others."
  private mutating func role(_ noun: String, _ items: [Edition.Item]) -> [String] {
    guard !items.isEmpty else { return [] }
    let isPlural = items.count > 1
    let start = "The \(noun)\(isPlural ? "s" : "") \(mood.be(plural: isPlural)) "
    return [(Phrase(start) + names.people(items)).sentence]
  }

  // MARK: Circumstances

  /// How it is held, which follows the first sentence.
  func circumstances() -> [String] {
    let held = (frame.isPlural ? "They " : "It ") + mood.be(plural: frame.isPlural)
    let length = entry.length.map { "\(held) \($0.inProse) long." }
    return [length].compactMap { $0 }
      + entry.rows.compactMap { row in
        let text = PlainText.line(row.text)
        switch row.key {
        case .byVideo: return "\(held) held by video link with \(AccountText.quoted(text))."
        case .room: return "\(held) held in the room \(AccountText.quoted(text))."
        case .zone: return "The times are those of the zone \(text)."
        default: return nil
        }
      }
  }

  // MARK: Facts

  /// What is told elsewhere.
  private static let apart: Set<AttributeKey> = [
    .byVideo, .room, .zone, .fields, .interpreters, .motorcade, .privateNote, .source,
  ]

  /// A sentence for each other fact, in the order of the language reference.
  mutating func facts() -> [String] {
    let facts = entry.rows.filter { !Self.apart.contains($0.key) }
    var sentences = facts.map { sentence($0).sentence }
    for row in entry.rows where row.key == .motorcade {
      for line in row.lines { sentences.append(car(line)) }
    }
    return sentences
  }

  private func sentence(_ row: Edition.Row) -> Phrase {
    let text = PlainText.line(row.text)
    switch row.key {
    case .seats:
      return Phrase("\(text) seat\(text == "1" ? "" : "s") \(mood.be(plural: text != "1")) needed")
    case .gift: return gifts(row)
    case .dress: return Phrase("The dress code \(mood.be()) \(AccountText.words(text))")
    case .press: return press(text)
    case .pressCall: return Phrase("The press \(mood.be()) called for \(text)")
    case .finalAccess: return Phrase("Access for the press \(mood.be()) closed at \(text)")
    default: return Phrase("\(row.label): \(AccountText.words(text))")
    }
  }

  private func press(_ access: String) -> Phrase {
    switch PressAccess(rawValue: access.lowercased()) {
    case .closed?: Phrase("The press \(mood.be()) kept out")
    case .photo?: Phrase("Photographers \(mood.be(plural: true)) admitted")
    case .pool?: Phrase("A press pool \(mood.be()) admitted")
    case .open?: Phrase("The press \(mood.be()) admitted")
    case nil: Phrase("Press: \(AccountText.words(access))")
    }
  }

  /// `The gifts were "A bowl" and "A horse"`
  private func gifts(_ row: Edition.Row) -> Phrase {
    let gifts = row.items.map { Phrase(AccountText.quoted($0.text)) }
    let isPlural = gifts.count > 1
    return Phrase("The gift\(isPlural ? "s" : "") \(mood.be(plural: isPlural)) ") + .list(gifts)
  }

  /// `"Car 1" was for A and B.` A text before people is what the car is called.
  private mutating func car(_ line: [Edition.Item]) -> String {
    guard case .text(let name)? = line.first, line.count > 1 else {
      return (Phrase("A car \(mood.be()) for ") + names.people(line)).sentence
    }
    let start = Phrase("\(AccountText.quoted(name)) \(mood.be()) for ")
    return (start + names.people(Array(line.dropFirst()))).sentence
  }

  // MARK: Remarks

  /// Sources and notes, which are not Herald's words, at the end.
  func remarks() -> [String] {
    let rows = entry.rows.filter { $0.key == .privateNote || $0.key == .source }
    return AccountText.remarks(rows: rows, notes: entry.notes)
  }
}
