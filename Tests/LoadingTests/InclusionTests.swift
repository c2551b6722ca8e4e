// Programmes in several files: one text inside, and findings at the place that a person can open.

import Diagnostics
import HeraldTesting
import Loading
import Testing
import VisitModel

@Suite struct InclusionTests {
  private static let main = """
    include "people.visit"
    include "lists/places.visit"

    visit "Working visit to Astana"
      dates: 2024-07-03
      release: public

    2024-07-03 Astana
      10:00 talks with tokayev @ akorda

    """

  private func load(_ files: [String: String], main: String = Self.main) -> LoadResult {
    var world = TestWorld()
    for (name, text) in files { world.files[name] = Array(text.utf8) }
    return Programme.load(SourceFile(name: "visit/main.visit", bytes: Array(main.utf8)), in: world)
  }

  private static let people = "delegation KZ\n  tokayev \"Kassym-Jomart Tokayev\" head of state\n"
  private static let places = "place akorda \"Presidential Palace\", Astana\n"

  @Test func isOneProgramme() {
    let loaded = load(["visit/people.visit": Self.people, "visit/lists/places.visit": Self.places])
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.programme.people.map(\.id) == ["tokayev"])
    #expect(loaded.programme.entries[0].place != nil)
    #expect(loaded.programme.source.name == "visit/main.visit")
  }

  @Test func includesWhatIsIncludedThere() {
    let loaded = load([
      "visit/people.visit": "include \"lists/places.visit\"\n" + Self.people,
      "visit/lists/places.visit": Self.places,
    ])
    #expect(loaded.diagnostics.map(\.kind.code) == ["H062"])
    #expect(loaded.programme.places.count == 1)
  }

  @Test func findingsAreInTheirFile() throws {
    let people = Self.people + "    note\n  speaker \"Maulen\" spikker\n"
    let loaded = load(["visit/people.visit": people, "visit/lists/places.visit": Self.places])
    let finding = try #require(loaded.diagnostics.last)
    let file = try #require(finding.source)
    #expect(file.name == "visit/people.visit")
    #expect(file.position(at: Int(finding.span.start)).line == 4)
    #expect(loaded.diagnostics.count == 2)
    #expect(loaded.programme.places.count == 1)
  }

  @Test func whatBeginsAFileBelongsToNothingBefore() {
    let loaded = load([
      "visit/people.visit": Self.people,
      "visit/lists/places.visit": "  akorda \"Akorda\" official\n",
    ])
    #expect(loaded.diagnostics.map(\.kind.code).sorted() == ["H008", "H101"])
    #expect(loaded.programme.people.count == 1)
  }

  @Test(arguments: [
    ("../people.visit", "H061"), ("/etc/passwd", "H061"), ("-", "H061"), ("a/../../b", "H061"),
    ("", "H061"), ("none.visit", "H060"), ("main.visit", "H062"),
  ])
  func isRefused(name: String, code: String) {
    let main = "include \"\(name)\"\nvisit \"V\"\n  dates: 2024-07-03\n"
    let loaded = load(["visit/main.visit": main, "people.visit": Self.people], main: main)
    #expect(loaded.diagnostics.map(\.kind.code) == [code])
    #expect(loaded.programme.people.isEmpty)
  }

  @Test func aFileIsKeptInternal() {
    let main = Self.main.replacing(
      "include \"people.visit\"", with: "include \"people.visit\"\n  release: internal")
    let people = Self.people + "    release: public\n"
    let loaded = load(
      ["visit/people.visit": people, "visit/lists/places.visit": Self.places], main: main)
    let person = loaded.programme.people[0]
    #expect(person.values(.release).contains(.word("internal")))
    #expect(loaded.programme.places[0].values(.release).isEmpty)
  }
}
