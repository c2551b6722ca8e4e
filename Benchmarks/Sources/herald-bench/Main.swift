// herald-bench: prints one JSON line for each measurement.

import Glibc
import SystemWorld

@main
enum HeraldBench {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let options = Options(arguments) else {
      SystemWorld.print(Array(Options.usage.utf8), to: 2)
      SystemWorld.exit(2)
    }
    Line.machine()
    switch options.suite {
    case .language: LanguageSuite(options).run()
    case .edit: EditSuite(options).run()
    }
  }
}

/// What to measure.
struct Options {
  enum Suite: String { case language, edit }

  var suite: Suite
  var entries: Int
  var seed: UInt64 = 1
  var runs = 3

  static let usage = "usage: bin/bench language|edit [--entries N] [--seed S] [--runs R]\n"

  init?(_ arguments: [String]) {
    guard let suite = arguments.first.flatMap(Suite.init(rawValue:)) else { return nil }
    self.suite = suite
    entries = suite == .edit ? 5_000 : 100_000
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      guard let value = rest.popFirst().flatMap({ Int($0) }), value > 0 else { return nil }
      switch name {
      case "--entries": entries = value
      case "--seed": seed = UInt64(value)
      case "--runs": runs = value
      default: return nil
      }
    }
  }
}

/// One line of output.
struct Line {
  private var members: [String] = []

  mutating func add(_ key: String, _ value: String) { members.append("\"\(key)\": \"\(value)\"") }
  mutating func add(_ key: String, _ value: Int) { members.append("\"\(key)\": \(value)") }
  mutating func add(_ key: String, _ value: Double) {
    members.append("\"\(key)\": \((value * 10_000).rounded() / 10_000)")
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
