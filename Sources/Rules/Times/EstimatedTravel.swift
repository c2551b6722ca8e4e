// Journeys that nobody declared and that would have to be quicker than usual.

import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let estimatedTravel = Rule(.estimatedTravel) { context, findings in
    let words = TimeWords(programme: context.programme)
    for doubt in context.analysis.doubts where doubt.isOfJourney {
      guard case .clash(let clash) = doubt.matter,
        case .travel(let journey, let missing) = clash.verdict
      else { continue }
      findings.add(words.estimatedTravel(clash, journey, missing, doubt.lengths))
    }
  }
}

extension TimeWords {
  fileprivate func estimatedTravel(
    _ clash: Clash, _ journey: Journey, _ missing: Int, _ lengths: [AssumedLength]
  ) -> Diagnostic {
    Diagnostic(
      .estimatedTravel, at: programme[clash.second].span,
      "\(names(clash.shared)) would need a quick journey from \(name(clash.first)) to "
        + name(clash.second),
      related: [statement(clash.first)],
      notes: [
        "by estimate the journey of \(Int(journey.kilometres ?? 0)) km takes "
          + "\(length(journey.shortest)), \(length(missing)) more than there is; nobody declared it"
      ] + lengths.map { assumption($0.entry) },
      fix: Fix("declare the journey under `travel`, or move one of the two"))
  }
}

extension DiagnosticKind {
  static let estimatedTravel = DiagnosticKind(
    "H312", "estimated-travel", .warning,
    summary: "An undeclared journey would have to be quicker than usual.",
    explanation: """
      The two entries share a person and are held in different places, and the time between them is \
      shorter than such a journey usually takes: a straight road at 90 km/h, or twenty minutes and a \
      straight flight at 1,000 km/h. Nobody declared the journey, so this is an estimate and no error. \
      Declare the journey under `travel`; what no aircraft could do is impossible-travel (H303).
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      2024-07-03 Astana
        09:00 arrival
          host: host
        10:00-11:00 talks with host

      2024-07-03 Almaty
        12:10 arrival
          host: host
        18:00 departure

      """)
}
