// Leave-takings: who sees off whom decides whether it is a departure or a call.

import Accounts
import Testing
import VisitModel

@Suite struct FarewellTests {
  /// The visitor departs, and the King is who sees off.
  @Test(arguments: [
    "The King saw the President off at the airport.",
    "The King bade farewell to the President at the airport.",
    "The King took leave of the President at the airport.",
    "The King bade the President farewell at the airport.",
    "The President was seen off by the King at the airport.",
  ])
  func isSeenOff(sentence: String) {
    let visit = NorwayVisit(sentence)
    #expect(visit.kinds == [.departure])
    #expect(visit.engagements.map { visit.names($0.greeters) } == [["Harald V"]])
    #expect(visit.engagements.map { visit.names($0.principals) } == [["Kassym-Jomart Tokayev"]])
  }

  /// The visitor takes leave: a call on the King.
  @Test(arguments: [
    "The President took leave of the King at the palace.",
    "The President bade the King farewell at the palace.",
    "The President said goodbye to the King at the palace.",
  ])
  func takesLeave(sentence: String) {
    let visit = NorwayVisit(sentence)
    #expect(visit.kinds == [.call])
    #expect(visit.engagements.map { visit.names($0.hosts) } == [["Harald V"]])
  }

  /// Where a sentence tells of the departure as well, the two are one.
  @Test func isOneWithItsDeparture() {
    let visit = NorwayVisit(
      "The President took leave of the King at the airport and left Oslo for Bergen.")
    #expect(visit.kinds == [.departure])
    #expect(visit.engagements.map { visit.names($0.greeters) } == [["Harald V"]])
  }

  @Test func whatWasNotDoneIsNone() {
    #expect(NorwayVisit("The King did not see the President off.").kinds == [])
  }
}
