// The JSON Schema of editions. docs/schema/edition.schema.json is this, written out by the tests.

public import JSON
import VisitModel

/// Describes editions in JSON (JSON Schema, draft 2020-12).
public enum EditionSchema {
  /// The schema.
  public static var root: JSONValue {
    .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .string("urn:herald:schema:edition:1")),
        ("title", .string("Herald edition")),
        (
          "description",
          .string(
            "A programme as one audience may see it. What the audience may not see is absent: nothing "
              + "says whether something has been left out.")
        ),
      ] + edition.members + [("$defs", .object(definitions.map { ($0.name, $0.object.value) }))])
  }

  private static let edition = SchemaObject([
    .needed("herald", .const(JSONEdition.version), "The form and its version."),
    .needed("audience", .words(Release.self), "For whom the edition is."),
    .needed("asOf", .instant, "When the programme last changed, in UTC."),
    .needed("generator", .text, "The program that wrote this, with its version."),
    .needed("source", .text, "The name of the programme's file."),
    .needed("timeZoneDatabase", .text, "The release of the time zone database."),
    .optional("header", .ref("header"), "What the visit says of itself."),
    .needed("days", .list(.ref("day")), "The days in order, each in one city."),
    .needed("delegations", .list(.ref("delegation")), "The people, in protocol order."),
    .needed("documents", .list(.ref("registeredDocument")), "All documents, in order."),
    .needed("honours", .list(.ref("registeredHonour")), "All honours, in order."),
    .needed("pledges", .list(.ref("registeredPledge")), "All promises of money, in order."),
  ])

  private static let definitions: [(name: String, object: SchemaObject)] =
    frame + entries + times + people + records + registers

  private static let rows = SchemaMember.needed(
    "rows", .list(.ref("row")), "Everything else with a label.")
  private static let notes = SchemaMember.needed("notes", .list(.text), "Notes.")

  private static let frame: [(name: String, object: SchemaObject)] = [
    (
      "header",
      SchemaObject([
        .needed("title", .text, "The title of the visit."),
        .optional("class", .words(VisitClass.self), "The class of the visit."),
        .optional("dates", .ref("dates"), "First and last day."), rows, notes,
      ])
    ),
    (
      "dates",
      SchemaObject([
        .needed("first", .day, "The first day."), .needed("last", .day, "The last day."),
      ])
    ),
    (
      "day",
      SchemaObject([
        .needed("key", .text, "Unique in the edition."), .needed("date", .day, "The date."),
        .needed("weekday", .text, "In English."), .needed("city", .ref("city"), "Where."),
        .needed("zone", .ref("zone"), "The local time of the city on this day."), rows, notes,
        .needed("entries", .list(.ref("entry")), "In the order of the programme."),
      ])
    ),
    (
      "row",
      SchemaObject([
        .needed("attribute", .text, "The attribute of Herald's language."),
        .needed("label", .text, "What an edition calls it."),
        .needed("lines", .list(.list(.ref("item"))), "The values of each time it is given."),
      ])
    ),
  ]

  private static let entries: [(name: String, object: SchemaObject)] = [
    (
      "entry",
      SchemaObject([
        .needed("key", .text, "Unique in the edition."),
        .needed("identifier", .hex, "Names the entry whatever its time becomes."),
        .needed("date", .day, "The day it stands under."), .needed("time", .ref("time"), "When."),
        .needed("kind", .words(Kind.self), "What it is."),
        .optional("word", .text, "The word that the programme has for the kind."),
        .optional("title", .text, "Its own title."),
        .needed("heading", .text, "Its title, else its kind with its partners."),
        .optional("place", .ref("place"), "Where."),
        .optional("city", .ref("city"), "In which city."),
        .optional("from", .text, "Where a journey starts."),
        .optional("to", .text, "Where a journey ends."),
        .needed("roles", .list(.ref("row")), "Who takes part in which role."),
        .needed("participants", .list(.ref("person")), "Everybody named, the visitor included."),
        .needed("documents", .list(.ref("document")), "Documents signed, exchanged or issued."),
        .needed("honours", .list(.ref("honour")), "Orders and degrees conferred."),
        .needed("pledges", .list(.ref("pledge")), "Promises of money."), rows, notes,
        .optional("status", .words(Status.self), "How settled it is."),
        .optional("toConfirm", .list(.text), "What of it is still to be confirmed."),
        .optional("embargo", .moment, "Until when it is not for the public."),
        .optional("partOf", .text, "The key of the entry of which it is a part."),
        .needed("release", .words(Release.self), "Its widest audience."),
      ])
    ),
    (
      "place",
      SchemaObject([.needed("name", .text, "The name of the place."), rows, notes])
    ),
    (
      "city",
      SchemaObject([
        .needed("name", .text, "The name of the city."),
        .optional("country", .text, "ISO 3166-1 alpha-2."),
        .optional("countryName", .text, "The country in English."),
        .optional("coordinates", .ref("coordinates"), "Where the city lies."),
      ])
    ),
    (
      "coordinates",
      SchemaObject([
        .needed("latitude", .number(-90, 90), "Degrees north."),
        .needed("longitude", .number(-180, 180), "Degrees east."),
      ])
    ),
  ]
}

