// Makes up programmes that are valid and use the whole vocabulary: statements by the slots of
// their rows, attributes by their shapes, names that are declared, texts that are hostile.

import CivilTime
import VisitModel
public import VisitSyntax

/// Makes up programmes. The same seed and size give the same programme.
public struct ProgrammeGenerator {
  var random: SeededRandom
  var cast: Cast
  private let size: Int

  /// - Parameter size: about how many entries there are.
  public init(seed: UInt64, size: Int = 12) {
    random = SeededRandom(seed: seed)
    self.size = size
    cast = Cast(&random, size: size)
  }

  /// A programme made up from a seed.
  public static func tree(seed: UInt64, size: Int = 12) -> SyntaxTree {
    var generator = ProgrammeGenerator(seed: seed, size: size)
    return generator.tree()
  }

  /// The next programme.
  public mutating func tree() -> SyntaxTree {
    var blocks = declarations().shuffled(using: &random)
    var position = 0
    for day in days() {
      position = random.number(position...blocks.count)
      blocks.insert(day, at: position)
      position += 1
    }
    let trailing = trivia(chances: 3)
    return SyntaxTree(blocks: blocks, trailing: trailing)
  }

  // MARK: Blocks

  private mutating func declarations() -> [Statement] {
    var blocks = [statement(.visit)]
    for code in cast.declaredParties { blocks.append(statement(.party, [.id: [name(code)]])) }
    blocks += delegations()
    for city in cast.declaredCities { blocks.append(statement(.city, [.name: [name(city)]])) }
    for group in cast.groups { blocks.append(statement(.group, [.id: [name(group)]])) }
    for place in cast.places { blocks.append(statement(.place, [.id: [name(place)]])) }
    var travel = statement(.travel)
    for _ in 0..<random.number(0...4) { travel.items.append(statement(.leg)) }
    var rooms = statement(.rooms)
    for room in cast.rooms { rooms.items.append(statement(.room, [.id: [name(room)]])) }
    var requests = statement(.requests)
    for index in 0..<random.number(0...4) {
      requests.items.append(statement(.request, [.id: [name("request-\(index)")]]))
    }
    return blocks + [travel, rooms, requests]
  }

  /// The people, spread over the parties.
  private mutating func delegations() -> [Statement] {
    var blocks: [Statement] = []
    for code in cast.parties { blocks.append(statement(.delegation, [.id: [name(code)]])) }
    for person in cast.people {
      let delegation = random.number(0...blocks.count - 1)
      blocks[delegation].items.append(statement(.person, [.id: [name(person)]]))
    }
    return blocks
  }

  private mutating func days() -> [Statement] {
    var blocks: [Statement] = []
    var number = 0
    for offset in 0...cast.lastOffset {
      for _ in 0..<(random.oneIn(4) ? 2 : 1) {
        var day = statement(.day, [.date: [.day(cast.first.adding(days: offset))]])
        cast.earlier = []
        for _ in 0..<random.number(0...max(1, 2 * size / (cast.lastOffset + 1))) {
          number += 1
          let id = "\(random.pick(["e", "entry-", "день", "3."]))\(number)"
          let isNamed = random.oneIn(2)
          day.items.append(statement(.entry, isNamed ? [.id: [name(id)]] : [.id: []]))
          if isNamed { cast.earlier.append(id) }
        }
        blocks.append(day)
      }
    }
    return blocks
  }

  // MARK: Statements

  private func name(_ text: String) -> Value<Name> { .reference(Name(text)) }

  /// A statement of this kind; `fixed` gives the slots that are not left to chance.
  private mutating func statement(
    _ kind: StatementKind, _ fixed: [Slot: [Value<Name>]] = [:]
  ) -> Statement {
    var fields: [Field] = []
    for slot in Vocabulary.row(of: kind).slots {
      let values = fixed[slot.slot] ?? self.values(of: slot)
      if !values.isEmpty { fields.append(Field(slot.slot, values)) }
    }
    var result = Statement(kind: kind, fields: fields, trivia: lineTrivia())
    result.attributes = attributes(of: kind)
    return result
  }

  private mutating func values(of slot: SlotRow) -> [Value<Name>] {
    guard slot.isRequired || random.oneIn(2) else { return [] }
    return (0..<(slot.repeats ? random.number(1...3) : 1)).map { _ in value(slot.shape) }
  }

  private mutating func attributes(of kind: StatementKind) -> [AttributeLine] {
    var lines: [AttributeLine] = []
    for row in Vocabulary.attributes where row.hosts.contains(kind) && isPossible(row) {
      guard random.oneIn(5) || isNeeded(row, kind) else { continue }
      for _ in 0..<(row.repeats ? random.number(1...3) : 1) { lines.append(line(row)) }
    }
    return lines.shuffled(using: &random)
  }

  /// A part needs an entry above it.
  private func isPossible(_ row: AttributeRow) -> Bool {
    row.shape != .entry || !cast.earlier.isEmpty
  }

  private func isNeeded(_ row: AttributeRow, _ kind: StatementKind) -> Bool {
    switch (kind, row.key) {
    case (.visit, .dates), (.city, .zone), (.city, .coordinates): true
    case (.visit, .visitor): cast.hasVisitor
    default: false
    }
  }

  private mutating func line(_ row: AttributeRow) -> AttributeLine {
    AttributeLine(
      key: row.key, release: random.oneIn(4) ? random.pick(Release.allCases) : nil,
      values: values(of: row), trivia: lineTrivia())
  }

  private mutating func values(of row: AttributeRow) -> [Value<Name>] {
    switch row.key {
    case .dates: [.days(cast.first, cast.first.adding(days: cast.lastOffset))]
    case .visitor: [name(random.pick(cast.people))]
    case .issue: issue(row.shape)
    case .press: press(row.shape)
    default:
      (0..<(row.shape.isList ? random.number(1...4) : 1)).map { _ in value(row.shape) }
    }
  }

  private mutating func issue(_ shape: ValueShape) -> [Value<Name>] {
    [value(shape)] + (random.oneIn(2) ? [value(.moment)] : [])
  }

  private mutating func press(_ shape: ValueShape) -> [Value<Name>] {
    [value(shape)] + (random.oneIn(2) ? [value(.text)] : [])
  }

  // MARK: Comments and blank lines

  private mutating func lineTrivia() -> LineTrivia {
    let trailing = random.oneIn(8) ? HostileTexts.comment(&random) : nil
    return LineTrivia(before: trivia(chances: 5), trailing: trailing)
  }

  private mutating func trivia(chances: Int) -> [Trivia] {
    guard random.oneIn(chances) else { return [] }
    return (0..<random.number(1...3)).map { _ in
      random.oneIn(2)
        ? .blankLine : .comment(HostileTexts.comment(&random), level: random.number(0...2))
    }
  }
}
