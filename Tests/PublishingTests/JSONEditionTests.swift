// The JSON edition and its schema.

import HeraldTesting
import JSON
import Testing
import VisitModel

@testable import Publishing

struct JSONEditionTests {
  @Test func theSchemaIsStored() {
    let schema = EditionSchema.root.serialised()
    #expect(Snapshot.difference(schema, file: "docs/schema/edition.schema.json") == nil)
  }

  @Test func theExampleIsStored() throws {
    let text = """
      visit "Visit"
        release: public
        visitor: a
        dates: 2026-05-20 .. 2026-05-21
      delegation JP
        a "Aya Mori" minister, "Minister"

      2026-05-20 Vienna
        10:00-11:30  talks with AT
          signs: 2 agreements "On bridges", JP AT
          pledges: loan 2.50 EUR, AT to JP, "Bridges"
        ?  decoration
          confers: "Order of the Crane", a to AT
      """
    let bytes = JSONEdition.render(try edition(text), context)
    #expect(Snapshot.difference(bytes, "edition.json") == nil)
  }

  /// Every member that any made-up edition has is one that the schema knows, and none is missing.
  @Test(arguments: 1...10)
  func fitsTheSchema(seed: UInt64) throws {
    let programme = programme(of: SecretProgramme(seed: seed).tree)
    let edition = Edition(
      of: programme, timetable: Timetable(windows: []), audience: .internal)
    #expect(complaints(JSONEdition.value(edition, context), EditionSchema.root, "") == [])
  }

  private func complaints(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    if let name = schema["$ref"]?.text?.split(separator: "/").last {
      guard let definition = EditionSchema.root["$defs"]?[String(name)] else {
        return ["\(place): no \(name)"]
      }
      return complaints(value, definition, place)
    }
    if case .array(let elements) = value {
      return elements.flatMap { complaints($0, schema["items"] ?? .null, place + "[]") }
    }
    guard case .object(let members) = value else { return [] }
    let missing = (schema["required"]?.elements ?? []).compactMap(\.text).filter { name in
      !members.contains { $0.key == name }
    }
    return missing.map { "\(place): lacks \($0)" }
      + members.flatMap { key, value -> [String] in
        guard let known = schema["properties"]?[key] else { return ["\(place): knows no \(key)"] }
        return complaints(value, known, "\(place).\(key)")
      }
  }
}
