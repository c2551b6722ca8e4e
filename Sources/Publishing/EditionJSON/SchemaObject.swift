// The few parts of JSON Schema that the schema of editions is made of.

import JSON

/// An object with the members it may have and no others.
struct SchemaObject: Sendable {
  let properties: [SchemaMember]
  /// The sets of members of which it has exactly one; empty where any set will do.
  let choices: [[String]]

  init(_ properties: [SchemaMember], choices: [[String]] = []) {
    self.properties = properties
    self.choices = choices
  }

  var value: JSONValue { .object(members) }

  var members: [JSONEdition.Member] {
    let required = properties.filter(\.isNeeded).map { JSONValue.string($0.name) }
    return [("type", .string("object"))]
      + (required.isEmpty ? [] : [("required", .array(required))]) + choice + [
        ("additionalProperties", .bool(false)),
        ("properties", .object(properties.map { ($0.name, $0.value) })),
      ]
  }

  private var choice: [JSONEdition.Member] {
    guard !choices.isEmpty else { return [] }
    let sets = choices.map { names in
      JSONValue.object([
        ("required", .array(names.map { .string($0) })), ("minProperties", .int(names.count)),
        ("maxProperties", .int(names.count)),
      ])
    }
    return [("oneOf", .array(sets))]
  }
}

/// A member of an object.
struct SchemaMember: Sendable {
  let name: String
  let isNeeded: Bool
  let type: SchemaType
  let summary: String

  static func needed(_ name: String, _ type: SchemaType, _ summary: String) -> SchemaMember {
    SchemaMember(name: name, isNeeded: true, type: type, summary: summary)
  }

  static func optional(_ name: String, _ type: SchemaType, _ summary: String) -> SchemaMember {
    SchemaMember(name: name, isNeeded: false, type: type, summary: summary)
  }

  var value: JSONValue { .object([("description", .string(summary))] + type.members) }
}

/// What a value may be.
struct SchemaType: Sendable {
  let members: [JSONEdition.Member]

  private init(_ members: [JSONEdition.Member]) { self.members = members }

  static let text = SchemaType([("type", .string("string"))])
  static let integer = SchemaType([("type", .string("integer"))])
  static let boolean = SchemaType([("type", .string("boolean"))])
  static let day = matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date")
  /// UTC.
  static let instant = matching(
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", format: "date-time")
  /// A local time to the minute with its offset.
  static let moment = matching(
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$")
  static let hex = matching("^[0-9a-f]{32}$")
  static let decimal = matching("^-?[0-9]+(\\.[0-9]{1,2})?$")
  static let count = SchemaType([
    (
      "anyOf",
      .array([
        .object([("type", .string("integer")), ("minimum", .int(0))]),
        .object([("type", .string("string"))]),
      ])
    )
  ])

  private static func matching(_ pattern: String, format: String? = nil) -> SchemaType {
    let format: [JSONEdition.Member] = format.map { [("format", .string($0))] } ?? []
    return SchemaType([("type", .string("string"))] + format + [("pattern", .string(pattern))])
  }

  static func const(_ value: String) -> SchemaType { SchemaType([("const", .string(value))]) }
  static func const(_ value: Bool) -> SchemaType { SchemaType([("const", .bool(value))]) }

  static func number(_ least: Int, _ most: Int) -> SchemaType {
    SchemaType([
      ("type", .string("number")), ("minimum", .int(least)), ("maximum", .int(most)),
    ])
  }

  static func oneOf(_ words: [String]) -> SchemaType {
    SchemaType([("enum", .array(words.map { .string($0) }))])
  }

  /// The words of a closed list.
  static func words<List: CaseIterable & RawRepresentable<String>>(_ list: List.Type) -> SchemaType
  {
    oneOf(list.allCases.map(\.rawValue))
  }

  static func list(_ element: SchemaType) -> SchemaType {
    SchemaType([("type", .string("array")), ("items", .object(element.members))])
  }

  static func ref(_ definition: String) -> SchemaType {
    SchemaType([("$ref", .string("#/$defs/\(definition)"))])
  }
}
