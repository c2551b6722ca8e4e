// Shared by the tests: programmes from text, with what loading had to say about them.

import Diagnostics
import HeraldTesting
import Loading
import VisitModel

/// What came of loading a text.
struct Loaded {
  let programme: Programme
  let diagnostics: [Diagnostic]
  private let file: SourceFile

  init(_ text: String, in world: TestWorld = TestWorld()) {
    file = SourceFile(name: "test.visit", bytes: Array(text.utf8))
    let result = Programme.load(file, in: world)
    programme = result.programme
    diagnostics = result.diagnostics.inFileOrder()
  }

  /// A visit to Astana with people, before `text`.
  static func visit(_ text: String, in world: TestWorld = TestWorld()) -> Loaded {
    Loaded(header + text, in: world)
  }

  static let header = """
    visit "V"
      dates: 2024-07-03 .. 2024-07-04
      visitor: guest

    delegation CN
      guest "The guest" head of state
      aide "The aide" staff

    delegation KZ
      host "The host" head of state

    place palace "Palace", Astana


    """

  /// Each finding as "H101 `tokaev` no person…", with the text that it underlines.
  var findings: [String] {
    diagnostics.map { finding in
      let place = file.text(Int(finding.span.start)..<Int(finding.span.end))
      let fix = finding.fix.map { "; \($0.title)" } ?? ""
      return "\(finding.kind.code) [\(place)] \(finding.message)\(fix)"
    }
  }

  /// The people of an entry's attribute, as names; `visitor` and texts as they are.
  func words(_ entry: Int, _ key: AttributeKey) -> [String] {
    programme.entries[entry].values(key).map { value in
      switch value {
      case .reference(.visitor): "visitor"
      case .reference(.person(let person)): programme[person].id
      case .reference(.party(let party)): programme[party].code
      case .reference(.room(let room)): programme[room].id
      case .reference(.unknown(let name)): "?\(name)"
      case .text(let text): "\"\(text)\""
      case .others: "others"
      default: "\(value)"
      }
    }
  }

  /// The people who take part in an entry.
  func participants(_ entry: Int) -> [String] {
    programme.participants(of: programme.entries[entry]).map { programme[$0].id }
  }

  /// The entry that the first reference in an entry's WHEN names: its position, or the name itself.
  func reference(_ entry: Int) -> String {
    switch programme.entries[entry].when.terms.compactMap(\.reference).first {
    case .entry(let index): "\(index.position)"
    case .unknown(let name): "?\(name)"
    default: "none"
    }
  }
}
