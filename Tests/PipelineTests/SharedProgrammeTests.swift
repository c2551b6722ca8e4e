// Programmes of visits that were really held, and small cases from the field, where they lie beside the
// project: nothing false is said of them, and what is wrong with them is.

import CivilTime
import Diagnostics
import HeraldTesting
import JSON
import Loading
import Rules
import Scheduling
import SystemWorld
import Testing
import VisitModel

private let folder = "../shared/programmes"

private let isExpected =
  Folders.bytes("\(folder)/expected.json") != nil
  || Folders.environment("HERALD_REQUIRE_SHARED") == "1"

@Suite(.enabled(if: isExpected, "shared material absent")) struct SharedProgrammeTests {
  @Test(arguments: Folders.files(in: folder, withExtension: "visit"))
  func saysNothingFalse(path: String) throws {
    let expected = try expectation(of: path)
    let found = try check(path)
    let errors = found.filter { $0.severity == .error }.map(\.kind.code)
    if expected["errors_any_of"] != nil {
      #expect(!Set(errors).isDisjoint(with: texts(expected["errors_any_of"])))
    } else {
      #expect(errors == [])
    }
    #expect(Set(found.map(\.kind.code)).isDisjoint(with: texts(expected["unwanted"])))
  }

  @Test(
    arguments: [
      ("programmes/L01-five-minute-steps", [], []),
      ("programmes/L02-same-minute", [], []),
      ("programmes/L04-local-time-at-both-ends", [], []),
      ("programmes/L05-whose-programme", [], []),
      ("programmes/L06-countdown", [], []),
      ("programmes/L11-wet-weather", [], []),
      ("programmes/L12-issue-number", [], []),
      ("calendar-language-plan/07-after-midnight", [], ["H064"]),
      ("calendar-language-plan/09-flight-two-zones", [], []),
      ("calendar-language-plan/10-flight-new-york-london", [], []),
      ("calendar-language-plan/10b-flight-tokyo-honolulu", [], []),
    ] as [(String, [String], [String])])
  func isRight(name: String, errors: [String], warnings: [String]) throws {
    let found = try check("../shared/cases/\(name).visit")
    #expect(found.filter { $0.severity == .error }.map(\.kind.code) == errors)
    #expect(Set(found.map(\.kind.code)).isSuperset(of: warnings))
  }

  /// The leap from one clock to another is the flight's, and no part of its length.
  @Test(arguments: [
    ("programmes/L04-local-time-at-both-ends", 200),
    ("calendar-language-plan/09-flight-two-zones", 435),
  ])
  func journeysAreAsLongAsTheyTake(name: String, minutes: Int) throws {
    let programme = try load("../shared/cases/\(name).visit").programme
    let windows = programme.analyse().timetable.windows
    let transfer = try #require(programme.entries.firstIndex { $0.kind == .transfer })
    let length = windows[transfer].earliestStart.seconds(to: windows[transfer].earliestEnd)
    #expect(length == Int64(minutes) * 60)
  }

  private func expectation(of path: String) throws -> JSONValue {
    let bytes = try #require(
      Folders.bytes("\(folder)/expected.json"), "shared material absent")
    let name = try #require(path.split(separator: "/").last.map(String.init))
    let all = try JSONValue.parse(bytes)
    return try #require(all[name]?["expect"])
  }

  private func texts(_ value: JSONValue?) -> Set<String> {
    guard case .array(let elements)? = value else { return [] }
    return Set(elements.compactMap { if case .string(let text) = $0 { text } else { nil } })
  }

  private func load(_ path: String) throws -> LoadResult {
    let bytes = try #require(Folders.bytes(path), "shared material absent")
    return Programme.load(SourceFile(name: path, bytes: bytes), in: SystemWorld())
  }

  private func check(_ path: String) throws -> [Diagnostic] {
    let loaded = try load(path)
    let context = CheckContext(
      programme: loaded.programme, analysis: loaded.programme.analyse())
    return loaded.diagnostics + Catalogue.check(context)
  }
}
