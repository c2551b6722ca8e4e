// Times in words, and the windows that an audience may know.

import CivilTime
import VisitModel

extension EditionBuilder {
  func timing(at position: Int) -> Edition.Timing {
    let entry = programme.entries[position]
    let date = entry.date
    let clock = clock(of: entry, on: date)
    let start = clock?.value.start.instant
    return Edition.Timing(
      clock: clock?.value, phrases: phrases(of: entry.when, from: entry, without: clock?.term),
      terms: entry.when.terms.compactMap(term), window: window(at: position),
      zone: mark(entry.zone, on: date, at: start),
      endZone: mark(endZone(of: entry), on: date, at: clock?.value.end?.instant ?? start),
      home: home(on: date, at: start))
  }

  /// The clock of where a journey leads is shown to those who may know where that is.
  private func endZone(of entry: Entry) -> Zone {
    entry.to.map(redaction.shows) ?? true ? entry.endZone : entry.zone
  }

  /// What the second clock shows; the public has the clock of the place only.
  private func home(on date: Day, at start: Instant?) -> Edition.ZoneMark? {
    guard let zone = programme.homeZone, let start, let visit = programme.visit,
      let attribute = visit.attribute(.homeClock),
      redaction.shows(attribute, released: redaction.visit)
    else { return nil }
    return mark(zone, on: date, at: start)
  }

  /// What a zone means on a day: at the instant, or at noon.
  func mark(_ zone: Zone, on date: Day, at instant: Instant? = nil) -> Edition.ZoneMark {
    let type = zone.type(at: instant ?? self.instant(date, minutes: 720, in: zone))
    let isNumeric = !type.abbreviation.utf8.contains { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    let isRedundant = isNumeric || type.abbreviation.utf8.starts(with: "UTC".utf8)
    return Edition.ZoneMark(
      identifier: zone.identifier, offsetText: utcOffsetText(type.offsetSeconds),
      offsetSeconds: type.offsetSeconds, abbreviation: isRedundant ? nil : type.abbreviation,
      zone: zone)
  }

  /// The instant of a local time; of two, the first; of a skipped one, as if clocks had not moved.
  private func instant(_ date: Day, minutes: Int, in zone: Zone) -> Instant {
    let day = date.adding(days: minutes / 1440)
    switch zone.resolve(day, ClockTime(minutes: minutes % 1440) ?? .midnight) {
    case .unique(let instant), .repeated(let instant, _): return instant
    case .skipped(let gap): return gap.shifted
    }
  }
}

// MARK: Clock times

extension EditionBuilder {
  /// The first clock time that an entry states, and which of its terms that is.
  func clock(of entry: Entry, on date: Day) -> (value: Edition.Clock, term: Int)? {
    for (position, term) in entry.when.terms.enumerated() {
      guard case .clock(let time, let end, let about) = term else { continue }
      let start = moment(date, minutes: time.minutes, in: entry.zone)
      let stop = end.map { self.end($0, of: entry, from: time, start) }
      return (Edition.Clock(start: start, end: stop, isAbout: about), position)
    }
    return counted(entry)
  }

  /// The clock time that follows from that of the entry to which this one counts down.
  private func counted(_ entry: Entry) -> (value: Edition.Clock, term: Int)? {
    for case .offset(.entry(let other), let minutes) in entry.when.terms
    where isVisible[other.position] {
      let ends = programme[other].when.terms.compactMap { term -> (ClockTime, Bool)? in
        if case .clock(let time, _, let about) = term { (time, about) } else { nil }
      }
      guard let (time, about) = ends.first else { continue }
      let start = instant(programme[other].date, minutes: time.minutes, in: programme[other].zone)
      let own = start.advanced(by: Minutes(clamping: minutes))
      return (Edition.Clock(start: moment(own, in: entry.zone), end: nil, isAbout: about), -1)
    }
    return nil
  }

  /// The end by the clock of where the entry ends, which for a journey may be another one.
  private func end(
    _ end: ClockEnd, of entry: Entry, from time: ClockTime, _ start: Edition.Moment
  ) -> Edition.Moment {
    switch end {
    case .until(let until):
      let day = entry.endDay(of: until, from: time) ?? entry.date
      let instant = instant(day, minutes: until.minutes, in: entry.endZone)
      return moment(instant, in: endZone(of: entry))
    case .lasting(let length):
      return moment(start.instant.advanced(by: length), in: endZone(of: entry))
    }
  }

  private func moment(_ date: Day, minutes: Int, in zone: Zone) -> Edition.Moment {
    moment(instant(date, minutes: minutes, in: zone), in: zone)
  }

  private func moment(_ instant: Instant, in zone: Zone) -> Edition.Moment {
    Edition.Moment(
      instant: instant, local: zone.local(at: instant), offsetSeconds: zone.offset(at: instant))
  }
}

// MARK: Windows

extension EditionBuilder {
  /// The computed window for the internal edition; for all others only what the entry itself says.
  private func window(at position: Int) -> EntryWindow? {
    let own = ownWindow(of: programme.entries[position])
    guard audience == .internal, timetable.windows.count == programme.entries.count else {
      return own
    }
    let window = timetable.windows[position]
    let holds =
      window.earliestStart <= window.latestStart && window.earliestEnd <= window.latestEnd
    return holds ? window : own
  }

