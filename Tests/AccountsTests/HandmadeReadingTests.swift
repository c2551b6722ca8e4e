// Readings made by hand: what a programme does where an account leaves things out.

import CivilTime
import Diagnostics
import HeraldTesting
import Testing
import VisitModel
import VisitSyntax

@testable import Accounts

@Suite struct HandmadeReadingTests {
  private static let day = Day("2024-07-03")!
  private static let text = String(repeating: "word ", count: 40)

  private static func engagement(
    _ kind: Kind, on date: Day? = day, at time: ClockTime? = nil, part: DayPart? = nil,
    city: String? = "Paris", country: String? = "FR", with principals: [Int] = [0],
    documents: [ReadDocument] = [], honours: [ReadHonour] = [], status: ReadStatus = .held
  ) -> ReadEngagement {
    ReadEngagement(
      kind: kind, date: date, time: time, isAbout: false, part: part, city: city, country: country,
      place: nil, isVideo: false, status: status, principals: principals, hosts: [], greeters: [],
      participants: [], guests: [], documents: documents, honours: honours, span: 0..<4,
      trigger: 0..<4, confidence: 0.5, reason: "a guess")
  }

  private static func made(
    _ engagements: [ReadEngagement], pledges: [ReadPledge] = [],
    concessions: [Int: Concession] = [:]
  ) -> AccountProgramme? {
    let visit = ReadVisit(
      title: "Visit", visitor: 0, visitClass: .working, from: nil, to: nil, stops: [],
      organisers: [])
    let reading = Reading(
      visit: visit,
      people: [.named("Ada Guest", "KZ"), .named("Bob Host", "FR"), .named("Cy", nil)],
      engagements: engagements, pledges: pledges, doubts: [])
    let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
    return reading.programme(of: file, concessions: concessions)
  }

  private static func days(_ made: AccountProgramme?) -> String {
    let text = String(decoding: made?.text ?? [], as: UTF8.self)
    return text.firstRange(of: "\n2024").map { String(text[$0.lowerBound...]) } ?? text
  }

  @Test func talksWithoutAnotherSideAreAMeeting() {
    let made = Self.made([Self.engagement(.talks)])
    #expect(Self.days(made).contains("?          meeting \"Talks\"\n"))
    #expect(made?.diagnostics.map(\.kind.code) == ["H614"])
    let whole = Self.made([Self.engagement(.talks, with: [0, 1])])
    #expect(Self.days(whole).contains("?          talks\n    with: host\n"))
    #expect(whole?.diagnostics.map(\.kind.code) == [])
  }

  @Test func signingsWithoutDocumentsAreMeetings() {
    let made = Self.made([Self.engagement(.signing, with: [0, 1])])
    #expect(Self.days(made).contains("meeting \"Signing\"\n    with: host\n"))
  }

  @Test func documentsWithoutPartiesAreNotes() {
    let document = ReadDocument(
      title: "On trade", type: .agreement, parties: [], count: nil, vagueCount: nil)
    let made = Self.made([Self.engagement(.address, documents: [document])])
    #expect(Self.days(made).contains("note: Document, the account does not say whose: On trade."))
  }

  private static let counts: [(Int?, String?, String)] = [
    (2, nil, "signs: 2 agreements \"On trade\", KZ FR"),
    (nil, "dozens", "signs: dozens of agreements \"On trade\", KZ FR"),
    (nil, "a number", "signs: several agreements \"On trade\", KZ FR"),
  ]

  @Test(arguments: counts)
  func countsOfDocuments(count: Int?, vague: String?, line: String) {
    let document = ReadDocument(
      title: "On trade", type: .agreement, parties: ["KZ", "FR", "KZ"], count: count,
      vagueCount: vague)
    #expect(Self.days(Self.made([Self.engagement(.signing, documents: [document])])).contains(line))
  }

  @Test func honoursNeedGiverAndRecipient() {
    let whole = ReadHonour(title: "Order of the Lion", by: "Bob Host", to: "Ada Guest")
    let half = ReadHonour(title: "Order of the Eagle", by: nil, to: "Ada Guest")
    let made = Self.made([
      Self.engagement(.decoration, honours: [whole]), Self.engagement(.decoration, honours: [half]),
    ])
    let text = Self.days(made)
    #expect(text.contains("decoration\n    confers: \"Order of the Lion\", host to guest\n"))
    #expect(text.contains("meeting \"Conferral of an honour\"\n"))
    #expect(text.contains("note: Honour: Order of the Eagle to Ada Guest.\n"))
  }

