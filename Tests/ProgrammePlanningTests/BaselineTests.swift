// Earlier plans, delays and names.

import Auditing
import Diagnostics
import HeraldTesting
import Loading
import Planning
import ProgrammePlanning
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

struct BaselineTests {
  private static let old = """
    2024-07-03 Geneva
      10:00 for 90m session #main
      12:00 for 15m photo
        guests: president
      14:00 for 30m bilateral with president, sovereign #a
        room: booth
    """
  private static let new = """
    requests
      president with sovereign 30m #a

    2024-07-03 Geneva
      ? session #main
      ? photo
        guests: president
      ? gifts
    """

  @Test func findsEntriesAndRequestsAgain() throws {
    let old = try Planned(Self.old)
    let new = try Planned(Self.new)
    let found = Baseline.placements(in: old.programme, for: new.programme)
    let words = found.map { "\(new.name($0)) \(new.clock($1.start)) \($1.length) \($1.room ?? -1)" }
    #expect(
      words.sorted() == ["a 3 14:00 30 1", "main 3 10:00 90 -1", "photo 3 12:00 15 -1"])
  }

  @Test func aBaselineIsAPlanOfTheProblem() throws {
    var options = TranslationOptions()
    options.baseline = Baseline.placements(
      in: try Planned(Self.old).programme, for: try Planned(Self.new).programme)
    let new = try Planned(Self.new, options: options)
    let plan = new.translation.baselinePlan
    #expect(Audit.faults(of: [.disturbance(plan)], for: new.problem) == [])
    #expect(plan.placements.count { $0 != nil } == 3)
  }

  @Test func pinsKeepTheBaseline() throws {
    var options = TranslationOptions()
    let programme = try Planned(Self.new).programme
    options.baseline = Baseline.placements(in: try Planned(Self.old).programme, for: programme)
    options.pinned = [try Naming(programme).item("a"), try Naming(programme).item("main")]
    let new = try Planned(Self.new, options: options)
    #expect(try new.pin("a") == "3 14:00")
    #expect(try new.pin("main") == "3 10:00")
    #expect(try new.pin("photo") == nil)
  }

  @Test func aDelayLeavesWhatHasBegunAndWhatIsConfirmed() throws {
    let text = """
      2024-07-03 Geneva
        08:00 for 30m rest #before
        10:00 for 90m session #main
        12:00 for 15m photo #photo
        13:00 for 60m meal #meal
          status: confirmed
      """
    let first = try Planned(text)
    var options = TranslationOptions()
    let main = try Naming(first.programme).item("main")
    guard case .entry(let entry) = main else { return }
    var plan = Plan(placements: first.problem.tasks.map { _ in nil })
    for pin in first.problem.pins {
      plan[pin.task] = Placement(
        start: pin.start ?? 0, length: first.problem.tasks[pin.task].lengths[0])
    }
    options.baseline = first.translation.placements(of: plan)
    options.delay = Delay(entry: entry, minutes: 90)
    let late = try Planned(text, options: options)
    #expect(try late.pin("before") == "3 08:00")
    #expect(try late.pin("main") == "3 11:30")
    #expect(try late.pin("photo") == nil)
    #expect(try late.starts("photo").hasPrefix("3 12:00...") == true)
    #expect(try late.pin("meal") == "3 13:00")
    #expect(late.words([.pin(1)]).first?.contains("after the delay") == true)
  }

  @Test func namesThatNobodyHas() throws {
    let naming = Naming(try Planned(Self.old + "\n  ? photo\n").programme)
    #expect(
      message(naming, "maim") == "nothing in the programme is called `maim`, did you mean `main`?")
    #expect(message(naming, "press") == "the programme has no press")
    #expect(
      message(naming, "photo")
        == "2 entries are called photo (lines 28, 32); give the one meant an #id")
    #expect(message(naming, "main") == nil)
  }

  private func message(_ naming: Naming, _ name: String) -> String? {
    do throws(NamingError) {
      _ = try naming.item(name)
      return nil
    } catch {
      return error.message
    }
  }

  /// Whatever a programme says, its problem is well formed, and conflicts can be put into words.
  @Test(arguments: 0..<60)
  func anyProgrammeGivesAProblem(seed: UInt64) {
    let tree = ProgrammeGenerator.tree(seed: seed, size: 14)
    let translation = Translation(
      Programme.loaded(SourceFile(name: "seed", bytes: Formatter.format(tree))))
    #expect(Audit.faults(of: translation.problem) == [])
    let reasons = ConflictWords(translation).reasons(translation.problem.statements)
    #expect(reasons.allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: ["summit", "2024-07-kazakhstan-tajikistan", "working-visit", "wrong"])
  func theExamplesGiveProblems(name: String) throws {
    let bytes = try #require(Folders.bytes("Examples/\(name).visit"))
    let translation = Translation(Programme.loaded(SourceFile(name: name, bytes: bytes)))
    #expect(Audit.faults(of: translation.problem) == [])
    #expect(translation.problem.tasks.count > 3)
  }
}

extension Programme {
  /// A programme as far as it can be read.
  static func loaded(_ file: SourceFile) -> Programme { load(file, in: TestWorld()).programme }
}
