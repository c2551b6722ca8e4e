// The chapters of a document: days with their timelines and entries.

import CivilTime
import VisitModel

extension DocumentBuilder {
  func dayBlocks() -> [Document.Block] {
    let axis = Timeline.axis(of: edition.chapters)
    return edition.chapters.map { .day(day($0, axis: axis)) }
  }

  private func day(_ chapter: Edition.Chapter, axis: ClosedRange<Int>) -> Document.DayBlock {
    let parts = Parts(chapter.entries)
    let zone = [chapter.zone.identifier, chapter.zone.abbreviation].compactMap { $0 }
    return Document.DayBlock(
      anchor: chapter.key, date: chapter.date, title: Wording.longDate(chapter.date),
      city: chapter.city.name, country: chapter.city.country, offset: chapter.zone.offsetText,
      zone: zone.filter { $0 != chapter.zone.offsetText }.joined(separator: ", "),
      facts: facts(chapter.rows), notes: chapter.notes.map { [.name($0)] },
      timeline: Timeline(of: chapter, axis: axis),
      entries: withParts(chapter.entries, parts).map { entry in
        self.entry(entry, isPart: parts.whole(of: entry) != nil, in: chapter)
      })
  }

  /// The entries in their order, but parts behind the entry that they belong to.
  private func withParts(_ entries: [Edition.Entry], _ parts: Parts) -> [Edition.Entry] {
    guard !parts.isEmpty else { return entries }
    var result: [Edition.Entry] = []
    func add(_ entry: Edition.Entry) {
      result.append(entry)
      for part in parts.parts(of: entry) { add(part) }
    }
    for entry in entries where parts.whole(of: entry) == nil { add(entry) }
    return result
  }

  private func entry(
    _ entry: Edition.Entry, isPart: Bool, in chapter: Edition.Chapter
  ) -> Document.EntryBlock {
    Document.EntryBlock(
      anchor: entry.key, time: time(entry.timing, in: chapter), certainty: entry.timing.certainty,
      window: window(of: entry), kicker: entry.title == nil ? nil : entry.label,
      heading: heading(of: entry), subheading: subheading(of: entry), marks: marks(of: entry),
      isCancelled: entry.isCancelled, isPart: isPart,
      place: place(of: entry, in: chapter),
      facts: facts(of: entry), notes: entry.notes.map { [.name($0)] })
  }
}

// MARK: Time

extension DocumentBuilder {
  private func time(
    _ timing: Edition.Timing, in chapter: Edition.Chapter
  ) -> [Document.Inline] {
    var parts: [[Document.Inline]] = []
    if let clock = timing.clock {
      parts.append(self.clock(clock, timing, in: chapter) + home(timing))
    }
    let words = timing.certainty == .toBeSet ? [Edition.Timing.toBeSet] : timing.phrases
    if !words.isEmpty { parts.append([.approximate([.name(words.joined(separator: ", "))])]) }
    let line = Array(parts.joined(separator: [.text(", ")]))
    guard timing.clock != nil, timing.zone.offsetSeconds != chapter.zone.offsetSeconds else {
      return line
    }
    return line + [.text(" "), .aside(timing.zone.offsetText)]
  }

  /// The second clock: " (05:15 EDT)".
  private func home(_ timing: Edition.Timing) -> [Document.Inline] {
    guard let home = timing.home, let start = timing.clock?.start,
      home.offsetSeconds != start.offsetSeconds
    else { return [] }
    let local = home.zone.local(at: start.instant)
    let days = start.local.day.days(to: local.day)
    let day = days == 0 ? "" : ", \(local.day.weekday.name)"
    return [
      .text(" "), .aside("(\(local.timeText) \(home.abbreviation ?? home.offsetText)\(day))"),
    ]
  }

  private func clock(
    _ clock: Edition.Clock, _ timing: Edition.Timing, in chapter: Edition.Chapter
  ) -> [Document.Inline] {
    let start = Document.Inline.time(clock.start, clock.start.local.timeText)
    let end = clock.end.map { end -> [Document.Inline] in
      // A journey ends by the clock of where it leads, which is said.
      let zone = timing.endZone.offsetSeconds != timing.zone.offsetSeconds
      return [
        .text("–"), .time(end, end.local.timeText), .text(clock.endDayMark),
        zone ? .aside(" " + timing.endZone.offsetText) : .text(""),
      ]
    }
    let nights = chapter.date.days(to: clock.start.local.day)
    let night: [Document.Inline] = nights > 0 ? [.text(" (+\(nights))")] : []
    let times = [start] + night + (end ?? []).filter { $0 != .text("") }
    return clock.isAbout ? [.approximate([.text("about ")] + times)] : times
  }

