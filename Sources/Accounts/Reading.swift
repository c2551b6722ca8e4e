// What reading an account comes to.

public import CivilTime
public import VisitModel

/// A person of an account.
public struct ReadPerson: Sendable {
  /// The fullest form that the account uses, without titles; the office of those known by it only.
  public let name: String
  public let offices: [String]
  public let rank: Rank
  /// ISO 3166-1 alpha-2, where the account says it.
  public let country: String?
  public let isOfficeOnly: Bool
  /// Bytes of the first mention in the account's text.
  public let span: Range<Int>
  /// The organisation that somebody speaks for who speaks for no country.
  public var organisation: String? = nil
}

/// A document signed, exchanged or issued.
public struct ReadDocument: Sendable, Equatable {
  public let title: String
  /// Nil for what is none of the language's types.
  public let type: DocumentType?
  /// ISO codes, or names of organisations.
  public let parties: [String]
  public let count: Int?
  public let vagueCount: String?
}

/// An honour conferred.
public struct ReadHonour: Sendable, Equatable {
  public let title: String
  public let by: String?
  public let to: String?
}

/// A promise of money.
public struct ReadPledge: Sendable {
  public let kind: PledgeKind
  public let amount: Amount
  /// ISO 4217.
  public let currency: String
  public let from: String?
  public let to: String?
  public let purpose: String?
  /// Bytes of the sentence that states it.
  public let span: Range<Int>
  /// The engagement that it was made at, by its place in the list.
  public let engagement: Int?
}

/// How settled the account says an engagement is.
public enum ReadStatus: Sendable {
  case held, planned, cancelled
}

/// An engagement of an account.
public struct ReadEngagement: Sendable {
  public let kind: Kind
  public let date: Day?
  public let time: ClockTime?
  /// Whether the account gives the time as "about".
  public let isAbout: Bool
  public let part: DayPart?
  public let city: String?
  public let country: String?
  public let place: String?
  public let isVideo: Bool
  public let status: ReadStatus
  /// People by their place in `Reading.people`.
  public let principals: [Int]
  public let hosts: [Int]
  public let greeters: [Int]
  public let participants: [Int]
  public let guests: [Int]
  public let documents: [ReadDocument]
  public let honours: [ReadHonour]
  /// Bytes of the sentence that states it, and of the words that gave it away.
  public let span: Range<Int>
  public let trigger: Range<Int>
  /// How sure the reader is, 0 to 1, and why.
  public let confidence: Double
  public let reason: String
  /// What the account calls it.
  public var title: String? = nil
  /// The engagement that it followed, by its place in the list.
  public var after: Int? = nil
  /// Where a departure or a transfer goes to.
  public var destination: String? = nil
  /// The other end of a video link.
  public var videoPlace: String? = nil
  /// The fields that its documents cover.
  public var fields: [String] = []
  /// Whether the principals saw others sign.
  public var isWitnessed = false
  /// Whether the account speaks of "others" beside those who received.
  public var hasOthers = false
}

/// The larger event that a visit was made for.
public struct ReadOccasion: Sendable, Equatable {
  public let title: String
  public let organiser: String?
  public let city: String?

  public init(title: String, organiser: String?, city: String?) {
    self.title = title
    self.organiser = organiser
    self.city = city
  }
}

/// A visit as an account tells of it.
public struct ReadVisit: Sendable {
  public var title: String
  public var visitor: Int?
  public var visitClass: VisitClass
  public var from: Day?
  public var to: Day?
  public var stops: [(city: String, country: String)]
  public var organisers: [String]
  public var occasions: [ReadOccasion] = []
  public var seeAlso: [String] = []
}

/// What could not be made sure of.
public struct ReadDoubt: Sendable {
  public enum Kind: Sendable {
    /// A person named only by office.
    case officeOnly
    /// A sentence with a word that speaks of an engagement, but no claim.
    case unread
    /// A sentence set aside because it tells of another time.
    case background
    /// An engagement whose day the account does not fix.
    case undated
    /// An engagement that was cancelled or only announced.
    case notHeld
  }
  public let kind: Kind
  public let span: Range<Int>
  public let words: String
}

/// Everything that was read out of one account.
public struct Reading: Sendable {
  public let visit: ReadVisit
  public let people: [ReadPerson]
  public let engagements: [ReadEngagement]
  public let pledges: [ReadPledge]
  public let doubts: [ReadDoubt]
}
