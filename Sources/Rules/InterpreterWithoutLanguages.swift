// An interpreter works between two languages.

import Diagnostics
import VisitModel

extension Rule {
  static let interpreterWithoutLanguages = Rule(.interpreterWithoutLanguages) { context, findings in
    context.forEachValue(of: .interpreters) { _, value, span in
      guard case .interpreter(let interpreter) = value,
        let message = message(interpreter, context.programme)
      else { return }
      findings.add(
        Diagnostic(
          .interpreterWithoutLanguages, at: span, message,
          fix: Fix("write the two languages after the name, such as `ru/zh`")))
    }
  }

  private static func message(
    _ interpreter: Interpreter<Entity>, _ programme: Programme
  ) -> String? {
    if let from = interpreter.from, let to = interpreter.to {
      return from == to ? "\(from)/\(to) names one language twice" : nil
    }
    switch interpreter.person {
    case .person(let index)?:
      guard programme[index].values(.speaks).count < 2 else { return nil }
      return "nothing says between which languages \(programme[index].name) interprets"
    case .party(let index)?:
      return "nothing says between which languages \(programme[index].name) interprets"
    default: return nil
    }
  }
}

extension DiagnosticKind {
  static let interpreterWithoutLanguages = DiagnosticKind(
    "H411", "interpreter-without-languages", .warning,
    summary: "An interpreter with no pair of languages.",
    explanation: """
      Interpreters are booked by pairs of languages. The pair stands after the name \
      (`interpreters: petrova ru/zh`), or the person says at least two languages under `speaks:`. \
      Each side usually brings its own interpreter.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          length: 30m
          interpreters: voice
      """, suite: "  voice       \"The interpreter of Arcadia\"  staff"))
}
