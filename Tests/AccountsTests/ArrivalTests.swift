// Arrivals: by whose greeting they are told, and where airports take them.

import Accounts
import CivilTime
import Testing
import VisitModel

@Suite struct ArrivalTests {
  /// Who meets the visitor right behind the arrival greets there.
  @Test func greetersStandInTheNextSentence() {
    let visit = NorwayVisit(
      "The President landed at Gardermoen. Anne Hansen, the mayor, met him on behalf of the King.")
    #expect(visit.kinds == [.arrival])
    #expect(visit.engagements.map { visit.names($0.greeters) } == [["Anne Hansen"]])
  }

  @Test func whoWaitsToWelcomeStandsBehindTheVerb() {
    let visit = NorwayVisit(
      "The President landed at Gardermoen. On hand to welcome him were Anne Hansen, the mayor, and "
        + "Erik Dahl, the governor.")
    #expect(visit.kinds == [.arrival])
    #expect(visit.engagements.map { visit.names($0.greeters) } == [["Anne Hansen", "Erik Dahl"]])
  }

  @Test(arguments: [
    ("The President's plane landed at Arlanda at noon.", "Stockholm"),
    ("The President arrived at Indira Gandhi International Airport.", "New Delhi"),
    ("The President landed at Heathrow Airport.", "London"),
  ])
  func airportsAreOfTheirCities(sentence: String, city: String) {
    #expect(NorwayVisit(sentence).engagements.map(\.city) == [city])
  }

  /// A greeting at the next airport is no farewell at the last.
  @Test func receivedAtTheNextAirport() {
    let visit = NorwayVisit(
      "The President left Oslo by air. He was received at Flesland airport by Anne Hansen.")
    #expect(visit.kinds == [.departure, .arrival])
  }

  @Test func linesOfAProgramme() {
    #expect(
      NorwayVisit("Departure for Bergen at 1300 hrs.").engagements.map(\.time?.description)
        == ["13:00"])
  }
}