  /// Where the start of an entry without an exact time lies, as the timetable has it.
  private func window(of entry: Edition.Entry) -> String? {
    guard edition.audience == .internal, entry.timing.certainty != .exact,
      let window = entry.timing.window
    else { return nil }
    let isOpen = (
      early: minute(window.earliestStart, entry) <= 0,
      late: minute(window.latestStart, entry) >= 1439
    )
    let early = local(window.earliestStart, entry)
    let late = local(window.latestStart, entry)
    switch isOpen {
    case (true, true): return nil
    case (false, true): return "starts \(early) or later"
    case (true, false): return "starts \(late) or earlier"
    default: return early == late ? "starts \(early)" : "starts \(early)–\(late)"
    }
  }

  /// Minutes after midnight of the entry's day.
  private func minute(_ instant: Instant, _ entry: Edition.Entry) -> Int64 {
    let midnight = Instant(utc: entry.date)
    return midnight.seconds(
      to: instant.advanced(bySeconds: Int64(entry.timing.zone.offsetSeconds))) / 60
  }

  private func local(_ instant: Instant, _ entry: Edition.Entry) -> String {
    let shifted = instant.advanced(bySeconds: Int64(entry.timing.zone.offsetSeconds))
    let (day, second) = shifted.utc
    let days = entry.date.days(to: day)
    let mark = days == 0 ? "" : days > 0 ? " (+\(days))" : " (−\(-days))"
    return (LocalDateTime(day: day, secondOfDay: second)?.clock.description ?? "") + mark
  }
}

// MARK: What and where

extension DocumentBuilder {
  private func heading(of entry: Edition.Entry) -> [Document.Inline] {
    if let title = entry.title { return [.name(title)] }
    let partners = entry.partners
    guard !partners.isEmpty else { return [.text(entry.label)] + way(of: entry) }
    let names = partners.map { [Document.Inline.name($0.text)] }
    return [.text("\(entry.label) with ")] + Array(names.joined(separator: [.text(" and ")]))
      + way(of: entry)
  }

  /// " from Beijing to Astana"
  private func way(of entry: Edition.Entry) -> [Document.Inline] {
    let from = entry.from.map { [Document.Inline.text(" from "), .name($0)] } ?? []
    return from + (entry.to.map { [.text(" to "), .name($0)] } ?? [])
  }

  private func subheading(of entry: Edition.Entry) -> [Document.Inline] {
    guard entry.partners.count == 1, case .person(let person) = entry.partners[0] else {
      return []
    }
    let office = person.offices.first ?? Wording.sentenceCase(person.rank.rawValue)
    return [.name(office), .text(", "), .name(person.party.name)]
  }

  private func place(
    of entry: Edition.Entry, in chapter: Edition.Chapter
  ) -> [Document.Inline] {
    entry.location(in: chapter).map { [.name($0)] } ?? []
  }

  private func marks(of entry: Edition.Entry) -> [String] {
    var marks = Wording.openMarks(of: entry)
    if let status = entry.status, status != .confirmed {
      marks.append(Wording.sentenceCase(status.rawValue))
    }
    if edition.audience < .press, entry.release != edition.header?.release {
      marks.append(Wording.releaseLabel(entry.release))
    }
    return marks
  }

  /// Roles, records and the labelled rest; a partner whom the heading names is not named again.
  private func facts(of entry: Edition.Entry) -> [Document.Fact] {
    let roles = entry.roles.filter { $0.key != .with || entry.partners.count != 1 }
    let way = entry.title == nil ? [] : self.way(of: entry)
    let travel = way.isEmpty ? [] : [Document.Fact(label: "Way", lines: [trimmed(way)])]
    let place = entry.place.map { facts($0.rows) + notes($0.notes) } ?? []
    return facts(roles, withOffices: true) + travel + records(of: entry) + place + facts(entry.rows)
  }

  private func notes(_ notes: [String]) -> [Document.Fact] {
    notes.isEmpty ? [] : [Document.Fact(label: "Place", lines: notes.map { [.name($0)] })]
  }

  private func trimmed(_ line: [Document.Inline]) -> [Document.Inline] {
    guard case .text(let first)? = line.first else { return line }
    return [.text(Wording.sentenceCase(String(first.drop { $0 == " " })))] + line.dropFirst()
  }

  private func records(of entry: Edition.Entry) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    let documents = entry.documents.map { line($0, withTitle: $0.title != entry.title) }
    if !documents.isEmpty { facts.append(Document.Fact(label: "Documents", lines: documents)) }
    let honours = entry.honours.map(line)
    if !honours.isEmpty { facts.append(Document.Fact(label: "Honours", lines: honours)) }
    let pledges = entry.pledges.map(line)
    if !pledges.isEmpty { facts.append(Document.Fact(label: "Pledges", lines: pledges)) }
    return facts
  }
}
