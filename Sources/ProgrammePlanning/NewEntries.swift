// Entries for requests that were placed: what they say, and where in the file they stand.

import CivilTime
import Diagnostics
import Planning
import VisitModel
import VisitSyntax

struct NewEntries {
  private let translation: Translation
  private let text: ProgrammeText
  private var placed: [(sitting: Sitting, request: Int)] = []
  private var programme: Programme { translation.programme }

  init(_ translation: Translation, _ text: ProgrammeText) {
    self.translation = translation
    self.text = text
  }

  mutating func add(_ sitting: Sitting, _ request: Int) { placed.append((sitting, request)) }

  /// The insertions, in the order of time.
  func edits(_ agenda: Agenda) -> [PlanEdit.Edit] {
    let starts = Dictionary(
      uniqueKeysWithValues: agenda.sittings.map { ($0.item, $0.placement.start) })
    var edits: [PlanEdit.Edit] = []
    var newDays: [NewDay] = []
    for (order, (sitting, request)) in placed.enumerated() {
      let entry = entry(sitting, request)
      if let block = block(for: sitting) {
        edits.append(insertion(of: entry, sitting, in: block, starts, order))
      } else {
        let day = NewDay(date: sitting.start.day, city: sitting.city)
        let known = newDays.firstIndex { $0.date == day.date && $0.city == day.city }
        if known == nil { newDays.append(day) }
        newDays[known ?? newDays.count - 1].entries.append(entry)
      }
    }
    return edits + newDays.enumerated().map { insertion(of: $1, placed.count + $0) }
  }

  // MARK: Days

  private struct NewDay {
    let date: Day
    let city: Index<City>?
    var entries: [Statement] = []
  }

  /// The block of the day and city; of several, the last that begins before the meeting.
  private func block(for sitting: Sitting) -> Int? {
    let blocks = programme.days.indices.filter { programme.days[$0].date == sitting.start.day }
    let here = blocks.filter { sitting.city == nil || programme.days[$0].city == sitting.city }
    return here.first ?? blocks.first
  }

  private func insertion(
    of entry: Statement, _ sitting: Sitting, in block: Int, _ starts: [Item: Int], _ order: Int
  ) -> PlanEdit.Edit {
    let day = programme.days[block]
    let earlier = day.entries.last { position in
      (starts[.entry(Index(position))] ?? .max) <= sitting.placement.start
    }
    let anchor = earlier.map { end(of: programme.entries[$0]) } ?? end(of: day)
    let lines = lines(of: [entry])
    return PlanEdit.Edit(
      range: anchor..<anchor, text: (isDense(day) ? "" : text.newline) + text.newline + lines,
      order: order)
  }

  /// Whether the entries of a day stand without blank lines between them.
  private func isDense(_ day: ProgrammeDay) -> Bool {
    guard day.entries.count > 1 else { return false }
    return !text.isFollowedByBlankLine(end(of: programme.entries[day.entries.lowerBound]))
  }

  private func end(of item: some Attributed) -> Int {
    let last = item.attributes.map { Int($0.span.end) }.max() ?? 0
    return text.endOfLine(at: max(last, Int(item.span.end)))
  }

  /// A day that the programme does not have yet stands after the last one before it.
  private func insertion(of day: NewDay, _ order: Int) -> PlanEdit.Edit {
    let before = programme.days.last { $0.date <= day.date }
    let anchor =
      before.map { block in
        block.entries.last.map { end(of: programme.entries[$0]) } ?? end(of: block)
      } ?? text.file.bytes.count
    let city = day.city.map { programme[$0].name } ?? "UTC"
    let head = Statement(
      kind: .day, fields: [Field(.date, [.day(day.date)]), Field(.city, [.reference(Name(city))])])
    let isAtEnd = anchor == text.file.bytes.count && text.file.bytes.last == 0x0A
    let lead = (isAtEnd ? "" : text.newline) + text.newline
    let block = lines(of: [head]) + text.newline + text.newline + lines(of: day.entries)
    return PlanEdit.Edit(
      range: anchor..<anchor, text: lead + block + (isAtEnd ? text.newline : ""), order: order)
  }

