// Why something cannot be: the members of a conflict, each with its line, and the ways out of it.

import CivilTime
import Diagnostics
import Planning
import ProgrammePlanning
import VisitModel

struct ConflictText {
  private static let mostReasons = 12

  private let translation: Translation
  private let width: Int

  init(_ translation: Translation, width: Int) {
    self.translation = translation
    self.width = min(max(width, 60), 120)
  }

  func text(
    _ statements: [Problem.Statement], isMinimal: Bool, _ waysOut: [WayOut],
    lead: String = "No plan is possible.", isOfGrid: Bool = false
  ) -> String {
    let words = ConflictWords(translation)
    let given = words.given(statements).map { ", for \($0)" } ?? ""
    let grid = Minutes(clamping: translation.options.grid).spoken
    let explanation =
      isMinimal
      ? "These cannot all hold\(given), and without any one of them they could:"
      : "These cannot all hold\(isOfGrid ? " with starts on a grid of \(grid)" : "")\(given):"
    return paragraph("\(lead) \(explanation)") + list(words.reasons(statements)) + list(waysOut)
  }

  /// A sentence, wrapped.
  func paragraph(_ text: String) -> String {
    Wrap.lines(text, width: width).map { $0 + "\n" }.joined()
  }

  /// One member a line.
  func list(_ reasons: [Reason]) -> String {
    var text = ""
    for reason in reasons.prefix(Self.mostReasons) {
      text += point(reason.text + place(of: reason))
    }
    let more = reasons.count - Self.mostReasons
    return more > 0 ? text + "  and \(more) more\n" : text
  }

  /// What could be done, one a line.
  private func list(_ waysOut: [WayOut]) -> String {
    guard !waysOut.isEmpty else {
      return "\nNo small change by itself would help, or none was found in the time given.\n"
    }
    let curing = waysOut.count(where: \.curesAll)
    let lead =
      switch curing {
      case waysOut.count: "Ways out, each by itself, the smallest first:"
      case 0:
        "No single change makes a plan possible. Each of these cures this conflict, the smallest first; others remain:"
      default: "Ways out, each by itself, first those that make a plan possible:"
      }
    return "\n" + paragraph(lead)
      + waysOut.map { way in
        let isLess = curing > 0 && !way.curesAll
        let rest = isLess ? " (cures this conflict; others remain)" : ""
        return point(way.advice.text + place(of: way.advice) + rest)
      }.joined()
  }

  private func point(_ text: String) -> String {
    Wrap.lines(text, width: width - 4).enumerated().map { number, line in
      (number == 0 ? "  - " : "    ") + line + "\n"
    }.joined()
  }

  /// An entry or request with its line.
  func headline(_ item: Item) -> String {
    let reason = ConflictWords(translation).headline(item)
    return reason.text + place(of: reason)
  }

  private func place(of reason: Reason) -> String {
    guard let span = reason.span else { return "" }
    let file = reason.source ?? translation.programme.source
    let name = reason.source.map { "\($0.name) " } ?? ""
    return " [\(name)line \(file.line(at: Int(span.start)))]"
  }
}
