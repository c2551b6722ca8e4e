// Interpreters take turns.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  /// About 30 minutes is where the quality of whispered interpreting begins to fall.
  private static let limit = Minutes(30)

  static let longInterpretingAlone = Rule(.longInterpretingAlone) { context, findings in
    var pairs: [InterpretedPair] = []
    let occurrences = context.register.occurrences(of: .interpreters)
    for (number, occurrence) in occurrences.enumerated() {
      addPairs(at: occurrence, context, to: &pairs)
      let next = number + 1 < occurrences.count ? occurrences[number + 1].entry : nil
      guard next != occurrence.entry else { continue }
      for pair in alone(&pairs) {
        let entry = context.programme.entries[occurrence.entry.position]
        if entry.shortestLength > limit { findings.add(finding(pair, entry, context)) }
      }
      pairs.removeAll(keepingCapacity: true)
    }
  }

  private struct InterpretedPair {
    /// Both languages in alphabetical order.
    let name: String
    let occurrence: Occurrence
    let value: Int
  }

  private static func addPairs(
    at occurrence: Occurrence, _ context: CheckContext, to pairs: inout [InterpretedPair]
  ) {
    let attribute = context.attribute(at: occurrence)
    for (position, value) in attribute.values.enumerated() {
      guard case .interpreter(let interpreter) = value, let from = interpreter.from,
        let to = interpreter.to
      else { continue }
      let name = from < to ? "\(from)/\(to)" : "\(to)/\(from)"
      pairs.append(InterpretedPair(name: name, occurrence: occurrence, value: position))
    }
  }

  /// The pairs that occur once.
  private static func alone(_ pairs: inout [InterpretedPair]) -> [InterpretedPair] {
    pairs.sort { $0.name < $1.name }
    return pairs.indices.filter { position in
      let isLikeLast = position > 0 && pairs[position - 1].name == pairs[position].name
      let next = position + 1
      return !isLikeLast && !(next < pairs.count && pairs[next].name == pairs[position].name)
    }.map { pairs[$0] }
  }

  private static func finding(
    _ pair: InterpretedPair, _ entry: Entry, _ context: CheckContext
  ) -> Diagnostic {
    Diagnostic(
      .longInterpretingAlone, at: context.span(at: pair.occurrence, value: pair.value),
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