  // MARK: Entries

  private func entry(_ sitting: Sitting, _ position: Int) -> Statement {
    let people = translation.requests.people[position]
    let length = Minutes(clamping: sitting.placement.length)
    let when = When<Name>([.clock(sitting.start.clock, end: .lasting(length), about: false)])
    var fields = [
      Field(.when, [.when(when)]), Field(.kind, [.word(kind(people, length).rawValue)]),
    ]
    let sides = sides(position, people)
    if !sides.isEmpty { fields.append(Field(.with, sides)) }
    if let room = sitting.room, case .place(let place)? = programme[room].location {
      fields.append(Field(.place, [.reference(Name(programme[place].id))]))
    }
    fields.append(Field(.id, [.reference(Name(translation.requests.ids[position]))]))
    var statement = Statement(kind: .entry, fields: fields)
    statement.attributes = attributes(sitting, position, people)
    return statement
  }

  /// The people whose time it takes, then those whom the request describes in words.
  private func sides(_ position: Int, _ people: [Index<Person>]) -> [Value<Name>] {
    let words = programme.requests[position].sides.joined().compactMap { value -> Value<Name>? in
      if case .text(let text) = value { .text(text) } else { nil }
    }
    return people.map { .reference(Name(programme[$0].id)) } + words
  }

  /// Two sides meet bilaterally, or aside where it is short; more is a meeting.
  private func kind(_ people: [Index<Person>], _ length: Minutes) -> Kind {
    guard Set(people.map { programme[$0].party }).count == 2 else { return .meeting }
    return length < Kind.bilateral.usualLength.shortest ? .pullAside : .bilateral
  }

  private func attributes(
    _ sitting: Sitting, _ position: Int, _ people: [Index<Person>]
  ) -> [AttributeLine] {
    let request = programme.requests[position]
    var lines: [AttributeLine] = []
    let absent = programme.visitors.filter { !people.contains($0) }
    if !absent.isEmpty {
      let names =
        absent.count == programme.visitors.count ? ["visitor"] : absent.map { programme[$0].id }
      lines.append(
        AttributeLine(key: .without, values: names.map { .reference(Name($0)) }))
    }
    if let room = sitting.room {
      lines.append(AttributeLine(key: .room, values: [.reference(Name(programme[room].id))]))
    }
    let interpreters = request.values(.interpreters)
    if !interpreters.isEmpty {
      lines.append(
        AttributeLine(
          key: .interpreters,
          values: interpreters.map { $0.map { entity, _ in Name(name(of: entity)) } }))
    }
    if let pause = request.attribute(.pause) {
      lines.append(
        AttributeLine(key: .pause, values: pause.values.map { $0.map { _, _ in Name("") } }))
    }
    let status = request.status ?? .proposed
    lines.append(AttributeLine(key: .status, values: [.word(status.rawValue)]))
    if let release = release(of: request, sitting) {
      lines.append(AttributeLine(key: .release, values: [.word(release.rawValue)]))
    }
    return lines
  }

  private func name(of entity: Entity) -> String {
    if case .person(let person) = entity {
      programme[person].id
    } else {
      programme.name(of: entity)
    }
  }

  /// What a request says of who may see it; else nobody outside, where the visit or the day would
  /// show its entries.
  private func release(of request: Request, _ sitting: Sitting) -> Release? {
    if let stated = request.statedRelease { return stated }
    let day = block(for: sitting).flatMap { programme.days[$0].statedRelease }
    return (day ?? programme.visit?.statedRelease ?? .internal) > .internal ? .internal : nil
  }

  /// The lines of statements in the canonical form, without the last line end.
  private func lines(of statements: [Statement]) -> String {
    statements.map { statement in
      let bytes = Formatter.format(SyntaxTree(blocks: [statement]))
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .joined(separator: text.newline)
    }.joined(separator: text.newline + text.newline)
  }
}
