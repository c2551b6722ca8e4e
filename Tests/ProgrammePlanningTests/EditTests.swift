// Plans written into programmes: what changes, and that nothing else does.

import CivilTime
import Diagnostics
import HeraldTesting
import Planning
import ProgrammePlanning
import Testing
import VisitModel
import VisitSyntax

struct EditTests {
  private static let text = """
    requests
      president with sovereign 30m   # asked on Monday
        priority: 1
      secretary with sovereign 20m #second
        release: delegations

    2024-07-03 Geneva

      # In the morning.
      10:00-12:00  session @ centre   # all of them

      ?          photo @ centre
        guests: president, sovereign   # on the steps
        note: On the steps.

      ?  press
        length: 30m

    """

  /// The programme with these tasks held at these local minutes of the first day.
  private func written(
    _ planned: Planned, _ places: [(name: String, minute: Int, length: Int, room: Int?)]
  ) throws -> String {
    let first = try #require(planned.problem.days.first).lowerBound
    var plan = Plan(placements: planned.problem.tasks.map { _ in nil })
    for (number, task) in planned.problem.tasks.enumerated() {
      guard let pin = planned.problem.pins.first(where: { $0.task == number }),
        let start = pin.start
      else { continue }
      plan[number] = Placement(start: start, length: task.lengths[0], room: task.rooms.first)
    }
    for place in places {
      plan[try planned.task(place.name)] = Placement(
        start: first + place.minute, length: place.length, room: place.room)
    }
    return String(decoding: PlanEdit.apply(plan, of: planned.translation), as: UTF8.self)
  }

