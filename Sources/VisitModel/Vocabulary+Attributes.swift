// The rows of the table for attributes. Adding an attribute to the language is adding a row.

extension Vocabulary {
  private static func row(
    _ key: AttributeKey, _ shape: ValueShape, on hosts: [StatementKind], repeats: Bool = false,
    ceiling: Release = .public, presence: Bool = false, label: String?, _ summary: String,
    _ example: String
  ) -> AttributeRow {
    AttributeRow(
      key: key, shape: shape, hosts: hosts, repeats: repeats || shape.isList && !shape.isSequence,
      ceiling: ceiling,
      isPresence: presence, label: label, summary: summary, example: example)
  }

  private static func words<List: CaseIterable & RawRepresentable<String>>(
    _ list: List.Type
  ) -> ValueShape { .word(list.allCases.map(\.rawValue)) }

  private static let declared: [StatementKind] = [
    .party, .delegation, .person, .group, .city, .place, .room, .day,
  ]

  /// The attributes, in the order of the reference.
  public static let attributes: [AttributeRow] =
    ofVisit + ofPeople + ofGroups + ofPlaces + ofEntries + insideEntries + ofPress + shared

  private static let ofVisit: [AttributeRow] = [
    row(
      .visitClass, words(VisitClass.self), on: [.visit], label: "Class",
      "The class of the visit, which decides the honours it calls for.", "class: state"),
    row(
      .visitor, .people, on: [.visit], label: "Visitor",
      "Who visits: takes part in every entry that does not say `without: visitor`. A summit has none.",
      "visitor: xi"),
    row(
      .dates, .days, on: [.visit], label: "Dates", "First and last day.",
      "dates: 2024-07-02 .. 2024-07-06"),
    row(
      .organisers, .parties, on: [.visit], label: "Organisers", "Who organises it.",
      "organisers: KZ, TJ, CN"),
    row(
      .occasion, .occasion, on: [.visit], repeats: true, label: "Occasion",
      "The larger event that the visit is announced for: title, organiser, city.",
      "occasion: \"24th meeting of the Council of Heads of State\", SCO, Astana"),
    row(
      .seeAlso, .quoted, on: [.visit], repeats: true, label: "See also",
      "A related visit or event.", "see also: \"2024 SCO summit\""),
    row(
      .dayPart, .dayPart, on: [.visit], repeats: true, label: nil,
      "What a part of the day means in this file: the window in which entries start.",
      "day part: noon 11:45-12:15"),
    row(
      .issue, .issue, on: [.visit], label: "Issue",
      "The number of this issue of the programme, and when it was given out.",
      "issue: 3, 2024-06-28 18:00"),
    row(
      .standing, .text, on: [.visit], label: "Standing",
      "How far the programme may be relied on.", "standing: indicative, subject to change"),
    row(
      .homeClock, .zone, on: [.visit], ceiling: .press, label: nil,
      "A second clock beside that of the place: the zone of the office at home.",
      "home clock: America/New_York"),
    row(
      .unsettled, words(UnsettledItems.self), on: [.visit], ceiling: .internal, label: nil,
      "Whether press and public read what is proposed or to be confirmed with a mark, or not at all.",
      "unsettled: left out"),
    row(
      .hours, .window, on: [.visit], ceiling: .internal, label: nil,
      "The hours in which a plan holds what says nothing of its time. Unsaid: 08:00-21:00, left where it must.",
      "hours: 08:00-21:00"),
    row(
      .pause, .lengthOr("none"), on: [.visit, .person, .entry, .request], ceiling: .internal,
      label: nil,
      "What a person has between two meetings; on one of them, before and after it, or none.",
      "pause: 15m"),
    row(
      .atMost, .number, on: [.visit, .person], ceiling: .internal, label: nil,
      "How many meetings a day somebody has at most; on the visit, everybody.", "at most: 6"),
  ]

  private static let ofPeople: [AttributeRow] = [
    row(
      .away, .window, on: [.person], repeats: true, ceiling: .internal, label: nil,
      "When the person takes part in nothing: on a date, or daily without one.",
      "away: 2024-07-03 00:00-12:00"),
    row(
      .available, .window, on: [.person], repeats: true, ceiling: .internal, label: nil,
      "The only times for the person: on dates, or daily without one.",
      "available: 2024-07-03 09:00-11:00"),
    row(
      .since, .day, on: [.person], ceiling: .press, label: "In office since",
      "The day of taking office; decides precedence between equal ranks.", "since: 2019-06-12"),
    row(
      .speaks, .languages, on: [.person], ceiling: .delegations, label: "Languages",
      "Languages spoken, as ISO 639 codes.", "speaks: ru, kk"),
  ]

