// What only usual lengths forbid.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let assumedClash = Rule(.assumedClash) { context, findings in
    let words = TimeWords(programme: context.programme)
    for doubt in context.analysis.doubts where !doubt.isOfJourney {
      findings.add(words.assumedClash(doubt))
    }
  }
}

extension Doubt {
  /// Whether a journey between two entries is all that is doubtful.
  var isOfJourney: Bool {
    if case .clash(let clash) = matter, case .travel(let journey, _) = clash.verdict {
      journey.leg == nil
    } else {
      false
    }
  }
}

extension TimeWords {
  private static let mostNotes = 8

  /// "20 min is the usual length of a welcome; nobody stated it".
  func assumption(_ entry: Index<Entry>) -> String {
    let kind = programme[entry].kind
    let isPlural = kind == .talks || kind == .gifts
    let noun = isPlural ? kind.rawValue : CheckContext.withArticle(kind.rawValue)
    return "\(kind.usualLength.shortest.spoken) is the usual length of \(noun); nobody stated it"
  }

  fileprivate func assumedClash(_ doubt: Doubt) -> Diagnostic {
    let place = place(of: doubt)
    let others = doubt.entries.filter { $0 != place }
    return Diagnostic(
      .assumedClash, at: programme[place].span, title(doubt),
      related: others.prefix(Self.mostNotes).map(statement), notes: notes(doubt),
      fix: Fix("state the lengths, such as `for 10m`, or move one of them"))
  }

  private func place(of doubt: Doubt) -> Index<Entry> {
    switch doubt.matter {
    case .clash(let clash): clash.second
    case .impossible(let time): time.entry
    case .joint, .crowd: doubt.entries[0]
    }
  }

  private func title(_ doubt: Doubt) -> String {
    let condition =
      !doubt.unconfirmed.isEmpty
      ? "if a time that is to be confirmed moves"
      : doubt.lengths.isEmpty ? "if all goes quickly" : "if shorter than usual"
    switch doubt.matter {
    case .clash(let clash):
      return "\(name(clash.first)) and \(name(clash.second)) fit for \(names(clash.shared)) only "
        + condition
    case .impossible(let time):
      let condition = doubt.unconfirmed.isEmpty ? "if entries are shorter than usual" : condition
      return "time is left for \(name(time.entry)) only \(condition): "
        + "\(length(time.excess)) is missing"
    case .joint(let joint):
      let whose = joint.shared.isEmpty ? "" : " of \(names(joint.shared))"
      return "\(joint.entries.count) entries\(whose) fit only \(condition)"
    case .crowd(let set):
      return "\(set.entries.count) entries of \(names(set.shared)) fit only \(condition)"
    }
  }

  private func notes(_ doubt: Doubt) -> [String] {
    var notes = doubt.unconfirmed.map { "the time of \(name($0)) is to be confirmed" }
    for item in doubt.lengths {
      let note = assumption(item.entry)
      if !notes.contains(note) { notes.append(note) }
    }
    for journey in doubt.journeys {
      notes.append(
        "by estimate the journey of \(Int(journey.kilometres ?? 0)) km takes "
          + "\(length(journey.shortest)); nobody declared it")
    }
    return Array(notes.prefix(Self.mostNotes))
  }
}

extension DiagnosticKind {
  static let assumedClash = DiagnosticKind(
    "H311", "assumed-clash", .warning,
    summary: "Entries that do not fit if those without a length take as long as usual.",
    explanation: """
      Nothing that the file states is contradicted: shorter entries would fit. But nobody stated how \
      long these take, and at the shortest that is usual for their kind they overlap, or leave no time \
      for what comes after. The note names what was assumed. State the lengths, and the finding is \
      gone, or is a clash that is certain. A time that is to be confirmed is no fact either.
      """,
    example: Sample.visit(
      """
        10:00      talks with sovereign
        10:20 for 30m, after talks wreath
          without: visitor
          host: sovereign
        11:00 for 30m press
        ?          audience
          host: sovereign
          within: 10:50-11:00
      """))
}
