// Interpreters take turns.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  /// About 30 minutes is where the quality of whispered interpreting begins to fall.
  private static let limit = Minutes(30)

  static let longInterpretingAlone = Rule(.longInterpretingAlone) { context, findings in
    var pairs: [InterpretedPair] = []
    let occurrences = context.occurrences(of: .interpreters)
    for (number, occurrence) in occurrences.enumerated() {
      pairs += interpretedPairs(context.attribute(at: occurrence))
      let next = number + 1 < occurrences.count ? occurrences[number + 1].entry : nil
      guard next != occurrence.entry else { continue }
      let entry = context.programme.entries[occurrence.entry.position]
      if entry.shortestLength > limit {
        for pair in alone(&pairs) { findings.add(finding(pair, entry)) }
      }
      pairs.removeAll(keepingCapacity: true)
    }
  }

  private struct InterpretedPair {
    /// Both languages in alphabetical order.
    let name: String
    let span: Span
  }

  private static func interpretedPairs(_ attribute: Attribute) -> [InterpretedPair] {
    zip(attribute.values, attribute.valueSpans).compactMap { value, span in
      guard case .interpreter(let interpreter) = value, let from = interpreter.from,
        let to = interpreter.to
      else { return nil }
      return InterpretedPair(name: from < to ? "\(from)/\(to)" : "\(to)/\(from)", span: span)
    }
  }

  /// The pairs that occur once.
  private static func alone(_ pairs: inout [InterpretedPair]) -> [InterpretedPair] {
    pairs.sort { ($0.name, $0.span.start) < ($1.name, $1.span.start) }
    return pairs.indices.filter { position in
      let isLikeLast = position > 0 && pairs[position - 1].name == pairs[position].name
      let next = position + 1
      return !isLikeLast && !(next < pairs.count && pairs[next].name == pairs[position].name)
    }.map { pairs[$0] }
  }

  private static func finding(_ pair: InterpretedPair, _ entry: Entry) -> Diagnostic {
    Diagnostic(
      .longInterpretingAlone, at: pair.span,
      "one interpreter for \(pair.name) over at least \(entry.shortestLength.spoken)",
      fix: Fix("name a second interpreter for \(pair.name), or state a `length:` of at most 30m"))
  }
}

extension Entry {
  /// The least that the entry can last: by its clock times, its stated length, or its kind.
  fileprivate var shortestLength: Minutes {
    for case .clock(let start, let end?, _) in when.terms {
      switch end {
      case .lasting(let length): return length
      case .until(let time): return Minutes(clamping: (time.minutes - start.minutes + 1440) % 1440)
      }
    }
    return length.shortest
  }
}

extension DiagnosticKind {
  static let longInterpretingAlone = DiagnosticKind(
    "H423", "long-interpreting-alone", .advice,
    summary: "One interpreter alone for more than half an hour.",
    explanation: """
      Interpreting tires: after about 30 minutes mistakes become frequent, so interpreters work in \
      pairs and take turns. The entry lasts longer than that and has one interpreter for this pair \
      of languages. Each side bringing its own makes two.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
          length: 1h30m
          interpreters: voice en/fr
      """, suite: "  voice       \"The interpreter of Arcadia\"  staff"))
}
