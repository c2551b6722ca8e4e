// People who stand as a group and by their names, and offices whose names stand further on.

import Accounts
import CivilTime
import Testing
import VisitModel

@Suite struct NamedGroupTests {
  private func principals(_ sentence: String) -> [[String]] {
    let visit = NorwayVisit(sentence)
    return visit.engagements.map { visit.names($0.principals).sorted() }
  }

  @Test(arguments: [
    "The foreign ministers of the two countries, Anne Hansen and Erik Dahl, signed an agreement.",
    "Foreign Ministers Anne Hansen and Erik Dahl signed an agreement.",
    "An agreement was signed by the two foreign ministers, Anne Hansen and Erik Dahl.",
  ])
  func namesBehindAGroup(sentence: String) {
    #expect(principals(sentence) == [["Anne Hansen", "Erik Dahl"]])
  }

  @Test func anOfficeWithinAnOffice() {
    let visit = NorwayVisit(
      "The Minister of State in the Prime Minister's Office, Anne Hansen, gave a lunch for the "
        + "President.")
    #expect(visit.engagements.map { visit.names($0.hosts) } == [["Anne Hansen"]])
  }

  /// "her counterpart" describes the name before it.
  @Test func aCounterpartBehindAName() {
    #expect(
      principals(
        "Anne Hansen, the foreign minister, and Erik Dahl, her counterpart, signed a pact.")
        == [["Anne Hansen", "Erik Dahl"]])
  }

  /// A list goes on behind a relative clause.
  @Test func aListWithSemicolons() {
    let visit = NorwayVisit(
      "He met Anne Hansen, with whom he discussed trade; Erik Dahl; and Kari Lie.")
    let met = Set(visit.engagements.flatMap { visit.names($0.principals) })
    #expect(met.isSuperset(of: ["Anne Hansen", "Erik Dahl", "Kari Lie"]))
  }

  @Test func oneVisitorAfterTheOther() {
    let visit = NorwayVisit(
      "The President met Anne Hansen, the finance minister. Erik Dahl followed at 10:45.")
    #expect(visit.kinds == [.meeting, .meeting])
    #expect(visit.engagements.last?.time?.description == "10:45")
  }

  /// Ten women are nobody in particular.
  @Test func manyAreNobodyInParticular() {
    #expect(principals("The President sat down with ten young women.").allSatisfy { $0.count < 2 })
  }
}
