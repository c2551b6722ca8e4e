// Reads the words of a command line against the options of its command.

import VisitSyntax

struct Arguments {
  /// Everything that is no option, in order. `-` is standard input.
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private let command: Command

  init(_ words: [String], for command: Command) throws(Misuse) {
    self.command = command
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      try take(word, &rest)
    }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(Misuse) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { "--\($0.name)" == name }) else {
      throw unknown(name)
    }
    guard let choices = option.values else {
      guard parts.count == 1 else { throw Misuse("`\(name)` takes no value") }
      values[option.name] = ""
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : Self.value(&rest), !value.isEmpty else {
      throw Misuse("`\(name)` needs a value\(Self.possible(choices))")
    }
    try check(value, option, choices)
    values[option.name] = value
  }

  /// The next word, unless it is an option; `--output=-x` is how a value begins with a dash.
  private static func value(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, !next.hasPrefix("-") || next == "-" else { return nil }
    return rest.popFirst()
  }

  private func check(_ value: String, _ option: Option, _ choices: [String]) throws(Misuse) {
    guard !choices.isEmpty else { return }
    let given = option.isList ? value.split(separator: ",").map(String.init) : [value]
    for word in given where !choices.contains(word) {
      let near = Suggestion.nearest(word, choices).map { ", did you mean `\($0)`?" } ?? ""
      throw Misuse("`--\(option.name)` cannot be `\(word)`\(near)\(Self.possible(choices))")
    }
    if given.isEmpty { throw Misuse("`--\(option.name)` needs a value\(Self.possible(choices))") }
  }

  private static func possible(_ choices: [String]) -> String {
    choices.isEmpty ? "" : " (possible: \(choices.joined(separator: ", ")))"
  }

  private func unknown(_ name: String) -> Misuse {
    let known = command.options.map { "--\($0.name)" } + ["--help"]
    let near = Suggestion.nearest(name, known).map { ", did you mean `\($0)`?" } ?? ""
    return Misuse(
      "`\(command.name)` has no option `\(name)`\(near) (possible: \(known.joined(separator: ", ")))"
    )
  }

  /// Whether a switch is given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option.
  func value(_ name: String) -> String? { values[name] }

  /// The values of a list option.
  func list(_ name: String) -> [String]? {
    values[name].map { $0.split(separator: ",").map(String.init) }
  }

  /// The files named, of which there must be one at least.
  func files() throws(Misuse) -> [String] {
    guard !operands.isEmpty else {
      throw Misuse(
        "`\(command.name)` needs a file (`-` is standard input); see `herald \(command.name) --help`"
      )
    }
    return operands
  }

  /// The one operand that the command takes.
  func single(_ what: String) throws(Misuse) -> String {
    guard operands.count == 1 else {
      throw Misuse("`\(command.name)` takes one \(what); see `herald \(command.name) --help`")
    }
    return operands[0]
  }

  /// Refuses operands for a command that takes none beyond those read.
  func atMost(_ count: Int) throws(Misuse) {
    guard operands.count > count else { return }
    throw Misuse(
      "`\(command.name)` cannot use `\(operands[count])`; see `herald \(command.name) --help`")
  }
}

enum Suggestion {
  static func nearest(_ word: String, _ words: [String]) -> String? {
    Spelling.nearest(to: word, in: words)
  }
}
