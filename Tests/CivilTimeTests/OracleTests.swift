// Every zone of the system's database against an independent reader, Python's zoneinfo.

import CivilTime
import Foundation
import Testing

@Suite struct OracleTests {
  @Test(
    .enabled("python3 with zoneinfo is needed") { Oracle.isPresent }, arguments: ZoneFiles.names)
  func agreesWithPython(name: String) throws {
    let zone = try ZoneFiles.zone(name)
    let rows = try #require(Oracle.rows[name])
    #expect(rows.count > 100)
    let wrong = rows.filter { !Self.holds($0, zone) }.map { String(decoding: $0, as: UTF8.self) }
    #expect(wrong.isEmpty)
  }

  /// Whether a zone agrees with one line of the oracle.
  private static func holds(_ row: ArraySlice<UInt8>, _ zone: Zone) -> Bool {
    let fields = row.split(separator: UInt8(ascii: " "))
    let numbers = fields.map { Int64(String(decoding: $0, as: UTF8.self)) ?? .min }
    if fields[0].first == UInt8(ascii: "I") {
      let instant = Instant(secondsSinceEpoch: numbers[1])
      return zone.offset(at: instant) == Int(numbers[2])
        && zone.isDaylight(at: instant) == (numbers[3] == 1)
        && zone.abbreviation(at: instant).utf8.elementsEqual(fields[4])
    }
    let day = Day(clampingDaysSinceEpoch: Int(numbers[1]))
    let clock = ClockTime(minutes: Int(numbers[2])) ?? .midnight
    let first = Instant(secondsSinceEpoch: numbers[3])
    let second = Instant(secondsSinceEpoch: numbers[4])
    switch zone.resolve(day, clock) {
    case .unique(let instant): return first == second && instant == first && numbers[5] == 1
    case .repeated(let one, let two): return one == first && two == second && numbers[5] == 1
    case .skipped(let gap): return numbers[5] == 0 && gap.shifted == first && second < first
    }
  }
}

/// What Python says about every zone.
enum Oracle {
  static let isPresent = run(["-c", "import zoneinfo; zoneinfo.ZoneInfo('Europe/Paris')"]) != nil

  /// The lines about each zone.
  static let rows: [String: [ArraySlice<UInt8>]] = {
    let script = "\(URL(filePath: #filePath).deletingLastPathComponent().path())oracle.py"
    let output = run([script] + ZoneFiles.names) ?? []
    var rows: [String: [ArraySlice<UInt8>]] = [:]
    var name = ""
    for line in output.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "Z") {
        name = String(decoding: line.dropFirst(2), as: UTF8.self)
      } else {
        rows[name, default: []].append(line)
      }
    }
    return rows
  }()

  /// The standard output of python3, or nil if it is absent or fails.
  private static func run(_ arguments: [String]) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONTZPATH": ZoneFiles.folder], uniquingKeysWith: { $1 })
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(data) : nil
  }
}
