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
  public let title: String?
  public let place: Index<Place>?
  public let from: Entity?
  public let to: Entity?
  /// The zone of the entry's clock times.
  public let zone: Zone
  public let attributes: [Attribute]
  /// The first line, without its comment.
  public let span: Span
  /// Where the time, and where the kind is written.
  public let whenSpan: Span
  public let kindSpan: Span

  public init(
    id: String?, day: Index<ProgrammeDay>, when: When<Entity>, kind: Kind, title: String?,
    place: Index<Place>?, from: Entity?, to: Entity?, zone: Zone, attributes: [Attribute],
    span: Span, whenSpan: Span, kindSpan: Span
  ) {
    self.id = id
    self.day = day
    self.when = when
    self.kind = kind
    self.title = title
    self.place = place
    self.from = from
    self.to = to
    self.zone = zone
    self.attributes = attributes
    self.span = span
    self.whenSpan = whenSpan
    self.kindSpan = kindSpan
  }

  public var status: Status { word(.status).flatMap(Status.init(rawValue:)) ?? .confirmed }

  /// The stated length, else the kind's usual one.
  public var length: LengthRange {
    if case .length(let length)? = attribute(.length)?.values.first { return length }
    return kind.usualLength
  }
}
