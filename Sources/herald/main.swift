// Entry point.
import Diagnostics
import Loading
import SystemWorld
import VisitSyntax

let file = SourceFile(
  name: CommandLine.arguments[1], bytes: try SystemWorld().read(CommandLine.arguments[1]))
let r = Programme.load(file, in: SystemWorld())
for d in r.diagnostics { print(file.position(at: Int(d.span.start)), d.kind.code, d.message, d.fix?.title ?? "") }
import VisitModel
