// The command line: picks the command, and turns misuse into one clear line and exit status 2.

import SystemWorld

@main
enum Herald {
  /// The version that `--version` prints; `CHANGELOG.md` says what each brought.
  static let version = "0.1.0"

  static func main() {
    let console = Console.system
    let status = run(Array(CommandLine.arguments.dropFirst()), console: console)
    SystemWorld.exit(status)
  }

  /// Runs a command line.
  ///
  /// - Returns: 0 when clean, 1 when a programme has errors, 2 for misuse.
  static func run(_ arguments: [String], console: Console) -> Int32 {
    do throws(Misuse) {
      return try dispatch(arguments, console).rawValue
    } catch {
      console.error("herald: \(error.message)\n")
      return ExitStatus.misuse.rawValue
    }
  }

  private static func dispatch(_ arguments: [String], _ console: Console) throws(Misuse)
    -> ExitStatus
  {
    guard let first = arguments.first else {
      console.error(HelpCommand.overview())
      return .misuse
    }
    if ["-h", "--help"].contains(first) {
      console.print(HelpCommand.overview())
      return .clean
    }
    if ["-V", "--version"].contains(first) {
      console.print("herald \(version)\n")
      return .clean
    }
    let command = try command(named: first)
    let rest = Array(arguments.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains(where: { ["-h", "--help"].contains($0) }) {
      console.print(command.page)
      return .clean
    }
    return try command.run(try Arguments(rest, for: command), console)
  }

  /// The commands, in the order of the overview.
  static let commands: [Command] = [
    .check, .fmt, .show, .plan, .read, .publish, .export, .import, .explain, .new, .help,
  ]

  static func command(named name: String) throws(Misuse) -> Command {
    if let command = commands.first(where: { $0.name == name }) { return command }
    guard !name.hasPrefix("-") else {
      throw Misuse("there is no option `\(name)` before the command; see `herald --help`")
    }
    let names = commands.map(\.name)
    let hint = Suggestion.nearest(name, names).map { ", did you mean `\($0)`?" } ?? ""
    throw Misuse(
      "there is no command `\(name)`\(hint) (commands: \(names.joined(separator: ", ")))")
  }
}

/// How a command ended.
enum ExitStatus: Int32 {
  case clean = 0
  case errors = 1
  case misuse = 2
}

/// A command that cannot be carried out as it was given.
struct Misuse: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
