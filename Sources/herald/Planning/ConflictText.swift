// Why something cannot be: the members of a conflict, each with its line. What would cure a conflict
// is to be printed after them.

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

  func text(_ statements: [Problem.Statement], isMinimal: Bool) -> String {
    let lead =
      isMinimal
      ? "No plan is possible. These cannot all hold, and without any one of them they could:"
      : "No plan is possible. These cannot all hold:"
    return Wrap.lines(lead, width: width).map { $0 + "\n" }.joined() + list(statements)
  }

  /// One member a line.
  func list(_ statements: [Problem.Statement]) -> String {
    let reasons = ConflictWords(translation).reasons(statements)
    var text = ""
    for reason in reasons.prefix(Self.mostReasons) {
      let lines = Wrap.lines(reason.text + place(of: reason), width: width - 4)
      for (number, line) in lines.enumerated() {
        text += (number == 0 ? "  - " : "    ") + line + "\n"
      }
    }
    let more = reasons.count - Self.mostReasons
    return more > 0 ? text + "  and \(more) more\n" : text
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
