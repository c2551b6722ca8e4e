// Shared by the tests: programmes and editions from their text.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import SystemWorld
import Testing
import VisitModel

@testable import Publishing

/// The programme of a text, which must be free of errors.
func programme(_ text: String, name: String = "folder/test.visit") throws -> Programme {
  let file = SourceFile(name: name, bytes: Array(text.utf8))
  let result = Programme.load(file, in: SystemWorld())
  try #require(!result.diagnostics.contains { $0.severity == .error }, "\(result.diagnostics)")
  return result.programme
}

/// What an audience sees of a text; without computed windows unless they are given.
func edition(
  _ text: String, for audience: Release = .public, windows: [EntryWindow] = []
) throws -> Edition {
  Edition(of: try programme(text), timetable: Timetable(windows: windows), audience: audience)
}

/// The page of a text that may break the rules of the language.
func lenientPage(_ text: String) -> String {
  let file = SourceFile(name: "test.visit", bytes: Array(text.utf8))
  let programme = Programme.load(file, in: SystemWorld()).programme
  let edition = Edition(of: programme, timetable: Timetable(windows: []), audience: .internal)
  return String(decoding: HTMLRenderer.render(Document(edition)), as: UTF8.self)
}

/// The page of a text.
func page(_ text: String, for audience: Release = .internal) throws -> String {
  let document = Document(try edition(text, for: audience))
  return String(decoding: HTMLRenderer.render(document), as: UTF8.self)
}

/// Everything that an edition holds, as text.
func contents(of edition: Edition) -> String {
  var text = ""
  dump(edition, to: &text)
  return text
}

/// The example of the repository.
func example() throws -> String {
  let path = "Examples/2024-07-kazakhstan-tajikistan.visit"
  return String(decoding: try #require(Folders.bytes(path)), as: UTF8.self)
}
