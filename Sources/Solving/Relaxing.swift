// The smallest ways out of a conflict, each tried by solving the problem as it would be then.

import Constraints
public import Planning
import SAT

/// Looks for ways out of a conflict.
public struct Relaxing {
  private let problem: Problem
  private let conflict: [Problem.Statement]
  private let limits: Limits
  /// Minutes are given in multiples of this.
  private let step: Int
  /// Tasks that keep the starts they have.
  private let settled: Set<Int>

  /// No single change may ask for more minutes than this.
  private static let mostMinutes = 240

  /// - Parameters:
  ///   - conflict: statements that contradict each other.
  ///   - step: the grid of the times, in minutes.
  ///   - settled: tasks for which no other starts are offered, because the question is about these.
  ///   - seconds: how long the search may take.
  public init(
    _ problem: Problem, conflict: [Problem.Statement], step: Int = 5, settled: Set<Int> = [],
    seconds: Double? = nil
  ) {
    self.problem = problem
    self.conflict = conflict
    self.step = max(1, step)
    self.settled = settled
    limits = Limits(deadline: seconds.map { .after(.seconds($0)) })
  }

  /// At most `count` ways out, those that ask least first; those that cure everything before others.
  public func smallest(_ count: Int = 5) -> [Relaxation] {
    var changes: [(change: Relaxation.Change, cost: Int)] = []
    for family in conflict.flatMap({ families(of: $0) }) where !limits.areMet {
      guard let size = leastSize(of: family) else { continue }
      changes.append((family.change(size), family.cost(size)))
    }
    changes.sort { ($0.cost, $0.change.rank) < ($1.cost, $1.change.rank) }
    var found: [Relaxation] = []
    // The smallest are tried first, should time run out.
    for (change, cost) in changes where !limits.areMet {
      guard let curesAll = curesAll(change) else { continue }
      found.append(Relaxation(change: change, cost: cost, curesAll: curesAll))
    }
    return Array((found.filter(\.curesAll) + found.filter { !$0.curesAll }).prefix(count))
  }

  // MARK: Families

  /// Changes of one sort: one, or a row of ever larger ones, of which a larger one cures whatever a
  /// smaller one does.
  struct Family {
    let sizes: [Int]
    let cost: (Int) -> Int
    let change: (Int) -> Relaxation.Change
  }

  private func families(of statement: Problem.Statement) -> [Family] {
    switch statement {
    case .need(let number):
      needFamilies(problem.needs[number].task) + unnamedPins(problem.needs[number].task)
    case .pin(let number): pinFamilies(number)
    case .window(let number):
      [
        minutes { .openEarlier(window: number, by: $0) },
        minutes { .closeLater(window: number, by: $0) },
      ]
    case .absence(let number): absenceFamilies(number)
    case .presence(let person): excuses(person)
    case .room(let room): otherRooms(room)
    case .journey(let number):
      [
        minutes(upTo: problem.journeys[number].minutes, dearer: 2) {
          .hasten(journey: number, by: $0)
        }
      ]
    case .order(let number): [single(120, .free(order: number))]
    case .limit(let number): [single(60, .raise(limit: number))]
    case .pause(let number):
      [minutes(upTo: problem.pauses[number].minutes) { .cut(pause: number, by: $0) }]
    case .together, .exclusion, .fairness: []
    }
  }

  private func single(_ cost: Int, _ change: Relaxation.Change) -> Family {
    Family(sizes: [0], cost: { _ in cost }, change: { _ in change })
  }

  private func minutes(
    upTo most: Int = mostMinutes, dearer factor: Int = 1,
    _ change: @escaping (Int) -> Relaxation.Change
  ) -> Family {
    let sizes = Array(stride(from: step, through: max(step, min(most, Self.mostMinutes)), by: step))
    return Family(sizes: sizes, cost: { $0 * factor }, change: change)
  }

  private func needFamilies(_ task: Int) -> [Family] {
    let shortest = problem.tasks[task].lengths[0]
    let drop = single(600, .drop(task: task))
    guard shortest > step else { return [drop] }
    return [minutes(upTo: shortest - step) { .shorten(task: task, by: $0) }, drop]
  }

  /// The time of a settled task, which no conflict names that has no other start to begin with.
  private func unnamedPins(_ task: Int) -> [Family] {
    problem.pins.indices.filter { problem.pins[$0].task == task && !conflict.contains(.pin($0)) }
      .flatMap(pinFamilies)
  }

