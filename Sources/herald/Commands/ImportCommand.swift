// herald import: a programme from its machine form.

import Diagnostics
import Loading
import MachineForm
import VisitSyntax

extension Command {
  static let `import` = Command(
    "import", "make a programme from its machine form, JSON", options: [.value("output")],
    page: PackageResources.import_md
  ) { (arguments, console) throws(Misuse) in
    let file = try console.source(try arguments.single("file"))
    let decoded = MachineForm.decode(file.bytes)
    guard !decoded.diagnostics.hasErrors else {
      console.error(TextRenderer(file, style: console.style).render(decoded.diagnostics) + "\n")
      return .errors
    }
    let text = Formatter.format(decoded.tree)
    let written = SourceFile(name: "\(file.name) as a programme", bytes: text)
    let parsed = Parser.parse(written)
    guard !parsed.diagnostics.hasErrors, parsed.tree == decoded.tree else {
      let errors = parsed.diagnostics.inFileOrder().filter { $0.severity == .error }
      console.error(TextRenderer(written, style: console.style).render(errors))
      console.error("\nherald: \(file.name) holds values that a programme cannot hold\n")
      return .errors
    }
    try console.deliver(text, to: arguments.value("output"))
    return .clean
  }
}
