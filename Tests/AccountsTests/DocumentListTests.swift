// Lists of documents below a sentence: each item is a document of the signing that the sentence tells.

import Accounts
import Testing
import VisitModel

@Suite struct DocumentListTests {
  private static func documents(_ lead: String, _ items: [String]) -> [ReadDocument] {
    let list = items.map { "- \($0)\n" }.joined()
    let visit = NorwayVisit("\(lead)\n\n\(list)")
    return visit.engagements.filter { $0.kind == .signing }.flatMap(\.documents)
  }

  @Test(arguments: [
    "The following documents were signed:", "The following were signed:",
    "The President and the King signed the following documents:",
  ])
  func opensAList(lead: String) {
    let found = Self.documents(
      lead, ["Agreement on trade between Kazakhstan and Norway", "Memorandum on fisheries"])
    #expect(
      found.map(\.title) == [
        "Agreement on trade between Kazakhstan and Norway", "Memorandum on fisheries",
      ])
    #expect(found.map(\.type) == [.agreement, .memorandum])
    #expect(found.map(\.parties) == [["KZ", "NO"], ["KZ", "NO"]])
  }

  @Test func numbersArticlesAndStopsAreNoPartOfATitle() {
    let found = Self.documents(
      "The following documents were signed:",
      ["1. An agreement on trade;", "The protocol on fisheries, ", "Joint declaration."])
    #expect(
      found.map(\.title) == ["agreement on trade", "protocol on fisheries", "Joint declaration"])
  }

  @Test func anItemOfSeveral() {
    let found = Self.documents(
      "The following documents were signed:",
      ["Agreements on cooperation in construction, in labour and migration, and in culture"])
    #expect(
      found.map(\.title) == [
        "Agreement on cooperation in construction",
        "Agreement on cooperation in labour and migration", "Agreement on cooperation in culture",
      ])
  }

  @Test func partiesOfTheirOwn() {
    let found = Self.documents(
      "The following documents were signed:", ["Agreement between France and Finland on transit"])
    #expect(found.map(\.parties) == [["FR", "FI"]])
  }

  @Test func whatIsNoDocument() {
    let found = Self.documents(
      "The following documents were signed:", ["Agreement on trade", "The weather", "-", "7."])
    #expect(found.map(\.title) == ["Agreement on trade"])
  }

  /// The same item twice is one document.
  @Test func twins() {
    let found = Self.documents(
      "The following documents were signed:", ["Agreement on trade", "Agreement on trade"])
    #expect(found.count == 1)
  }

  @Test(arguments: ["A paragraph between.\n\n", "== Reception ==\n\n"])
  func whatClosesAList(between: String) {
    let visit = NorwayVisit(
      "The following documents were signed:\n\n- Agreement on trade\n\n\(between)"
        + "- Agreement on fisheries")
    #expect(visit.engagements.flatMap(\.documents).map(\.title) == ["Agreement on trade"])
  }

  @Test func withoutAColonNothingIsListed() {
    let visit = NorwayVisit("The talks went well.\n\n- Agreement on trade")
    #expect(visit.engagements.flatMap(\.documents) == [])
  }
}
