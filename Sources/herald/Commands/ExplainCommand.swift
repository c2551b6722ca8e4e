// herald explain: the page of a finding.

import Diagnostics
import Rules

extension Command {
  static let explain = Command(
    "explain", "explain a finding by its code", options: [], page: PackageResources.explain_md
  ) { (arguments, console) throws(Misuse) in
    guard !arguments.operands.isEmpty else {
      console.print(ExplainCommand.list())
      return .clean
    }
    for name in arguments.operands {
      guard let kind = Catalogue.kind(code: name) else {
        let near = Suggestion.nearest(name, Catalogue.kinds.flatMap { [$0.code, $0.name] })
        let hint = near.map { ", did you mean `\($0)`?" } ?? ""
        throw Misuse("no finding is called `\(name)`\(hint) (`herald explain` lists all)")
      }
      console.print(Catalogue.page(for: kind))
    }
    return .clean
  }
}

private enum ExplainCommand {
  static func list() -> String {
    Catalogue.kinds.map { kind in
      let severity = kind.severity.rawValue
      let pad = String(repeating: " ", count: max(1, 9 - severity.utf8.count))
      return "\(kind.code)  \(severity)\(pad)\(kind.summary)\n"
    }.joined()
  }
}
