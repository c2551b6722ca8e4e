// Languages are those of ISO 639.

import Diagnostics
import Gazetteer
import VisitModel

extension Rule {
  static let unknownLanguage = Rule(.unknownLanguage) { context, findings in
    var check = LanguageCheck()
    context.forEachValue(of: .interpreters) { _, value, span in
      guard case .interpreter(let interpreter) = value else { return }
      for code in [interpreter.from, interpreter.to].compactMap({ $0 }) where !check.knows(code) {
        findings.add(finding(code, context.place(of: code, in: span)))
      }
    }
    for person in context.programme.people where !person.attributes.isEmpty {
      guard let attribute = person.attribute(.speaks) else { continue }
      for (value, span) in zip(attribute.values, attribute.valueSpans) {
        guard case .reference(.unknown(let code)) = value, !check.knows(code) else { continue }
        findings.add(finding(code, span))
      }
    }
  }

  private static func finding(_ code: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: span, "ISO 639 has no language `\(code)`",
      fix: suggestion(code).map { Fix("write `\($0)`") }
        ?? Fix("write its code of two or three letters, such as `fr`"))
  }

  /// The language of that name, or the chief language of the country whose code was written.
  private static func suggestion(_ word: String) -> String? {
    Gazetteer.language(named: word)?.code ?? countryCodes[word.lowercased()]
  }

  /// Codes of countries that are often written for the language, and are no language's own.
  private static let countryCodes = [
    "al": "sq", "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "il": "he",
    "in": "hi", "iq": "ar", "ir": "fa", "jp": "ja", "kp": "ko", "kz": "kk", "me": "sr",
    "mx": "es", "pk": "ur", "rs": "sr", "sy": "ar", "tj": "tg", "ua": "uk", "us": "en", "vn": "vi",
  ]
}

/// Remembers which codes are languages.
private struct LanguageCheck {
  private var seen: [String: Bool] = [:]

  mutating func knows(_ code: String) -> Bool {
    if let known = seen[code] { return known }
    let known = Gazetteer.language(code: code) != nil
    seen[code] = known
    return known
  }
}

extension DiagnosticKind {
  static let unknownLanguage = DiagnosticKind(
    "H412", "unknown-language", .error, summary: "ISO 639 has no such language.",
    explanation: """
      Languages are written with their code from ISO 639, of two letters where there is one: \
      `ru/zh`, `speaks: kk, ru`. The code of a country is not the code of its language: Chinese is \
      `zh`, Japanese `ja`, Kazakh `kk`, Ukrainian `uk`.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          length: 30m
          interpreters: voice cn/fr
      """, suite: "  voice       \"The interpreter of Arcadia\"  staff"))
}
