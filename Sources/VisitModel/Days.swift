// The days of a programme and their entries.

public import CivilTime
public import Diagnostics

/// A day, or part of one, in one city.
public struct ProgrammeDay: Attributed, Sendable {
  public let date: Day
  public let city: Index<City>
  public let entries: Range<Int>
  public let attributes: [Attribute]
  public let span: Span

  public init(
    date: Day, city: Index<City>, entries: Range<Int>, attributes: [Attribute], span: Span
  ) {
    self.date = date
    self.city = city
    self.entries = entries
    self.attributes = attributes
    self.span = span
  }
}

/// One engagement. Immutable, and a class because lists of entries are copied about: a reference is
/// one word, and the value has a score of fields.
public final class Entry: Attributed, Sendable {
  public let id: String?
  public let day: Index<ProgrammeDay>
  public let when: When<Entity>
  public let kind: Kind
  /// The officer's own word for the kind, such as `working lunch`; nil for the kind's own.
  public let word: KindWord?
  public let title: String?
  public let place: Index<Place>?
  public let from: Entity?
  public let to: Entity?
  /// The date of its clock times: that of its day, or the one after it for what is held after
  /// midnight at the end of an evening.
  public let date: Day
  /// The zone of the entry's clock times.
  public let zone: Zone
  /// The zone of the clock time at which it ends: for a journey, that of where it leads.
  public let endZone: Zone
  /// The entry that it is a part of.
  public let whole: Index<Entry>?
  public let attributes: [Attribute]
  /// The first line, without its comment.
  public let span: Span
  /// Where the time, and where the kind is written.
  public let whenSpan: Span
  public let kindSpan: Span

  public init(
    id: String?, day: Index<ProgrammeDay>, when: When<Entity>, kind: Kind,
    word: KindWord?, title: String?,
    place: Index<Place>?, from: Entity?, to: Entity?, date: Day, zone: Zone, endZone: Zone,
    whole: Index<Entry>?, attributes: [Attribute], span: Span, whenSpan: Span, kindSpan: Span
  ) {
    self.id = id
    self.day = day
    self.when = when
    self.kind = kind
    self.word = word
    self.title = title
    self.place = place
    self.from = from
    self.to = to
    self.date = date
    self.zone = zone
    self.endZone = endZone
    self.whole = whole
    self.attributes = attributes
    self.span = span
    self.whenSpan = whenSpan
    self.kindSpan = kindSpan
  }

  /// How sentences call it: the officer's own word, or that of the kind.
  public var noun: String { word?.text ?? kind.rawValue }

  /// How a journey is made, where that is said.
  public var mode: TravelMode? { word(.by).flatMap(TravelMode.init(word:)) }

  public var status: Status { word(.status).flatMap(Status.init(rawValue:)) ?? .confirmed }

  /// The stated length, else the kind's usual one.
  public var length: LengthRange {
    if case .length(let length)? = attribute(.length)?.values.first { return length }
    return kind.usualLength
  }
}

extension Entry {
  /// A clock time that ends an entry may lie on the next day where that makes it no longer than
  /// this many minutes: a banquet from 20:00 to 01:30.
  private static let longestNight = 12 * 60

  /// Whether it leads from one place to another.
  public var isJourney: Bool { to != nil }

  /// The day on which a clock time that ends this entry lies; nil where none makes sense.
  ///
  /// A journey ends on the first day, by the clock of where it leads, that lies after its start: the
  /// day before its own across the date line, or one of the next two. Anything else ends on its own
  /// day, or on the next one if it is then no longer than twelve hours.
  public func endDay(of end: ClockTime, from start: ClockTime) -> Day? {
    if isJourney {
      guard let begin = zone.resolve(date, start).earliest else { return nil }
      return (-1...2).lazy.map { self.date.adding(days: $0) }.first { day in
        self.endZone.resolve(day, end).earliest.map { $0 > begin } ?? false
      }
    }
    if end > start { return date }
    return end.minutes + 1440 - start.minutes <= Self.longestNight ? date.adding(days: 1) : nil
  }
}

extension LocalResolution {
  /// The instant, the first of two, or where clocks jump.
  fileprivate var earliest: Instant? {
    switch self {
    case .unique(let instant): instant
    case .repeated(let first, _): first
    case .skipped(let gap): gap.transition
    }
  }
}
