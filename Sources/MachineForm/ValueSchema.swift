// The schemas of single values, by their shape.

import CivilTime
import JSON
import VisitModel

enum ValueSchema {
  static func value(_ shape: ValueShape) -> JSONValue {
    switch shape {
    case .text, .quoted, .phrases: .object(Schema.text)
    case .word(let words), .words(let words): .object([("enum", Schema.strings(words))])
    case .kind:
      Schema.described("A kind of engagement, or an everyday word for one.", Schema.text)
    case .city, .location, .wordAndText: .object(Schema.text)
    case .lengthOr(let word):
      .object([
        ("anyOf", .array([Schema.ref("length"), .object([("const", .string(word))])]))
      ])
    case .issue:
      .object([("anyOf", .array([Schema.ref("number"), Schema.ref("moment")]))])
    default: Schema.ref(definition(of: shape))
    }
  }

  /// The name of the definition of a shape that has one.
  private static func definition(of shape: ValueShape) -> String {
    switch shape {
    case .people: "participant"
    case .number: "number"
    case .day: "date"
    case .days: "dates"
    case .clock: "clock"
    case .window: "window"
    case .length: "length"
    case .coordinates: "coordinates"
    case .dayPart: "dayPart"
    case .when: "when"
    case .occasion: "occasion"
    case .document: "document"
    case .honour: "honour"
    case .pledge: "pledge"
    case .interpreter: "interpreter"
    case .zone: "zone"
    case .step: "step"
    case .seat: "seat"
    case .acceptance: "acceptance"
    case .moment: "moment"
    default: "name"
    }
  }

  /// The definitions that statements and attributes refer to.
  static var definitions: [Member] { simple + times + records }

  private static func pattern(_ summary: String, _ pattern: String) -> JSONValue {
    Schema.described(summary, Schema.text + [("pattern", .string(pattern))])
  }

  private static func object(
    _ summary: String, _ properties: [Member], required: [String]
  ) -> JSONValue {
    Schema.described(summary, Schema.object(properties, required: required))
  }

  private static func words<List: CaseIterable & RawRepresentable<String>>(
    _ list: List.Type
  ) -> JSONValue { .object([("enum", Schema.strings(list.allCases.map(\.rawValue)))]) }

  private static let text = JSONValue.object(Schema.text)
  private static let yes = JSONValue.object([("const", .bool(true))])

  // MARK: Simple values

  private static var simple: [Member] {
    [
      ("release", .object([("description", .string("The widest audience."))] + audiences)),
      ("name", pattern("A name to refer by: one word.", name)),
      ("participant", participant),
      (
        "number",
        .object([("type", .string("integer")), ("minimum", .int(0)), ("maximum", .int(1_000_000))])
      ),
      ("zone", Schema.described("A zone of the time zone database, or UTC+5.", Schema.text)),
      (
        "coordinates",
        object(
          "Degrees north and east.",
          [("latitude", degrees(90)), ("longitude", degrees(180))],
          required: ["latitude", "longitude"])
      ),
    ]
  }

  private static var audiences: [Member] {
    [("enum", Schema.strings(Release.allCases.map(\.rawValue)))]
  }

  private static let name = "^[^\\u0000-\\u0020\\u007f\"#:,;@()~?+]+$"

  private static var participant: JSONValue {
    let description = object(
      "People without a name of their own.", [("description", text)], required: ["description"])
    let others = object("And others.", [("others", yes)], required: ["others"])
    return Schema.described(
      "A person, a country or organisation, `visitor`, a description, or others.",
      [("anyOf", .array([Schema.ref("name"), inOffice, description, others]))])
  }

  private static var inOffice: JSONValue {
    pattern("A person in a second office: `tokayev for OTS`.", "^[^ ]+ for [^ ]+$")
  }

  private static func degrees(_ limit: Int) -> JSONValue {
    .object([
      ("type", .string("number")), ("minimum", .int(-limit)), ("maximum", .int(limit)),
    ])
  }

  // MARK: Times

  private static let date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  private static let clock = "^([01][0-9]|2[0-3]):[0-5][0-9]$"
  private static let span = "^[0-9]+(d([0-9]+h)?([0-9]+m)?|h([0-9]+m)?|m)$"

