// Zone files: versions, faults, and thousands of damaged files.

import CivilTime
import Testing

@Suite struct TZifTests {
  @Test func readsVersionOne() throws {
    let file = TZifFile(
      version: 0, times: [-100, 100], indices: [1, 0],
      types: [(0, 0, 0), (3600, 1, 4)], names: Array("ABC\0DEF\0".utf8))
    let zone = try Zone(identifier: "Old", tzif: file.bytes)
    let offsets = [-101, -100, 99, 100].map { zone.offset(at: Instant(secondsSinceEpoch: $0)) }
    #expect(offsets == [0, 3600, 3600, 0])
    #expect(zone.abbreviation(at: Instant(secondsSinceEpoch: 0)) == "DEF")
    #expect(zone.isDaylight(at: Instant(secondsSinceEpoch: 0)))
    #expect(zone.footer == nil)
  }

  @Test(arguments: [
    (TZifFile(types: []), ZoneError.Reason.badCount(field: "typecnt", value: 0)),
    (TZifFile(names: []), .badCount(field: "charcnt", value: 0)),
    (TZifFile(names: Array("ABC".utf8)), .badAbbreviation),
    (TZifFile(types: [(0, 0, 200)]), .badAbbreviation),
    (TZifFile(types: [(0, 2, 0)]), .badDaylightFlag(2)),
    (TZifFile(types: [(100_000, 0, 0)]), .badOffset(seconds: 100_000)),
    (TZifFile(times: [5, 5], indices: [0, 0]), .transitionsOutOfOrder(index: 1)),
    (TZifFile(times: [5], indices: [1]), .badTypeIndex(1)),
    (TZifFile(leapSeconds: 1), .leapSeconds),
    (TZifFile(version: 1), .unsupportedVersion(1)),
  ])
  func namesFaults(file: TZifFile, reason: ZoneError.Reason) {
    do throws(ZoneError) {
      _ = try Zone(identifier: "Bad", tzif: file.bytes)
      Issue.record("accepted")
    } catch {
      #expect(error.reason == reason)
      #expect(error.description.hasPrefix("time zone Bad, byte \(error.byteOffset): "))
    }
  }

  @Test func refusesEveryPrefixOfAFile() {
    let whole = TZifFile(times: [5], indices: [0], footer: "CET-1").bytes
    for length in 0..<whole.count {
      #expect(throws: ZoneError.self) {
        try Zone(identifier: "Cut", tzif: Array(whole[..<length]))
      }
    }
  }

  @Test func staysWithinReasonFarFromTheEpoch() throws {
    let file = TZifFile(
      times: [.min, .min + 1, .max - 1, .max], indices: [1, 0, 1, 0],
      types: [(0, 0, 0), (93_599, 1, 0)], footer: "ABC-24ABD-24:59:59,M3.5.0/-167,M3.5.1/167")
    exercise(try Zone(identifier: "Far", tzif: file.bytes))
  }

  @Test(arguments: 0..<10)
  func survivesDamagedFiles(seed: Int) throws {
    let names = ["Europe/Dublin", "America/New_York", "Pacific/Apia", "Asia/Almaty", "Etc/GMT+5"]
    var files = try names.map { try #require(ZoneFiles.bytes($0)) }
    files.append(TZifFile(times: [5], indices: [0], footer: "<+05>-5<+06>,M3.5.0/-9,J300").bytes)
    var random = SplitMix(state: UInt64(seed))
    var accepted = 0
    for _ in 0..<500 {
      var bytes = try #require(files.randomElement(using: &random))
      damage(&bytes, &random)
      guard let zone = try? Zone(identifier: "Damaged", tzif: bytes) else { continue }
      accepted += 1
      exercise(zone)
    }
    #expect(accepted > 0 && accepted < 500)
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    for _ in 0..<Int.random(in: 1...2, using: &random) where !bytes.isEmpty {
      // Headers and footers matter most, so they get more than their share.
      let anywhere = Int.random(in: 0..<bytes.count, using: &random)
      let edge = Int.random(in: 0..<min(44, bytes.count), using: &random)
      let place = [anywhere, edge, bytes.count - 1 - edge, anywhere].randomElement(using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: bytes.removeSubrange((place ?? 0)...)
      case 1: bytes.remove(at: place ?? 0)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place ?? 0)
      case 3...7: bytes[place ?? 0] ^= 1 << UInt8.random(in: 0...7, using: &random)
      default: bytes[place ?? 0] = UInt8.random(in: 0...255, using: &random)
      }
    }
  }

  private func exercise(_ zone: Zone) {
    for seconds in [Int64.min, -62_135_596_800, -1, 0, 1 << 31, 253_402_300_799, .max] {
      let instant = Instant(secondsSinceEpoch: seconds)
      _ = zone.type(at: instant)
      _ = zone.resolve(zone.local(at: instant).day, zone.local(at: instant).clock)
    }
    for day in [Day.first, .last, day("2011-12-30"), day("2438-03-31")] {
      for minutes in stride(from: 0, to: 1440, by: 480) {
        _ = zone.resolve(day, ClockTime(minutes: minutes) ?? .midnight)
      }
    }
    _ = zone.transitions(from: Instant(secondsSinceEpoch: .min), to: utc("1800-01-01 00:00"))
    _ = zone.transitions(from: utc("2037-01-01 00:00"), to: utc("2050-01-01 00:00"))
  }
}
