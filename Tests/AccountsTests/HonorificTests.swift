// Styles that stand for people: "Her Majesty", "His Excellency", and titles before names.

import Accounts
import Testing

@Suite struct HonorificTests {
  private static func guests(_ sentences: String) -> [[String]] {
    let visit = NorwayVisit(sentences)
    return visit.engagements.map { visit.names($0.principals + $0.hosts + $0.greeters).sorted() }
  }

  private static let both = [["Harald V", "Kassym-Jomart Tokayev"]]

  @Test(arguments: [
    "His Majesty received the President in audience.",
    "The President was received in audience by His Majesty.",
    "His Excellency held talks with His Majesty.",
    "His Excellency the President held talks with His Majesty the King.",
    "President Tokayev held talks with His Majesty King Harald V of Norway.",
    "President Tokayev held talks with H.M. King Harald V of Norway.",
  ])
  func isThePerson(sentence: String) {
    #expect(Self.guests(sentence) == Self.both)
  }

  @Test(arguments: ["His Excellency", "H.E."])
  func isThePersonBehindIt(style: String) {
    #expect(Self.guests("\(style) President Tokayev held talks with the King.") == Self.both)
  }

  @Test func aPrimeMinisterBehindIt() {
    #expect(
      Self.guests("The President held talks with H.E. Prime Minister Jonas Gahr Store.")
        == [["Jonas Gahr Store", "Kassym-Jomart Tokayev"]])
  }

  @Test func aNumeralAtTheEnd() {
    #expect(Self.guests("The President met King Harald V.") == Self.both)
  }

  @Test(arguments: ["He met Mr.", "He met H.E.", "He met Her", "He met His Royal"])
  func titlesOfNobody(sentence: String) {
    #expect(NorwayVisit(sentence).sample.reading.people.count == 2)
  }

  /// Nobody new comes of a style.
  @Test func isNobodyNew() {
    let plain = NorwayVisit("The King held talks with the President.")
    let styled = NorwayVisit("His Majesty held talks with His Excellency.")
    #expect(styled.sample.reading.people.map(\.name) == plain.sample.reading.people.map(\.name))
  }

  /// Of a queen and a king, hers is the queen.
  @Test func herMajesty() {
    let visit = NorwayVisit(
      "Queen Margrethe II of Denmark arrived at noon. Her Majesty met the President.")
    let met = visit.engagements.last.map { visit.names($0.principals) } ?? []
    #expect(met.contains { $0.hasPrefix("Margrethe") } && !met.contains("Harald V"))
  }

  @Test func theirMajesties() {
    let visit = NorwayVisit(
      "Their Majesties King Harald V and Queen Sonja gave a banquet for the President.")
    let hosts = visit.engagements.first.map { visit.names($0.hosts) } ?? []
    #expect(hosts.contains("Harald V") && hosts.contains { $0.hasSuffix("Sonja") })
  }
}
