// Sentences of registers, which leave the visitor out, and towns with an article in their names.

import Accounts
import Testing
import VisitModel

@Suite struct SilentSubjectTests {
  private static func visit(_ sentences: String) -> Sample {
    Sample(
      """
      Travels of the Secretary of State

      From 18 to 19 August 2000, Secretary of State Madeleine Albright of the United States visited \
      Quito, Ecuador.

      \(sentences)

      """)
  }

  @Test(arguments: [
    ("Met with President Gustavo Noboa.", Kind.meeting), ("Addressed the parliament.", .address),
    ("Informal meeting with President Gustavo Noboa.", .meeting), ("Toured the museum.", .visit),
    ("Signed a treaty with President Gustavo Noboa.", .signing),
  ])
  func isTheVisitor(sentence: String, kind: Kind) {
    let reading = Self.visit(sentence).reading
    #expect(reading.engagements.map(\.kind) == [kind])
    let principals = reading.engagements.first?.principals.map { reading.people[$0].name } ?? []
    #expect(principals.contains("Madeleine Albright"))
    #expect(reading.engagements.first?.city == "Quito")
  }

  @Test func articlesOfTowns() {
    let reading = Sample(
      """
      State visit to the Netherlands

      President Emmanuel Macron of France paid a state visit to the Netherlands on 11 April 2023. He \
      met Prime Minister Mark Rutte in The Hague.

      """
    ).reading
    #expect(reading.engagements.last?.city == "The Hague")
  }
}
