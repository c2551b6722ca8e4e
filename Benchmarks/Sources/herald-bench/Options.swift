// What to measure, from the command line.

struct Options {
  enum Suite: String {
    case language, edit, b2b, msp, summit, repair, day, accounts, registers
  }

  var suite: Suite
  var seed: UInt64 = 1
  // Of the language.
  var entries: Int
  var runs: Int
  // Of plans.
  var limit: Double?
  var printsPlans = false
  /// Whether an impossible instance is also explained.
  var explains = false
  /// The only instance to measure, by its name; nil for all.
  var only: String?
  /// Where to write the problem instead of solving it.
  var dump: String?
  var delegations: Int
  var requests: Int
  var days: Int
  var rooms: Int
  var cases = 10
  // Of accounts.
  /// Whether accounts are also read with each stage of reading left out.
  var leavesOutStages = false
  /// The program that scores readings; nil for the one beside the folder of accounts.
  var scorer: String?
  var files: [String] = []

  static let usage = """
    usage: bin/bench language|edit [--entries N] [--seed S] [--runs R]
                            [--dump FILE]
           bin/bench b2b FILE.dzn... [--limit SECONDS] [--plans] [--cores]
           bin/bench msp instances.md [--limit SECONDS] [--plans] [--cores] [--only NAME]
           bin/bench summit [--delegations N] [--requests M] [--days D] [--rooms R] [--seed S]
                            [--limit SECONDS] [--plans] [--dump FILE]
           bin/bench repair [--cases N] [--delegations N] [--requests M] [--days D] [--rooms R]
                            [--seed S] [--limit SECONDS] [--plans]
           bin/bench day [--cases N] [--seed S] [--limit SECONDS] [--plans] [--only NAME]
                         [--dump FOLDER]
           bin/bench accounts [FOLDER] [--scorer FILE] [--limit SECONDS] [--runs R] [--stages]
           bin/bench registers [FOLDER] [--seed S]
           bin/bench compare SUITE...    the same, and CP-SAT in turn on each instance
           bin/bench compare language    beside hledger and beancount

    """

  /// Seconds after which `herald plan` ends by itself.
  private static let usualLimit = 20.0

  init?(_ arguments: [String]) {
    guard let suite = arguments.first.flatMap(Suite.init(rawValue:)) else { return nil }
    self.suite = suite
    entries = suite == .edit ? 5_000 : 100_000
    runs = suite == .accounts ? 21 : 3
    (delegations, requests, days, rooms) = suite == .repair ? (100, 300, 5, 20) : (193, 2000, 5, 50)
    if suite == .day { (cases, limit) = (3, Self.usualLimit) }
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      if word == "--plans" {
        printsPlans = true
      } else if word == "--cores" {
        explains = true
      } else if word == "--stages" {
        leavesOutStages = true
      } else if !word.hasPrefix("--") {
        files.append(word)
      } else if let value = rest.popFirst() {
        guard set(word, value) else { return nil }
      } else {
        return nil
      }
    }
    guard takesFiles else { return nil }
  }

  /// Whether the suite takes as many files as were given.
  private var takesFiles: Bool {
    switch suite {
    case .b2b, .msp: !files.isEmpty
    case .accounts, .registers: files.count <= 1
    default: files.isEmpty
    }
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--only": only = value
    case "--dump": dump = value
    case "--scorer": scorer = value
    case "--limit": limit = Double(value)
    default: return Int(value).map { $0 > 0 && set(name, number: $0) } ?? false
    }
    return name != "--limit" || limit.map { $0 > 0 } ?? false
  }

  private mutating func set(_ name: String, number: Int) -> Bool {
    switch name {
    case "--seed": seed = UInt64(number)
    case "--entries": entries = number
    case "--runs": runs = number
    case "--delegations": delegations = number
    case "--requests": requests = number
    case "--days": days = number
    case "--rooms": rooms = number
    case "--cases": cases = number
    default: return false
    }
    return true
  }
}
