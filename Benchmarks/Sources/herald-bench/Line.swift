// One line of output, a JSON object.

import Glibc
import JSON
import Planning
import SystemWorld

struct Line {
  private var members: [String] = []

  mutating func add(_ key: String, _ value: String) {
    let text = String(decoding: JSONValue.string(value).serialised(pretty: false), as: UTF8.self)
    members.append("\"\(key)\": \(text)")
  }
  mutating func add(_ key: String, _ value: Int?) {
    members.append("\"\(key)\": \(value.map(String.init) ?? "null")")
  }
  mutating func add(_ key: String, _ value: [Int]) { members.append("\"\(key)\": \(value)") }
  mutating func add(_ key: String, _ value: Double?) {
    let rounded = value.map { "\(($0 * 10_000).rounded() / 10_000)" }
    members.append("\"\(key)\": \(rounded ?? "null")")
  }

  /// Each task as start, length and room, or null.
  mutating func add(_ key: String, _ plan: Plan) {
    let placements = plan.placements.map { placement in
      placement.map { "[\($0.start), \($0.length), \($0.room.map(String.init) ?? "null")]" }
        ?? "null"
    }
    members.append("\"\(key)\": [\(placements.joined(separator: ", "))]")
  }

  func print() {
    SystemWorld.print(Array("{\(members.joined(separator: ", "))}\n".utf8))
  }

  /// The machine that the figures come from.
  static func machine() {
    var line = Line()
    line.add("bench", "machine")
    line.add("cores", Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let pages = Int(sysconf(Int32(_SC_PHYS_PAGES)))
    line.add("memory_mib", (pages * Int(sysconf(Int32(_SC_PAGESIZE)))) >> 20)
    let cpu = (try? SystemWorld().read("/proc/cpuinfo")).map { String(decoding: $0, as: UTF8.self) }
    let model = cpu?.split(separator: "\n").first { $0.hasPrefix("model name") }
    line.add(
      "processor", model.map { String($0.split(separator: ":")[1].dropFirst()) } ?? "unknown")
    line.print()
  }
}
