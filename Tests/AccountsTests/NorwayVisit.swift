// A visit that tests of single sentences stand in: its lead names visitor and host, nothing more.

import Accounts
import VisitModel

/// Sentences told of a visit of the President of Kazakhstan to the King of Norway in Oslo.
struct NorwayVisit {
  let sample: Sample
  /// Where the sentences begin, in bytes.
  let start: Int

  init(_ sentences: String, visitor: String = "President Kassym-Jomart Tokayev of Kazakhstan") {
    let lead = """
      Visit of \(visitor) to Norway

      \(visitor) was the guest of King Harald V of Norway in Oslo on 3 July 2024.


      """
    start = lead.utf8.count
    sample = Sample(lead + sentences + "\n")
  }

  /// What the sentences tell of, but not the lead.
  var engagements: [ReadEngagement] {
    sample.reading.engagements.filter { $0.span.lowerBound >= start }
  }

  var kinds: [Kind] { engagements.map(\.kind) }

  func names(_ people: [Int]) -> [String] { people.map { sample.reading.people[$0].name } }
}
