// What a plan leaves of what is usual, because what is stated leaves no other: in words, each with its
// line.

import Auditing
import CivilTime
public import Planning
import VisitModel

/// What of a plan is unusual.
public struct Departures {
  private let usual: Translation

  /// - Parameter usual: the problem in which what is usual holds.
  public init(from usual: Translation) { self.usual = usual }

  /// One reason for each thing that lies outside of the usual hours, is shorter than usual, or leaves
  /// less for a journey than is usual.
  public func reasons(_ plan: Plan, _ translation: Translation) -> [Reason] {
    var reasons: [Reason] = []
    for (task, item) in usual.tracing.items.enumerated() {
      guard let placement = plan[task] else { continue }
      reasons += [outside(task, item, placement), short(task, item, placement)].compactMap(\.self)
    }
    return reasons + journeys(plan)
  }

  private func outside(_ task: Int, _ item: Item, _ placement: Placement) -> Reason? {
    let isOutside = usual.problem.windows.indices.contains { number in
      usual.problem.windows[number].task == task && usual.tracing.windows[number] == .usualHours
        && !usual.problem.windows[number].stretches.contains {
          $0.lowerBound <= placement.start && placement.end <= $0.upperBound
        }
    }
    guard isOutside else { return nil }
    let hours = Defaults.hours.words(joint: " to ")
    return Reason(
      text: "\(usual.phrase(for: item)) \(verb(item)) outside of the usual hours, \(hours)",
      at: usual.place(of: item))
  }

  private func short(_ task: Int, _ item: Item, _ placement: Placement) -> Reason? {
    guard usual.tracing.unstated.contains(task),
      let shortest = usual.problem.tasks[task].lengths.first,
      placement.length < shortest
    else { return nil }
    let (is_, least) = (
      Minutes(clamping: placement.length).spoken, Minutes(clamping: shortest).spoken
    )
    return Reason(
      text: "\(usual.phrase(for: item)) \(verb(item)) \(is_) long; usual are \(least) at least",
      at: usual.place(of: item))
  }

  private func verb(_ item: Item) -> String { usual.isMany(item) ? "are" : "is" }

  /// Estimated journeys for which the plan leaves less than is usual.
  private func journeys(_ plan: Plan) -> [Reason] {
    let statements = Audit.violations(of: plan, in: usual.problem).compactMap { violation in
      if case .statement(.journey(let number)) = violation.cause { number } else { nil }
    }
    let words = ConflictWords(usual)
    return Set(statements).sorted().flatMap { words.reasons([.journey($0)]) }.map { reason in
      Reason(
        text: "less time is left than \(reason.text)", span: reason.span, source: reason.source)
    }
  }
}
