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
    /// People of the visitor's own country.
    case nationals
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

  /// - Parameter fields: those of a row of the table.
  fileprivate init(_ table: TableText, _ fields: [Range<Int>]) {
    let row = FrameRow(table: table)
    let head = table.pieces(fields[0], at: "+")
    verbs = row.words(head[0])
    let isParticle = table.bytes[fields[1].lowerBound] == UInt8(ascii: "+")
    if isParticle {
      particles = row.words(fields[1].dropFirst())
      tests = []
    } else {
      particles = head.count > 1 ? row.words(head[1]) : []
      tests = table.pieces(fields[1], at: "&").compactMap(row.test)
    }
    kind = row.kind(fields[2])
    let roles = row.roles(fields[3])
    subject = roles.first { $0.slot == "s" }?.role
    object = roles.first { $0.slot == "o" }?.role
    phrases = roles.compactMap { slot, role in Preposition(slot).map { ($0, role) } }
    example = table.text(fields[4])
  }

  /// - Parameter row: a row as it stands in the table, of five fields.
  convenience init(row: StaticString) {
    let table = TableText(row)
    var fields: [Range<Int>] = []
    table.forEachRow { fields = $0 }
    self.init(table, fields)
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
      let frame = Frame(table, fields)
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
private struct FrameRow {
  let table: TableText

  func words(_ field: Range<Int>) -> [WordKey] { table.words(field).map(table.key) }

  /// `s=p o=g`: who takes what part.
  func roles(_ field: Range<Int>) -> [(slot: WordKey, role: Role)] {
    table.words(field).compactMap { part in
      let pair = table.pieces(part, at: "=")
      guard pair.count == 2, let role = role(table.key(pair[1])) else { return nil }
      return (table.key(pair[0]), role)
    }
  }

  private func role(_ letter: WordKey) -> Role? {
    switch letter {
    case "p": .principal
    case "h": .host
    case "g": .greeter
    case "a": .participant
    case "u": .guest
    default: nil
    }
  }

  func kind(_ field: Range<Int>) -> FrameKind {
    if table.bytes[field.lowerBound] == UInt8(ascii: "=") { return .noun }
    return switch table.key(field) {
    case "talking": .talking
    case "greeting": .greeting
    case "playing": .playing
    case "joining": .joining
    case "none": .none
    default: Kind(rawValue: table.text(field)).map(FrameKind.kind) ?? .none
    }
  }

  /// `o:event(meal)`, `p.on:people`, `o(wreath flowers)`; nil for `-`.
  func test(_ field: Range<Int>) -> (slot: FrameTest.Slot, thing: FrameTest.Thing)? {
    let open = field.first { table.bytes[$0] == UInt8(ascii: "(") }
    let words = open.map { table.words($0 + 1..<field.upperBound - 1) } ?? []
    let parts = table.pieces(field.lowerBound..<(open ?? field.upperBound), at: ":")
    guard let place = parts.first, let slot = slot(place) else { return nil }
    guard parts.count == 2 else { return (slot, .words(WordSet(words.map(table.key)))) }
    switch table.key(parts[1]) {
    case "event": return (slot, .event(words.compactMap { Kind(rawValue: table.text($0)) }))
    case "people": return (slot, .people)
    case "place": return (slot, .place)
    case "document": return (slot, .document)
    case "honour": return (slot, .honour)
    case "venue": return (slot, .venue)
    case "site": return (slot, .site)
    case "nationals": return (slot, .nationals)
    default: return (slot, .thing)
    }
  }

  private func slot(_ field: Range<Int>) -> FrameTest.Slot? {
    switch table.bytes[field.lowerBound] {
    case UInt8(ascii: "o"): .object
    case UInt8(ascii: "s"): .subject
    case UInt8(ascii: "t"): .time
    case UInt8(ascii: "p"): .phrase(Preposition(table.key(field.dropFirst(2))))
    default: nil
    }
  }
}
