// The JSON Schema of the machine form, made from the table of the language, so that it can never
// say anything else than the reader does.

public import JSON
import VisitModel

extension MachineForm {
  /// The schema of programmes in JSON (JSON Schema, draft 2020-12).
  public static func schema() -> JSONValue { Schema.root }
}

enum Schema {
  static var root: JSONValue {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("urn:herald:schema:visit:1")),
      ("title", .string("Herald programme")),
      (
        "description",
        .string("The programme of a state visit or a summit, one statement after another.")
      ),
      ("type", .string("object")),
      ("required", strings(["herald", "blocks"])),
      ("additionalProperties", .bool(false)),
      (
        "properties",
        .object([
          ("$schema", described("The schema of this text.", [("type", .string("string"))])),
          ("herald", described("The form and its version.", [("const", .string(version))])),
          ("timeZoneDatabase", described("The release of the time zone database in use.", text)),
          ("blocks", described("The blocks in the order of the file.", array(of: anyOf(blocks)))),
          (
            "comments",
            described("The comments below the last statement.", array(of: ref("comment")))
          ),
        ])
      ),
      ("$defs", .object(definitions)),
    ])
  }

  private static let version = MachineForm.version

  private static var blocks: [String] {
    StatementKind.allCases.filter { $0.level == 0 }.map(\.rawValue)
  }

  private static var definitions: [Member] {
    Vocabulary.statements.map { ($0.kind.rawValue, statement($0)) }
      + Vocabulary.attributes.map { (name(of: $0), attribute($0)) }
      + [("comment", comment), ("comments", comments)] + ValueSchema.definitions
  }

  // MARK: Statements and attributes

  private static func statement(_ row: StatementRow) -> JSONValue {
    var properties: [Member] = []
    if row.kind.level == 0 {
      properties.append(("block", .object([("const", .string(row.kind.rawValue))])))
    }
    for slot in row.slots {
      let value = ValueSchema.value(slot.shape)
      properties.append((slot.slot.rawValue, slot.repeats ? .object(list(of: value)) : value))
    }
    let attributes = Vocabulary.attributes.filter { $0.hosts.contains(row.kind) }
    if !attributes.isEmpty {
      properties.append(("attributes", .object(array(of: anyOf(attributes.map(name(of:)))))))
    }
    if let item = row.kind.itemKind {
      properties.append((item.plural, .object(array(of: ref(item.rawValue)))))
    }
    properties.append(("comments", ref("comments")))
    let required = row.slots.filter(\.isRequired).map(\.slot.rawValue)
    return described(
      row.summary, object(properties, required: (row.kind.level == 0 ? ["block"] : []) + required))
  }

  private static func attribute(_ row: AttributeRow) -> JSONValue {
    let value = ValueSchema.value(row.shape)
    let member = row.shape.isList ? "values" : "value"
    let properties: [Member] = [
      ("attribute", .object([("const", .string(row.key.keyword))])),
      ("release", ref("release")), (member, row.shape.isList ? .object(list(of: value)) : value),
      ("comments", ref("comments")),
    ]
    return described(row.summary, object(properties, required: ["attribute", member]))
  }

  /// The definition of an attribute; blanks would have to be escaped in references.
  private static func name(of row: AttributeRow) -> String {
    "attribute-" + row.key.keyword.split(separator: " ").joined(separator: "-")
  }

  // MARK: Comments

  private static var comment: JSONValue {
    described(
      "A comment on a line of its own; two spaces before its `#` are one step of indentation.",
      [("type", .string("string")), ("pattern", .string("^(  ){0,2}#[^\\n]*$"))])
  }

  private static var comments: JSONValue {
    let after = described(
      "The comment at the end of the line.",
      [("type", .string("string")), ("pattern", .string("^#($|[ \\t#])[^\\n]*$"))])
    return described(
      "The comments around a line.",
      object([("before", .object(array(of: ref("comment")))), ("after", after)], required: []))
  }

  // MARK: Building blocks

  static let text: [Member] = [("type", .string("string"))]

  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  static func described(_ summary: String, _ members: [Member]) -> JSONValue {
    .object([("description", .string(summary))] + members)
  }

  static func ref(_ definition: String) -> JSONValue {
    .object([("$ref", .string("#/$defs/\(definition)"))])
  }

  static func anyOf(_ definitions: [String]) -> JSONValue {
    .object([("anyOf", .array(definitions.map(ref)))])
  }

  static func array(of element: JSONValue) -> [Member] {
    [("type", .string("array")), ("items", element)]
  }

  /// An array that is not empty.
  static func list(of element: JSONValue) -> [Member] {
    array(of: element) + [("minItems", .int(1))]
  }

  static func object(_ properties: [Member], required: [String]) -> [Member] {
    let needs: [Member] = required.isEmpty ? [] : [("required", strings(required))]
    return [("type", .string("object"))] + needs
      + [("additionalProperties", .bool(false)), ("properties", .object(properties))]
  }
}
