// One engagement as an entry. Where the account lacks what a kind of entry must have, the entry is a
// meeting whose title says what the account calls it: nothing is made up to fill the gap.

import CivilTime
import Diagnostics
import VisitModel
import VisitSyntax

extension ProgrammeBuilder {
  mutating func entry(_ index: Int) -> Statement {
    let engagement = reading.engagements[index]
    let slot = days.slots[index]
    let cast = EntryCast(engagement, reading, people)
    var notes = slot.notes
    let values = values(index, cast, &notes)
    let gap = gap(engagement, cast, values)
    var lines = AttributeLines()
    add(cast, to: &lines)
    add(values, to: &lines)
    if !engagement.fields.isEmpty { lines.add(.fields, engagement.fields.map { .text($0) }) }
    if engagement.isVideo {
      lines.add(.byVideo, .text(engagement.videoPlace ?? "place not stated"))
    }
    lines.add(.status, Self.status(engagement).map { .word($0.rawValue) })
    if let gap { notes.append(gap) }
    if concessions[index] == .time, let time = Self.time(engagement) {
      notes.append("The account gives the time as \(time), which contradicts what else it says.")
    }
    for text in notes { lines.add(.note, text: text) }
    lines.add(.privateNote, text: Self.confidence(engagement))
    lines.add(.source, text: citations.place(of: engagement.span))
    report(index, gap)
    let title = engagement.title ?? (gap == nil ? nil : engagement.kind.titleOfMeeting)
    let before: [Trivia] = [.blankLine] + takePending()
    return Statement(
      .entry,
      [
        (.when, [.when(when(index))]),
        (.kind, [.word((gap == nil ? engagement.kind : .meeting).rawValue)]),
        (.title, title.map { [.text($0)] } ?? []),
        (.to, engagement.destination.map { [.name($0)] } ?? []),
        (.place, engagement.place.map { [.name(places.id($0, in: slot.city))] } ?? []),
        (.id, id(index, isMeeting: gap != nil).map { [.name($0)] } ?? []),
      ], before: before, attributes: lines.lines)
  }

  /// The name of an entry that its kind does not give it already.
  private func id(_ index: Int, isMeeting: Bool) -> String? {
    guard let mark = marks[index] else { return nil }
    return mark == reading.engagements[index].kind.rawValue && !isMeeting ? nil : mark
  }

  private mutating func takePending() -> [Trivia] {
    defer { pending = [] }
    return pending
  }

  private static func confidence(_ engagement: ReadEngagement) -> String {
    let percent = Int((engagement.confidence * 100).rounded())
    return "Read with confidence \(percent)%: \(engagement.reason)."
  }

  private static func status(_ engagement: ReadEngagement) -> Status? {
    switch engagement.status {
    case .held: nil
    case .planned: .proposed
    case .cancelled: .cancelled
    }
  }

  private mutating func report(_ index: Int, _ gap: String?) {
    let kind = reading.engagements[index].kind.rawValue
    if let gap { note(.claimLacksPart, index, gap) }
    if concessions[index] == .time {
      note(
        .contradictoryAccount, index,
        "the time of the \(kind) contradicts what else the account says",
        fix: "set the time of the entry, which says `?`")
    }
  }

  // MARK: Times

  private func when(_ index: Int) -> When<Name> {
    let engagement = reading.engagements[index]
    guard concessions[index] == nil else { return When([.unset]) }
    var terms: [WhenTerm<Name>] = []
    if let time = engagement.time {
      terms.append(.clock(time, end: nil, about: engagement.isAbout))
    } else if let part = engagement.part {
      terms.append(.part(part))
    }
    if let mark = engagement.after.flatMap({ marks[$0] }) {
      terms.append(.after(Name(mark), gap: nil))
    }
    return When(terms.isEmpty ? [.unset] : terms)
  }

  private static func time(_ engagement: ReadEngagement) -> String? {
    engagement.time.map { (engagement.isAbout ? "about " : "") + "\($0)" }
      ?? engagement.part?.rawValue
  }

  /// What the entries that others come after are called: their kind, where no other of their day has
  /// it, else a name.
  static func marks(
    _ reading: Reading, _ days: ProgrammeDays, _ concessions: [Int: Concession]
  ) -> [Int: String] {
    var names = ProgrammeNames()
    var marks: [Int: String] = [:]
    for (index, engagement) in reading.engagements.enumerated() {
      guard let other = engagement.after, reading.engagements.indices.contains(other),
        other != index, marks[other] == nil, concessions[other] != .everything,
        concessions[index] == nil
      else { continue }
      let kind = reading.engagements[other].kind
      let twins = reading.engagements.indices.filter {
        reading.engagements[$0].kind == kind && days.slots[$0].date == days.slots[other].date
      }
      let isPlain = twins.count == 1 && days.slots[other].date == days.slots[index].date
      marks[other] = isPlain ? kind.rawValue : names.name(["\(kind.rawValue)-1"])
    }
    return marks
  }

  // MARK: People

  private func add(_ cast: EntryCast, to lines: inout AttributeLines) {
    lines.add(.host, named(cast.hosts))
    lines.add(.with, named(cast.with))
    lines.add(.witnesses, named(cast.witnesses))
    let greeters = named(cast.greeters)
    lines.add(.greeters, greeters.isEmpty || !cast.hasOthers ? greeters : greeters + [.others])
    lines.add(.guests, named(cast.guests))
    if cast.isWithoutVisitor { lines.add(.without, .name("visitor")) }
  }

