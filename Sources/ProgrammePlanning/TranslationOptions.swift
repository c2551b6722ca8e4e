// What may be chosen when a programme is made into a planning problem.

import CivilTime
public import Planning
public import VisitModel

/// What a task of a planning problem stands for.
public enum Item: Hashable, Sendable {
  case entry(Index<Entry>)
  /// A meeting asked for, by its position among the requests.
  case request(Int)
}

/// A delay: an entry that starts later than its programme says.
public struct Delay: Hashable, Sendable {
  public let entry: Index<Entry>
  public let minutes: Int

  public init(entry: Index<Entry>, minutes: Int) {
    self.entry = entry
    self.minutes = minutes
  }
}

/// How a programme is made into a planning problem.
public struct TranslationOptions: Sendable {
  /// The divisors of an hour, which a grid may be.
  public static let grids = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60]

  /// Minutes between the starts that may be chosen, counted from midnight by the local clock; one of
  /// `grids`. Times and lengths that the file states need not lie on it.
  public var grid = 5
  /// Whether starts may be any minute all the same.
  public var startsAnyMinute = false
  /// What may move although its time is stated. Confirmed entries never do.
  public var freed: Set<Item> = []
  /// What stays where the baseline has it.
  public var pinned: Set<Item> = []
  /// Where things were held in an earlier plan.
  public var baseline: [Item: Placement] = [:]
  /// Plans what is left of the programme after a delay; needs a baseline.
  public var delay: Delay?
  /// The requests that are planned, by their positions; nil for all.
  public var requests: Set<Int>?
  /// Requests that must be held whatever their priority.
  public var required: Set<Item> = []
  /// Whether usual hours, usual lengths and usual journeys hold. Nobody stated them, so they are no
  /// reason that there is no plan: where they leave none, they are what a plan keeps to as far as it
  /// can.
  public var assumes = true

  public init() {}

  /// Minutes between starts.
  var startGrid: Int { startsAnyMinute ? 1 : grid }
}

/// Herald's own assumptions, for what a file leaves open.
enum Defaults {
  /// When things are held if neither the file nor the hours of a room say so: the hours in which
  /// UNFCCC lets rooms for bilateral meetings. APEC closes at 20:00.
  static let hours = ClockHours(first: 8 * 60, last: 21 * 60)
  /// How long after midnight what was to be held on a day may still be moved to.
  static let night = 6 * 60
  /// How long a meeting is held if its request does not say: the rhythm of the Munich conference.
  static let meetingLength = 30
  /// Minutes between the lengths that are tried where the file leaves the length to the kind.
  static let lengthStep = 15
  /// The priority of a request that states none.
  static let priority = 3
  /// The most days that a visit is planned for.
  static let mostDays = 366

  /// What it is worth to hold a request: ten of one priority weigh as much as one of the next.
  static func weight(priority: Int) -> Int {
    switch priority {
    case ...2: 100
    case 3: 10
    default: 1
    }
  }

  /// What each hour costs that somebody of this rank meets later than possible: heads of state and of
  /// government go before ministers, and those before everybody else.
  static func urgency(of rank: Rank) -> Int {
    switch rank {
    case .headOfState, .headOfGovernment: 2
    case .deputyHeadOfState, .crownPrince, .deputyHeadOfGovernment, .speaker, .headOfOrganisation,
      .foreignMinister, .minister:
      1
    default: 0
    }
  }
}

/// Hours of a day by the local clock, in minutes after midnight; the last may be on the next day.
struct ClockHours: Hashable {
  let first: Int
  let last: Int

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// The hours of a window. One that ends at 23:59 ends with the day, and one that ends before it
  /// begins ends on the next day.
  init(_ window: ClockWindow) {
    first = window.start.minutes
    let end = window.end.minutes == 1439 ? 1440 : window.end.minutes
    last = end > first ? end : end + 1440
  }

  /// "08:00 and 21:00".
  func words(joint: String) -> String { "\(Self.clock(first))\(joint)\(Self.clock(last))" }

  private static func clock(_ minutes: Int) -> String {
    minutes == 1440 ? "24:00" : ClockTime(minutes: minutes % 1440)?.description ?? ""
  }
}

extension Programme {
  /// The hours that the visit states, in which what is open is held.
  var statedHours: ClockHours? {
    guard case .window(let window)? = visit?.attribute(.hours)?.values.first else { return nil }
    return ClockHours(window)
  }
}
