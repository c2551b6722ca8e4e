// What an audit says of a problem that is malformed, so that no search may be given it.

public import Planning

/// One thing that is wrong with a problem itself: a mistake of its maker, not of the programme.
public struct Fault: Sendable, Hashable {
  /// What is malformed.
  public enum Subject: Sendable, Hashable {
    /// The numbers of people and sites, `fairness` or `occasions`.
    case problem
    case task(Int)
    case room(Int)
    case day(Int)
    case statement(Problem.Statement)
    /// A goal, by its position among those given.
    case goal(Int)
  }

  /// What is wrong with it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case noSuchTask = "names a task that there is not"
    case noSuchPerson = "names a person that there is not"
    case noSuchRoom = "names a room that there is not"
    case noSuchSite = "names a site that there is not"
    case noStarts = "has no start"
    case noLengths = "has no length"
    case unsortedStarts = "has starts that are not ascending, each once"
    case unsortedLengths = "has lengths that are not ascending, each once"
    case unsortedDays = "begins before the day before it has ended"
    case lengthNotPositive = "has a length of zero or less"
    case repeatedPerson = "names a person twice"
    case repeatedRoom = "names a room twice"
    case repeatedTask = "names a task twice"
    case repeatedJourney = "is a journey that another states already"
    case emptyStretch = "has an empty stretch, or none"
    case negative = "has a number below zero that must not be"
    case tooLarge = "has a number of 2^31 or more, or a time beyond 2^40, or their negatives"
    case toItself = "leads from something to itself"
    case reversed = "allows at most less than at least"
    case outsideDomain = "pins what the task does not have"
    case contradictoryPins = "pins otherwise what another pins already"
    case otherSize = "has a plan with another number of tasks"
  }

  public var subject: Subject
  public var kind: Kind

  public init(_ subject: Subject, _ kind: Kind) {
    self.subject = subject
    self.kind = kind
  }
}

extension Fault: CustomStringConvertible {
  public var description: String { "\(subject) \(kind.rawValue)" }
}

/// Gathers the faults of one subject, each kind once.
struct Faults {
  let subject: Fault.Subject
  private(set) var all: [Fault] = []

  init(_ subject: Fault.Subject) { self.subject = subject }

  mutating func add(_ kind: Fault.Kind, if isSo: Bool = true) {
    let fault = Fault(subject, kind)
    if isSo, !all.contains(fault) { all.append(fault) }
  }

  /// Numbers are kept below 2^31, so that sums of them cannot overflow.
  mutating func examine(_ numbers: [Int]) {
    add(.tooLarge, if: numbers.contains { Int32(exactly: $0) == nil })
  }

  /// Times are kept below 2^40 minutes, for the same reason.
  mutating func examine(times: [Int]) {
    add(.tooLarge, if: times.contains { !(-1 << 40...1 << 40).contains($0) })
  }

  mutating func examine(stretches: [Range<Int>]) {
    add(.emptyStretch, if: stretches.contains(where: \.isEmpty))
    examine(times: stretches.flatMap { [$0.lowerBound, $0.upperBound] })
  }

  mutating func examine(_ indices: [Int], below count: Int, _ kind: Fault.Kind) {
    add(kind, if: indices.contains { !(0..<max(0, count)).contains($0) })
  }

  mutating func examine(_ indices: [Int], eachOnce kind: Fault.Kind) {
    add(kind, if: Set(indices).count < indices.count)
  }
}
