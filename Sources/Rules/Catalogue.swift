// All rules and all kinds of finding: the one place where codes are listed.

public import Diagnostics
import VisitModel

/// The rules that `herald check` runs.
public enum Catalogue {
  /// One row a rule.
  static let rules: [Rule] = [
    .impossibleTime, .cyclicOrder, .outsideDay, .skippedTime, .repeatedTime, .endBeforeStart,
    .outsideVisit,
    .certainClash, .possibleClash, .impossibleTravel, .orderNotStated, .roomClash, .midnightClash,
    .talksWithoutOtherSide,
  ]

  /// Runs every rule.
  public static func check(_ context: CheckContext) -> [Diagnostic] {
    var findings = Findings()
    for rule in rules { rule.check(context, &findings) }
    return findings.diagnostics
  }
}