// MARK: Times, people, records

extension EditionSchema {
  private static let times: [(name: String, object: SchemaObject)] = [
    (
      "time",
      SchemaObject([
        .needed("words", .text, "The time in words."),
        .needed(
          "certainty", .oneOf(["exact", "approximate", "to be set"]), "How well it is known."),
        .optional("start", .moment, "The stated start; only about right unless exact."),
        .optional("end", .moment, "The stated end."),
        .optional("window", .ref("window"), "Earliest and latest start and end."),
        .needed("zone", .ref("zone"), "The local time of the entry."),
        .optional("endZone", .ref("zone"), "The local time of where a journey ends."),
      ])
    ),
    (
      "window",
      SchemaObject([
        .needed("earliestStart", .moment, "Not before."),
        .needed("latestStart", .moment, "Starts by then."),
        .needed("earliestEnd", .moment, "Goes on until then."),
        .needed("latestEnd", .moment, "Over by then."),
      ])
    ),
    (
      "zone",
      SchemaObject([
        .needed("identifier", .text, "The name in the time zone database, or a fixed offset."),
        .needed("offset", .text, "In words, such as UTC+5."),
        .needed("offsetSeconds", .integer, "Seconds east of UTC."),
        .optional("abbreviation", .text, "Such as CEST."),
      ])
    ),
  ]

  private static let people: [(name: String, object: SchemaObject)] = [
    (
      "delegation",
      SchemaObject([
        .needed("party", .ref("party"), "Whose people they are."),
        .needed("people", .list(.ref("member")), "In protocol order."), rows, notes,
      ])
    ),
    (
      "member",
      SchemaObject([.needed("person", .ref("person"), "The person."), rows, notes])
    ),
    (
      "person",
      SchemaObject([
        .needed("name", .text, "The name."), .needed("rank", .words(Rank.self), "The rank."),
        .needed("offices", .list(.text), "The offices held."),
        .needed("party", .ref("party"), "The country or organisation."),
      ])
    ),
    (
      "party",
      SchemaObject([
        .needed("code", .text, "ISO 3166-1 alpha-2, or a code of the programme's own."),
        .needed("name", .text, "The name."),
        .needed("isCountry", .boolean, "Whether it is a country."),
      ])
    ),
    (
      "item",
      SchemaObject(
        [
          .optional("person", .ref("person"), "A person."),
          .optional("detail", .text, "What applies to the person on this line only."),
          .optional("party", .ref("party"), "A country or an organisation."),
          .optional("text", .text, "Anything else."),
          .optional("others", .const(true), "“and others”"),
        ], choices: [["person"], ["person", "detail"], ["party"], ["text"], ["others"]])
    ),
  ]

  private static let records: [(name: String, object: SchemaObject)] = [
    (
      "document",
      SchemaObject([
        .needed("count", .count, "How many: a number or a vague word."),
        .needed("type", .words(DocumentType.self), "What it is."),
        .optional("title", .text, "The title."),
        .needed("parties", .list(.ref("item")), "Who signs."),
      ])
    ),
    (
      "honour",
      SchemaObject([
        .needed("title", .text, "The order or degree."),
        .optional("giver", .ref("item"), "Who confers it."),
        .optional("recipient", .ref("item"), "Who receives it."),
      ])
    ),
    (
      "pledge",
      SchemaObject([
        .needed("kind", .words(PledgeKind.self), "What kind of promise."),
        .optional("amount", .decimal, "An exact decimal number."),
        .optional("currency", .text, "ISO 4217."), .optional("giver", .ref("item"), "Who pays."),
        .optional("recipient", .ref("item"), "Who is paid."),
        .optional("purpose", .text, "For what."),
      ])
    ),
  ]

  private static let registers = ["Document", "Honour", "Pledge"].map { record in
    (
      name: "registered\(record)",
      object: SchemaObject([
        .needed("entry", .text, "The key of the entry."),
        .needed("heading", .text, "The heading of the entry."),
        .needed("date", .day, "The date of the entry."), .optional("city", .text, "Where."),
        .needed("record", .ref(record.lowercased()), "What is recorded."),
      ])
    )
  }
}
