// What a command is: its name, its options, its page and what it does.

/// A subcommand. Its page is its `--help` and its chapter of the manual.
struct Command: Sendable {
  let name: String
  /// One line for the overview.
  let summary: String
  let options: [Option]
  /// The page, in Markdown.
  let page: String
  let run: @Sendable (Arguments, Console) throws(Misuse) -> ExitStatus

  init(
    _ name: String, _ summary: String, options: [Option], page: [UInt8],
    run: @escaping @Sendable (Arguments, Console) throws(Misuse) -> ExitStatus
  ) {
    self.name = name
    self.summary = summary
    self.options = options
    self.page = String(decoding: page, as: UTF8.self)
    self.run = run
  }
}

/// An option of a command.
struct Option: Sendable {
  let name: String
  /// The values that it takes: nil for a switch, empty for any value.
  let values: [String]?
  /// Whether several values may stand between commas.
  let isList: Bool

  static func flag(_ name: String) -> Option { Option(name: name, values: nil, isList: false) }

  static func value(_ name: String) -> Option { Option(name: name, values: [], isList: false) }

  static func choice(_ name: String, _ values: [String], isList: Bool = false) -> Option {
    Option(name: name, values: values, isList: isList)
  }
}
