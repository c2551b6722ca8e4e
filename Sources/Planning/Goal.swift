// What makes one plan better than another, in the order of importance.

/// One aim. Each has a cost of zero or more; less is better.
public enum Goal: Sendable, Hashable {
  /// The weight of the tasks that are not held.
  case placement
  /// How many tasks have another start, length or room than in this plan, or are no longer held.
  case disturbance(Plan)
  /// How far tasks are from what is usual: for each task held, 1 for each begun quarter of an hour for
  /// which it lies outside of the nearest of its usual times, before and after, and 1 for each begun
  /// quarter of an hour that it is shorter than its usual length.
  case usual
  /// The days that are waited: for each task held that has an urgency, the days that have begun after
  /// the first of its starts, up to the one at which it is held.
  case waiting
  /// The gaps in people's days: for each person and day, how often a task starts later than all that
  /// started before it have ended. A task belongs to the day in which it starts.
  case gaps
  /// For each task held: its urgency for each full hour after the first of its starts, 1 for each
  /// begun quarter of an hour that it is shorter than the longest of its lengths, and the cost of its
  /// room.
  case preference
}

/// What a search may take, and what it starts from.
public struct SearchOptions: Sendable {
  /// The aims, the most important first: no gain in a later one makes up for a loss in an earlier.
  public var goals: [Goal]
  /// Seconds after which the best plan so far is given; nil for no limit.
  public var seconds: Double?
  /// The same seed gives the same plan, unless the time limit strikes.
  public var seed: UInt64

  /// Whether an impossible problem is answered with a minimal set of statements that contradict each
  /// other, which can take longer than finding out that it is impossible.
  public var explainsConflicts: Bool
  /// Statements that are one to whoever reads a conflict, such as a journey there and the way back: a
  /// conflict has all of them or none, and is minimal in these.
  public var saidTogether: [[Problem.Statement]] = []

  public init(
    goals: [Goal] = [.placement, .gaps, .preference], seconds: Double? = nil, seed: UInt64 = 1,
    explainsConflicts: Bool = true
  ) {
    self.goals = goals
    self.seconds = seconds
    self.seed = seed
    self.explainsConflicts = explainsConflicts
  }
}

/// The cost of a plan in one goal, and what is proven of it.
public struct GoalCost: Sendable, Hashable {
  public var cost: Int
  /// No plan that is as good in all earlier goals costs less.
  public var bound: Int

  public init(cost: Int, bound: Int) {
    self.cost = cost
    self.bound = bound
  }

  public var isOptimal: Bool { cost == bound }
}

/// How a search ended.
public enum Outcome: Sendable {
  /// The best plan found, with its costs in the order of the goals.
  case plan(Plan, costs: [GoalCost])
  /// No plan is possible: these statements contradict each other; none are given where no explanation
  /// was asked for. `isMinimal` says that without any
  /// one of them the others do not.
  case conflict([Problem.Statement], isMinimal: Bool)
  /// Neither a plan nor a proof was found in the time given.
  case unknown
  /// The audit rejects what the search found: a fault of the search, in words.
  case unsound(String)
}
