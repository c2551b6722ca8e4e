// Shared by the tests: a programme told and read again.

import AccountDialect
import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

@testable import Publishing

enum RoundTrips {
  static func load(_ tree: SyntaxTree) -> Programme {
    load(Formatter.format(tree))
  }

  static func load(_ bytes: [UInt8]) -> Programme {
    Programme.load(SourceFile(name: "test.visit", bytes: bytes), in: SystemWorld()).programme
  }

  static func account(of programme: Programme, for audience: Release = .internal) -> [UInt8] {
    AccountRenderer.render(
      Edition(of: programme, timetable: Timetable(windows: []), audience: audience))
  }

  static func read(_ account: [UInt8]) -> DialectReading {
    AccountDialect.read(SourceFile(name: "account.txt", bytes: account))
  }

  /// Why an account of a programme, read again, is not the programme; nil where it is.
  static func difference(_ programme: Programme) -> String? {
    let account = account(of: programme)
    switch read(account) {
    case .foreign: return "the account is not recognised"
    case .broken(let finding):
      let end = min(account.count, Int(finding.span.end))
      return "broken: \(String(decoding: account[Int(finding.span.start)..<end], as: UTF8.self))"
    case .programme(let made):
      if let finding = made.diagnostics.first {
        return "\(finding.message): "
          + String(decoding: account[finding.span.range], as: UTF8.self)
      }
      let again = load(made.text)
      let before = ProgrammeFacts.lines(of: programme)
      let after = ProgrammeFacts.lines(of: again, isReading: true)
      return firstDifference(before, after)
    }
  }

  private static func firstDifference(_ before: [String], _ after: [String]) -> String? {
    guard before != after else { return nil }
    let count = max(before.count, after.count)
    let place = (0..<count).first { index in
      index >= before.count || index >= after.count || before[index] != after[index]
    }
    guard let place else { return nil }
    let context = before[max(0, place - 6)..<min(place, before.count)].joined(separator: "\n     ")
    return "\(context)\nwas: \(place < before.count ? before[place] : "-")\nis:  "
      + (place < after.count ? after[place] : "-")
  }
}
