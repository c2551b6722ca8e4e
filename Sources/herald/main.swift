// Entry point.
import Diagnostics
import VisitSyntax
import Glibc

func readAll(_ path: String) -> [UInt8] {
  let f = fopen(path, "r")!
  var out: [UInt8] = []
  var buf = [UInt8](repeating: 0, count: 65536)
  while true { let n = fread(&buf, 1, buf.count, f); if n <= 0 { break }; out += buf[0..<n] }
  return out
}
let file = SourceFile(name: CommandLine.arguments[1], bytes: readAll(CommandLine.arguments[1]))
let r = Parser.parse(file)
for d in r.diagnostics { print(file.position(at: Int(d.span.start)), d.kind.code, d.message, d.fix?.title ?? "") }
print(String(decoding: Formatter.format(r.tree), as: UTF8.self), terminator: "")
