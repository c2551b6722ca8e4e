// How sentences of editions name the kinds of engagement.

import VisitModel

extension Kind {
  /// How a sentence names one: "the talks".
  var phrase: String { "the \(label.lowercased())" }
}
