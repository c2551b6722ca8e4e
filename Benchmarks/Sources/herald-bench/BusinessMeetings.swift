// Reads the business-to-business meetings of Bofill et al. (JAIR 2022) from MiniZinc data files. A
// slot is a minute, a table a room, and all tables are equal.

import Planning
import SystemWorld

struct BusinessMeetings {
  private let fields: MiniZincData
  private var problem = Problem()
  private var total: Int { fields.number("nTotalSlots") }

  static func instance(_ path: String) throws -> Instance {
    let text = String(decoding: try SystemWorld().read(path), as: UTF8.self)
    var meetings = BusinessMeetings(fields: MiniZincData(text))
    meetings.fill()
    let file = path.split(separator: "/").last ?? ""
    let name = file.hasSuffix(".dzn") ? file.dropLast(4) : file
    return Instance(name: String(name), problem: meetings.problem, goals: [.gaps])
  }

  private init(fields: MiniZincData) {
    self.fields = fields
  }

  private mutating func fill() {
    problem.people = fields.number("nBusiness")
    let tables = 0..<fields.number("nTables")
    problem.rooms = tables.map { _ in Problem.Room() }
    problem.fairness = 2
    let requested = fields.numbers("requested")
    for meeting in 0..<fields.number("nMeetings") {
      let people = requested[3 * meeting..<3 * meeting + 2].map { $0 - 1 }
      problem.tasks.append(
        Problem.Task(
          starts: Array(0..<total), lengths: [1], people: people, rooms: Array(tables)))
      problem.needs.append(Problem.Need(task: meeting))
      addWindow(meeting, part: requested[3 * meeting + 2])
    }
    addTimes()
  }

  /// - Parameter part: 1 for the morning, 2 for the afternoon, 3 for either.
  private mutating func addWindow(_ meeting: Int, part: Int) {
    let noon = fields.number("nMorningSlots")
    guard part < 3 else { return }
    let stretch = part == 1 ? 0..<noon : noon..<total
    problem.windows.append(Problem.Window(task: meeting, stretches: [stretch]))
  }

  private mutating func addTimes() {
    for (meeting, slot) in fields.numbers("fixed").enumerated() where slot > 0 {
      problem.pins.append(Problem.Pin(task: meeting, start: slot - 1))
    }
    for (person, slots) in fields.sets("forbidden").enumerated() {
      for slot in slots where slot > 0 {
        problem.absences.append(Problem.Absence(person: person, stretch: slot - 1..<slot))
      }
    }
    for (meeting, earlier) in fields.sets("precedences").enumerated() {
      for first in earlier where first > 0 {
        problem.orders.append(Problem.Order(first: first - 1, second: meeting))
      }
    }
  }
}

/// The assignments of a MiniZinc data file, as far as these files use them.
struct MiniZincData {
  private var values: [Substring: Substring] = [:]

  init(_ text: String) {
    for statement in text.split(separator: ";") {
      let sides = statement.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      values[sides[0].filter { !$0.isWhitespace }[...]] = sides[1]
    }
  }

  /// All numbers of a value, whatever its shape.
  func numbers(_ name: String) -> [Int] {
    Self.numbers(in: values[name[...]] ?? "")
  }

  /// A single number; zero when there is none.
  func number(_ name: String) -> Int { numbers(name).first ?? 0 }

  /// The sets of a list of sets.
  func sets(_ name: String) -> [[Int]] {
    (values[name[...]] ?? "").split(separator: "{").dropFirst()
      .map { Self.numbers(in: $0.prefix { $0 != "}" }) }
  }

  private static func numbers(in text: Substring) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }
}
