// A programme of an account that `herald check` finds no error in. An account may contradict itself;
// what cannot hold beside the rest is taken back, first its time, then all of it, and told.

import Accounts
import Diagnostics
import Loading
import VisitModel
import VisitSyntax

struct CheckedReading {
  let programme: AccountProgramme

  /// As many engagements as a day has hours; what goes beyond is told, and not put on the day.
  /// Bounds the search for what cannot hold together.
  private static let mostOnADay = 24
  /// Checks after which a day that is still wrong loses all its times, so that checks stay few.
  private static let closeChecks = 2

  /// Nil for an account that gives no programme.
  init?(_ reading: Reading, _ file: SourceFile, in world: some World) {
    var concessions = Self.surplus(reading)
    var checks = 0
    while true {
      guard let made = reading.programme(of: file, concessions: concessions) else { return nil }
      let wrong = Self.wrong(made, in: world)
      guard !wrong.isEmpty else {
        programme = made
        return
      }
      for index in wrong { concessions[index] = concessions[index] == nil ? .time : .everything }
      checks += 1
      if checks > Self.closeChecks {
        for index in Self.sameDay(as: wrong, reading) where concessions[index] == nil {
          concessions[index] = .time
        }
      }
    }
  }

  private static func sameDay(as wrong: Set<Int>, _ reading: Reading) -> [Int] {
    let days = Set(wrong.map { reading.engagements[$0].date })
    return reading.engagements.indices.filter { days.contains(reading.engagements[$0].date) }
  }

  private static func surplus(_ reading: Reading) -> [Int: Concession] {
    let days = Dictionary(grouping: reading.engagements.indices) { reading.engagements[$0].date }
    return days.values.reduce(into: [:]) { surplus, engagements in
      for index in engagements.dropFirst(mostOnADay) { surplus[index] = .everything }
    }
  }

  /// The engagements whose entries have errors and are not yet left out; empty when there are none.
  private static func wrong(_ made: AccountProgramme, in world: some World) -> Set<Int> {
    let text = SourceFile(name: "programme", bytes: made.text)
    let checked = Checked(text, in: world)
    let entries = checked.tree.blocks.filter { $0.kind == .day }.flatMap(\.items)
    var wrong: Set<Int> = []
    for finding in checked.diagnostics where finding.severity == .error {
      guard let entry = entries.lastIndex(where: { $0.span.start <= finding.span.start }) else {
        continue
      }
      wrong.insert(made.engagements[entry])
    }
    return wrong
  }
}
