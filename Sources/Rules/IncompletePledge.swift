// A pledge says how much of what money, from whom, to whom.

import Diagnostics
import VisitModel

extension Rule {
  static let incompletePledge = Rule(.incompletePledge) { context, findings in
    context.forEachValue(of: .pledges) { _, value, span in
      guard case .pledge(let pledge) = value else { return }
      let missing = missingParts(of: pledge)
      guard !missing.isEmpty else { return }
      findings.add(
        Diagnostic(
          .incompletePledge, at: span,
          "the \(word(pledge.kind)) states \(CheckContext.list(missing.map { "no \($0)" }))",
          fix: Fix("write `\(pledge.kind.rawValue) 500 million USD, GIVER to RECEIVER`")))
    }
  }

  private static func missingParts(of pledge: Pledge<Entity>) -> [String] {
    var missing: [String] = []
    if pledge.amount == nil { missing.append("amount") }
    if pledge.currency == nil { missing.append("currency") }
    if pledge.giver == nil { missing.append("giver") }
    if pledge.recipient == nil { missing.append("receiver") }
    return missing
  }

  private static func word(_ kind: PledgeKind) -> String {
    kind == .other ? "pledge" : kind.rawValue
  }
}

extension DiagnosticKind {
  static let incompletePledge = DiagnosticKind(
    "H406", "incomplete-pledge", .error, summary: "A promise of money that lacks a part.",
    explanation: """
      A pledge that lacks its amount, its currency, its giver or its receiver cannot be followed \
      up after the visit. Write `pledges: loan 500 million USD, ARC to BOR, "Rail link"`. What is \
      still being negotiated belongs in `private note:` until it is settled.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          pledges: loan 500 million, ARC, "Rail link"
      """))
}