  private static let ofGroups: [AttributeRow] = [
    row(
      .members, .people, on: [.group], label: "Members",
      "Who belongs to the group, in its order; a group may hold others.",
      "members: xi, tokayev"),
    row(
      .also, .seat, on: [.person], repeats: true, label: "Also",
      "A second office for another party. Where it counts, write `tokayev for OTS`.",
      "also: OTS head of organisation, \"Chairman\""),
  ]

  private static let ofPlaces: [AttributeRow] = [
    row(.country, .country, on: [.city], label: "Country", "The city's country.", "country: GY"),
    row(
      .coordinates, .coordinates, on: [.city, .place], label: nil,
      "Degrees north and east.", "coordinates: 6.8, -58.16"),
    row(
      .zone, .zone, on: [.city, .entry], label: "Time zone",
      "The time zone, if it is not the city's own.", "zone: America/Guyana"),
    row(
      .address, .text, on: [.place], ceiling: .delegations, label: "Address",
      "Where the place is.", "address: 6 Mangilik El Avenue"),
    row(
      .turnround, .length, on: [.room, .rooms], ceiling: .internal, label: nil,
      "Time that must pass between two meetings in the room.", "turn-round: 15m"),
    row(
      .open, .window, on: [.room, .rooms, .place], ceiling: .delegations, label: "Open",
      "When it can be used.", "open: 08:00-20:00"),
    row(
      .within, .window, on: [.entry, .request], repeats: true, ceiling: .internal, label: nil,
      "The entry starts and ends inside this time, or inside one of several.",
      "within: 14:00-18:00"),
    row(
      .priority, .number, on: [.request], ceiling: .internal, label: nil,
      "How much the request matters: 1 is required, 2 matters more than 3.", "priority: 1"),
    row(
      .seats, .number, on: [.request, .entry], ceiling: .internal, label: "Seats",
      "Seats that the room must have.", "seats: 8"),
  ]

  private static let ofEntries: [AttributeRow] = [
    row(
      .host, .people, on: [.entry], presence: true, label: "Host", "Who receives.",
      "host: tokayev"),
    row(
      .with, .people, on: [.entry], presence: true, label: "With",
      "Who else takes part on equal terms.", "with: tokayev"),
    row(
      .greeters, .people, on: [.entry], presence: true, label: "Greeted by",
      "Who greets or sees off, in the order of the line.", "greeters: tokayev, sklyar, and others"),
    row(
      .guests, .people, on: [.entry], presence: true, label: "Guests", "Guests.",
      "guests: nurtleu, \"forty students\""),
    row(
      .witnesses, .people, on: [.entry], presence: true, label: "Witnessed by",
      "Who witnesses a signing.", "witnesses: xi, tokayev"),
    row(
      .speakers, .people, on: [.entry], presence: true, label: "Speakers", "Who speaks.",
      "speakers: tokayev, xi"),
    row(
      .without, .people, on: [.entry], ceiling: .internal, label: nil,
      "Who does not take part although the visit would say so.", "without: visitor"),
    row(
      .interpreters, .interpreter, on: [.entry, .request], ceiling: .delegations, presence: true,
      label: "Interpreters", "Interpreters with their pair of languages.",
      "interpreters: petrova ru/zh, kk/zh"),
    row(
      .signs, .document, on: [.entry], repeats: true, label: "Documents",
      "Documents signed, exchanged or issued: type, title, parties.",
      "signs: joint declaration \"On friendship\", CN KZ"),
    row(
      .confers, .honour, on: [.entry], repeats: true, label: "Honours",
      "An order or degree conferred: title, giver, recipient.",
      "confers: \"Order of Friendship\", xi to rahmon"),
    row(
      .pledges, .pledge, on: [.entry], repeats: true, label: "Pledges",
      "A promise of money: kind, amount, currency, giver, receiver, purpose.",
      "pledges: loan 500 million USD, AIIB to TJ, \"Rogun hydropower plant\""),
    row(
      .gift, .text, on: [.entry], repeats: true, ceiling: .delegations, label: "Gift",
      "A gift presented.", "gift: Porcelain bowl, from the visitor"),
    row(
      .byVideo, .quoted, on: [.entry], label: "By video",
      "Held by video link with this place.", "by video: \"Caspian Sea port\""),
    row(
      .fields, .phrases, on: [.entry], label: "Fields", "Fields that the documents cover.",
      "fields: economy and trade, education"),
    row(
      .length, .length, on: [.entry], label: nil, "How long it lasts, if not as usual.",
      "length: 30m..45m"),
    row(
      .room, .room, on: [.entry, .request], ceiling: .delegations, label: "Room",
      "The room.", "room: hall-1"),
    row(
      .status, words(Status.self), on: [.entry, .request], label: "Status",
      "How settled it is; press and public learn only what is still to be confirmed.",
      "status: confirmed"),
    row(
      .press, .wordAndText(PressAccess.allCases.map(\.rawValue)), on: [.entry], ceiling: .press,
      label: "Press",
      "What the press may attend, and behind a comma which of it and for what part.",
      "press: pool, the two agencies, for the first two minutes"),
    row(
      .pressCall, .clock, on: [.entry], ceiling: .press, label: "Press call",
      "When the press must be there.", "press call: 09:30"),
    row(
      .finalAccess, .clock, on: [.entry], ceiling: .press, label: "Final access",
      "When access for the press closes.", "final access: 09:45"),
    row(
      .by, .word(TravelMode.words), on: [.entry], label: "By",
      "How the journey is made; in the head of an entry `by` without the colon.", "by: helicopter"),
    row(
      .flight, .text, on: [.entry], ceiling: .press, label: "Flight or train",
      "The number of the flight or train.", "flight: OS 331"),
    row(
      .transport, .text, on: [.entry], repeats: true, ceiling: .delegations, label: "Transport",
      "Seats, vehicles, terminal or platform, when boarding closes.",
      "transport: Terminal 3, seats 2A to 2F, check-in closes 13:20"),
    row(
      .dress, .text, on: [.entry], ceiling: .press, label: "Dress", "Dress.",
      "dress: dark suit"),
    row(
      .motorcade, .people, on: [.entry], repeats: true, ceiling: .delegations, label: "Motorcade",
      "One car and who rides in it.", "motorcade: \"Car 1\", xi, tokayev"),
  ]

