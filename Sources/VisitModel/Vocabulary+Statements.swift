// The rows of the table for statements: every block and item with the slots of its head.

extension Vocabulary {
  private static func slot(
    _ slot: Slot, _ shape: ValueShape, lead: SlotLead = .nothing, required: Bool = false,
    repeats: Bool = false, width: Int = 0, gap: Int = 1
  ) -> SlotRow {
    SlotRow(
      slot: slot, shape: shape, lead: lead, isRequired: required, repeats: repeats, width: width,
      gap: gap)
  }

  /// The kinds of statement, in the order of the reference.
  public static let statements: [StatementRow] = [
    StatementRow(
      kind: .include, slots: [slot(.file, .quoted, required: true)],
      summary:
        "Another file whose blocks belong to this programme, beside it or in a folder below.",
      example: "include \"people.visit\""),
    StatementRow(
      kind: .visit, slots: [slot(.title, .quoted, required: true)],
      summary: "The visit or summit itself. A file has one.",
      example: "visit \"State visit of the President of Arcadia to Ruritania\""),
    StatementRow(
      kind: .party,
      slots: [
        slot(.id, .identifier, required: true, width: 5), slot(.name, .quoted, required: true),
      ],
      summary: "An organisation, or a country that ISO 3166 does not have, under a code.",
      example: "party AIIB \"Asian Infrastructure Investment Bank\""),
    StatementRow(
      kind: .delegation, slots: [slot(.id, .party, required: true)],
      summary: "The people of a country or organisation, in protocol order.",
      example: "delegation KZ"),
    StatementRow(
      kind: .person,
      slots: [
        slot(.id, .identifier, required: true, width: 12, gap: 2),
        slot(.name, .quoted, required: true, width: 25, gap: 2),
        slot(.rank, .word(Rank.allCases.map(\.rawValue)), required: true),
        slot(.offices, .quoted, lead: .comma, repeats: true),
      ],
      summary: "A person: name to refer to, name to print, rank, offices.",
      example: "tokayev \"Kassym-Jomart Tokayev\" head of state, \"President\""),
    StatementRow(
      kind: .group,
      slots: [
        slot(.id, .identifier, required: true, width: 10), slot(.name, .quoted, required: true),
        slot(.size, .number),
      ],
      summary: "People under one name, or only how many they are.",
      example: "group table \"Head table\" 8"),
    StatementRow(
      kind: .city, slots: [slot(.name, .city, required: true)],
      summary: "A city that the gazetteer does not know, or which of several is meant.",
      example: "city Georgetown"),
    StatementRow(
      kind: .place,
      slots: [
        slot(.id, .identifier, required: true, width: 10), slot(.name, .quoted, required: true),
        slot(.city, .city, lead: .comma),
      ],
      summary: "A place where entries are held.",
      example: "place akorda \"Presidential Palace\", Astana"),
    StatementRow(
      kind: .travel, slots: [], summary: "How long journeys take, both ways unless both are given.",
      example: "travel"),
    StatementRow(
      kind: .leg,
      slots: [
        slot(.from, .location, required: true), slot(.to, .location, lead: .word("to")),
        slot(.length, .length, required: true),
        slot(.by, .word(TravelMode.words), lead: .word("by")),
      ],
      summary: "One journey.", example: "akorda to airport 35m by car"),
    StatementRow(
      kind: .rooms, slots: [slot(.place, .location)],
      summary: "The rooms of a place, for meetings on the margins of a summit.",
      example: "rooms palace-of-independence"),
    StatementRow(
      kind: .room,
      slots: [
        slot(.id, .identifier, required: true, width: 12, gap: 2), slot(.name, .quoted),
        slot(.seats, .number, lead: .word("seats")),
      ],
      summary: "One room.", example: "hall-1 \"First hall\" seats 12"),
    StatementRow(
      kind: .requests, slots: [slot(.file, .quoted, lead: .word("from"))],
      summary:
        "Meetings asked for, still without a time; also from a list in a file (requests.md).",
      example: "requests"),
    StatementRow(
      kind: .request,
      slots: [
        slot(.who, .people, required: true, repeats: true),
        slot(.with, .people, lead: .word("with"), repeats: true), slot(.length, .length),
        slot(.id, .identifier, lead: .hash),
      ],
      summary: "One meeting asked for.", example: "xi with putin 30m"),
    StatementRow(
      kind: .day,
      slots: [slot(.date, .day, required: true), slot(.city, .city, required: true)],
      summary: "A day, or part of a day, in one city; times below are local there.",
      example: "2024-07-03 Astana"),
    StatementRow(
      kind: .entry,
      slots: [
        slot(.when, .when, required: true, width: 11, gap: 2),
        slot(.kind, .kind, required: true), slot(.title, .quoted),
        slot(.with, .people, lead: .word("with"), repeats: true),
        slot(.from, .location, lead: .word("from")), slot(.to, .location, lead: .word("to")),
        slot(.by, .word(TravelMode.words), lead: .word("by")), slot(.place, .place, lead: .at),
        slot(.id, .identifier, lead: .hash),
      ],
      summary: "One engagement: when, what, where.",
      example: "after talks signing \"Joint Declaration\" @ akorda #declaration"),
  ]
}
