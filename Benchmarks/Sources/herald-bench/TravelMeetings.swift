// Reads the meetings with travel of CSPLib's problem 046. A slot is a minute, each meeting has a site
// of its own, and the distances are journeys.

import Planning
import SystemWorld

enum TravelMeetings {
  struct BadInstance: Error, CustomStringConvertible {
    let description: String
  }

  static func instances(_ path: String) throws -> [Instance] {
    let text = String(decoding: try SystemWorld().read(path), as: UTF8.self)
    var parts: [[Substring]] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if line.contains("Instance #") { parts.append([]) }
      if !parts.isEmpty { parts[parts.count - 1].append(line) }
    }
    return try parts.map(instance)
  }

  private static func instance(_ lines: [Substring]) throws -> Instance {
    let name = "msp-" + lines[0].filter(\.isNumber)
    var problem = Problem()
    problem.sites = value("NumberOfMeetings", lines)
    problem.people = value("NumberOfAgents", lines)
    let slots = Array(0..<value("DomainSize", lines))
    problem.tasks = (0..<problem.sites).map { meeting in
      Problem.Task(starts: slots, lengths: [1], site: meeting)
    }
    problem.needs = problem.tasks.indices.map { Problem.Need(task: $0) }
    let table = lines.firstIndex { $0.contains("Distance:") } ?? lines.endIndex
    addAgents(lines[..<table], &problem)
    addJourneys(lines[table...], &problem)
    let count = problem.sites
    guard count > 0, problem.journeys.count == count * (count - 1) else {
      throw BadInstance(description: "\(name): the distances are not a square of the meetings")
    }
    return Instance(name: name, problem: problem, goals: [])
  }

  private static func value(_ name: String, _ lines: [Substring]) -> Int {
    lines.first { $0.hasPrefix(name) && $0.contains("=") }.flatMap { numbers($0).last } ?? 0
  }

  /// A line says `Agents (0): 6 7 15 17 18`.
  private static func addAgents(_ lines: ArraySlice<Substring>, _ problem: inout Problem) {
    for line in lines where line.contains("Agents (") {
      let numbers = numbers(line)
      for meeting in numbers.dropFirst() { problem.tasks[meeting].people.append(numbers[0]) }
    }
  }

  /// A line says `3: 1 1 1 0 2`, from the meeting to each.
  private static func addJourneys(_ lines: ArraySlice<Substring>, _ problem: inout Problem) {
    for line in lines where line.contains(":") {
      let numbers = numbers(line)
      guard numbers.count == problem.sites + 1 else { continue }
      for (to, minutes) in numbers.dropFirst().enumerated() where to != numbers[0] {
        problem.journeys.append(Problem.Journey(from: numbers[0], to: to, minutes: minutes))
      }
    }
  }

  private static func numbers(_ line: Substring) -> [Int] {
    line.split { !$0.isNumber }.compactMap { Int($0) }
  }
}
