// How sentences of editions name the kinds of engagement.

import VisitModel

extension Kind {
  /// How a sentence names one: "the talks".
  var phrase: String { "the \(label.lowercased())" }

  /// Whether "… with somebody" reads well after the label.
  var takesPartners: Bool {
    switch self {
    case .teteATete, .talks, .bilateral, .pullAside, .meeting, .call, .audience, .meal: true
    default: false
    }
  }
}
