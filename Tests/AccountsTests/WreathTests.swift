// Wreaths: one for each memorial that a sentence names.

import Accounts
import Testing
import VisitModel

@Suite struct WreathTests {
  private static func places(_ sentence: String) -> [String?] {
    NorwayVisit(sentence).engagements.filter { $0.kind == .wreath }.map(\.place)
  }

  @Test(arguments: [
    "The President laid a wreath at the National Monument.",
    "A wreath was laid by the President at the National Monument.",
    "The President placed flowers at the National Monument.",
    "The President paid tribute to the fallen at the National Monument.",
  ])
  func one(sentence: String) {
    #expect(Self.places(sentence) == ["National Monument"])
  }

  @Test(arguments: ["and at the", "and the"])
  func oneForEachPlace(joint: String) {
    #expect(
      Self.places("The President laid wreaths at the National Monument \(joint) Naval Memorial.")
        == ["National Monument", "Naval Memorial"])
  }

  /// What follows is another engagement, not another wreath.
  @Test func andThenAVisit() {
    let visit = NorwayVisit(
      "The President laid a wreath at the National Monument and visited the Munch Museum.")
    #expect(visit.kinds == [.wreath, .visit])
    #expect(visit.engagements.map(\.place) == ["National Monument", "Munch Museum"])
  }
}
