// A row of the table of frames, read.

import VisitModel

/// What a row asks of the words around its verb.
enum FrameTest {
  enum Slot: Equatable {
    case object, subject, time
    /// Any preposition, or the one named.
    case phrase(Preposition?)
  }

  enum Thing {
    /// Engagements of these kinds; any when empty.
    case event([Kind])
    case people, place, document, honour, venue, site, thing
    /// A phrase that holds one of these words.
    case words(WordSet)
  }
}

/// What a row says an engagement is.
enum FrameKind: Equatable {
  case kind(Kind)
  /// The noun of the engagement says it.
  case noun
  /// A conversation: talks, a bilateral, a call or a meeting, as the two stand to each other.
  case talking
  case greeting, playing, none
  /// Others take part in what was told before.
  case joining
}

/// A row of the table. A class, because every verb of an account tries several.
final class Frame: Sendable {
  let verbs: [WordKey]
  let particles: [WordKey]
  let tests: [(slot: FrameTest.Slot, thing: FrameTest.Thing)]
  let kind: FrameKind
  let subject: Role?
  let object: Role?
  private let phrases: [(preposition: Preposition, role: Role)]
  let example: String

  /// - Parameter fields: those of a row, without the separators.
  init(_ fields: [String]) {
    let head = fields[0].split(separator: "+")
    verbs = FrameField.words(head[0])
    if fields[1].hasPrefix("+") {
      particles = FrameField.words(fields[1].dropFirst())
      tests = []
    } else {
      particles = FrameField.words(head.count > 1 ? head[1] : "")
      tests =
        fields[1] == "-"
        ? [] : fields[1].split(separator: "&").compactMap { FrameField.test(String($0).trimmed) }
    }
    kind = FrameField.kind(fields[2])
    let roles = FrameField.roles(fields[3])
    subject = roles.first { $0.slot == "s" }?.role
    object = roles.first { $0.slot == "o" }?.role
    phrases = roles.compactMap { slot, role in Preposition.byName[slot].map { ($0, role) } }
    example = fields[4]
  }

  /// What part those take who stand behind a preposition.
  func role(behind preposition: Preposition) -> Role? {
    phrases.first { $0.preposition == preposition }?.role
  }
}

/// The rows, by lemma.
final class Frames: Sendable {
  let all: [Frame]
  let byLemma: [[Int]]

  init(_ lexicon: Lexicon) {
    var frames: [Frame] = []
    var lemmas = Array(repeating: [Int](), count: lexicon.verbs.count)
    let table = TableText(FrameTable.rows)
    table.forEachRow { fields in
      guard fields.count == 5 else { return }
      let frame = Frame(fields.map(table.text))
      frames.append(frame)
      for verb in frame.verbs {
        if let lemma = lexicon.verb(verb) { lemmas[Int(lemma)].append(frames.count - 1) }
      }
    }
    all = frames
    byLemma = lemmas
  }

  static let shared = Frames(.shared)
}

/// Reads the fields of a row.
private enum FrameField {
  /// `s=p o=g`: who takes what part.
  static func roles(_ text: String) -> [(slot: String, role: Role)] {
    text.split(separator: " ").compactMap { part in
      let pair = part.split(separator: "=")
      guard pair.count == 2, let role = role(pair[1]) else { return nil }
      return (String(pair[0]), role)
    }
  }

  static func words(_ text: Substring) -> [WordKey] {
    text.split(separator: " ").map { WordKey($0) }
  }

  private static func role(_ text: Substring) -> Role? {
    switch text {
    case "p": .principal
    case "h": .host
    case "g": .greeter
    case "a": .participant
    case "u": .guest
    default: nil
    }
  }

  static func kind(_ text: String) -> FrameKind {
    switch text {
    case "=": .noun
    case "talking": .talking
    case "greeting": .greeting
    case "playing": .playing
    case "joining": .joining
    case "none": .none
    default: Kind(rawValue: text).map(FrameKind.kind) ?? .none
    }
  }

  /// `o:event(meal)`, `p.on:people`, `o(wreath flowers)`.
  static func test(_ text: String) -> (slot: FrameTest.Slot, thing: FrameTest.Thing)? {
    let open = text.firstIndex(of: "(")
    let words =
      open.map { text[text.index(after: $0)...].dropLast().split(separator: " ").map(String.init) }
      ?? []
    let head = open.map { String(text[..<$0]) } ?? text
    let parts = head.split(separator: ":").map(String.init)
    guard let place = parts.first, let slot = slot(place) else { return nil }
    guard parts.count == 2 else { return (slot, .words(WordSet(words.map { WordKey($0) }))) }
    switch parts[1] {
    case "event": return (slot, .event(words.compactMap(Kind.init(rawValue:))))
    case "people": return (slot, .people)
    case "place": return (slot, .place)
    case "document": return (slot, .document)
    case "honour": return (slot, .honour)
    case "venue": return (slot, .venue)
    case "site": return (slot, .site)
    default: return (slot, .thing)
    }
  }

  private static func slot(_ text: String) -> FrameTest.Slot? {
    if text == "o" { return .object }
    if text == "s" { return .subject }
    if text == "t" { return .time }
    guard text.hasPrefix("p") else { return nil }
    let name = text.dropFirst(2)
    return .phrase(Preposition.byName[String(name)])
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
