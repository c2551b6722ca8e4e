// Entry point.
import Diagnostics
import Loading
import Rules
import Scheduling
import SystemWorld
import VisitModel
import VisitSyntax

let file = SourceFile(
  name: CommandLine.arguments[1], bytes: try SystemWorld().read(CommandLine.arguments[1]))
let r = Programme.load(file, in: SystemWorld())
let d = (r.diagnostics + Catalogue.check(CheckContext(programme: r.programme, analysis: r.programme.analyse()))).inFileOrder()
print(TextRenderer(file).render(d))
print(TextRenderer.summary(of: d))
