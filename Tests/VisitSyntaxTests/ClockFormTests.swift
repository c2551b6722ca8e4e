// Clock times as people write them: read, and written in the one canonical form.

import CivilTime
import Diagnostics
import Testing
import VisitSyntax

@Suite struct ClockFormTests {
  static let read: [(String, String)] = [
    ("10.30", "10:30"), ("9.05", "09:05"), ("10h30", "10:30"), ("10H30", "10:30"),
    ("10 h 30", "10:30"), ("14h", "14:00"), ("14 h", "14:00"), ("1030", "10:30"),
    ("0905", "09:05"), ("1030 hrs", "10:30"), ("1030hrs", "10:30"), ("1030h", "10:30"),
    ("10:30 hours", "10:30"), ("10.30 Uhr", "10:30"), ("10 o'clock", "10:00"),
    ("2:00 pm", "14:00"), ("9.05 pm", "21:05"), ("9.05pm", "21:05"), ("9 p.m.", "21:00"),
    ("9:05 PM", "21:05"), ("12:30 am", "00:30"), ("12 pm", "12:00"), ("930 am", "09:30"),
    ("2:00\u{202F}pm", "14:00"), ("2:00\u{A0}pm", "14:00"), ("14:30 pm", "14:30"),
    ("12 noon", "12:00"), ("12:00 noon", "12:00"), ("noon", "noon"),
    ("noon for 1h", "12:00 for 1h"),
    ("10.30-11.15", "10:30-11:15"), ("10.30–11.15", "10:30-11:15"),
    ("10:30 — 11:15", "10:30-11:15"),
    ("10:30 - 11:15", "10:30-11:15"), ("10.30 to 11.15", "10:30-11:15"),
    ("from 10:30 until 11:15", "10:30-11:15"), ("1030-1115", "10:30-11:15"),
    ("10:30-12", "10:30-12:00"), ("noon-13:00", "12:00-13:00"), ("11:00-noon", "11:00-12:00"),
    ("2-3 pm", "14:00-15:00"), ("9:30-11 am", "09:30-11:00"), ("11-1 pm", "11:00-13:00"),
    ("11 pm-1 am", "23:00-01:00"), ("11:30 am – 12:15 pm", "11:30-12:15"),
    ("10.30-2.00 pm", "10:30-14:00"), ("14h-15h", "14:00-15:00"), ("14-15h", "14:00-15:00"),
    ("22:00-24:00", "22:00-00:00"), ("22.00-24.00", "22:00-00:00"),
    ("22:00-midnight", "22:00-00:00"),
    ("~10.30", "~10:30"), ("about 10.30", "~10:30"), ("ca. 10h30", "~10:30"),
    ("10.30 for 45 min", "10:30 for 45m"), ("10.30 for 2 hours", "10:30 for 2h"),
    ("afternoon, 14.30", "afternoon, 14:30"),
  ]

  @Test(arguments: read)
  func isReadAndMadeCanonical(written: String, canonical: String) {
    #expect(findings(entry("\(written) rest")) == [])
    let line = formatted(entry("\(written) rest")).split(separator: "\n").last ?? ""
    #expect(line.split(separator: " ").joined(separator: " ") == "\(canonical) rest")
  }

  static let cured: [(String, String)] = [
    ("10", "write `10:00`"), ("9-10", "write `09:00-10:00`"), ("10,30", "write `10:30`"),
    ("24:00", "write 00:00 under the next day, or the length: `22:00 for 2h`"),
    ("24.00", "write 00:00 under the next day, or the length: `22:00 for 2h`"),
    ("midnight", "write 00:00 under the next day, or the length: `22:00 for 2h`"),
  ]

  @Test(arguments: cured)
  func getsItsCureWhereItIsDoubtful(written: String, cure: String) {
    let found = parse(entry("\(written) rest")).diagnostics
    #expect(found.map(\.kind.code) == ["H016"])
    #expect(found.first?.fix == Fix(cure))
  }

  @Test(arguments: [
    "10:60", "25:00", "10.3", "10:3", "10:30:00", "13:00-25:00", "930", "10305", "0930Z",
    "15:00 am",
    "24:01", "1 noon", "10:30x", "10.30.15",
  ])
  func neverVanishesIntoATitle(written: String) {
    let result = parse(entry("\(written) rest"))
    #expect(result.diagnostics.map(\.kind.code) == ["H016"])
    #expect(result.tree.blocks.first?.items.isEmpty == true)
  }

  @Test func isReadInAttributes() {
    let text = entry("10.30 rest") + "    press call: 9.45\n    within: 9h-2 pm\n"
    #expect(findings(text) == [])
    #expect(formatted(text).contains("press call: 09:45\n    within: 09:00-14:00"))
    let late = parse("place a \"A\", Astana\n  open: 8.00-24.00\n").diagnostics
    #expect(late.first?.fix == Fix("write `08:00-23:59`"))
  }

  @Test func isReadInLists() {
    #expect(WrittenTimes.span("9.30 - 2 pm")?.0.description == "09:30")
    #expect(WrittenTimes.span("9-10") == nil)
    #expect(WrittenTimes.span("14:00-18:00 or so") == nil)
  }
}