  private static let insideEntries: [AttributeRow] = [
    row(
      .partOf, .entry, on: [.entry], ceiling: .internal, label: nil,
      "The entry of which this one is a part: inside it in time, with its place and people where it gives none.",
      "part of: talks"),
    row(
      .step, .step(people: "with"), on: [.entry], repeats: true, ceiling: .press, label: "Steps",
      "What happens in the course of the entry, in order: a clock, minutes before or after its start, or neither. What counts down to it is not for the press.",
      "step: 11:02 \"Anthems, the guest's first\""),
    row(
      .gate, .step(people: "for"), on: [.entry], repeats: true, ceiling: .press, label: "Gates",
      "Where some of those who come are let in, and until when.",
      "gate: until 10:05 \"South Gate\" for \"diplomatic corps\""),
    row(
      .alternative, .step(people: "with"), on: [.entry], repeats: true, label: "Alternative",
      "The form in which it is held instead, and in which case.",
      "alternative: \"if it rains\" @ hall"),
    row(
      .decision, .step(people: "by"), on: [.entry], ceiling: .press, label: "Decided",
      "When, and by whom, it is decided which form is held.",
      "decision: 08:00 by \"the Chief of Protocol\""),
    row(
      .decided, words(HeldForm.self), on: [.entry], ceiling: .internal, label: nil,
      "Which form is held, once that is decided: the other vanishes from all editions.",
      "decided: alternative"),
    row(
      .toConfirm, .words(OpenPart.allCases.map(\.rawValue)), on: [.entry], label: nil,
      "What of the entry is still to be confirmed, while the rest is settled.",
      "to confirm: time, place"),
    row(
      .companions, .people, on: [.day], presence: true, label: "Accompanied by",
      "Who is with the visitor all day, in every entry of the day that does not leave them out.",
      "accompanied by: nurtleu"),
  ]

  private static let ofPress: [AttributeRow] = [
    row(
      .pressPoint, .text, on: [.entry], ceiling: .press, label: "Press gather",
      "Where the press gathers.", "press point: Gate 3"),
    row(
      .live, .text, on: [.entry], label: "Live", "What is carried live, and by whom.",
      "live: The handshake, by the host broadcaster"),
    row(
      .embargo, .moment, on: [.visit, .entry], label: nil,
      "Not for the public before this time, by the clock of the entry's city; the press is told so.",
      "embargo: 2024-07-03 18:00"),
    row(
      .contact, .text, on: [.visit, .entry, .day, .delegation, .place], repeats: true,
      ceiling: .delegations, label: "Contact",
      "Who is responsible and how to reach them; delegations see it, nobody beyond.",
      "contact: Protocol office, +7 7172 55 01 00"),
  ]