  /// What an entry's own clock time or part of the day allows.
  private func ownWindow(of entry: Entry) -> EntryWindow? {
    let date = entry.date
    if let clock = clock(of: entry, on: date)?.value { return window(clock, of: entry) }
    for case .part(let part) in entry.when.terms {
      let minutes = window(of: part)
      return window(
        from: instant(date, minutes: minutes.lowerBound, in: entry.zone),
        to: instant(date, minutes: minutes.upperBound, in: entry.zone), lasting: length(of: entry))
    }
    return nil
  }

  private func window(_ clock: Edition.Clock, of entry: Entry) -> EntryWindow {
    let slack = Minutes(clamping: clock.isAbout ? When<Entity>.aboutMinutes : 0)
    let start = clock.start.instant
    let early = start.advanced(by: .zero - slack)
    let late = start.advanced(by: slack)
    guard let end = clock.end?.instant else {
      return window(from: early, to: late, lasting: length(of: entry))
    }
    return EntryWindow(
      earliestStart: early, latestStart: late, earliestEnd: end.advanced(by: .zero - slack),
      latestEnd: end.advanced(by: slack))
  }

  private func window(
    from early: Instant, to late: Instant, lasting length: LengthRange
  ) -> EntryWindow {
    EntryWindow(
      earliestStart: early, latestStart: late,
      earliestEnd: early.advanced(by: length.shortest), latestEnd: late.advanced(by: length.longest)
    )
  }

  /// The length that the lines of an entry state.
  func length(_ attributes: [Attribute]) -> LengthRange? {
    let values = attributes.filter { $0.key == .length }.flatMap(\.values)
    if case .length(let length)? = values.first { return length }
    return nil
  }

  private func length(of entry: Entry) -> LengthRange {
    let release = redaction.release(of: entry)
    let isOpen = entry.attributes.allSatisfy {
      $0.key != .length || redaction.shows($0, released: release)
    }
    return isOpen ? entry.length : entry.kind.usualLength
  }

  /// The meaning of a part of the day: the file's own only where the visit may be seen.
  private func window(of part: DayPart) -> ClosedRange<Int> {
    redaction.visit.reaches(audience) ? programme.window(of: part) : part.defaultWindow
  }
}

// MARK: Words

extension EditionBuilder {
  /// A statement of time in words.
  func words(_ when: When<Entity>) -> String {
    let phrases = phrases(of: when, from: nil, without: nil)
    return phrases.isEmpty ? Edition.Timing.toBeSet : phrases.joined(separator: ", ")
  }

  /// The terms in words, without those that speak of what this audience may not see.
  private func phrases(
    of when: When<Entity>, from entry: Entry?, without dropped: Int?
  ) -> [String] {
    when.terms.enumerated().compactMap { position, term in
      position == dropped ? nil : phrase(term, from: entry)
    }
  }

  /// The term about entries by their numbers; nil if it speaks of one that this audience may not
  /// see, or of nothing.
  private func term(_ term: WhenTerm<Entity>) -> WhenTerm<Int>? {
    guard term != .unset else { return nil }
    guard let reference = term.reference else { return term.map { _ in 0 } }
    guard case .entry(let other) = reference, isVisible[other.position] else { return nil }
    return term.map { _ in numbers[other.position] }
  }

  private func phrase(_ term: WhenTerm<Entity>, from entry: Entry?) -> String? {
    switch term {
    case .clock(let time, let end, let about):
      (about ? "about " : "") + Wording.clock(time, end)
    case .part(let part): part.rawValue
    case .after(let other, let gap): relation("after", other, gap, from: entry)
    case .before(let other, let gap): relation("before", other, gap, from: entry)
    case .with(let other): relation("together with", other, nil, from: entry)
    case .offset(let other, let minutes): offset(minutes, other, from: entry)
    case .unset: nil
    }
  }

  /// "30 min before the ceremony"
  private func offset(_ minutes: Int, _ other: Entity, from entry: Entry?) -> String? {
    guard case .entry(let index) = other, isVisible[index.position] else { return nil }
    let distance = Minutes(clamping: abs(minutes)).spoken
    return "\(distance) \(minutes < 0 ? "before" : "into") \(phrase(for: index, from: entry))"
  }

  private func relation(
    _ word: String, _ other: Entity, _ gap: Minutes?, from entry: Entry?
  ) -> String? {
    guard case .entry(let index) = other, isVisible[index.position] else { return nil }
    let distance = gap.map { "at least \($0.spoken) " } ?? ""
    return "\(distance)\(word) \(phrase(for: index, from: entry))"
  }

  /// How a sentence names another entry, by nothing but what this audience sees of it.
  func phrase(for index: Index<Entry>, from entry: Entry?) -> String {
    let other = programme[index]
    let date = other.date
    let isElsewhere = entry.map { $0.date != date } ?? true
    return name(of: other) + (isElsewhere ? " on \(Wording.shortDate(date))" : "")
  }

  private func name(of other: Entry) -> String {
    let crowd = Crowd(date: other.date, kind: other.kind)
    guard crowds[crowd, default: 0] > 1 else { return other.kind.phrase }
    if let title = other.title { return "\(other.kind.phrase) “\(title)”" }
    let shown = visible(other, released: redaction.release(of: other))
    let partners = shown.filter { $0.key == .with }.flatMap { items($0, shape: .people) }
    guard !partners.isEmpty else { return other.kind.phrase }
    return "\(other.kind.phrase) with \(Edition.Item.joined(partners))"
  }
}
