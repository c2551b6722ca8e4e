// Several statements of which each pair would do, and which together leave no times.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Rule {
  static let jointClash = Rule(.jointClash) { context, findings in
    let words = JointWords(programme: context.programme, context: context)
    for clash in context.analysis.jointClashes { findings.add(words.diagnostic(clash)) }
  }
}

/// Words about sets of statements.
private struct JointWords {
  let words: TimeWords
  let programme: Programme
  let context: CheckContext
  /// Notes about more entries than this would bury the message.
  private static let mostNotes = 24

  init(programme: Programme, context: CheckContext) {
    words = TimeWords(programme: programme)
    self.programme = programme
    self.context = context
  }

  func diagnostic(_ clash: JointClash) -> Diagnostic {
    let first = clash.entries[0]
    return Diagnostic(
      .jointClash, at: programme[first].span, title(clash),
      related: clash.entries.dropFirst().prefix(Self.mostNotes).map(words.statement)
        + clash.statements.compactMap(declaration),
      notes: notes(clash),
      fix: Fix("change or take back \(clash.isSmallest ? "any one" : "some") of these statements"))
  }

  private func title(_ clash: JointClash) -> String {
    if clash.entries.count == 1 {
      return "no time is left for \(words.name(clash.entries[0])) by its own statements"
    }
    let count = "\(clash.entries.count) entries"
    guard !clash.shared.isEmpty else { return "\(count) cannot all be held as they are stated" }
    let isOfPeople = clash.shared.contains { if case .person = $0 { true } else { false } }
    return "\(count) \(isOfPeople ? "of" : "in") \(words.names(clash.shared)) cannot all be held"
  }

  private func notes(_ clash: JointClash) -> [String] {
    var notes = [
      clash.isSmallest
        ? "these statements cannot all hold; without any one of them the others can:"
        : "these statements cannot all hold; whether fewer would clash was too much to try:"
    ]
    for entry in clash.entries.prefix(Self.mostNotes) {
      let own = clash.statements.filter { $0.entry == entry }.map { text($0, clash) }
      notes.append("line \(words.line(entry)): \(words.name(entry)) \(joined(own))")
    }
    for statement in clash.statements where statement.entry == nil {
      notes.append(text(statement, clash))
    }
    if let crowd = clash.crowd {
      notes.append(
        "in all \(crowd.entries.count) entries compete here: at their shortest they take "
          + "\(words.length(crowd.needed)), and there is \(words.length(crowd.available))")
    }
    return notes
  }

  private func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  private func declaration(_ statement: Statement) -> Related? {
    switch statement {
    case .journey(let journey):
      journey.leg.map { Related(programme.legs[$0].span, "the journey is declared here") }
    case .turnround(let room):
      Related(programme[room].span, "the room needs time between two entries")
    default: nil
    }
  }

  // MARK: Statements

  private func text(_ statement: Statement, _ clash: JointClash) -> String {
    switch statement {
    case .day(let entry):
      let date = programme[entry].date
      return "\(words.verb(entry, "stand")) under \(date.day) \(date.monthOfYear.name)"
    case .time(let entry): return "\(isOrAre(entry)) set for `\(time(entry))`"
    case .within(let entry):
      return "\(words.verb(entry, "lie")) within \(windows(entry))"
    case .length(let entry): return "\(words.verb(entry, "take")) \(length(entry))"
    case .after(let entry, let other):
      return "\(words.verb(entry, "come")) after \(words.name(other))"
    case .before(let entry, let other):
      return "\(words.verb(entry, "come")) before \(words.name(other))"
    case .together(let entry, let other):
      return "\(words.verb(entry, "start")) with \(words.name(other))"
    case .offset(let entry, let other, let minutes):
      let distance = words.length(abs(minutes) * 60)
      return "\(words.verb(entry, "start")) \(distance) \(minutes < 0 ? "before" : "into") "
        + words.name(other)
    case .part(let entry, let other): return "\(isOrAre(entry)) a part of \(words.name(other))"
    case .people(let entry): return "\(words.verb(entry, "need")) \(people(entry, clash))"
    case .room(let entry): return "\(isOrAre(entry)) held in \(room(entry))"
    case .journey(let journey): return text(journey)
    case .turnround(let room):
      return "\(programme[room].name ?? programme[room].id) needs "
        + "\(words.length(programme.turnround(of: room))) between two entries"
    }
  }

