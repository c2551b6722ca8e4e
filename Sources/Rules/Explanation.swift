// The reference pages of the kinds of finding, in Markdown.

import AccountDialect
import Accounts
public import Diagnostics

extension Catalogue {
  /// The page of one kind.
  public static func page(for kind: DiagnosticKind) -> String {
    var page = """
      # \(kind.code): \(kind.name)

      *\(word(kind.severity)).* \(kind.summary)

      \(kind.explanation)

      """
    if !kind.example.isEmpty { page += "\n## Example\n\n" + example(of: kind) }
    return page
  }

  /// The list of all kinds, for the folder of the pages.
  public static func index() -> String {
    var page = """
      # Findings

      Everything that `herald check`, `herald import` and `herald read` can say. A code never changes its meaning. Errors make a \
      command fail; warnings and advice do not.

      """
    for (digit, title) in families {
      page += "\n## \(title)\n\n| code | name | | what it finds |\n| --- | --- | --- | --- |\n"
      for kind in kinds where kind.code.dropFirst().first == digit {
        page += "| [\(kind.code)](\(kind.code).md) | \(kind.name) | \(kind.severity.rawValue) "
        page += "| \(kind.summary) |\n"
      }
    }
    return page
  }

  private static let families: [(digit: Character, title: String)] = [
    ("0", "The text"), ("1", "Names"), ("2", "Times"), ("3", "Clashes and journeys"),
    ("4", "Protocol"), ("5", "Release"), ("6", "Accounts"),
  ].filter { family in kinds.contains { $0.code.dropFirst().first == family.0 } }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "Error"
    case .warning: "Warning"
    case .advice: "Advice"
    }
  }

  private static func example(of kind: DiagnosticKind) -> String {
    let visible = kind.example.unicodeScalars.reduce(into: "") { $0 += shown($1) }
    let end = visible.hasSuffix("\n") ? "" : "\n"
    let language = language(of: kind)
    var block = "```\(language)\n\(visible)\(end)```\n"
    for (name, text) in kind.companions {
      block += "\nwith `\(name)`:\n\n```csv\n\(text)```\n"
    }
    guard visible != kind.example else { return block }
    return block + "\nCharacters that cannot be seen are shown as ⟨U+…⟩.\n"
  }

  /// Only the findings about accounts, and the machine form's own, have an example in their form.
  private static func language(of kind: DiagnosticKind) -> String {
    let ofAccounts = DiagnosticKind.ofAccounts + DiagnosticKind.ofAccountDialect
    if ofAccounts.contains(where: { $0.code == kind.code }) { return "text" }
    return kind.example.hasPrefix("{") ? "json" : "visit"
  }

  /// A page must not carry the hidden characters that it warns of.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A: return "\n"
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    default: return String(scalar)
    }
  }
}
