// herald check: everything that is wrong with programmes, all at once.

import Diagnostics
import JSON
import Loading
import Scheduling
import SystemWorld
import VisitModel

extension Command {
  static let check = Command(
    "check", "report everything that is wrong with a programme",
    options: [.choice("format", ["text", "json", "sarif"]), .flag("windows")],
    page: PackageResources.check_md
  ) { (arguments, console) throws(Misuse) in
    let format = arguments.value("format") ?? "text"
    guard format == "text" || !arguments.has("windows") else {
      throw Misuse("`check` prints `--windows` as text only, not with `--format \(format)`")
    }
    var checked: [Checked] = []
    for path in try arguments.files() {
      checked.append(Checked(try console.source(path), in: console.world))
    }
    CheckCommand.print(checked, format, console)
    if arguments.has("windows") {
      for item in checked { console.print(WindowsTable.text(item)) }
    }
    return checked.contains { $0.diagnostics.hasErrors } ? .errors : .clean
  }
}

private enum CheckCommand {
  static func print(_ checked: [Checked], _ format: String, _ console: Console) {
    switch format {
    case "json": console.print(json(checked))
    case "sarif": console.print(sarif(checked))
    default: text(checked, console)
    }
  }

  private static func text(_ checked: [Checked], _ console: Console) {
    for item in checked where !item.diagnostics.isEmpty {
      console.print(TextRenderer(item.file, style: console.style).render(item.diagnostics))
      console.print("\n")
    }
    let summary = TextRenderer.summary(of: checked.flatMap(\.diagnostics))
    if !summary.isEmpty {
      console.print("\(summary) (time zones \(console.world.zoneVersion))\n")
    }
    let accepted = AcceptedFinding.summary(checked.map(\.accepted.count).reduce(0, +))
    if !accepted.isEmpty { console.print(accepted + "\n") }
  }

  /// One document for one file; a list of them for several.
  private static func json(_ checked: [Checked]) -> [UInt8] {
    let documents = checked.map {
      JSONRenderer($0.file).document($0.diagnostics, accepted: $0.accepted).adding(zones($0), at: 1)
    }
    return (documents.count == 1 ? documents[0] : .array(documents)).serialised()
  }

  private static func zones(_ checked: Checked) -> (key: String, value: JSONValue) {
    ("timeZoneDatabase", .string(checked.programme.zoneVersion))
  }

  /// One log with a run for each file.
  private static func sarif(_ checked: [Checked]) -> [UInt8] {
    let logs = checked.map {
      SARIFRenderer($0.file, version: Herald.version)
        .document($0.diagnostics, accepted: $0.accepted)
    }
    guard case .object(let members) = logs[0] else { return [] }
    let runs = zip(logs, checked).flatMap { log, item in
      (log["runs"]?.elements ?? []).map { run in
        run.adding(("properties", .object([zones(item)])), at: 0)
      }
    }
    let merged = members.map { ($0.key, $0.key == "runs" ? .array(runs) : $0.value) }
    return JSONValue.object(merged).serialised()
  }
}

extension JSONValue {
  /// The object with one member more, at a position.
  fileprivate func adding(_ member: (key: String, value: JSONValue), at position: Int) -> JSONValue
  {
    guard case .object(var members) = self else { return self }
    members.insert(member, at: min(position, members.count))
    return .object(members)
  }
}
