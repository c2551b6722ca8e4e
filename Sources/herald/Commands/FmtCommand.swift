// herald fmt: the one canonical form of programmes.

import Diagnostics
import VisitSyntax

extension Command {
  static let fmt = Command(
    "fmt", "write a programme in its canonical form",
    options: [.flag("check"), .flag("write")], page: PackageResources.fmt_md
  ) { (arguments, console) throws(Misuse) in
    guard !(arguments.has("check") && arguments.has("write")) else {
      throw Misuse("`fmt` takes `--check` or `--write`, not both")
    }
    var status = ExitStatus.clean
    for path in try arguments.files() {
      if try !FmtCommand.run(path, arguments, console) { status = .errors }
    }
    return status
  }
}

private enum FmtCommand {
  /// Whether the file could be read and, with `--check`, was in its canonical form.
  static func run(_ path: String, _ arguments: Arguments, _ console: Console) throws(Misuse) -> Bool
  {
    let file = try console.source(path)
    let parsed = Parser.parse(file)
    guard !parsed.diagnostics.hasErrors else {
      let errors = parsed.diagnostics.inFileOrder().filter { $0.severity == .error }
      console.error(TextRenderer(file, style: console.style).render(errors))
      console.error("\nherald: \(file.name) is left as it is, because it cannot be read whole\n")
      return false
    }
    let formatted = Formatter.format(parsed.tree)
    if arguments.has("check") {
      if formatted != file.bytes { console.print("\(file.name)\n") }
      return formatted == file.bytes
    }
    if arguments.has("write"), path != "-" {
      if formatted != file.bytes { try console.save([(path, formatted)]) }
    } else {
      console.print(formatted)
    }
    return true
  }
}
