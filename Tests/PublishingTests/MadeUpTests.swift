// Made-up programmes with hostile texts, published in every form for every audience.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

@testable import Publishing

struct MadeUpTests {
  private static let context = RenderContext(
    stamp: Instant(secondsSinceEpoch: 0), version: "test")

  @Test(arguments: 0..<30)
  func everyFormTakesEveryProgramme(seed: UInt64) throws {
    let bytes = Formatter.format(ProgrammeGenerator.tree(seed: seed, size: Int(seed % 9) + 1))
    let file = SourceFile(name: "made.visit", bytes: bytes)
    let programme = Programme.load(file, in: SystemWorld()).programme
    for audience in Release.allCases {
      let edition = Edition(of: programme, timetable: Timetable(windows: []), audience: audience)
      for form in PublishedForm.all {
        let first = try form.render(edition, Self.context)
        #expect(try form.render(edition, Self.context) == first, "\(form.name)")
      }
      let html = String(decoding: HTMLRenderer.render(Document(edition)), as: UTF8.self)
      #expect(HTMLPage(html).problems == [])
    }
  }
}