  @Test func writesTimesAndNewEntries() throws {
    let planned = try Planned(Self.text)
    let result = try written(
      planned,
      [
        ("photo", 12 * 60, 15, nil), ("press", 17 * 60, 30, nil),
        ("president+sovereign", 14 * 60, 30, 0), ("second", 9 * 60, 20, 1),
      ])
    let expected =
      Planned.head + """
        requests
          president with sovereign 30m #president-sovereign   # asked on Monday
            priority: 1
          secretary with sovereign 20m #second
            release: delegations

        2024-07-03 Geneva

          09:00 for 20m  bilateral with secretary, sovereign @ centre #second
            room: booth
            status: proposed
            release: delegations

          # In the morning.
          10:00-12:00  session @ centre   # all of them

          12:00 for 15m  photo @ centre
            guests: president, sovereign   # on the steps
            note: On the steps.

          14:00 for 30m  bilateral with president, sovereign @ centre #president-sovereign
            room: hall
            status: proposed

          17:00  press
            length: 30m

        """
    #expect(
      Snapshot.firstDifference(Array(expected.utf8), Array(result.utf8)).hasSuffix("(the end)"))
    #expect(result == expected)
  }

  @Test func aSecondPlanHasNothingToDo() throws {
    let planned = try Planned(Self.text)
    let result = try written(
      planned,
      [
        ("photo", 12 * 60, 15, nil), ("press", 17 * 60, 30, nil),
        ("president+sovereign", 14 * 60, 30, 0), ("second", 9 * 60, 20, 1),
      ])
    let again = try Planned(result, head: "")
    #expect(again.translation.tracing.open == [])
    #expect(try written(again, []) == result)
  }

  @Test func aPublicVisitDoesNotPublishProposals() throws {
    let head = Planned.head.replacing(
      "  class: summit\n", with: "  class: summit\n  release: public\n")
    let planned = try Planned(Self.text, head: head)
    let result = try written(planned, [("president+sovereign", 14 * 60, 30, 0)])
    #expect(result.contains("    status: proposed\n    release: internal\n"))
  }

  @Test func aVisitorWhoIsNotMeantIsLeftOut() throws {
    let head = Planned.head.replacing(
      "  class: summit\n", with: "  class: state\n  visitor: president\n")
    let planned = try Planned(Self.text, head: head)
    let result = try written(
      planned, [("second", 9 * 60, 20, 1), ("president+sovereign", 14 * 60, 30, 0)])
    #expect(result.components(of: "    without: visitor\n") == 1)
  }

  @Test func aDayThatTheProgrammeLacksIsAdded() throws {
    let planned = try Planned(Self.text)
    let result = try written(planned, [("second", 1440 + 9 * 60, 20, 1)])
    #expect(
      result.hasSuffix(
        """

        2024-07-04 Geneva

          09:00 for 20m  bilateral with secretary, sovereign @ centre #second
            room: booth
            status: proposed
            release: delegations

        """))
  }

  @Test func lineEndsStayAsTheyAre() throws {
    let planned = try Planned(
      Self.text.replacing("\n", with: "\r\n"), head: Planned.head.replacing("\n", with: "\r\n"))
    let result = try written(planned, [("president+sovereign", 14 * 60, 30, 0)])
    let bytes = Array(result.utf8)
    #expect(bytes.indices.allSatisfy { bytes[$0] != 0x0A || bytes[$0 - 1] == 0x0D })
    let tree = Parser.parse(SourceFile(name: "", bytes: Array(result.utf8)))
    #expect(!tree.diagnostics.hasErrors)
  }

  @Test func aMovedEntryKeepsTheFormOfItsTime() throws {
    var options = TranslationOptions()
    let text = """
      2024-07-03 Geneva
        10:00-12:00  session #a
        13:00 for 30m  photo #b   # short
        14:00      press #c
        15:00      rest #d
          status: confirmed
      """
    let loaded = try Planned(text)
    for name in ["a", "b", "c", "d"] {
      options.freed.insert(try Naming(loaded.programme).item(name))
    }
    let planned = try Planned(text, options: options)
    let result = try written(
      planned,
      [("a", 10 * 60 + 30, 120, nil), ("b", 13 * 60 + 15, 30, nil), ("c", 16 * 60, 30, nil)])
    #expect(
      result.hasSuffix(
        """
        2024-07-03 Geneva
          10:30-12:30  session #a
          13:15 for 30m  photo #b   # short
          16:00      press #c
          15:00      rest #d
            status: confirmed
        """))
  }

  /// Every line of the old file is in the new one, in order, but for those that were planned.
  @Test(arguments: 0..<60)
  func onlyPlannedLinesDiffer(seed: UInt64) throws {
    let tree = ProgrammeGenerator.tree(seed: seed, size: 14)
    let file = SourceFile(name: "seed \(seed)", bytes: Formatter.format(tree))
    let programme = Programme.loaded(file)
    let translation = Translation(programme)
    var random = SeededRandom(seed: seed)
    var plan = Plan(placements: translation.problem.tasks.map { _ in nil })
    for (number, task) in translation.problem.tasks.enumerated() {
      plan[number] = Placement(
        start: task.starts.randomElement(using: &random) ?? 0,
        length: task.lengths.randomElement(using: &random) ?? 1,
        room: task.rooms.randomElement(using: &random))
    }
    let result = SourceFile(name: "", bytes: PlanEdit.apply(plan, of: translation))
    let planned = Set(translation.tracing.open.flatMap { lines(of: $0, translation) })
    var new = lines(result)[...]
    for (number, line) in lines(file).enumerated() where !planned.contains(number + 1) {
      guard let position = new.firstIndex(of: line) else {
        Issue.record("seed \(seed): line \(number + 1) is gone: \(line)")
        return
      }
      new = new[(position + 1)...]
    }
  }

  private func lines(_ file: SourceFile) -> [String] {
    (1...file.lineStarts.count).map { file.text(file.lineRange($0)) }
  }

  /// The lines that a task may change.
  private func lines(of task: Int, _ translation: Translation) -> [Int] {
    let programme = translation.programme
    let spans: [Span]
    switch translation.tracing.items[task] {
    case .entry(let index):
      spans =
        [programme[index].span] + programme[index].attributes.filter { $0.key == .room }.map(\.span)
    case .request(let position): spans = [programme.requests[position].span]
    }
    return spans.map { programme.source.line(at: Int($0.start)) }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    Array(utf8).split(separator: Array(text.utf8)).count - (hasSuffix(text) ? 0 : 1)
  }
}