  private static let shared: [AttributeRow] = [
    row(
      .release, words(Release.self),
      on: StatementKind.allCases.filter {
        $0 != .leg && $0 != .rooms && $0 != .requests && $0 != .travel
      },
      label: nil, "The widest audience that may see it. What says nothing is internal.",
      "release: press"),
    row(
      .note, .text, on: declared + [.visit, .entry, .request], repeats: true, label: "Note",
      "A note for everybody who may see what it stands on.", "note: The first of its kind."),
    row(
      .privateNote, .text, on: declared + [.visit, .entry, .request], repeats: true,
      ceiling: .internal, label: "Private note", "A note that no other audience sees.",
      "private note: The host asked for a short meeting."),
    row(
      .source, .text, on: declared + [.visit, .entry, .request], repeats: true,
      ceiling: .delegations, label: "Source", "Where the statement comes from.",
      "source: account.txt:12"),
    row(
      .accept, .acceptance,
      on: StatementKind.allCases.filter {
        $0 != .include && $0 != .travel && $0 != .requests
      },
      repeats: true, ceiling: .internal, label: nil,
      "A finding about this line that is meant, and why: it is counted and no longer printed.",
      "accept: H302, \"the King leaves the session early\""),
  ]
}

extension AttributeKey {
  public static let visitClass: AttributeKey = "class"
  public static let visitor: AttributeKey = "visitor"
  public static let dates: AttributeKey = "dates"
  public static let organisers: AttributeKey = "organisers"
  public static let occasion: AttributeKey = "occasion"
  public static let seeAlso: AttributeKey = "see also"
  public static let dayPart: AttributeKey = "day part"
  public static let issue: AttributeKey = "issue"
  public static let standing: AttributeKey = "standing"
  public static let homeClock: AttributeKey = "home clock"
  public static let unsettled: AttributeKey = "unsettled"
  public static let members: AttributeKey = "members"
  public static let also: AttributeKey = "also"
  public static let partOf: AttributeKey = "part of"
  public static let step: AttributeKey = "step"
  public static let gate: AttributeKey = "gate"
  public static let alternative: AttributeKey = "alternative"
  public static let decision: AttributeKey = "decision"
  public static let decided: AttributeKey = "decided"
  public static let toConfirm: AttributeKey = "to confirm"
  public static let companions: AttributeKey = "accompanied by"
  public static let pressPoint: AttributeKey = "press point"
  public static let live: AttributeKey = "live"
  public static let embargo: AttributeKey = "embargo"
  public static let contact: AttributeKey = "contact"
  public static let hours: AttributeKey = "hours"
  public static let pause: AttributeKey = "pause"
  public static let atMost: AttributeKey = "at most"
  public static let away: AttributeKey = "away"
  public static let available: AttributeKey = "available"
  public static let since: AttributeKey = "since"
  public static let speaks: AttributeKey = "speaks"
  public static let country: AttributeKey = "country"
  public static let coordinates: AttributeKey = "coordinates"
  public static let zone: AttributeKey = "zone"
  public static let address: AttributeKey = "address"
  public static let turnround: AttributeKey = "turn-round"
  public static let open: AttributeKey = "open"
  public static let within: AttributeKey = "within"
  public static let priority: AttributeKey = "priority"
  public static let seats: AttributeKey = "seats"
  public static let host: AttributeKey = "host"
  public static let with: AttributeKey = "with"
  public static let greeters: AttributeKey = "greeters"
  public static let guests: AttributeKey = "guests"
  public static let witnesses: AttributeKey = "witnesses"
  public static let speakers: AttributeKey = "speakers"
  public static let without: AttributeKey = "without"
  public static let interpreters: AttributeKey = "interpreters"
  public static let signs: AttributeKey = "signs"
  public static let confers: AttributeKey = "confers"
  public static let pledges: AttributeKey = "pledges"
  public static let gift: AttributeKey = "gift"
  public static let byVideo: AttributeKey = "by video"
  public static let fields: AttributeKey = "fields"
  public static let length: AttributeKey = "length"
  public static let room: AttributeKey = "room"
  public static let status: AttributeKey = "status"
  public static let press: AttributeKey = "press"
  public static let pressCall: AttributeKey = "press call"
  public static let finalAccess: AttributeKey = "final access"
  public static let by: AttributeKey = "by"
  public static let flight: AttributeKey = "flight"
  public static let transport: AttributeKey = "transport"
  public static let dress: AttributeKey = "dress"
  public static let motorcade: AttributeKey = "motorcade"
  public static let release: AttributeKey = "release"
  public static let note: AttributeKey = "note"
  public static let privateNote: AttributeKey = "private note"
  public static let source: AttributeKey = "source"
  public static let accept: AttributeKey = "accept"
}
