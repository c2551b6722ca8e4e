// Conversations: how the two stand to each other says whether they are talks, a bilateral, a call
// or a meeting.

import Accounts
import Testing
import VisitModel

@Suite struct ConversationTests {
  private static let cases: [(String, [Kind])] = [
    ("The President held talks with the King.", [.talks]),
    ("The President met the King.", [.talks]),
    ("The two leaders conferred.", [.talks]),
    ("The President and the King met alone.", [.teteATete]),
    (
      "The President held talks with the King, first alone and then with their delegations.",
      [.teteATete, .talks]
    ),
    ("The President met President Emmanuel Macron of France.", [.bilateral]),
    (
      "The President met President Emmanuel Macron of France and President Alexander Stubb of "
        + "Finland.", [.bilateral, .bilateral]
    ),
    ("The President met Secretary-General Antonio Guterres of the United Nations.", [.bilateral]),
    ("The President met Masud Gharahkhani, the Speaker of the Parliament of Norway.", [.call]),
    ("The President called on the Speaker of the Parliament.", [.call]),
    ("The President paid a courtesy call on Prime Minister Jonas Gahr Store.", [.call]),
    ("The President met Foreign Minister Espen Barth Eide of Norway.", [.meeting]),
    ("The President met the Norwegian writer Jon Fosse.", [.meeting]),
    ("The King received the President in audience.", [.audience]),
    ("The President exchanged a few words with President Emmanuel Macron of France.", [.pullAside]),
  ]

  @Test(arguments: cases)
  func kinds(sentence: String, kinds: [Kind]) {
    #expect(NorwayVisit(sentence).kinds == kinds)
  }

  /// Both take part in each, as equals or as visitor and host.
  @Test(arguments: cases.map(\.0))
  func bothArePresent(sentence: String) {
    let visit = NorwayVisit(sentence)
    for engagement in visit.engagements {
      let names = visit.names(engagement.principals + engagement.hosts)
      #expect(names.count > 1 && names.contains("Kassym-Jomart Tokayev"), "\(names)")
    }
  }

  /// What others say to each other is none of the visit's.
  @Test func withoutTheVisitorThereIsNone() {
    let visit = NorwayVisit(
      "President Emmanuel Macron of France met President Alexander Stubb of Finland.")
    #expect(visit.kinds == [])
  }

  @Test func whatWasNotHeldIsNone() {
    #expect(NorwayVisit("The President did not meet the King.").kinds == [])
  }

  @Test(arguments: [
    "The two signed a treaty.", "Both signed a treaty.", "The two then signed a treaty.",
  ])
  func theTwoAreThoseWhoMet(sentence: String) {
    let visit = NorwayVisit("President Tokayev met King Harald. \(sentence)")
    #expect(visit.kinds == [.talks, .signing])
    #expect(
      visit.engagements.last.map { visit.names($0.principals).sorted() }
        == ["Harald V", "Kassym-Jomart Tokayev"])
  }

  /// A host who is named first is no visitor, and what a document is about is no town.
  @Test func theWelcomedIsTheVisitor() {
    let reading = Sample(
      """
      King Harald V of Norway welcomed President Sauli Niinistö of Finland in Oslo on 10 October 2012. \
      After talks at the Royal Palace the two signed a memorandum on the Arctic.

      """
    ).reading
    #expect(reading.visit.visitor.map { reading.people[$0].name } == "Sauli Niinistö")
    #expect(reading.visit.stops.map(\.city) == ["Oslo"])
    #expect(reading.engagements.map(\.kind) == [.welcome, .talks, .signing])
  }
}
