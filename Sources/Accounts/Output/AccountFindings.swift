// What could not be made sure of while reading an account, as findings.

import CivilTime
public import Diagnostics
import VisitModel

extension Reading {
  /// Below this, a claim is reported as unsure.
  static let sureness = 0.8

  /// The doubts of a reading, in file order.
  public var findings: [Diagnostic] {
    var findings = Findings()
    for doubt in doubts { findings.add(finding(doubt)) }
    for engagement in engagements
    where engagement.date != nil && engagement.confidence < Self.sureness {
      findings.add(Self.unsure(engagement))
    }
    findings.add(contentsOf: contradictions)
    return findings.diagnostics.inFileOrder()
  }

  private func finding(_ doubt: ReadDoubt) -> Diagnostic {
    let span = Span(doubt.span.lowerBound, doubt.span.upperBound)
    let words = doubt.words.isEmpty ? "this" : doubt.words
    return switch doubt.kind {
    case .officeOnly:
      Diagnostic(
        .knownByOffice, at: span, "the account names \(words) by office only",
        fix: Fix("add the name to the programme"))
    case .unread:
      Diagnostic(
        .unreadSentence, at: span, "this may tell of an engagement, but nothing was read from it",
        fix: Fix("read the sentence, and add an entry if it tells of one"))
    case .background:
      Diagnostic(.setAside, at: span, "set aside, because this tells of another time")
    case .undated:
      Diagnostic(
        .undatedEngagement, at: span, "the account does not fix the day of the \(words)",
        fix: Fix("move the entry to its day"))
    case .notHeld:
      Diagnostic(.notHeld, at: span, "the \(words) was called off or put off")
    }
  }

  private static func unsure(_ engagement: ReadEngagement) -> Diagnostic {
    let percent = Int((engagement.confidence * 100).rounded())
    return Diagnostic(
      .unsureClaim, at: Span(engagement.span.lowerBound, engagement.span.upperBound),
      "the \(engagement.kind.rawValue) is read with confidence \(percent)% only: \(engagement.reason)"
    )
  }

  /// Why there is no programme: no engagement, or none with a day.
  public func refusal(of file: SourceFile) -> Diagnostic? {
    if engagements.isEmpty {
      return Diagnostic(
        .noVisit, at: Span(0, 0), "no visit found: no sentence tells of an engagement")
    }
    guard ProgrammeDays(self) == nil else { return nil }
    let span = engagements[0].span
    return Diagnostic(
      .noDays, at: Span(span.lowerBound, span.upperBound),
      "no visit found that has a day: the account dates nothing",
      fix: Fix("add the date to the account, or take `--format record`"))
  }
}
