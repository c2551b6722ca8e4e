// Copies of claims: a claim is a class, and its copy lists what it holds.

import CivilTime
import Testing
import VisitModel

@testable import Accounts

@Suite struct ClaimTests {
  /// Everything that differs from a new claim; a property that is added must be added here.
  private static var full: Claim {
    let claim = Claim(kind: .talks, sentence: 1..<9, trigger: 2..<3)
    claim.people = Attendance(principals: [1], hosts: [2], greeters: [3])
    claim.place = PlaceMention(name: 1..<2, venue: .palace, country: nil, isGeneric: false)
    (claim.placeName, claim.city, claim.country) = ("palace", "Oslo", "NO")
    (claim.destination, claim.title, claim.after) = ("Bergen", "On eggs", 4..<5)
    (claim.date, claim.clock) = (Day(year: 2024, month: 7, day: 3), ClockTime(hour: 9, minute: 5))
    (claim.part, claim.isAbout) = (.evening, true)
    claim.documents = [ClaimedDocument(title: "pact", type: 8, parties: ["NO"])]
    claim.honours = [ClaimedHonour(title: "order", by: nil, to: nil)]
    (claim.fields, claim.status, claim.grounds, claim.block) = (["trade"], .planned, [.planned], 7)
    (claim.isVideo, claim.isGreeting, claim.isReception, claim.isFarewell) = (
      true, true, true, true
    )
    (claim.hasOwnPlace, claim.isThere, claim.isAtAirport) = (true, true, true)
    (claim.isJoining, claim.isWitnessed, claim.hasOthers) = (true, true, true)
    (claim.isOfVisitor, claim.isOnArrival) = (true, true)
    return claim
  }

  private static func properties(_ claim: Claim) -> [String: String] {
    var all: [String: String] = [:]
    for child in Mirror(reflecting: claim).children {
      var words = ""
      dump(child.value, to: &words)
      all[child.label ?? ""] = words
    }
    return all
  }

  @Test func aCopySaysTheSame() {
    let (full, new) = (Self.full, Claim(kind: .talks, sentence: 1..<9, trigger: 2..<3))
    let told = Self.properties(full)
    let untold = Self.properties(new).filter { told[$0.key] == $0.value }.keys
    #expect(Set(untold) == ["kind", "sentence", "trigger"])
    #expect(Self.properties(full.copy()) == told)
  }

  @Test func aCopyIsAnother() {
    let claim = Self.full
    claim.copy().city = "Bergen"
    #expect(claim.city == "Oslo")
  }
}
