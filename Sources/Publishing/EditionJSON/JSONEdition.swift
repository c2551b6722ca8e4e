// Edition -> JSON: everything that the audience may see, for programs. EditionSchema describes it.

import CivilTime
import JSON
import VisitModel

/// Renders editions as JSON.
enum JSONEdition {
  /// The form and its version, the value of the member "herald".
  static let version = "edition/1"

  typealias Member = (key: String, value: JSONValue)

  static func render(_ edition: Edition, _ context: RenderContext) -> [UInt8] {
    value(edition, context).serialised()
  }

  static func value(_ edition: Edition, _ context: RenderContext) -> JSONValue {
    object([
      ("herald", .string(version)),
      ("audience", .string(edition.audience.rawValue)),
      ("asOf", .string(context.stamp.description)),
      ("generator", .string("Herald \(context.version)")),
      ("source", .string(edition.sourceName)),
      ("timeZoneDatabase", .string(edition.zoneVersion)),
      ("header", edition.header.map(header)),
      ("days", list(edition.chapters, day)),
      ("delegations", list(edition.delegations, delegation)),
      ("documents", list(edition.documents) { registered($0, document($0.value)) }),
      ("honours", list(edition.honours) { registered($0, honour($0.value)) }),
      ("pledges", list(edition.pledges) { registered($0, pledge($0.value)) }),
    ])
  }

  private static func header(_ header: Edition.Header) -> JSONValue {
    let dates = header.dates.map {
      object([("first", day($0.lowerBound)), ("last", day($0.upperBound))])
    }
    return object([
      ("title", .string(header.title)),
      ("class", header.visitClass.map { .string($0.rawValue) }),
      ("dates", dates),
      ("rows", rows(header.rows)),
      ("notes", texts(header.notes)),
    ])
  }

  private static func day(_ chapter: Edition.Chapter) -> JSONValue {
    let parts = Parts(chapter.entries)
    return object([
      ("key", .string(chapter.key)),
      ("date", day(chapter.date)),
      ("weekday", .string(chapter.date.weekday.name)),
      ("city", city(chapter.city)),
      ("zone", zone(chapter.zone)),
      ("rows", rows(chapter.rows)),
      ("notes", texts(chapter.notes)),
      (
        "entries",
        list(chapter.entries) { entry in
          JSONEdition.entry(entry, wholeKey: parts.whole(of: entry)?.key)
        }
      ),
    ])
  }

  private static func delegation(_ delegation: Edition.Delegation) -> JSONValue {
    object([
      ("party", party(delegation.party)),
      ("people", list(delegation.members, member)),
      ("rows", rows(delegation.rows)),
      ("notes", texts(delegation.notes)),
    ])
  }

  private static func member(_ member: Edition.Member) -> JSONValue {
    object([
      ("person", person(member.person)),
      ("rows", rows(member.rows)),
      ("notes", texts(member.notes)),
    ])
  }

  private static func registered<Value>(
    _ registered: Edition.Registered<Value>, _ value: JSONValue
  ) -> JSONValue {
    object([
      ("entry", .string(registered.entryKey)),
      ("heading", .string(registered.entryHeading)),
      ("date", day(registered.date)),
      ("city", registered.city.map { .string($0) }),
      ("record", value),
    ])
  }
}

// MARK: Building blocks

extension JSONEdition {
  /// An object without the members that have no value.
  static func object(_ members: [(key: String, value: JSONValue?)]) -> JSONValue {
    .object(members.compactMap { member in member.value.map { (member.key, $0) } })
  }

  static func list<Element>(
    _ elements: [Element], _ value: (Element) -> JSONValue
  ) -> JSONValue { .array(elements.map(value)) }

  static func texts(_ texts: [String]) -> JSONValue { list(texts) { .string($0) } }

  static func day(_ day: Day) -> JSONValue { .string(day.description) }
}
