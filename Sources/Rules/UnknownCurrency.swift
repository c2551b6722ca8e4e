// Currencies are those of ISO 4217.

import Diagnostics
import Gazetteer
import VisitModel
import VisitSyntax

extension Rule {
  static let unknownCurrency = Rule(.unknownCurrency) { context, findings in
    var seen: [String: Verdict] = [:]
    context.forEachValue(of: .pledges) { _, value, span in
      guard case .pledge(let pledge) = value, let code = pledge.currency else { return }
      let verdict = seen[code] ?? verdict(on: code, context, suggests: seen.count < 200)
      seen[code] = verdict
      guard case .unknown(let fix) = verdict else { return }
      findings.add(
        Diagnostic(
          .unknownCurrency, at: context.place(of: code, in: span),
          "ISO 4217 has no currency `\(code)`", fix: fix))
    }
  }

  private enum Verdict {
    case known
    case unknown(Fix)
  }

  private static func verdict(
    on code: String, _ context: CheckContext, suggests: Bool
  ) -> Verdict {
    if Gazetteer.currency(code: code) != nil { return .known }
    let near = suggests ? suggestion(code, context) : nil
    return .unknown(
      near.map { Fix("write `\($0)`") } ?? Fix("write its code of three letters, such as `EUR`"))
  }

  /// A currency of which this is the name, else a code spelt nearly so: first among the currencies
  /// of the parties, whose codes begin with the code of the country, then those traded most.
  private static func suggestion(_ word: String, _ context: CheckContext) -> String? {
    let all = Gazetteer.currencies
    let name = word.lowercased()
    let named = all.filter { $0.name.lowercased().split(separator: " ").contains { $0 == name } }
    if named.count == 1 { return named[0].code }
    let countries = Set(context.programme.parties.map(\.code))
    let own = all.map(\.code).filter { countries.contains(String($0.prefix(2))) }
    let usual = ["USD", "EUR", "GBP", "JPY", "CNY"]
    return Spelling.nearest(to: word, in: own + usual + all.map(\.code))
  }
}

extension DiagnosticKind {
  static let unknownCurrency = DiagnosticKind(
    "H407", "unknown-currency", .error, summary: "ISO 4217 has no such currency.",
    explanation: """
      Currencies are written with their code of three letters from ISO 4217 (`USD`, `EUR`, `KZT`), \
      so that amounts can be compared and added up in the register of pledges. Names and signs \
      are not accepted, because several currencies share most of them.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          pledges: loan 500 million UDS, ARC to BOR
      """))
}
