// A room has a seat for everybody.

import Diagnostics
import VisitModel

extension Rule {
  static let roomTooSmall = Rule(.roomTooSmall) { context, findings in
    guard !context.programme.rooms.isEmpty else { return }
    let largest = largestRoom(context.programme)
    for occurrence in context.register.occurrences(of: .room) {
      guard isCrowded(occurrence, context) else { continue }
      let entry = context.programme.entries[occurrence.entry.position]
      let people = context.numberOfParticipants(in: occurrence.entry)
      if let finding = finding(entry, people, context.programme, largest) { findings.add(finding) }
    }
    for request in context.programme.requests {
      let people = numberOfPeople(request)
      if let finding = finding(request, people, context.programme, largest, request.source) {
        findings.add(finding)
      }
    }
  }

  /// Whether more than the room holds may come: asked first, because most rooms are large enough.
  private static func isCrowded(_ room: Occurrence, _ context: CheckContext) -> Bool {
    guard case .reference(.room(let index))? = context.value(at: room),
      let seats = context.programme.rooms[index.position].seats
    else { return false }
    return context.numberOfParticipants(in: room.entry) > seats || context.has(.seats, room.entry)
  }

  private static func numberOfPeople(_ request: Request) -> Int {
    request.sides.joined().filter { if case .reference(.person) = $0 { true } else { false } }.count
  }

  private static func largestRoom(_ programme: Programme) -> Room? {
    programme.rooms.max { $0.seats ?? 0 < $1.seats ?? 0 }
  }

  private static func finding(
    _ item: some Attributed, _ people: Int, _ programme: Programme, _ largest: Room?,
    _ source: SourceFile? = nil
  ) -> Diagnostic? {
    guard let attribute = item.attribute(.room),
      case .reference(.room(let index))? = attribute.values.first,
      let seats = programme[index].seats
    else { return nil }
    var asked: Int?
    if case .number(let number)? = item.attribute(.seats)?.values.first { asked = number }
    let need = max(asked ?? 0, people)
    guard need > seats else { return nil }
    let room = programme[index]
    let why = asked == need ? "\(need) seats are asked for" : "\(need) people take part"
    return Diagnostic(
      .roomTooSmall, at: attribute.valueSpans.first ?? attribute.span, in: source,
      "\(why), but \(room.name ?? room.id) seats \(seats)",
      related: source == nil ? [Related(room.span, "the room seats \(seats)")] : [],
      fix: fix(need, largest))
  }

  private static func fix(_ need: Int, _ largest: Room?) -> Fix {
    guard let largest, let seats = largest.seats, seats >= need else {
      return Fix("declare a room that seats \(need); none does")
    }
    return Fix("take a larger room: `\(largest.id)` seats \(seats)")
  }
}

extension DiagnosticKind {
  static let roomTooSmall = DiagnosticKind(
    "H419", "room-too-small", .warning, summary: "A room with too few seats.",
    explanation: """
      The entry or request asks for more `seats:` than its room has, or names more people than can \
      sit there. Interpreters and note-takers need seats too; delegations named as a whole are not \
      counted, so state `seats:` where many come.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          seats: 12
          room: salon
      """, blocks: "rooms\n  salon       seats 8\n\n"))
}
