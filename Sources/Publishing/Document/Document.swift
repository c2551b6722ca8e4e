// Document: an edition laid out in blocks that know no format. HTML and Markdown render it.

public import CivilTime
public import VisitModel

/// A programme as a reader meets it: title, facts, sections, colophon.
public struct Document: Sendable {
  public let audience: Release
  /// "Internal – not for distribution"
  public let mark: String
  public let title: Inline
  /// Class and dates: "State visit · 2–6 July 2024"; empty when they may not be seen.
  public let subtitle: String
  /// "The visit" or "The summit"
  public let factsTitle: String
  public let facts: [Fact]
  public let notes: [[Inline]]
  public let sections: [Section]
  /// What stands at the foot: origins of times, map and data.
  public let colophon: [String]
}

extension Document {
  /// A part of a line.
  public enum Inline: Hashable, Sendable {
    /// Herald's own words.
    case text(String)
    /// Words of the programme, which may be in any script and direction.
    case name(String)
    /// Words of the programme that matter less, such as an office after a name.
    case aside(String)
    /// A clock time with its instant.
    case time(Edition.Moment, String)
    /// A time that is only about right, or words in place of one.
    case approximate([Inline])
    /// A reference to a block of this document.
    case link(anchor: String, [Inline])
  }

  /// A label with one or more lines.
  public struct Fact: Sendable {
    public let label: String
    public let lines: [[Inline]]
  }

  /// A titled part of the document.
  public struct Section: Sendable {
    public let anchor: String
    public let title: String
    public let blocks: [Block]
  }

  /// A block of a section.
  public enum Block: Sendable {
    case paragraph([Inline])
    case map(RouteMap)
    case day(DayBlock)
    case table(Table)
  }

  /// A table; its rows stand in groups, which have titles where `groupColumn` is given.
  public struct Table: Sendable {
    public let caption: String
    /// The heading of the column that holds the groups' titles, before the other columns.
    public let groupColumn: String?
    public let columns: [String]
    public let groups: [Group]

    /// Some rows under a title of their own.
    public struct Group: Sendable {
      public let anchor: String?
      public let title: [Inline]
      public let rows: [[[Inline]]]
    }
  }

  /// A day in one city, as a chapter.
  public struct DayBlock: Sendable {
    public let anchor: String
    public let date: Day
    /// "Wednesday 3 July 2024"
    public let title: String
    public let city: String
    public let country: String?
    /// "UTC+5"
    public let offset: String
    /// "Asia/Almaty", or "Europe/Paris, CEST"
    public let zone: String
    public let facts: [Fact]
    public let notes: [[Inline]]
    /// Nil when no time of the day can be drawn.
    public let timeline: Timeline?
    public let entries: [EntryBlock]
  }

  /// An engagement.
  public struct EntryBlock: Sendable {
    public let anchor: String
    public let time: [Inline]
    public let certainty: Edition.Certainty
    /// Where the computed start lies, in the internal edition: "starts 11:30–12:30".
    public let window: String?
    /// The kind, when the heading is a title of its own.
    public let kicker: String?
    public let heading: [Inline]
    /// Who the partner in the heading is: "President, Kazakhstan".
    public let subheading: [Inline]
    /// "Cancelled", "Proposed", "Public"
    public let marks: [String]
    public let isCancelled: Bool
    /// Whether it is a part of the entry above it.
    public let isPart: Bool
    public let place: [Inline]
    public let facts: [Fact]
    public let notes: [[Inline]]
  }
}
