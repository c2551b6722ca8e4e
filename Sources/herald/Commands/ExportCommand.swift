// herald export: the machine form of a programme.

import Diagnostics
import JSON
import MachineForm
import SystemWorld
import VisitSyntax

extension Command {
  static let export = Command(
    "export", "print a programme in its machine form, JSON",
    options: [.choice("format", ["json"]), .value("output")], page: PackageResources.export_md
  ) { (arguments, console) throws(Misuse) in
    let file = try console.source(try arguments.single("file"))
    let parsed = Parser.parse(file)
    guard !parsed.diagnostics.hasErrors else {
      let errors = parsed.diagnostics.inFileOrder().filter { $0.severity == .error }
      console.error(TextRenderer(file, style: console.style).render(errors) + "\n")
      return .errors
    }
    let json = MachineForm.encode(parsed.tree, zoneVersion: console.world.zoneVersion)
    try console.deliver(json.serialised(), to: arguments.value("output"))
    return .clean
  }
}

extension Console {
  /// Writes to a file, or to standard output when none is named.
  func deliver(_ bytes: [UInt8], to path: String?) throws(Misuse) {
    guard let path, path != "-" else { return print(bytes) }
    try save([(path, bytes)])
  }
}
