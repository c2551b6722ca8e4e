// Cases of the words that officers type, where they lie beside the project.

import Diagnostics
import HeraldTesting
import Loading
import SystemWorld
import Testing
import VisitModel

private let folder = "../shared/cases"

private let isExpected =
  Folders.bytes("\(folder)/README.md") != nil
  || Folders.environment("HERALD_REQUIRE_SHARED") == "1"

@Suite(.enabled(if: isExpected, "shared material absent")) struct SharedWordTests {
  private func load(_ name: String) throws -> LoadResult {
    let path = "\(folder)/\(name)"
    let bytes = try #require(Folders.bytes(path), "shared material absent")
    return Programme.load(
      SourceFile(name: Folders.path(path), bytes: bytes), in: SystemWorld())
  }

  @Test func everydayWordsAreRead() throws {
    let result = try load("programmes/L09-words-officers-type.visit")
    #expect(
      result.programme.entries.map(\.kind) == [
        .arrival, .welcome, .meal, .meeting, .press, .wreath, .rest, .transfer,
      ])
    #expect(result.diagnostics.map(\.fix?.title) == ["write `length:`"])
  }

  @Test func waysAreRead() throws {
    let result = try load("programmes/L14-by-bus.visit")
    #expect(result.diagnostics.isEmpty)
    #expect(result.programme.entries[1].mode == .bus)
  }

  @Test func lunchIsRead() throws {
    #expect(try load("calendar-language-plan/15-lunch.visit").diagnostics.isEmpty)
  }

  @Test func countryCodesAreCured() throws {
    let cures = try load("calendar-language-plan/16-country-code.visit").diagnostics.map(
      \.fix?.title)
    #expect(cures == ["write `GB`", "declare it: `party EU \"European Union\"`"])
  }

  @Test func theSeparatorIsTaken() throws {
    let result = try load("calendar-language-plan/17-sep-line/p.visit")
    #expect(result.diagnostics.isEmpty)
    #expect(result.programme.requests.count == 1)
  }
}
