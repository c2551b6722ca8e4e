// herald help: the overview, or the page of a command.

extension Command {
  static let help = Command(
    "help", "show this, or the page of a command", options: [], page: PackageResources.help_md
  ) { (arguments, console) throws(Misuse) in
    try arguments.atMost(1)
    if let name = arguments.operands.first {
      console.print(try Herald.command(named: name).page)
    } else {
      console.print(HelpCommand.overview())
    }
    return .clean
  }
}

enum HelpCommand {
  static func overview() -> String {
    var text = """
      Herald keeps the programme of a state visit or a summit as one plain-text file,
      and reads, checks and publishes it.

      Usage: herald COMMAND [FILE…] [OPTION…]


      """
    for command in Herald.commands {
      let pad = String(repeating: " ", count: 10 - command.name.utf8.count)
      text += "  \(command.name)\(pad)\(command.summary)\n"
    }
    return text + """

      `herald help COMMAND` tells more. `herald new` writes a file to start from.
      Exit status: 0 clean, 1 a programme has errors, 2 misuse.

      """
  }
}
