// What people read: headers, excerpts, notes, colours and summaries, to the character.

import Diagnostics
import Testing

@Suite struct TextRendererTests {
  @Test func `a finding with everything`() {
    let filler = String(repeating: "\n", count: 70)
    let sample = Sample(
      filler + "  ⟦noon       banquet \"Welcome banquet\"⟧\n\n\n  ⟦noon⟧       opening \"China\"\n",
      name: "Examples/a.visit")
    let finding = Diagnostic(
      .sample(.warning), at: sample.spans[0], "the banquet and the opening may clash",
      related: [Related(sample.spans[1], "the opening")],
      notes: ["works only if the opening starts by 11:55"], fix: Fix("write `12:30`"))
    #expect(
      TextRenderer(sample.file).render([finding]) == """
        Examples/a.visit:71:3: warning[H202]: the banquet and the opening may clash
          71 |   noon       banquet "Welcome banquet"
             |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          74 |   noon       opening "China"
             |   ---- the opening
             = works only if the opening starts by 11:55
             = fix: write `12:30`

        """)
  }

  @Test func `an empty line parts findings`() {
    let sample = Sample("⟦a⟧ ⟦b⟧\n")
    let findings = [
      Diagnostic(.sample(.error), at: sample.spans[0], "one"),
      Diagnostic(.sample(.advice), at: sample.spans[1], "two"),
    ]
    #expect(
      TextRenderer(sample.file).render(findings) == """
        a.visit:1:1: error[H101]: one
           1 | a b
             | ^

        a.visit:1:3: advice[H303]: two
           1 | a b
             |   ^

        """)
    #expect(TextRenderer(sample.file).render([]) == "")
  }

  @Test func `related places stand by position, each with its row`() {
    let sample = Sample("⟦first⟧\n⟦one⟧ ⟦two⟧ ⟦three⟧\n⟦last⟧ ⟦end⟧\n")
    let related = [5, 4, 3, 0, 1].map { Related(sample.spans[$0], "r\($0)") }
    let finding = Diagnostic(.sample(.error), at: sample.spans[2], "m", related: related)
    #expect(
      TextRenderer(sample.file).render([finding]) == """
        a.visit:2:5: error[H101]: m
           2 | one two three
             |     ^^^
             | --- r1
             |         ----- r3
           1 | first
             | ----- r0
           3 | last end
             | ---- r4
             |      --- r5

        """)
  }

  @Test func `the gutter is as wide as the greatest number`() {
    let sample = Sample("⟦a⟧\n" + String(repeating: "\n", count: 998) + "⟦b⟧")
    #expect(
      sample.excerpt(related: [Related(sample.spans[1], "")]) == """
             1 | a
               | ^
          1000 | b
               | -

        """)
  }

  @Test func `notes are wrapped under their first word`() {
    let sample = Sample("⟦a⟧")
    let long = "a word that is longer than any line " + String(repeating: "x", count: 90) + " end"
    let note =
      "the delegation arrives at the airport at nine and must be in the palace by half past"
    let finding = Diagnostic(
      .sample(.error), at: sample.spans[0], "m", notes: [note, long, "one\ntwo"])
    #expect(
      TextRenderer(sample.file).render([finding]) == """
        a.visit:1:1: error[H101]: m
           1 | a
             | ^
             = the delegation arrives at the airport at nine and must be in the palace
               by half past
             = a word that is longer than any line
               \(String(repeating: "x", count: 90))
               end
             = one
               two

        """)
  }

  @Test func `wide words count double when notes are wrapped`() {
    let sample = Sample("⟦a⟧")
    let note = Array(repeating: "国賓訪問", count: 9).joined(separator: " ")
    let finding = Diagnostic(.sample(.error), at: sample.spans[0], "m", notes: [note])
    let lines = TextRenderer(sample.file).render([finding]).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[3].filter { $0 == " " }.count == 5 + 2 + 7 - 1)
  }

  @Test func `colours`() {
    let sample = Sample("⟦a⟧ ⟦b⟧")
    let finding = Diagnostic(
      .sample(.warning), at: sample.spans[0], "m", related: [Related(sample.spans[1], "r")],
      notes: ["n"])
    #expect(
      TextRenderer(sample.file, style: .coloured).render([finding])
        .replacing("\u{1B}[", with: "!") == """
          !1ma.visit:1:1:!0m !1;33mwarning[H202]:!0m !1mm!0m
          !2m   1 |!0m a b
          !2m     |!0m !1;33m^!0m
          !2m     |!0m   !1m- r!0m
          !2m     = !0mn

          """)
  }

  @Test func `messages cannot command the terminal`() {
    let sample = Sample("⟦a⟧", name: "a\u{1B}[2J.visit")
    let finding = Diagnostic(
      .sample(.error), at: sample.spans[0], "no \u{202E}such\nname", notes: ["\u{7}bell"],
      fix: Fix("x\u{9B}y"))
    #expect(
      TextRenderer(sample.file).render([finding]) == """
        a<U+001B>[2J.visit:1:1: error[H101]: no <U+202E>such name
           1 | a
             | ^
             = <U+0007>bell
             = fix: x<U+009B>y

        """)
  }

  @Test(arguments: [
    (0, 0, 0, ""), (1, 0, 0, "1 error"), (0, 1, 1, "1 warning, 1 piece of advice"),
    (1, 2, 3, "1 error, 2 warnings, 3 pieces of advice"), (2, 0, 2, "2 errors, 2 pieces of advice"),
  ])
  func summary(errors: Int, warnings: Int, advice: Int, expected: String) {
    let counts: [(Severity, Int)] = [(.error, errors), (.warning, warnings), (.advice, advice)]
    let findings = counts.flatMap { severity, count in
      Array(repeating: Diagnostic(.sample(severity), at: .none, "m"), count: count)
    }
    #expect(TextRenderer.summary(of: findings) == expected)
  }
}
