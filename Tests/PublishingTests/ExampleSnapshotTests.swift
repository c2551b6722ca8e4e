// What people get from the examples, in every form, compared with what a person last looked at.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import Scheduling
import SystemWorld
import Testing
import VisitModel

@testable import Publishing

@Suite struct ExampleSnapshotTests {
  @Test(arguments: [
    ("2024-07-kazakhstan-tajikistan", Release.internal), ("working-visit", .press),
    ("summit", .public),
  ]) func publishesTheSameBytes(name: String, audience: Release) throws {
    let path = "Examples/\(name).visit"
    let file = SourceFile(name: path, bytes: try #require(Folders.bytes(path)))
    let programme = Programme.load(file, in: SystemWorld()).programme
    let edition = Edition(
      of: programme, timetable: programme.analyse().reachableTimetable(), audience: audience)
    let stamp = Instant(secondsSinceEpoch: 1_735_689_600)
    for form in PublishedForm.all {
      let bytes = try form.render(edition, RenderContext(stamp: stamp, version: "snapshot"))
      let snapshot = "published/\(name).\(audience.rawValue).\(form.fileExtension)"
      let difference = Snapshot.difference(stable(bytes, programme.zoneVersion), snapshot)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  /// What officers write, each thing once, as each audience gets it.
  @Test(arguments: Release.allCases)
  func showsWhatOfficersWrite(audience: Release) throws {
    let path = "Tests/Fixtures/wishes/wishes.visit"
    let file = SourceFile(name: path, bytes: try #require(Folders.bytes(path)))
    let loaded = Programme.load(file, in: SystemWorld())
    #expect(loaded.diagnostics.map(\.kind.code) == ["H064"])
    let programme = loaded.programme
    let edition = Edition(
      of: programme, timetable: programme.analyse().reachableTimetable(), audience: audience)
    let stamp = Instant(secondsSinceEpoch: 1_735_689_600)
    for form in PublishedForm.all where form.name != "html" || audience == .press {
      let bytes = try form.render(edition, RenderContext(stamp: stamp, version: "snapshot"))
      let snapshot = "wishes/\(audience.rawValue).\(form.fileExtension)"
      let difference = Snapshot.difference(stable(bytes, programme.zoneVersion), snapshot)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  /// After an embargo the public reads of what was held back.
  @Test func embargoesEnd() throws {
    let path = "Tests/Fixtures/wishes/wishes.visit"
    let file = SourceFile(name: path, bytes: try #require(Folders.bytes(path)))
    let programme = Programme.load(file, in: SystemWorld()).programme
    let end = try #require(
      programme.entries.compactMap { programme.embargo(of: $0, at: nil) }.first)
    func titles(_ now: Instant?, _ audience: Release) -> [String?] {
      Edition(of: programme, timetable: Timetable(windows: []), audience: audience, now: now)
        .entries.map(\.title)
    }
    #expect(!titles(nil, .public).contains("Children's hospital"))
    #expect(!titles(end.advanced(bySeconds: -1), .public).contains("Children's hospital"))
    #expect(titles(end, .public).contains("Children's hospital"))
    #expect(titles(nil, .press).contains("Children's hospital"))
  }

  /// The bytes with the release of this machine's zone database taken out.
  private func stable(_ bytes: [UInt8], _ zoneVersion: String) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing(zoneVersion, with: "ZONES").utf8)
  }
}