  @Test func pledges() {
    func pledge(_ from: String?, _ engagement: Int?) -> ReadPledge {
      ReadPledge(
        kind: .loan, amount: Amount(hundredths: 50_000_000_000), currency: "USD", from: from,
        to: "France", purpose: "a dam", span: 5..<9, engagement: engagement)
    }
    let made = Self.made(
      [Self.engagement(.meeting, with: [0, 1])],
      pledges: [pledge("KZ", 0), pledge(nil, 0), pledge("KZ", nil)])
    let text = String(decoding: made?.text ?? [], as: UTF8.self)
    #expect(text.contains("    pledges: loan 500 million USD, KZ to FR, \"a dam\"\n"))
    #expect(text.contains("    note: Pledge: loan 500 million USD to France for a dam.\n"))
    #expect(
      text.contains("  note: Pledge: loan 500 million USD from KZ to France for a dam.\n  source:"))
    #expect(made?.diagnostics.map(\.kind.code) == ["H614"])
  }

  @Test func whatHasNoDayStandsWithItsCity() {
    let later = Self.day.adding(days: 1)
    let text = Self.days(
      Self.made([
        Self.engagement(.rest), Self.engagement(.visit, on: later, city: "Lyon"),
        Self.engagement(.address, on: nil, city: "Lyon"),
        Self.engagement(.photo, on: nil, city: nil),
      ]))
    let lyon = text.firstRange(of: "2024-07-04 Lyon")!.lowerBound
    #expect(
      text[lyon...].contains("?          address\n    note: The account does not give the day.\n"))
    #expect(
      text[lyon...].contains("?          photo\n    note: The account does not give the day.\n"))
    #expect(text[lyon...].contains("    note: The account does not name the city.\n"))
  }

  @Test func withoutAnyDayThereIsNoProgramme() {
    #expect(Self.made([Self.engagement(.rest, on: nil)]) == nil)
    #expect(Self.made([]) == nil)
  }

  @Test func unknownCitiesAreDeclared() {
    let made = Self.made([
      Self.engagement(.rest, city: "Nowhereville"),
      Self.engagement(.visit, city: "Nullstadt", country: nil),
    ])
    let text = String(decoding: made?.text ?? [], as: UTF8.self)
    #expect(text.contains("city Nowhereville\n  country: FR\n  zone: Europe/Paris\n"))
    #expect(text.contains("city Nullstadt\n  zone: UTC\n"))
    #expect(made?.diagnostics.map(\.kind.code) == ["H615", "H615"])
  }

  @Test func peopleWithoutASide() {
    let made = Self.made([Self.engagement(.meeting, with: [0, 2])])
    let text = String(decoding: made?.text ?? [], as: UTF8.self)
    #expect(text.contains("\ndelegation UNSTATED\n  cy          \"Cy\" "))
    #expect(made?.diagnostics.map(\.kind.code) == ["H616"])
  }

  @Test func whomTheAccountDoesNotName() {
    #expect(Self.days(Self.made([Self.engagement(.visit, with: [1])])).contains("without: visitor"))
    #expect(!Self.days(Self.made([Self.engagement(.visit, with: [])])).contains("without"))
  }

  @Test func statusAndTitles() {
    var planned = Self.engagement(.opening, status: .planned)
    planned.title = "Bridge"
    let text = Self.days(Self.made([planned, Self.engagement(.talks, status: .cancelled)]))
    #expect(text.contains("?          opening \"Bridge\"\n    status: proposed\n"))
    #expect(text.contains("?          talks\n    status: cancelled\n"))
  }

  @Test func ordersAndDestinations() {
    var signing = Self.engagement(.photo, part: .noon)
    signing.after = 0
    var departure = Self.engagement(.departure)
    departure.destination = "Beijing"
    let text = Self.days(Self.made([Self.engagement(.talks, with: [0, 1]), signing, departure]))
    #expect(text.contains("?          talks\n"))
    #expect(text.contains("noon, after talks  photo\n"))
    #expect(text.contains("?          departure to Beijing\n"))
  }

  @Test func concessions() {
    let noon = ClockTime(hour: 12, minute: 0)
    let engagements = [Self.engagement(.rest, at: noon), Self.engagement(.visit, at: noon)]
    let time = Self.made(engagements, concessions: [1: .time])
    #expect(
      Self.days(time).contains("?          visit\n    note: The account gives the time as 12:00,"))
    let all = Self.made(engagements, concessions: [0: .everything])
    #expect(
      Self.days(all).contains("  # Left out, for it contradicts the rest: 2024-07-03 rest, a.txt"))
    #expect(all?.engagements == [1])
    #expect(all?.diagnostics.map(\.kind.code) == ["H607"])
  }
}
