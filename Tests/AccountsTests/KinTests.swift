// Names in forms that hide them: articles, months, plurals, and who bears the visitor's name.

import Accounts
import Testing
import VisitModel

@Suite struct KinTests {
  private static func people(_ sentences: String) -> [[String]] {
    let visit = NorwayVisit(sentences)
    return visit.engagements.map { visit.names($0.principals + $0.hosts + $0.guests).sorted() }
  }

  @Test(arguments: [
    ("President Tokayev met Prime Minister Jan Peter Balkenende.", "Jan Peter Balkenende"),
    ("President Tokayev met Prime Minister Theresa May.", "Theresa May"),
    ("President Tokayev met President Bashar al-Assad of Syria.", "Bashar al-Assad"),
  ])
  func isANameAllTheSame(sentence: String, name: String) {
    #expect(Self.people(sentence) == [[name, "Kassym-Jomart Tokayev"].sorted()])
  }

  @Test func withItsArticleAndWithout() {
    let people = Self.people(
      "President Tokayev met President Bashar al-Assad of Syria. In the evening Assad gave a dinner."
    )
    #expect(people.count == 2)
    #expect(people.last?.contains("Bashar al-Assad") == true)
  }

  @Test func whoBearsTheVisitorsNameCameAlong() {
    let people = Self.people("Queen Sonja received Nadezhda Tokayev at the palace.")
    #expect(people.first?.contains("Nadezhda Tokayev") == true)
  }

  /// The ministers who sign at a president's visit are not the president and the king.
  @Test func ministersAreNotThePrincipals() {
    let people = Self.people(
      "A treaty was signed by the foreign ministers, Murat Nurtleu and Espen Barth Eide.")
    #expect(people == [["Espen Barth Eide", "Murat Nurtleu"]])
    #expect(Self.people("A treaty was signed by the two foreign ministers.") == [[]])
  }
}
