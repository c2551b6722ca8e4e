// The conditions of a problem, as records.

extension Problem {
  /// The task must be held.
  public struct Need: Sendable, Hashable {
    public var task: Int

    public init(task: Int) { self.task = task }
  }

  /// The task, if it is held, has this start, this length or this room; nil leaves it free.
  public struct Pin: Sendable, Hashable {
    public var task: Int
    public var start: Int?
    public var length: Int?
    public var room: Int?

    public init(task: Int, start: Int? = nil, length: Int? = nil, room: Int? = nil) {
      self.task = task
      self.start = start
      self.length = length
      self.room = room
    }
  }

  /// The task, if it is held, lies wholly inside one of these stretches.
  public struct Window: Sendable, Hashable {
    public var task: Int
    public var stretches: [Range<Int>]

    public init(task: Int, stretches: [Range<Int>]) {
      self.task = task
      self.stretches = stretches
    }
  }

  /// The person takes part in nothing during this stretch.
  public struct Absence: Sendable, Hashable {
    public var person: Int
    public var stretch: Range<Int>

    public init(person: Int, stretch: Range<Int>) {
      self.person = person
      self.stretch = stretch
    }
  }

  /// A person needs this long from one site to the other, in this direction.
  public struct Journey: Sendable, Hashable {
    public var from: Int
    public var to: Int
    public var minutes: Int

    public init(from: Int, to: Int, minutes: Int) {
      self.from = from
      self.to = to
      self.minutes = minutes
    }
  }

  /// If both tasks are held, the second starts at least `least` and at most `most` minutes after the
  /// first has ended.
  public struct Order: Sendable, Hashable {
    public var first: Int
    public var second: Int
    public var least: Int
    public var most: Int?

    public init(first: Int, second: Int, least: Int = 0, most: Int? = nil) {
      self.first = first
      self.second = second
      self.least = least
      self.most = most
    }
  }

  /// The tasks that are held of these start at the same time.
  public struct Together: Sendable, Hashable {
    public var tasks: [Int]

    public init(tasks: [Int]) { self.tasks = tasks }
  }

  /// At most one of these tasks is held.
  public struct Exclusion: Sendable, Hashable {
    public var tasks: [Int]

    public init(tasks: [Int]) { self.tasks = tasks }
  }

  /// The person takes part in at most this many of the tasks that start in the stretch.
  public struct Limit: Sendable, Hashable {
    public var person: Int
    public var stretch: Range<Int>
    public var most: Int
    /// The tasks that count; nil for all in which the person takes part.
    public var tasks: [Int]?

    public init(person: Int, stretch: Range<Int>, most: Int, tasks: [Int]? = nil) {
      self.person = person
      self.stretch = stretch
      self.most = most
      self.tasks = tasks
    }
  }

  /// Between any two of these tasks of the person pass at least so many minutes, unless they are one
  /// occasion; with `others`, between each of the tasks and each of those.
  public struct Pause: Sendable, Hashable {
    public var person: Int
    public var minutes: Int
    public var tasks: [Int]
    /// Tasks that need the pause only from `tasks`, not from each other; nil when `tasks` need it from
    /// each other.
    public var others: [Int]?

    public init(person: Int, minutes: Int, tasks: [Int], others: [Int]? = nil) {
      self.person = person
      self.minutes = minutes
      self.tasks = tasks
      self.others = others
    }
  }
}
