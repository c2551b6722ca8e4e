// Shared by the tests: programmes from a few lines, and what their problems say by local clocks.

import Auditing
import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import Planning
import ProgrammePlanning
import Testing
import VisitModel

/// A programme with its planning problem.
struct Planned {
  let programme: Programme
  let translation: Translation
  var problem: Problem { translation.problem }

  static let head = """
    visit "Conference on rivers"
      class: summit
      dates: 2024-07-03 .. 2024-07-04

    party ARC  "Arcadia"
    party BOR  "Borduria"

    delegation ARC
      president   "The President of Arcadia"  head of state
      secretary   "The Foreign Secretary"  foreign minister

    delegation BOR
      sovereign   "The King of Borduria"   head of state

    place centre    "Conference centre", Geneva
    place lodge     "Lodge", Geneva

    travel
      centre to lodge 20m by car

    rooms centre
      turn-round: 10m
      open: 09:00-18:00
      hall        seats 40
      booth       seats 2

    """

  /// How many lines the head has.
  static let lines = head.split(separator: "\n", omittingEmptySubsequences: false).count - 1

  /// A conference of two days in Geneva, with what the text adds to it.
  init(
    _ text: String, head: String = Planned.head, options: TranslationOptions = TranslationOptions(),
    files: [String: String] = [:], location: SourceLocation = #_sourceLocation
  ) throws {
    programme = try Self.load(head + text, files, location)
    translation = Translation(programme, options: options)
    let faults = Audit.faults(of: translation.problem)
    #expect(faults == [], sourceLocation: location)
  }

  static func load(
    _ text: String, _ files: [String: String] = [:], _ location: SourceLocation = #_sourceLocation
  ) throws -> Programme {
    var world = TestWorld()
    for (name, text) in files { world.files[name] = Array(text.utf8) }
    let loaded = Programme.load(SourceFile(name: "test.visit", bytes: Array(text.utf8)), in: world)
    let wrong = loaded.diagnostics.filter { $0.severity == .error }.map(\.message)
    try #require(wrong == [], sourceLocation: location)
    return loaded.programme
  }

  /// The task of the entry or request with this id.
  func task(_ name: String) throws -> Int {
    try #require(translation.tracing.task(of: try Naming(programme).item(name)))
  }

  func row(_ name: String) throws -> Problem.Task { problem.tasks[try task(name)] }

  /// A minute by the clock of Geneva: "3 10:00".
  func clock(_ minute: Int) -> String {
    let zone = programme.cities[0].zone
    let local = zone.local(at: Instant(secondsSinceEpoch: Int64(minute) * 60))
    return "\(local.day.day) \(local.clock)"
  }

  /// The first and last start, and how many there are.
  func starts(_ name: String) throws -> String {
    let starts = try row(name).starts
    return "\(clock(starts[0]))...\(clock(starts[starts.count - 1])) × \(starts.count)"
  }

  func pin(_ name: String) throws -> String? {
    let task = try task(name)
    return problem.pins.first { $0.task == task }?.start.map(clock)
  }

  /// The windows of a task.
  func windows(_ name: String) throws -> [String] {
    let task = try task(name)
    return problem.windows.filter { $0.task == task }.map { window in
      window.stretches.map { "\(clock($0.lowerBound))–\(clock($0.upperBound))" }
        .joined(separator: " or ")
    }
  }

  func people(_ name: String) throws -> [String] {
    try row(name).people.map { programme.people[$0].id }
  }

  func rooms(_ name: String) throws -> [String] {
    try row(name).rooms.map { programme.rooms[$0].id }
  }

  /// Orders as "first, second, least".
  var orders: [String] {
    problem.orders.map { order in
      let names = [order.first, order.second].map { name(translation.tracing.items[$0]) }
      return names.joined(separator: ", ") + (order.least > 0 ? ", \(order.least)" : "")
    }
  }

  func name(_ item: Item) -> String {
    switch item {
    case .entry(let index): programme[index].id ?? programme[index].kind.rawValue
    case .request(let position): translation.requests.ids[position]
    }
  }

  /// The reasons of statements with their lines.
  func words(_ statements: [Problem.Statement]) -> [String] {
    ConflictWords(translation).reasons(statements).map { reason in
      let file = reason.source ?? programme.source
      return reason.text + (reason.span.map { " [\(file.line(at: Int($0.start)))]" } ?? "")
    }
  }
}
