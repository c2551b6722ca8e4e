// Shared by the tests: programmes from a few lines, and windows as the entries' own clocks show them.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import Scheduling
import Testing
import VisitModel

/// A programme with what is known of its times.
struct Sample {
  let programme: Programme
  let analysis: Analysis

  /// A programme of one day in Astana, from the lines of its entries.
  init(entries: String, visit: String = "", location: SourceLocation = #_sourceLocation) throws {
    try self.init(
      "visit \"V\"\n  dates: 2024-07-03 .. 2024-07-03\n\(visit)\n2024-07-03 Astana\n\(entries)",
      location: location)
  }

  /// A programme from its whole text, which must be free of errors.
  init(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    let file = SourceFile(name: "test.visit", bytes: Array(text.utf8))
    let loaded = Programme.load(file, in: TestWorld())
    let wrong = loaded.diagnostics.filter { $0.severity == .error }.map(\.message)
    try #require(wrong.isEmpty, sourceLocation: location)
    programme = loaded.programme
    analysis = programme.analyse()
  }

  /// Earliest start, latest start, earliest end, latest end of each entry by the entry's own clock,
  /// with `+1` for the day after the entry's own.
  var windows: [String] {
    programme.entries.indices.map { window(Index($0)) }
  }

  /// The same, with limits that can be reached.
  var reachableWindows: [String] {
    let timetable = analysis.reachableTimetable()
    return programme.entries.indices.map { words(timetable[Index($0)], Index($0)) }
  }

  func window(_ index: Index<Entry>) -> String { words(analysis.timetable[index], index) }

  private func words(_ window: EntryWindow, _ index: Index<Entry>) -> String {
    [window.earliestStart, window.latestStart, window.earliestEnd, window.latestEnd]
      .map { clock($0, for: index) }.joined(separator: " ")
  }

  /// An instant by the clock of an entry.
  func clock(_ instant: Instant, for index: Index<Entry>) -> String {
    let entry = programme[index]
    let local = entry.zone.local(at: instant)
    let days = programme[entry.day].date.days(to: local.day)
    return local.clock.description + (days == 0 ? "" : days > 0 ? "+\(days)" : "\(days)")
  }

  func clock(_ seconds: Int?, for index: Index<Entry>) -> String? {
    seconds.map { clock(Instant(secondsSinceEpoch: Int64($0)), for: index) }
  }

  /// The name of an entry: its id, else its kind.
  func name(_ index: Index<Entry>) -> String {
    programme[index].id ?? programme[index].kind.rawValue
  }

  func names(_ entries: [Index<Entry>]) -> [String] { entries.map { name($0) } }

  /// Each clash as "arrival × talks: certain".
  var clashes: [String] {
    analysis.clashes.map { "\(name($0.first)) × \(name($0.second)): \(words($0))" }
  }

  /// Each set that cannot be held, as its statements: "a time, a length, b people".
  var jointClashes: [String] {
    analysis.jointClashes.map { $0.statements.map(words).joined(separator: ", ") }
  }

  private func words(_ statement: Statement) -> String {
    switch statement {
    case .day(let entry): "\(name(entry)) day"
    case .time(let entry): "\(name(entry)) time"
    case .within(let entry): "\(name(entry)) within"
    case .length(let entry): "\(name(entry)) length"
    case .after(let entry, let other): "\(name(entry)) after \(name(other))"
    case .before(let entry, let other): "\(name(entry)) before \(name(other))"
    case .together(let entry, let other): "\(name(entry)) with \(name(other))"
    case .offset(let entry, let other, let minutes):
      "\(name(entry)) \(minutes)m from \(name(other))"
    case .part(let entry, let other): "\(name(entry)) part of \(name(other))"
    case .people(let entry): "\(name(entry)) people"
    case .room(let entry): "\(name(entry)) room"
    case .journey(let journey): "journey of \(journey.shortest / 60)m"
    case .turnround(let room): "turn-round of \(programme[room].id)"
    }
  }

  private func words(_ clash: Clash) -> String {
    switch clash.verdict {
    case .certain: return "certain"
    case .travel(let journey, let missing):
      let source = journey.leg.map { "leg \($0)" } ?? "estimate"
      return "\(source) of \(journey.shortest / 60)m, \(missing / 60)m missing"
    case .possible(let orders):
      return "possible, " + orders.map(words).joined(separator: " or ")
    }
  }

  private func words(_ order: WorkableOrder) -> String {
    var words = name(order.first)
    if let time = clock(order.firstStartsBy, for: order.first) { words += " by \(time)" }
    if let time = clock(order.firstEndsBy, for: order.first) { words += " ends by \(time)" }
    words += " then \(name(order.second))"
    if let time = clock(order.secondStartsFrom, for: order.second) { words += " from \(time)" }
    return words
  }

  /// Who the first clash is about.
  var shared: [String] {
    (analysis.clashes.first?.shared ?? []).map { shared in
      switch shared {
      case .person(let person): programme[person].id
      case .room(let room): programme[room].id
      }
    }
  }
}
