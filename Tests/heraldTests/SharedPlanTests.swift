// Plans and conflicts of small cases from the field, where they lie beside the project: each has the
// outcome that an independent search gives it.

import HeraldTesting
import JSON
import Testing

@testable import herald

private let folder = "../shared/cases"

private let isExpected =
  Folders.bytes("\(folder)/README.md") != nil
  || Folders.environment("HERALD_REQUIRE_SHARED") == "1"

@Suite(.enabled(if: isExpected, "shared material absent")) struct SharedPlanTests {
  private func text(_ name: String) throws -> String {
    let bytes = try #require(Folders.bytes("\(folder)/\(name)"), "shared material absent")
    return String(decoding: bytes, as: UTF8.self)
  }

  private func plan(_ text: String, _ arguments: String...) -> Run {
    Terminal.run(["plan", "-"] + arguments, input: text)
  }

  private func engagements(_ name: String) throws -> [JSONValue] {
    let run = plan(try text(name), "--format", "json")
    let document = try JSONValue.parse(Array(run.output.utf8))
    #expect(document["outcome"] == .string("plan"), "\(name)")
    guard case .array(let engagements)? = document["engagements"] else { return [] }
    return engagements
  }

  /// Usual hours and lengths are no reason that there is no plan.
  @Test(
    arguments: Folders.files(in: "\(folder)/planning", withExtension: "visit")
      .filter { $0.contains("/noplan-") })
  func whatIsPossibleIsPlanned(path: String) throws {
    let name = String(path.dropFirst(folder.count + 1))
    let run = plan(try text(name))
    #expect(run.output.contains("What is usual, and nobody stated, leaves no plan. So:"))
    #expect(run.output.contains("outside of the usual hours, 08:00 to 21:00"))
  }

  /// What states a time and no length ends inside its window, and inside the hours of its place.
  @Test(arguments: [
    ("plan-within", 45), ("plan-within2", 45), ("plan-within3", 45), ("plan-open-place", 45),
    ("plan-415", 45), ("plan-6153", 35), ("plan-3282", 95),
  ])
  func lengthsAreChosenToFit(name: String, longest: Int) throws {
    let first = try engagements("planning/\(name).visit").first { item in
      if case .string(let name)? = item["name"] {
        name.contains("School") || name.contains("\"t0\"")
      } else {
        false
      }
    }
    guard case .int(let minutes)? = first?["minutes"] else {
      Issue.record("no length")
      return
    }
    #expect(minutes <= longest)
  }

  /// Whoever takes part in two entries that are held together is listed for both.
  @Test(arguments: [("plan-57", 3), ("plan-together", 4)])
  func peopleOfJoinedEntriesAreListed(name: String, count: Int) throws {
    let people = try engagements("planning/\(name).visit").map { item -> Int in
      if case .array(let people)? = item["people"] { people.count } else { 0 }
    }
    #expect(people.reduce(0, +) == count)
  }

  @Test func theLastYearThereIsCanBePlanned() throws {
    #expect(try engagements("planning/crash-plan-9999.visit").count == 1)
  }

  @Test func requestsCannotComeFromStandardInput() throws {
    let run = plan(try text("planning/requests-path.visit"))
    #expect(run.status == 1 && run.errors.contains("error["))
  }

  @Test func aDelayMovesIntoTheEvening() throws {
    let late = plan(
      try text("calendar-language-plan/12-late-evening.visit"), "--late", "banquet +20m")
    #expect(late.status == 0)
    #expect(late.output.contains("  the departure: 21:50–22:05, moved from 21:40\n"))
  }

  @Test func pausesAreKept() throws {
    let text = try text("calendar-language-plan/14-pause-between-meetings.visit")
      .replacing("  release: public\n", with: "  release: public\n  pause: 15m\n")
    let run = plan(text)
    for clocks in ["09:00–09:30", "09:45–10:15", "10:30–11:00"] {
      #expect(run.output.contains(clocks))
    }
  }

  @Test func lunchIsKeptFree() throws {
    let run = plan(try text("calendar-language-plan/15-lunch.visit"))
    #expect(run.output.contains("4 of 4 requests placed, 1 open time set"))
  }
}
