// Programme -> Edition: copies what the redaction lets through, value by value.

public import CivilTime
import Diagnostics
import Gazetteer
public import VisitModel

extension Edition {
  /// What an audience may see of a programme.
  ///
  /// The timetable serves the internal edition only. All others state times only as far as the
  /// entries themselves do, because a computed window can betray an entry that nobody may see.
  ///
  /// - Parameter now: when the edition is made; nil for a time at which every embargo holds.
  public init(
    of programme: Programme, timetable: Timetable, audience: Release, now: Instant? = nil
  ) {
    self = EditionBuilder(programme, timetable, audience, now).edition()
  }
}

/// Builds one edition.
struct EditionBuilder {
  let programme: Programme
  let timetable: Timetable
  let redaction: Redaction
  /// The entries that this audience may see, by position.
  let isVisible: [Bool]
  /// How many entries that this audience sees stand above each one, by position.
  let numbers: [Int]
  /// How many entries of a kind this audience sees on a date.
  let crowds: [Crowd: Int]
  let now: Instant?

  /// Entries that a phrase such as "the talks" may mean.
  struct Crowd: Hashable {
    let date: Day
    let kind: Kind
  }

  var audience: Release { redaction.audience }

  init(
    _ programme: Programme, _ timetable: Timetable, _ audience: Release, _ now: Instant? = nil
  ) {
    self.programme = programme
    self.timetable = timetable
    self.now = now
    let redaction = Redaction(programme: programme, audience: audience)
    self.redaction = redaction
    isVisible = programme.entries.map { entry in
      redaction.shows(entry)
        && (audience != .public || programme.embargo(of: entry, at: now) == nil)
    }
    var seen = 0
    numbers = isVisible.map { isVisible in
      defer { seen += isVisible ? 1 : 0 }
      return seen
    }
    var crowds: [Crowd: Int] = [:]
    for (entry, isVisible) in zip(programme.entries, isVisible) where isVisible {
      crowds[Crowd(date: entry.date, kind: entry.kind), default: 0] += 1
    }
    self.crowds = crowds
  }

  func edition() -> Edition {
    let chapters = chapters()
    return Edition(
      audience: audience, sourceName: baseName, zoneVersion: programme.zoneVersion,
      header: header(), chapters: chapters, delegations: delegations(mentionedIn: chapters))
  }

  /// The file's name without its folders.
  var baseName: String {
    let name = programme.source.name
    return name.split(separator: "/").last.map(String.init) ?? name
  }

  private func header() -> Edition.Header? {
    guard let visit = programme.visit, redaction.visit.reaches(audience) else { return nil }
    let shown = visible(visit, released: redaction.visit)
    let hidden: Set<AttributeKey> = [.note]
    return Edition.Header(
      title: visit.title, release: redaction.visit,
      visitClass: shown.contains { $0.key == .visitClass } ? visit.visitClass : nil,
      dates: shown.contains { $0.key == .dates } ? visit.dates : nil,
      occasions: occasions(shown), rows: rows(of: visit, released: redaction.visit, except: hidden),
      notes: notes(of: visit, released: redaction.visit))
  }
}

// MARK: Days

extension EditionBuilder {
  private func chapters() -> [Edition.Chapter] {
    var keys = Keys()
    var chapters: [Edition.Chapter] = []
    for position in daysInOrder {
      if let chapter = chapter(Index(position), keys: &keys) { chapters.append(chapter) }
    }
    return chapters
  }

  /// By date; days of the same date in the order of the file.
  private var daysInOrder: [Int] {
    programme.days.indices.sorted {
      (programme.days[$0].date, $0) < (programme.days[$1].date, $1)
    }
  }

  /// Days that show nothing are left out of all editions but the internal one.
  private func chapter(_ index: Index<ProgrammeDay>, keys: inout Keys) -> Edition.Chapter? {
    let day = programme[index]
    let entries = day.entries.filter { isVisible[$0] }
    guard !entries.isEmpty || audience == .internal else { return nil }
    let city = programme[day.city]
    let release = redaction.release(of: index)
    let key = keys.unique("\(day.date)-\(Keys.slug(city.name))")
    return Edition.Chapter(
      key: key, date: day.date, city: self.city(day.city), zone: mark(city.zone, on: day.date),
      rows: rows(of: day, released: release), notes: notes(of: day, released: release),
      entries: inOrder(entries.map { entry(at: $0, keys: &keys) }))
  }

  /// By the clock times that entries state; one that states none stays behind the one above it.
  private func inOrder(_ entries: [Edition.Entry]) -> [Edition.Entry] {
    var last = Instant(secondsSinceEpoch: .min)
    let starts = entries.map { entry -> Instant in
      last = entry.timing.clock?.start.instant ?? last
      return last
    }
    return entries.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { entries[$0] }
  }
}

// MARK: Attributes

extension EditionBuilder {
  /// The attributes of something that reach the audience.
  func visible(_ thing: some Attributed, released release: Release) -> [Attribute] {
    thing.attributes.filter { redaction.shows($0, released: release) }
  }

  /// The labelled rows, in the order of the vocabulary.
  func rows(
    of thing: some Attributed, released release: Release, except: Set<AttributeKey> = [.note]
  ) -> [Edition.Row] {
    let shown = visible(thing, released: release)
    return Vocabulary.attributes.compactMap { row in
      except.contains(row.key) ? nil : self.row(row, in: shown)
    }
  }

  /// One row; nil without a label or without anything to show.
  func row(_ row: AttributeRow, in attributes: [Attribute]) -> Edition.Row? {
    guard let label = row.label else { return nil }
    var lines = attributes.filter { $0.key == row.key }.map { items($0, shape: row.shape) }
    lines.removeAll { $0.allSatisfy { $0 == .others } }
    if row.isPresence { lines = lines.isEmpty ? [] : [merged(lines)] }
    return lines.isEmpty ? nil : Edition.Row(key: row.key, label: label, lines: lines)
  }

  /// Several lines of a role as one, "and others" last.
  private func merged(_ lines: [[Edition.Item]]) -> [Edition.Item] {
    let all = lines.flatMap { $0 }
    return all.filter { $0 != .others } + (all.contains(.others) ? [.others] : [])
  }

  func notes(of thing: some Attributed, released release: Release) -> [String] {
    visible(thing, released: release).filter { $0.key == .note }.flatMap { attribute in
      items(attribute, shape: .text).map(\.text)
    }
  }
}
