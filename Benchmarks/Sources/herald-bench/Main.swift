// herald-bench: prints one JSON line for each measurement.

import SystemWorld

@main
enum HeraldBench {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let options = Options(arguments) else { fail(Options.usage) }
    do {
      try run(options)
    } catch {
      fail("herald-bench: \(error)\n")
    }
  }

  private static func run(_ options: Options) throws {
    let suite = PlanningSuite(options)
    switch options.suite {
    case .language:
      if let path = options.dump { return try LanguageSuite(options).write(to: path) }
      Line.machine()
      LanguageSuite(options).run()
    case .edit:
      Line.machine()
      EditSuite(options).run()
    case .b2b: suite.run(try options.files.map(BusinessMeetings.instance))
    case .msp: suite.run(try options.files.flatMap(TravelMeetings.instances))
    case .summit:
      let week = SummitWeek.instance(options)
      if let path = options.dump {
        try ProblemText.write(week.problem, to: path)
      } else {
        suite.run([week])
      }
    case .day:
      let instances = OrdinaryWork.instances(options)
      if let folder = options.dump {
        for instance in instances {
          try ProblemText.write(
            instance.problem, goals: instance.goals, to: "\(folder)/\(instance.name).json")
        }
      } else {
        suite.run(instances)
      }
    case .repair: suite.runRepair(of: SummitWeek.instance(options))
    case .accounts: try AccountsSuite(options).run()
    case .registers: try RegistersSuite(options).run()
    }
  }

  static func fail(_ words: String) -> Never {
    SystemWorld.print(Array(words.utf8), to: 2)
    SystemWorld.exit(2)
  }
}
