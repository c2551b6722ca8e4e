// The closed lists of the language: ranks, classes of visit, audiences, press access, states of an
// entry, ways to travel, types of document. Their raw values are the words of the language.

/// A person's rank, in order of precedence: the first is the highest. The order of the first four
/// follows the usual international order (heads of state, heads of government, their deputies,
/// foreign ministers, other ministers); the rest is Herald's.
public enum Rank: String, CaseIterable, Sendable, Comparable {
  case headOfState = "head of state"
  case headOfGovernment = "head of government"
  case deputyHeadOfState = "deputy head of state"
  case crownPrince = "crown prince"
  case deputyHeadOfGovernment = "deputy head of government"
  case speaker
  case headOfOrganisation = "head of organisation"
  case foreignMinister = "foreign minister"
  case minister
  case governor
  case mayor
  case ambassador
  case adviser
  case official
  case spouse
  case staff

  /// 0 for the highest rank.
  public var precedence: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

  /// Lower precedence numbers come first, so the higher rank is the smaller one.
  public static func < (a: Rank, b: Rank) -> Bool { a.precedence < b.precedence }
}

/// The class of a visit, which decides the honours it calls for.
public enum VisitClass: String, CaseIterable, Sendable {
  case state, official
  case officialWorking = "official working"
  case working
  case `private`
  case transit
  case guestOfGovernment = "guest of government"
  case summit, funeral, other
}

/// Who may see something: each level includes the audiences of the levels after it.
public enum Release: String, CaseIterable, Sendable, Comparable {
  case `internal`, delegations, press, `public`

  private var width: Int {
    switch self {
    case .internal: 0
    case .delegations: 1
    case .press: 2
    case .public: 3
    }
  }

  /// The narrower release is the smaller one.
  public static func < (a: Release, b: Release) -> Bool { a.width < b.width }

  /// Whether something released this far may be shown in an edition for `audience`.
  public func reaches(_ audience: Release) -> Bool { self >= audience }
}

/// How much of an entry the press may attend.
public enum PressAccess: String, CaseIterable, Sendable {
  case closed, photo, pool, open
}

/// How settled an entry is.
public enum Status: String, CaseIterable, Sendable {
  case proposed, agreed, confirmed, cancelled
  case toBeConfirmed = "to be confirmed"
}

/// What of an entry may still have to be confirmed while the rest is settled.
public enum OpenPart: String, CaseIterable, Sendable {
  case time, place
}

/// Which form of an entry with an alternative is held, once that is decided.
public enum HeldForm: String, CaseIterable, Sendable {
  case asPlanned = "as planned"
  case alternative
}

/// What editions for the press and the public do with what is not settled.
public enum UnsettledItems: String, CaseIterable, Sendable {
  case marked
  case leftOut = "left out"
}

/// The type of a document signed or issued.
public enum DocumentType: String, CaseIterable, Sendable {
  case jointDeclaration = "joint declaration"
  case jointStatement = "joint statement"
  case treaty, agreement, memorandum, `protocol`, contract
  case communique, document

  /// The plural as the language writes it after a count.
  public var plural: String {
    switch self {
    case .treaty: "treaties"
    case .memorandum: "memoranda"
    default: rawValue + "s"
    }
  }
}

/// What kind of promise a pledge is.
public enum PledgeKind: String, CaseIterable, Sendable {
  case loan, grant, aid, investment, purchase, other
}
