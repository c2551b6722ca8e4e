// herald plan: times and rooms for everything that is open, and what a delay or a request would cost.

import Diagnostics
import Planning
import ProgrammePlanning
import SystemWorld
import VisitModel

extension Command {
  static let plan = Command(
    "plan", "find times and rooms for everything that is still open",
    options: [
      .flag("write"), .flag("progress"), .choice("format", ["text", "json"]), .value("from"),
      .value("pin"),
      .value("free"), .value("limit"), .value("seed"), .value("grid"),
      .choice("objective", GoalName.allCases.map(\.rawValue), isList: true), .value("late"),
      .value("why"), .value("proof"),
    ],
    page: PackageResources.plan_md
  ) { (arguments, console) throws(Misuse) in
    let wishes = try PlanWishes(arguments)
    let checked = Checked(try console.source(wishes.path), in: console.world)
    guard checked.isReadWhole else {
      checked.report(to: console, from: .error)
      console.error(
        "herald: \(checked.file.name) is not planned, because it cannot be read whole\n")
      return .errors
    }
    checked.report(to: console, from: .error)
    let job = try PlanJob(checked, wishes, console)
    let status =
      if let name = wishes.why {
        try WhyJob(job).run(name)
      } else if let late = wishes.late {
        try DelayJob(job).run(late)
      } else {
        try job.run()
      }
    return checked.diagnostics.hasErrors ? .errors : status
  }
}

/// The goals by the names that the command line has for them.
enum GoalName: String, CaseIterable {
  case placement, moves, usual, waiting, gaps, preference

  init(_ goal: Goal) {
    switch goal {
    case .placement: self = .placement
    case .disturbance: self = .moves
    case .usual: self = .usual
    case .waiting: self = .waiting
    case .gaps: self = .gaps
    case .preference: self = .preference
    }
  }

  func goal(_ baseline: Plan?) -> Goal? {
    switch self {
    case .placement: .placement
    case .moves: baseline.map(Goal.disturbance)
    case .usual: nil
    case .waiting: .waiting
    case .gaps: .gaps
    case .preference: .preference
    }
  }
}

/// What a command line asks of a plan.
struct PlanWishes {
  let path: String
  let writes: Bool
  let isJSON: Bool
  let from: String?
  let pins: [String]
  let frees: [String]
  /// How long the command may take, and whether somebody said so.
  let seconds: Double
  let statesLimit: Bool
  /// Whether lines say now and then how far the search has come.
  let tellsProgress: Bool
  let seed: UInt64
  let grid: Int
  let goals: [GoalName]?
  let late: String?
  let why: String?
  let proof: String?

  init(_ arguments: Arguments) throws(Misuse) {
    path = try arguments.single("file")
    writes = arguments.has("write")
    isJSON = arguments.value("format") == "json"
    from = arguments.value("from")
    pins = arguments.list("pin") ?? []
    frees = arguments.list("free") ?? []
    goals = arguments.list("objective")?.compactMap(GoalName.init(rawValue:))
    late = arguments.value("late")
    why = arguments.value("why")
    proof = arguments.value("proof")
    statesLimit = arguments.value("limit") != nil
    seconds = try Self.seconds(arguments.value("limit")) ?? Self.usualSeconds
    tellsProgress = arguments.has("progress")
    seed = try Self.seed(arguments.value("seed"))
    grid = try Self.grid(arguments.value("grid"))
    try refuseContradictions()
  }

  /// What an ordinary week takes at most until nobody would wait any longer.
  private static let usualSeconds = 20.0
  /// A hundred years.
  private static let mostSeconds = 3.2e9

  private static func seconds(_ text: String?) throws(Misuse) -> Double? {
    guard let text else { return nil }
    guard let seconds = Double(text), seconds >= 0 else {
      throw Misuse("`--limit` is a number of seconds, such as 30, not `\(text)`")
    }
    return min(seconds, mostSeconds)
  }

  private static func seed(_ text: String?) throws(Misuse) -> UInt64 {
    guard let text else { return 1 }
    guard let seed = UInt64(text) else {
      throw Misuse("`--seed` is a whole number, not `\(text)`")
    }
    return seed
  }

  private static func grid(_ text: String?) throws(Misuse) -> Int {
    guard let text else { return TranslationOptions().grid }
    let digits = text.hasSuffix("m") ? String(text.dropLast()) : text
    guard let grid = Int(digits), TranslationOptions.grids.contains(grid) else {
      let grids = TranslationOptions.grids.map(String.init).joined(separator: ", ")
      throw Misuse(
        "`--grid` is a divisor of an hour in minutes, not `\(text)` (possible: \(grids))")
    }
    return grid
  }

  private func refuseContradictions() throws(Misuse) {
    if writes, path == "-" { throw Misuse("`plan --write` needs a file, not standard input") }
    if why != nil, late != nil { throw Misuse("`plan` takes `--why` or `--late`, not both") }
    if why != nil, writes { throw Misuse("`plan --why` explains and writes nothing") }
    if proof == "-" { throw Misuse("`--proof` needs the name of a file to write") }
    if why != nil, proof != nil {
      throw Misuse("`--proof` proves what `plan` or `--late` comes to, not `--why`")
    }
    if why != nil, isJSON {
      throw Misuse("`plan` explains `--why` as text only, not with `--format json`")
    }
    if !pins.isEmpty, from == nil {
      throw Misuse("`--pin` keeps what an earlier plan has; name that plan with `--from FILE`")
    }
    if goals?.contains(.moves) == true, from == nil, late == nil {
      throw Misuse("`--objective moves` needs an earlier plan; name it with `--from FILE`")
    }
    for name in pins where frees.contains(name) {
      throw Misuse("`\(name)` can be given to `--pin` or to `--free`, not to both")
    }
  }
}
