// The entries of an edition, with their times, documents, honours and pledges.

public import CivilTime
public import VisitModel

extension Edition {
  /// One engagement.
  public struct Entry: Sendable {
    /// Unique in the edition, unchanged by what other audiences see: its day, kind and title or
    /// partner, such as "2024-07-03-talks-kassym-jomart-tokayev"; the entry's id, which is nobody's
    /// business outside, in the internal edition only.
    public let key: String
    /// 32 hexadecimal digits that name the entry whatever its time becomes: a hash of the file's
    /// name and the entry's id, else of what this audience sees of it.
    public let identifier: String
    /// How many entries of this edition stand above it in the file: what other entries' times
    /// refer to.
    public let number: Int
    public let date: Day
    public let timing: Timing
    /// How long it lasts, where the entry says so apart from its clock times.
    public let length: LengthRange?
    public let kind: Kind
    /// The officer's own word for it, such as "working lunch"; nil for the kind's own.
    public let word: KindWord?
    /// Nil when the entry has none of its own.
    public let title: String?
    public let place: Place?
    /// Where it is held; nil where this audience may not know.
    public let city: City?
    public let from: String?
    public let to: String?
    /// The cities of `from` and `to`, where they are known.
    let fromCity: City?
    let toCity: City?
    /// Who takes part in which role.
    public let roles: [Row]
    /// Everybody who takes part by name, the visitor included, as far as this audience may know.
    public let participants: [Person]
    public let documents: [SignedDocument]
    public let honours: [Conferral]
    public let pledges: [Promise]
    /// Everything else with a label, in the order of the language reference.
    public let rows: [Row]
    public let notes: [String]
    /// Nil where this audience is not told how settled entries are, or nothing is said.
    public let status: Status?
    /// What of it is still to be confirmed while the rest is settled.
    public let open: [OpenPart]
    /// Until when it is not for the public, where that time is still to come.
    public let embargo: Moment?
    /// The entry that it is a part of, by its number, where this audience sees that one.
    public let whole: Int?
    /// Whether it may be held in another form, which this audience is not told.
    public let isSubjectToForm: Bool
    /// The widest audience of this entry.
    public let release: Release
  }

  /// Documents signed, exchanged or issued.
  public struct SignedDocument: Hashable, Sendable {
    public let count: DocumentCount
    public let type: DocumentType
    public let title: String?
    public let parties: [Item]
  }

  /// An order or a degree conferred.
  public struct Conferral: Hashable, Sendable {
    public let title: String
    public let giver: Item?
    public let recipient: Item?
  }

  /// A promise of money.
  public struct Promise: Hashable, Sendable {
    public let kind: PledgeKind
    public let amount: Amount?
    /// ISO 4217.
    public let currency: String?
    public let giver: Item?
    public let recipient: Item?
    public let purpose: String?
  }
}

extension Edition {
  /// When an entry takes place, as far as this audience may know.
  public struct Timing: Hashable, Sendable {
    /// The clock time that the entry states itself.
    public let clock: Clock?
    /// The other things it states: "noon", "after the talks".
    public let phrases: [String]
    /// Everything it states, the clock time included, in the order of the file; entries are
    /// referred to by their numbers.
    public let terms: [WhenTerm<Int>]
    /// Earliest and latest start and end; nil where this audience may not know or nobody does.
    public let window: EntryWindow?
    public let zone: ZoneMark
    /// The zone of the clock at which it ends: for a journey, that of where it leads.
    public let endZone: ZoneMark
    /// What the second clock of the programme shows at its start, where this audience is told.
    public let home: ZoneMark?
  }

  /// A stated clock time.
  public struct Clock: Hashable, Sendable {
    public let start: Moment
    public let end: Moment?
    /// Whether it is only about this time.
    public let isAbout: Bool
  }

  /// An instant with what clocks show there.
  public struct Moment: Hashable, Sendable {
    public let instant: Instant
    public let local: LocalDateTime
    /// Seconds east of UTC.
    public let offsetSeconds: Int
  }

  /// How well a time is known.
  public enum Certainty: String, Sendable {
    case exact, approximate
    case toBeSet = "to be set"
  }
}

extension Edition.Timing {
  public var certainty: Edition.Certainty {
    if let clock { return clock.isAbout ? .approximate : .exact }
    return phrases.isEmpty ? .toBeSet : .approximate
  }

  /// The time in words: "12:00–13:30", "about 12:00", "afternoon, after the talks", "time to be
  /// set".
  public var words: String {
    let parts = [clock?.words].compactMap { $0 } + phrases
    return parts.isEmpty ? Self.toBeSet : parts.joined(separator: ", ")
  }

  /// What stands where nothing is known.
  public static let toBeSet = "time to be set"
}

extension Edition.Clock {
  /// "12:00–13:30", "about 12:00"; "23:00–00:30 (+1)" when it ends on the next day.
  public var words: String {
    let about = isAbout ? "about " : ""
    guard let end else { return about + start.local.timeText }
    return "\(about)\(start.local.timeText)–\(end.local.timeText)\(endDayMark)"
  }

  /// " (+1)" when the end is on the next day, else empty.
  public var endDayMark: String {
    guard let end, end.local.day != start.local.day else { return "" }
    let days = start.local.day.days(to: end.local.day)
    return days < 0 ? " (−\(-days))" : " (+\(days))"
  }
}

extension Edition.Moment {
  /// ISO 8601 with offset: "2024-07-03T12:00+05:00".
  public var isoText: String {
    let size = Int(offsetSeconds.magnitude)
    let sign = offsetSeconds < 0 ? "-" : "+"
    let hours = size / 3600
    let minutes = size / 60 % 60
    let offset = "\(sign)\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    return "\(local.day)T\(local.clock)\(offset)"
  }
}

extension Edition.Entry {
  /// How the edition calls it: the officer's own word, or the label of the kind.
  public var label: String { word.map { Wording.sentenceCase($0.text) } ?? kind.label }

  /// The heading of the entry: its title, else its kind with its partners: "Talks with …".
  public var heading: String {
    if let title { return title }
    guard !partners.isEmpty else { return label }
    return "\(label) with \(partners.map(\.text).joined(separator: " and "))"
  }

  /// The one or two that the heading names after the kind; more are left to the roles.
  public var partners: [Edition.Item] {
    guard title == nil, kind.row.takesPartners else { return [] }
    let items = roles.first { $0.key == .with }?.items ?? []
    return items.count <= 2 && !items.contains(.others) ? items : []
  }

  /// Whether the entry has been called off.
  public var isCancelled: Bool { status == .cancelled }

  /// The place and the city where it is not that of the chapter.
  public func location(in chapter: Edition.Chapter) -> String? {
    let foreign = city.flatMap { $0 == chapter.city ? nil : $0.name }
    let parts = [place?.name, foreign].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
