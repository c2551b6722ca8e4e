// herald new: a programme to start from, which passes `herald check`.

import CivilTime
import SystemWorld

extension Command {
  static let new = Command(
    "new", "write a programme to start from", options: [.value("date")],
    page: PackageResources.new_md
  ) { (arguments, console) throws(Misuse) in
    try arguments.atMost(1)
    let text = NewCommand.starter(on: try NewCommand.day(arguments.value("date")))
    guard let path = arguments.operands.first, path != "-" else {
      console.print(text)
      return .clean
    }
    guard !console.world.exists(path) else {
      throw Misuse("\(path) is there already, and `new` replaces nothing")
    }
    try console.save([(path, Array(text.utf8))])
    console.error("wrote \(path); next: herald check \(path)\n")
    return .clean
  }
}

private enum NewCommand {
  static func day(_ text: String?) throws(Misuse) -> Day {
    guard let text else { return SystemWorld.today.adding(days: 30) }
    guard let day = Day(text) else {
      throw Misuse("`--date` is written 2026-05-20, not `\(text)`")
    }
    return day
  }

  static func starter(on day: Day) -> String {
    String(decoding: PackageResources.starter_visit, as: UTF8.self)
      .replacing("{first}", with: day.description)
      .replacing("{last}", with: day.adding(days: 1).description)
  }
}
