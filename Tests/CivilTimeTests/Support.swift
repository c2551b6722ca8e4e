// Shared by the tests: the system's zones, hand-made zone files, random numbers, short builders.

import CivilTime
import Foundation

/// The system's compiled time-zone database.
enum ZoneFiles {
  static let folder = "/usr/share/zoneinfo"

  static func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
  }

  static func zone(_ name: String) throws -> Zone {
    guard let bytes = bytes(name) else { throw Missing(name: name) }
    return try Zone(identifier: name, tzif: bytes)
  }

  struct Missing: Error { let name: String }

  /// The zones and links that the database lists, one name for every different file.
  static let names: [String] = {
    guard let text = try? String(contentsOfFile: "\(folder)/tzdata.zi", encoding: .utf8) else {
      return []
    }
    var seen: Set<[UInt8]> = []
    return text.split(separator: "\n").compactMap(listedName).sorted().filter { name in
      bytes(name).map { seen.insert($0).inserted } ?? false
    }
  }()

  private static func listedName(_ line: Substring) -> String? {
    let fields = line.split(separator: " ")
    switch fields.first {
    case "Z": return String(fields[1])
    case "L": return String(fields[2])
    default: return nil
    }
  }
}

/// Makes small TZif files.
struct TZifFile {
  var version = UInt8(ascii: "3")
  var times: [Int64] = []
  var indices: [UInt8] = []
  var types: [(offset: Int32, isDaylight: UInt8, name: UInt8)] = [(0, 0, 0)]
  var names = Array("ABC\0".utf8)
  var leapSeconds = 0
  var footer = ""

  var bytes: [UInt8] {
    let isOld = version == 0
    let block = header + body(timeSize: isOld ? 4 : 8)
    if isOld { return block }
    return TZifFile(version: 0).headerAndBody(version: version) + block
      + Array("\n\(footer)\n".utf8)
  }

  private func headerAndBody(version: UInt8) -> [UInt8] {
    var copy = self
    copy.version = version
    return copy.header + body(timeSize: 4)
  }

  private var header: [UInt8] {
    let counts = [0, 0, leapSeconds, times.count, types.count, names.count]
    return Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
      + counts.flatMap { bigEndian(Int64($0), 4) }
  }

  private func body(timeSize: Int) -> [UInt8] {
    times.flatMap { bigEndian($0, timeSize) } + indices
      + types.flatMap { bigEndian(Int64($0.offset), 4) + [$0.isDaylight, $0.name] } + names
      + [UInt8](repeating: 0, count: leapSeconds * (timeSize + 4))
  }

  private func bigEndian(_ value: Int64, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

/// SplitMix64: the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The day that YYYY-MM-DD states; a wrong one gives 0001-01-01, which no test expects.
func day(_ text: String) -> Day { Day(text) ?? .first }

/// The time that HH:MM states.
func time(_ text: String) -> ClockTime {
  let fields = text.split(separator: ":").compactMap { Int($0) }
  return ClockTime(hour: fields[0], minute: fields[1]) ?? .midnight
}

/// The instant that YYYY-MM-DD HH:MM states in UTC.
func utc(_ text: String) -> Instant {
  let fields = text.split(separator: " ").map(String.init)
  return Instant(utc: day(fields[0]), secondOfDay: time(fields[1]).minutes * 60)
}