  private func isOrAre(_ entry: Index<Entry>) -> String {
    words.verb(entry, "start") == "start" ? "are" : "is"
  }

  /// The times as the file words them, without orders.
  private func time(_ entry: Index<Entry>) -> String {
    let text = programme.source.text(programme[entry].whenSpan.range)
    let terms = text.split(separator: ",").map { $0.drop { $0 == " " } }
    return terms.filter { term in
      !["after ", "before ", "with "].contains { term.hasPrefix($0) }
    }.joined(separator: ", ")
  }

  private func windows(_ entry: Index<Entry>) -> String {
    let own = programme[entry].date
    let windows = programme[entry].values(.within).compactMap { value -> String? in
      guard case .window(let window) = value else { return nil }
      let clocks = "\(window.start)-\(window.end)"
      guard let day = window.day, day != own else { return clocks }
      return "\(clocks) on \(day.day) \(day.monthOfYear.name)"
    }
    return windows.joined(separator: " or ")
  }

  private func length(_ entry: Index<Entry>) -> String {
    guard programme[entry].attribute(.length) != nil || programme[entry].when.statesEnd else {
      return "at least a minute"
    }
    var shortest = programme[entry].length.shortest
    for case .clock(_, .lasting(let stated)?, _) in programme[entry].when.terms {
      shortest = stated
    }
    return "at least \(shortest.spoken)"
  }

  /// Those of the people for whom the entries compete.
  private func people(_ entry: Index<Entry>, _ clash: JointClash) -> String {
    let present = Set(context.analysis.participants[entry.position])
    let needed = clash.shared.filter {
      if case .person(let person) = $0 { present.contains(person) } else { false }
    }
    return words.names(needed)
  }

  private func room(_ entry: Index<Entry>) -> String {
    guard let room = programme.room(of: programme[entry]) else { return "its room" }
    return programme[room].name ?? programme[room].id
  }

  private func text(_ journey: Journey) -> String {
    let time = words.length(journey.shortest)
    if let leg = journey.leg {
      let leg = programme.legs[leg]
      return "the journey between \(programme.name(of: leg.from)) and "
        + "\(programme.name(of: leg.to)) takes \(time)"
    }
    return "nobody travels \(Int(journey.kilometres ?? 0)) km in less than \(time)"
  }
}

extension DiagnosticKind {
  static let jointClash = DiagnosticKind(
    "H307", "joint-clash", .error, summary: "Several entries cannot all be held.",
    explanation: """
      Any two of the entries could be held, but not all of them: three dinners do not fit into two \
      evenings. Herald tries all orders and all times, so there is nothing to be found by trying \
      oneself. The note lists a smallest set of statements: changing or taking back any one of them \
      is enough for the others. Where trying that would take too long, the note says so. Only what \
      the file states counts: entries without a length last a minute at least. Sets that share an \
      entry are reported one at a time.
      """,
    example: """
      visit "State visit"
        visitor: guest
        dates: 2024-07-03 .. 2024-07-04

      delegation CN
        guest "The President" head of state

      delegation KZ
        host "The President of the host country" head of state

      2024-07-03 Astana
        09:00 arrival
          host: host
        ? banquet "Dinner of the President"
          host: host
          length: 90m
          within: 2024-07-03 19:00-21:30
          within: 2024-07-04 19:00-21:30
        ? banquet "Dinner of the Prime Minister"
          host: host
          length: 90m
          within: 2024-07-03 19:00-21:30
          within: 2024-07-04 19:00-21:30
        ? banquet "Dinner of the Mayor"
          host: host
          length: 90m
          within: 2024-07-03 19:00-21:30
          within: 2024-07-04 19:00-21:30

      2024-07-04 Astana
        22:00 departure

      """)
}