  private static var times: [Member] {
    [
      ("date", pattern("A date.", date)),
      (
        "dates",
        object(
          "The first and the last day.",
          [("first", Schema.ref("date")), ("last", Schema.ref("date"))],
          required: ["first", "last"])
      ),
      ("clock", pattern("A local clock time.", clock)),
      ("minutes", pattern("A length in days, hours and minutes: 45m, 1h30m.", span)),
      ("length", length),
      (
        "window",
        object(
          "A stretch of clock time.",
          [
            ("day", Schema.ref("date")), ("from", Schema.ref("clock")),
            ("until", Schema.ref("clock")),
          ], required: ["from", "until"])
      ),
      (
        "moment",
        object(
          "A date with a clock time.", [("day", Schema.ref("date")), ("at", Schema.ref("clock"))],
          required: ["day", "at"])
      ),
      ("partOfTheDay", words(DayPart.self)),
      (
        "dayPart",
        object(
          "What a part of the day means.",
          [("part", Schema.ref("partOfTheDay")), ("window", Schema.ref("window"))],
          required: ["part", "window"])
      ),
      (
        "when",
        Schema.described(
          "When it takes place; all terms hold at once.",
          Schema.list(of: .object([("anyOf", .array(terms))])))
      ),
    ]
  }

  private static var length: JSONValue {
    let range = object(
      "A length between two bounds.",
      [("shortest", Schema.ref("minutes")), ("longest", Schema.ref("minutes"))],
      required: ["shortest", "longest"])
    return .object([("anyOf", .array([Schema.ref("minutes"), range]))])
  }

  private static var terms: [JSONValue] {
    let gap: Member = ("gap", Schema.ref("minutes"))
    return [
      object(
        "At a clock time; `about` where it is approximate.",
        [
          ("at", Schema.ref("clock")), ("until", Schema.ref("clock")),
          ("lasting", Schema.ref("minutes")), ("about", .object([("type", .string("boolean"))])),
        ], required: ["at"]),
      object("In a part of the day.", [("part", Schema.ref("partOfTheDay"))], required: ["part"]),
      object("After another entry.", [("after", Schema.ref("name")), gap], required: ["after"]),
      object("Before another entry.", [("before", Schema.ref("name")), gap], required: ["before"]),
      object("Together with another entry.", [("with", Schema.ref("name"))], required: ["with"]),
      object(
        "Exactly so long before the start of another entry, or into it.",
        [
          ("offset", Schema.ref("name")), ("before", Schema.ref("minutes")),
          ("into", Schema.ref("minutes")),
        ], required: ["offset"]),
      object("Still to be set.", [("unset", yes)], required: ["unset"]),
    ]
  }

  // MARK: Records

  private static let givenAndTaken: [Member] = [
    ("giver", Schema.ref("name")), ("recipient", Schema.ref("name")),
  ]

  private static var records: [Member] {
    [
      (
        "occasion",
        object(
          "A larger event.",
          [("title", text), ("organiser", Schema.ref("name")), ("city", text)], required: ["title"])
      ),
      ("document", document),
      (
        "honour",
        object(
          "An order or a degree.", [("title", text)] + givenAndTaken, required: ["title"])
      ),
      ("pledge", pledge),
      ("step", step),
      (
        "acceptance",
        object(
          "A finding that is accepted, and why.",
          [
            ("code", pattern("The code of the finding.", "^H[0-9]{3}$")), ("reason", text),
          ], required: ["code", "reason"])
      ),
      (
        "seat",
        object(
          "A second office of a person, for another party.",
          [
            ("party", Schema.ref("name")), ("rank", words(Rank.self)),
            ("offices", .object(Schema.array(of: text))),
          ], required: ["party", "rank"])
      ),
      (
        "interpreter",
        object(
          "An interpreter, a pair of ISO 639 codes, or both.",
          [("person", Schema.ref("name")), ("from", text), ("to", text)], required: [])
      ),
    ]
  }

  private static var step: JSONValue {
    object(
      "Something inside an entry: at a clock time, until one, or so long before its start or into it.",
      [
        ("at", Schema.ref("clock")), ("until", Schema.ref("clock")),
        ("before", Schema.ref("minutes")), ("into", Schema.ref("minutes")), ("words", text),
        ("people", .object(Schema.array(of: Schema.ref("participant")))), ("place", text),
      ], required: [])
  }

  private static var document: JSONValue {
    let count = JSONValue.object([
      (
        "anyOf",
        .array([
          Schema.ref("number"), .object([("enum", Schema.strings(DocumentCount.vagueWords))]),
        ])
      )
    ])
    return object(
      "Documents; one where no count is given.",
      [
        ("count", count), ("type", words(DocumentType.self)), ("title", text),
        ("parties", .object(Schema.array(of: Schema.ref("name")))),
      ], required: ["type"])
  }

  private static var pledge: JSONValue {
    let amount = pattern("Exact decimal digits.", "^[0-9]+(\\.[0-9]{1,2})?$")
    return object(
      "A promise of money.",
      [("kind", words(PledgeKind.self)), ("amount", amount), ("currency", Schema.ref("name"))]
        + givenAndTaken + [("purpose", text)], required: ["kind"])
  }
}