  private func named(_ members: [Int]) -> [Value<Name>] {
    members.compactMap { people.ids[$0] }.map { .name($0) }
  }

  // MARK: Values

  /// Documents, honours and pledges of an entry that are whole; the others go into notes.
  private mutating func values(
    _ index: Int, _ cast: EntryCast, _ notes: inout [String]
  ) -> [(key: AttributeKey, value: Value<Name>)] {
    let engagement = reading.engagements[index]
    var values: [(key: AttributeKey, value: Value<Name>)] = []
    let absorbed = parts.filter { $0.value == index }.keys.sorted()
    for item in engagement.documents + absorbed.flatMap({ reading.engagements[$0].documents }) {
      if let document = document(item, needsParties: !cast.hasTwoSides) {
        values.append((.signs, .document(document)))
      } else {
        notes.append("Document, the account does not say whose: \(item.title).")
      }
    }
    for item in engagement.honours {
      if let honour = honour(item) {
        values.append((.confers, .honour(honour)))
      } else {
        notes.append(Self.words(item))
      }
    }
    for item in reading.pledges
    where item.engagement == index || item.engagement.map(absorbed.contains) ?? false {
      if let pledge = pledge(item) {
        values.append((.pledges, .pledge(pledge)))
      } else {
        notes.append(Self.words(item) + ".")
        reportPledge(item)
      }
    }
    return values
  }

  private static func words(_ honour: ReadHonour) -> String {
    "Honour: \(honour.title)" + (honour.by.map { " from \($0)" } ?? "")
      + (honour.to.map { " to \($0)" } ?? "") + "."
  }

  private mutating func reportPledge(_ pledge: ReadPledge) {
    findings.add(
      Diagnostic(
        .claimLacksPart, at: Span(pledge.span.lowerBound, pledge.span.upperBound),
        "the account does not say who gives or who receives the money",
        fix: Fix("complete the note of the entry into `pledges:`")))
  }

  private func add(
    _ values: [(key: AttributeKey, value: Value<Name>)], to lines: inout AttributeLines
  ) {
    for value in values { lines.add(value.key, value.value) }
  }

  /// Whether an entry stands in the programme that a pledge belongs to.
  func isPlaced(_ pledge: ReadPledge) -> Bool {
    guard let index = pledge.engagement, reading.engagements.indices.contains(index) else {
      return false
    }
    return concessions[index] != .everything
  }

  /// What the account does not say and an entry of this kind must; nil when it lacks nothing.
  private func gap(
    _ engagement: ReadEngagement, _ cast: EntryCast,
    _ values: [(key: AttributeKey, value: Value<Name>)]
  ) -> String? {
    guard engagement.status != .cancelled else { return nil }
    let kind = engagement.kind.rawValue
    switch engagement.kind {
    case .talks, .bilateral, .teteATete, .pullAside:
      return cast.hasTwoSides ? nil : "The account calls this \(kind), and names no other side."
    case .signing:
      return values.contains { $0.key == .signs }
        ? nil : "The account calls this a signing, and names no document."
    case .decoration:
      return values.contains { $0.key == .confers }
        ? nil : "The account calls this a decoration, and lacks honour, giver or recipient."
    default: return nil
    }
  }
}

/// Who takes part in an entry, and as what.
struct EntryCast {
  private(set) var hosts: [Int] = []
  private(set) var with: [Int] = []
  let greeters: [Int]
  let guests: [Int]
  /// Who saw others sign.
  let witnesses: [Int]
  /// Whether unnamed people greeted as well.
  let hasOthers: Bool
  /// Whether the account names who took part, and not the visitor.
  let isWithoutVisitor: Bool
  let hasTwoSides: Bool

  init(_ engagement: ReadEngagement, _ reading: Reading, _ people: ProgrammePeople) {
    let visitor = reading.visit.visitClass == .summit ? nil : reading.visit.visitor
    let others = { (members: [Int]) in members.filter { $0 != visitor } }
    hosts = engagement.hosts
    greeters = others(engagement.greeters)
    guests = others(engagement.guests)
    hasOthers = engagement.hasOthers
    witnesses = engagement.isWitnessed ? engagement.principals : []
    with = others(engagement.principals + engagement.participants).filter {
      !engagement.hosts.contains($0)
        && !(engagement.isWitnessed && engagement.principals.contains($0))
    }
    if engagement.kind == .decoration, !engagement.honours.isEmpty {
      // Who confers and who receives stands with the honour.
      let named = Set(engagement.honours.flatMap { [$0.by, $0.to] }.compactMap { $0 })
      hosts.removeAll { named.contains(reading.people[$0].name) }
      with.removeAll { named.contains(reading.people[$0].name) }
    }
    if engagement.kind == .arrival, hosts.isEmpty, let first = greeters.first,
      reading.people[first].rank <= .headOfGovernment
    {
      hosts = [first]
    }
    let everybody = engagement.everybody
    isWithoutVisitor =
      visitor.map { !engagement.principals.isEmpty && !everybody.contains($0) } ?? false
    let present = everybody + (isWithoutVisitor ? [] : [visitor].compactMap { $0 })
    hasTwoSides = Set(present.compactMap { people.codes[$0] }).count > 1
  }
}

extension Kind {
  /// What a meeting is called that the account calls by this kind.
  fileprivate var titleOfMeeting: String {
    switch self {
    case .teteATete: "Tête-à-tête"
    case .bilateral: "Bilateral meeting"
    case .pullAside: "Pull-aside"
    case .decoration: "Conferral of an honour"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}
