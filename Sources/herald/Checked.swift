// A programme with everything that Herald has to say about it: what most commands start from.

import Diagnostics
import Loading
import Rules
import Scheduling
import VisitModel
import VisitSyntax

struct Checked {
  let file: SourceFile
  let tree: SyntaxTree
  let programme: Programme
  let analysis: Analysis
  /// In file order.
  let diagnostics: [Diagnostic]
  /// Findings that the file accepts, in file order.
  let accepted: [AcceptedFinding]
  /// Whether every line could be read and every name is known.
  let isReadWhole: Bool

  init(_ file: SourceFile, in world: some World) {
    self.file = file
    let loaded = Programme.load(file, in: world)
    tree = loaded.tree
    programme = loaded.programme
    isReadWhole = !loaded.diagnostics.hasErrors
    analysis = programme.analyse()
    let found = Catalogue.check(CheckContext(programme: programme, analysis: analysis))
    let judged = Catalogue.judge(found, by: loaded.tree)
    let whole = programme.source
    let standing = judged.standing.map(whole.inPart)
    diagnostics = (loaded.diagnostics + standing).inFileOrder()
    accepted = judged.accepted.map {
      AcceptedFinding(whole.inPart($0.finding), reason: $0.reason)
    }.inFileOrder()
  }

  /// Prints the findings to standard error, as commands do that have other things to print.
  func report(to console: Console, from severity: Severity = .warning) {
    let shown = diagnostics.filter { $0.severity >= severity }
    if !shown.isEmpty {
      console.error(TextRenderer(file, style: console.style).render(shown))
      console.error("\n\(TextRenderer.summary(of: shown))\n")
    }
    if !accepted.isEmpty { console.error(AcceptedFinding.summary(accepted.count) + "\n") }
  }
}
