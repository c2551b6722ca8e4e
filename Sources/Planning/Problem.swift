// The planning problem as plain data, independent of the language: tasks to be held, people, rooms,
// journeys, and every condition as a record of its own, so that each can be named when a plan is
// impossible. Times and lengths are minutes; times are counted from an origin of the maker's choice.

/// A planning problem. Tasks, people, rooms and sites are referred to by their positions here.
public struct Problem: Sendable, Equatable {
  public var tasks: [Task] = []
  /// How many people there are.
  public var people = 0
  public var rooms: [Room] = []
  /// How many sites there are: between two of them a person travels.
  public var sites = 0
  /// The days, in order: gaps in a person's day are those within one of these stretches of time.
  public var days: [Range<Int>] = []

  /// Tasks that are one occasion when they start in the same minute: whoever takes part in several of
  /// them is there once, and a room that is the only one of several is used once. Tasks that share an
  /// occasion with the same task share one.
  public var occasions: [[Int]] = []

  // Conditions, each kind in a list of its own.
  public var needs: [Need] = []
  public var pins: [Pin] = []
  public var windows: [Window] = []
  public var absences: [Absence] = []
  public var journeys: [Journey] = []
  public var orders: [Order] = []
  public var togethers: [Together] = []
  public var exclusions: [Exclusion] = []
  public var limits: [Limit] = []
  public var pauses: [Pause] = []
  /// The most by which the numbers of gaps of two people may differ; nil when that does not matter.
  public var fairness: Int?

  public init() {}

  /// Every condition, in a fixed order.
  public var statements: [Statement] {
    needs.indices.map { .need($0) } + pins.indices.map { .pin($0) }
      + windows.indices.map { .window($0) } + absences.indices.map { .absence($0) }
      + (0..<people).map { .presence($0) } + rooms.indices.map { .room($0) }
      + journeys.indices.map { .journey($0) } + orders.indices.map { .order($0) }
      + togethers.indices.map { .together($0) } + exclusions.indices.map { .exclusion($0) }
      + limits.indices.map { .limit($0) } + pauses.indices.map { .pause($0) }
      + (fairness == nil ? [] : [.fairness])
  }
}

extension Problem {
  /// One condition of a problem, by its kind and its position in the list of that kind. What a
  /// conflict consists of.
  public enum Statement: Hashable, Sendable {
    case need(Int)
    case pin(Int)
    case window(Int)
    case absence(Int)
    /// This person can be in one place at a time.
    case presence(Int)
    /// This room holds one task at a time, while it is open, with its turn-round after each.
    case room(Int)
    case journey(Int)
    case order(Int)
    case together(Int)
    case exclusion(Int)
    case limit(Int)
    case pause(Int)
    case fairness
  }

  /// Something to be held: a meeting, a talk, a dinner.
  public struct Task: Sendable, Equatable {
    /// The times at which it may start, ascending, each once.
    public var starts: [Int]
    /// The lengths that it may have, ascending, each once and above zero.
    public var lengths: [Int]
    /// Who takes part, each once.
    public var people: [Int]
    /// The rooms of which it takes one; empty when it needs none.
    public var rooms: [Int]
    /// Where it is held when it takes no room; nil when that costs nobody a journey.
    public var site: Int?
    /// What it is worth to hold it, for a task that no `Need` demands.
    public var weight: Int
    /// What each full hour costs that it starts later than the first of its starts, in the goal of
    /// preference: more for people of higher rank.
    public var urgency: Int
    /// The stretches in which it is usually held; empty when no time is unusual.
    public var usualTimes: [Range<Int>]
    /// The least that it usually takes; what is shorter is unusual.
    public var usualLength: Int

    public init(
      starts: [Int], lengths: [Int], people: [Int] = [], rooms: [Int] = [], site: Int? = nil,
      weight: Int = 1, urgency: Int = 0, usualTimes: [Range<Int>] = [], usualLength: Int = 0
    ) {
      self.starts = starts
      self.lengths = lengths
      self.people = people
      self.rooms = rooms
      self.site = site
      self.weight = weight
      self.urgency = urgency
      self.usualTimes = usualTimes
      self.usualLength = usualLength
    }
  }

  /// A room. Rooms that are equal in every respect are interchangeable, and are treated so.
  public struct Room: Sendable, Hashable {
    /// Where it is; nil when that costs nobody a journey.
    public var site: Int?
    /// Minutes that must pass after a task before the next one.
    public var turnround: Int
    /// When tasks may be held in it; empty when always.
    public var open: [Range<Int>]
    /// How much it is liked: smaller is better.
    public var cost: Int

    public init(site: Int? = nil, turnround: Int = 0, open: [Range<Int>] = [], cost: Int = 0) {
      self.site = site
      self.turnround = turnround
      self.open = open
      self.cost = cost
    }
  }
}
