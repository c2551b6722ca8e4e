// One person, two entries, and not enough time for the journey between them.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let impossibleTravel = Rule(.impossibleTravel) { context, findings in
    let words = TimeWords(programme: context.programme)
    for clash in context.analysis.clashes {
      guard case .travel(let journey, let missing) = clash.verdict else { continue }
      let programme = context.programme
      var related = [words.statement(clash.first)]
      if let leg = journey.leg {
        related.append(Related(programme.legs[leg].span, "the journey is declared here"))
      }
      findings.add(
        Diagnostic(
          .impossibleTravel, at: programme[clash.second].span,
          "\(words.names(clash.shared)) cannot get from \(words.name(clash.first)) to "
            + "\(words.name(clash.second)) in time",
          related: related, notes: [words.journey(journey, missing)],
          fix: Fix("move one of them by \(words.length(missing)), or declare a quicker journey")))
    }
  }
}

extension TimeWords {
  fileprivate func journey(_ journey: Journey, _ missing: Int) -> String {
    let time = length(journey.shortest)
    let short = "\(length(missing)) is missing"
    guard let kilometres = journey.kilometres else {
      return "the journey takes \(time); \(short)"
    }
    return "nobody travels \(Int(kilometres)) km in less than \(time); \(short)"
  }
}

extension DiagnosticKind {
  static let impossibleTravel = DiagnosticKind(
    "H303", "impossible-travel", .error, summary: "There is no time for the journey.",
    explanation: """
      The two entries share a person and are held in different places, and the time between them is \
      shorter than the journey. Journeys are declared under `travel`; where none is, only what no \
      traveller can do is called impossible: less than ten minutes and a straight flight at \
      1,250 km/h, or 450 km/h on the ground, with an allowance of 40 km at each end that is known as a \
      city only. A journey that is possible but quicker than usual is estimated-travel (H312).
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03 .. 2024-07-03

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      2024-07-03 Astana
        09:00 arrival
          host: host
        10:00-11:00 talks with host

      2024-07-03 Almaty
        11:10 arrival
          host: host
        18:00 departure

      """)
}
