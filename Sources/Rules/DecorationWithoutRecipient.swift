// An honour has somebody who gives it and somebody who receives it.

import Diagnostics
import VisitModel

extension Rule {
  static let decorationWithoutRecipient = Rule(.decorationWithoutRecipient) { context, findings in
    for index in context.entries(of: .decoration) {
      let entry = context.programme.entries[index.position]
      guard entry.attribute(.confers) == nil else { continue }
      findings.add(
        Diagnostic(
          .decorationWithoutRecipient, at: entry.kindSpan,
          "the decoration names neither the honour nor who receives it",
          fix: Fix("add `confers:` with the honour, its giver and its recipient")))
    }
    context.forEachValue(of: .confers) { _, value, span in
      guard case .honour(let honour) = value, let message = message(honour) else { return }
      findings.add(
        Diagnostic(
          .decorationWithoutRecipient, at: span, message,
          fix: Fix("write `\"\(honour.title)\", GIVER to RECIPIENT`")))
    }
  }

  private static func message(_ honour: Honour<Entity>) -> String? {
    switch (honour.giver, honour.recipient) {
    case (nil, nil): "nothing says who confers \"\(honour.title)\" on whom"
    case (_?, nil): "nothing says who receives \"\(honour.title)\""
    case (nil, _?): "nothing says who confers \"\(honour.title)\""
    case (_?, _?): nil
    }
  }
}

extension DiagnosticKind {
  static let decorationWithoutRecipient = DiagnosticKind(
    "H405", "decoration-without-recipient", .error,
    summary: "An honour without its giver or its recipient.",
    explanation: """
      An order or a degree is conferred by somebody on somebody, and the register of honours needs \
      both. Write `confers: "Order of Friendship", president to sovereign`; a country or an \
      organisation may stand for the giver. A `decoration` without any `confers:` does not even \
      say which honour is meant.
      """,
    example: Sample.visit(
      """
        10:00      decoration
          confers: "Order of the Lion", sovereign
      """))
}
