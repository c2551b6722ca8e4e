// Audiences, measured meetings and press conferences told by the way.

import Accounts
import Testing
import VisitModel

@Suite struct AudienceTests {
  @Test(arguments: [
    "The President had an audience with the King.", "The President had an audience of the King.",
    "The President was granted an audience with the King.",
    "The King granted the President an audience.",
  ])
  func isGivenByItsHost(sentence: String) {
    let visit = NorwayVisit(sentence)
    #expect(visit.kinds == [.audience])
    #expect(visit.names(visit.engagements[0].hosts) == ["Harald V"])
    #expect(visit.names(visit.engagements[0].principals) == ["Kassym-Jomart Tokayev"])
  }

  @Test(arguments: [
    "The President held a 55-minute meeting with Prime Minister Jonas Gahr Store.",
    "Prime Minister Jonas Gahr Store was granted twenty minutes.",
    "Prime Minister Jonas Gahr Store got twenty minutes of his time.",
  ])
  func isMeasured(sentence: String) {
    let visit = NorwayVisit(sentence)
    #expect(visit.engagements.count == 1)
    #expect(
      visit.engagements.first.map { visit.names($0.principals).sorted() }
        == ["Jonas Gahr Store", "Kassym-Jomart Tokayev"])
  }

  @Test func theirPressConference() {
    let visit = NorwayVisit(
      "President Tokayev held talks with the King. At their joint press conference the King recalled "
        + "an agreement.")
    #expect(visit.kinds == [.talks, .press])
  }

  /// Told once, it is not told again by what was said at it.
  @Test func theirPressConferenceOfBefore() {
    let visit = NorwayVisit(
      "The President and the King held a joint press conference. At their press conference the King "
        + "recalled an agreement.")
    #expect(visit.kinds == [.press])
  }

  @Test func whatTalksProduced() {
    let visit = NorwayVisit("Talks with the King produced seven agreements.")
    #expect(Set(visit.kinds) == [.talks, .signing])
  }

  @Test func besideAnotherAtTheTable() {
    let visit = NorwayVisit("The President sat next to the King at the gala dinner.")
    #expect(visit.engagements.first?.hosts == [])
    #expect(visit.engagements.first?.principals.count == 2)
  }
}
