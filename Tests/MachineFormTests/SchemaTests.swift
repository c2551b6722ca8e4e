// The schema in docs/schema is what the table of the language gives.

import HeraldTesting
import JSON
import MachineForm
import Testing
import VisitModel

@Suite struct SchemaTests {
  @Test func isStored() {
    let schema = MachineForm.schema().serialised()
    #expect(Snapshot.difference(schema, file: "docs/schema/visit.schema.json") == nil)
  }

  @Test func refersOnlyToWhatItDefines() throws {
    let schema = MachineForm.schema()
    let definitions = try #require(schema["$defs"])
    var references: [String] = []
    collect(schema, &references)
    #expect(references.count > 100)
    for reference in references {
      let name = try #require(reference.split(separator: "/").last)
      #expect(definitions[String(name)] != nil, "\(reference)")
    }
  }

  private func collect(_ json: JSONValue, _ references: inout [String]) {
    switch json {
    case .array(let elements): for element in elements { collect(element, &references) }
    case .object(let members):
      for member in members {
        if member.key == "$ref", let text = member.value.text { references.append(text) }
        collect(member.value, &references)
      }
    default: break
    }
  }

  @Test(arguments: Vocabulary.attributes.map(\.key.keyword))
  func describes(attribute: String) throws {
    let schema = MachineForm.schema()
    let members = schema["$defs"].map { definitions in
      guard case .object(let members) = definitions else { return [JSONValue]() }
      return members.map(\.value)
    }
    let definition = members?.first { $0["properties"]?["attribute"]?["const"]?.text == attribute }
    #expect(definition?["description"]?.text?.isEmpty == false)
  }
}