  /// Moved by ever more, to either side; the size is signed by its side.
  private func pinFamilies(_ number: Int) -> [Family] {
    let pin = problem.pins[number]
    guard let start = pin.start else { return [] }
    return [1, -1].map { side in
      let sizes = Array(stride(from: step, through: Self.mostMinutes, by: step))
      return Family(
        sizes: sizes, cost: { $0 + 60 },
        change: { .move(pin: number, to: start + side * $0) })
    }
  }

  private func absenceFamilies(_ number: Int) -> [Family] {
    let stretch = problem.absences[number].stretch
    let most = stretch.upperBound - stretch.lowerBound
    return [
      minutes(upTo: most) { .arriveEarlier(absence: number, by: $0) },
      minutes(upTo: most) { .leaveLater(absence: number, by: $0) },
    ]
  }

  private func excuses(_ person: Int) -> [Family] {
    neededTasks.filter { problem.tasks[$0].people.contains(person) }
      .map { single(240, .excuse(person: person, task: $0)) }
  }

  private func otherRooms(_ room: Int) -> [Family] {
    neededTasks.filter { problem.tasks[$0].rooms.contains(room) }.flatMap { task in
      problem.rooms.indices.filter { !problem.tasks[task].rooms.contains($0) }.prefix(8)
        .map { single(30, .allowRoom(task: task, room: $0)) }
    }
  }

  /// The tasks that the conflict says must be held.
  private var neededTasks: [Int] {
    conflict.compactMap {
      if case .need(let number) = $0 { problem.needs[number].task } else { nil }
    }
  }

  // MARK: Trying

  /// The smallest size of a family that cures the conflict, found by halving.
  private func leastSize(of family: Family) -> Int? {
    var (low, high) = (0, family.sizes.count - 1)
    guard high >= 0, cures(family, upTo: high) else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if cures(family, upTo: middle) { high = middle } else { low = middle + 1 }
    }
    return limits.areMet ? nil : family.sizes[low]
  }

  /// Whether one of the first sizes cures the conflict. Moves need not help the more the larger they
  /// are, so all of them are offered together; of other changes a larger one does what a smaller does.
  private func cures(_ family: Family, upTo last: Int) -> Bool {
    let change = family.change(family.sizes[last])
    guard case .move(let pin, _) = change else {
      return isPossible(changed(change), conflict.filter { !change.lifts($0, in: problem) })
        ?? false
    }
    let task = problem.pins[pin].task
    var changed = problem
    changed.pins[pin].start = nil
    changed.tasks[task].starts = family.sizes[...last].compactMap { size in
      if case .move(_, let start) = family.change(size) { start } else { nil }
    }.sorted()
    return settled.contains(task) ? false : isPossible(changed, conflict) ?? false
  }

  private func changed(_ change: Relaxation.Change) -> Problem {
    var changed = problem.applying(change, step: step)
    for task in settled { changed.tasks[task].starts = problem.tasks[task].starts }
    return changed
  }

  /// Whether the whole problem has a plan after a change; nil when time is up.
  private func curesAll(_ change: Relaxation.Change) -> Bool? {
    var changed = self.changed(change)
    if case .drop(let task) = change { changed.needs.removeAll { $0.task == task } }
    return isPossible(changed, nil)
  }

  /// Whether the statements can hold together, all of them when none are given; nil when time is up.
  private func isPossible(_ problem: Problem, _ statements: [Problem.Statement]?) -> Bool? {
    var solver = Solver()
    var assumed: [Literal] = []
    if let statements {
      let encoder = Encoder(problem.keeping(statements), isTraced: true)
      let wanted = Set(statements)
      assumed = encoder.selectors.filter { wanted.contains($0.statement) }.map(\.literal)
      solver.add(encoder.formula)
    } else {
      solver.add(Encoder(problem.keeping(problem.statements)).completeFormula)
    }
    switch solver.solve(assuming: assumed, within: limits) {
    case .satisfiable: return true
    case .unsatisfiable: return false
    case .unknown: return nil
    }
  }
}

extension Relaxation.Change {
  /// Whether the statement is given up altogether.
  fileprivate func lifts(_ statement: Problem.Statement, in problem: Problem) -> Bool {
    switch (self, statement) {
    case (.drop(let task), .need(let number)): problem.needs[number].task == task
    case (.free(let order), .order(let number)): order == number
    default: false
    }
  }

  /// Which sort of change is rather offered at equal cost.
  fileprivate var rank: Int {
    switch self {
    case .openEarlier, .closeLater: 0
    case .allowRoom: 1
    case .shorten: 2
    case .arriveEarlier, .leaveLater, .cut: 3
    case .hasten: 4
    case .raise, .free: 5
    case .move: 6
    case .excuse: 7
    case .drop: 8
    }
  }
}
