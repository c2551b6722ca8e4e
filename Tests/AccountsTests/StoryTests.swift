// Several stories in one account, and days of a story that has no dates of its own.

import Accounts
import CivilTime
import Testing
import VisitModel

@Suite struct StoryTests {
  private func days(_ text: String) -> [String] {
    Sample(text).reading.engagements.map { $0.date?.description ?? "-" }
  }

  /// The heading tells the office with its country, the story without.
  @Test func anOfficeIsWordedOnce() {
    let text = """
      Ukraine's President arrived in Norway on 14 May 2024.

      President Volodymyr Zelenskyy met King Harald V in Oslo.
      """
    let visitor = Sample(text).reading.people.first { $0.country == "UA" }
    #expect(visitor?.offices == ["President"])
  }

  /// Each story has its own dateline.
  @Test func everyDatelineCounts() {
    let text = """
      Tokayev meets the King

      OSLO, July 3, 2024 (Wire) - President Kassym-Jomart Tokayev of Kazakhstan held talks with King \
      Harald V of Norway on Wednesday.

      Tokayev goes on to Sweden

      STOCKHOLM, July 4, 2024 (Wire) - President Kassym-Jomart Tokayev laid a wreath at the memorial \
      on Thursday. He said a word about the King, whom he met on Wednesday.

      He then visited the museum.
      """
    #expect(days(text) == ["2024-07-03", "2024-07-04", "2024-07-04"])
    let cities = Sample(text).reading.engagements.map(\.city)
    #expect(cities == ["Oslo", "Stockholm", "Stockholm"])
  }

  /// Without days of the visit a weekday is the next one.
  @Test func weekdaysGoOn() {
    let text = """
      A journey

      President Kassym-Jomart Tokayev of Kazakhstan arrived in Oslo on Monday, 1 July 2024.

      Wednesday was for flying. The President landed in Bergen. On Thursday he visited the museum.
      """
    #expect(days(text) == ["2024-07-01", "2024-07-03", "2024-07-04"])
  }

  /// A king's number ends its sentence.
  @Test func aNumberAtTheEnd() {
    let text = """
      A visit

      President Kassym-Jomart Tokayev of Kazakhstan visited Norway from 3 to 5 July 2024 as the guest \
      of King Harald V. He arrived in Oslo on 3 July.
      """
    #expect(days(text) == ["2024-07-03"])
  }

  @Test(arguments: [
    ("at six that evening", "18:00"), ("at 1445 hrs", "14:45"), ("by two o'clock", "14:00"),
    ("shortly before 9 a.m.", "09:00"), ("at a quarter past nine", "09:15"),
    ("at two minutes to eight on the evening of 4 July", "19:58"),
  ])
  func clockTimes(words: String, time: String) {
    let visit = NorwayVisit("The President visited the museum \(words).")
    #expect(visit.engagements.map(\.time?.description) == [time])
  }
}
