// Turns of read-outs and programmes: who is meant by an office, and what their phrases stand for.

import Accounts
import CivilTime
import Testing
import VisitModel

@Suite struct ReadOutTests {
  private func people(_ visit: NorwayVisit) -> [[String]] {
    visit.engagements.map { engagement in
      let members =
        engagement.principals + engagement.hosts + engagement.greeters + engagement.participants
      return visit.names(members).sorted()
    }
  }

  /// "The Head of State" is the visitor, and a list of leaders of parties names nobody.
  @Test func theHeadOfState() {
    let visit = NorwayVisit(
      "The Head of State met with the President of the Storting, Anne Hansen, and the leaders of the "
        + "parliamentary parties.")
    #expect(people(visit) == [["Anne Hansen", "Kassym-Jomart Tokayev"]])
  }

  @Test func inTheirPresence() {
    let visit = NorwayVisit(
      "The President and the King signed a treaty. Five agreements were signed in their presence.")
    #expect(people(visit) == Array(repeating: ["Harald V", "Kassym-Jomart Tokayev"], count: 2))
  }

  @Test func joinedByTheirDelegations() {
    let visit = NorwayVisit(
      "The President and the King talked alone and were then joined by their delegations.")
    #expect(visit.kinds == [.teteATete, .talks])
  }

  @Test(arguments: [
    ("The ceremony of the official meeting took place in the palace.", Kind.welcome),
    ("The President walked with the King along a guard of honour.", .welcome),
    ("The President met Kazakhs living in Norway.", .community),
    ("The day ended with a visit to the Munch Museum.", .visit),
    ("The King took the President to the theatre, where a ballet danced in Giselle.", .performance),
    ("The President familiarised himself with the exhibits of the museum.", .visit),
    ("Meeting with the Prime Minister in his office.", .meeting),
  ])
  func phrases(sentence: String, kind: Kind) {
    #expect(NorwayVisit(sentence).kinds == [kind])
  }

  /// What did not happen is none, and what took place at a gathering's table joins it.
  @Test(arguments: [
    "The President was to have visited the museum.",
    "The tree-planting arranged for today did not take place.",
    "The President had been invited to the forum.",
  ])
  func whatDidNotHappen(sentence: String) {
    #expect(NorwayVisit(sentence).kinds == [])
  }

  @Test func townsThatBeginLikeVenues() {
    let visit = NorwayVisit("The President arrived in Port Moresby.")
    #expect(visit.engagements.map(\.city) == ["Port Moresby"])
  }

  /// An event, a venue or a field of cooperation is no town, whatever the gazetteer has.
  @Test(arguments: [
    "The President took part in the Summit.",
    "The President signed an agreement on cooperation in Science.",
    "The President planted a tree on the Alley of Friendship.",
  ])
  func wordsThatAreNoTowns(sentence: String) {
    #expect(NorwayVisit(sentence).engagements.map(\.city) == ["Oslo"])
  }

  /// A consort keeps one name.
  @Test func aConsortOfAMonarch() {
    let text = """
      A visit

      Queen Margrethe II of Denmark visited Norway from 3 to 5 July 2024 with her husband, Prince \
      Henrik. On 4 July the couple visited the museum.
      """
    let sample = Sample(text)
    let names = sample.reading.engagements.map { engagement in
      engagement.principals.map { sample.reading.people[$0].name }.sorted()
    }
    #expect(names == [["Margrethe II", "Prince Henrik"]])
  }

  /// The home of a visitor whose country is not named.
  @Test func theHomeIsThatOfTheEmbassy() {
    let text = """
      Tokayev in the north

      Kassym-Jomart Tokayev arrived in Oslo on 3 July 2024. He met Anne Hansen at the Kazakh embassy. \
      He left for Astana.
      """
    let sample = Sample(text)
    let visitor = sample.reading.visit.visitor.map { sample.reading.people[$0].country }
    #expect(visitor == "KZ")
  }
}
