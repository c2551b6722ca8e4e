// How much weight must be left out at least, because people have no more time: without a solver, by
// counting. Each person alone, tasks cut into pieces as long as the grid: the weightiest set of
// pieces that find places is found greedily, because sets of pieces that can be placed form a
// transversal matroid (Edmonds and Fulkerson 1965; Edmonds 1971). Cutting only adds plans, so what is
// left out here is left out by every plan.

import Constraints
import Planning

struct CapacityBound {
  private let domains: Domains

  init(_ domains: Domains) { self.domains = domains }

  /// The least weight that every plan leaves out.
  func leastLoss() -> Int {
    let charged = charges()
    return domains.tasksOfPerson.indices.reduce(0) { $0 + loss(of: $1, charged[$1]) }
  }

  /// Each task is charged to one person, so that no loss counts twice: to the busiest who takes part.
  private func charges() -> [[Int]] {
    let load = domains.tasksOfPerson.map { tasks in
      tasks.reduce(0) { $0 + (domains.all[$1].lengths.first ?? 0) }
    }
    var charged = Array(repeating: [Int](), count: load.count)
    // What is one occasion with something else may cost its people no time.
    let together = Set(domains.problem.occasions.flatMap(\.self))
    for (task, details) in domains.problem.tasks.enumerated()
    where !domains.isNeeded[task] && !together.contains(task) {
      guard let busiest = details.people.max(by: { (load[$0], $0) < (load[$1], $1) }) else {
        continue
      }
      charged[busiest].append(task)
    }
    return charged
  }

  private func loss(of person: Int, _ charged: [Int]) -> Int {
    let needed = domains.occasions.representatives(
      of: domains.tasksOfPerson[person].filter { domains.isNeeded[$0] }
    ) { domains.all[$0].lengths.first ?? 0 }
    let tasks = (needed + charged).filter { !domains.all[$0].starts.isEmpty }
    let impossible = charged.filter { domains.all[$0].starts.isEmpty }
    let lost = impossible.reduce(0) { $0 + domains.problem.tasks[$1].weight }
    guard let step = step(of: tasks) else { return lost }
    var matching = PieceMatching()
    var missing: [(task: Int, pieces: Int, of: Int)] = []
    for task in heaviestFirst(tasks) {
      let pieces = domains.all[task].lengths[0] / step
      let slots = slots(of: task, step)
      let placed = (0..<pieces).count { _ in matching.place(in: slots) }
      if placed < pieces { missing.append((task, pieces - placed, pieces)) }
    }
    return lost + sum(missing)
  }

  /// The sum of the shares that are missing, rounded up: a plan's loss is a whole number.
  private func sum(_ missing: [(task: Int, pieces: Int, of: Int)]) -> Int {
    let denominator = missing.reduce(1) { Self.leastCommonMultiple($0, $1.of) }
    let numerator = missing.reduce(0) { sum, part in
      domains.isNeeded[part.task]
        ? sum
        : sum + domains.problem.tasks[part.task].weight * part.pieces * (denominator / part.of)
    }
    return (numerator + denominator - 1) / denominator
  }

  /// By weight for each minute; what must be held comes first.
  private func heaviestFirst(_ tasks: [Int]) -> [Int] {
    func weight(_ task: Int) -> Int {
      domains.isNeeded[task] ? 1 << 40 : domains.problem.tasks[task].weight
    }
    return tasks.sorted { a, b in
      let left = weight(a) * domains.all[b].lengths[0]
      let right = weight(b) * domains.all[a].lengths[0]
      return (-left, a) < (-right, b)
    }
  }

  /// The greatest length that divides all starts, counted from the first, and all shortest lengths.
  private func step(of tasks: [Int]) -> Int? {
    guard let origin = tasks.first.map({ domains.all[$0].starts[0] }) else { return nil }
    return tasks.reduce(0) { step, task in
      domains.all[task].starts.reduce(Self.divisor(step, domains.all[task].lengths[0])) {
        Self.divisor($0, abs($1 - origin))
      }
    }
  }

  /// The pieces of time that a task could use, by their number on the grid.
  private func slots(of task: Int, _ step: Int) -> [Int] {
    let length = domains.all[task].lengths[0]
    var slots: Set<Int> = []
    for start in domains.all[task].starts {
      let first = (Double(start) / Double(step)).rounded(.down)
      slots.formUnion(Int(first)..<Int(first) + length / step)
    }
    return slots.sorted()
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int { a / divisor(a, b) * b }
}

/// Pieces in slots, one each; a piece may push others aside (Kuhn 1955).
private struct PieceMatching {
  private var slotsOfPiece: [[Int]] = []
  private var pieceInSlot: [Int: Int] = [:]
  /// Slots in which one more piece had no place: none ever will.
  private var full: Set<[Int]> = []

  /// Finds a place for one more piece, if all can still have one.
  mutating func place(in slots: [Int]) -> Bool {
    guard !full.contains(slots) else { return false }
    slotsOfPiece.append(slots)
    var seen: Set<Int> = []
    if augment(slotsOfPiece.count - 1, &seen) { return true }
    slotsOfPiece.removeLast()
    full.insert(slots)
    return false
  }

  private mutating func augment(_ piece: Int, _ seen: inout Set<Int>) -> Bool {
    for slot in slotsOfPiece[piece] where pieceInSlot[slot] == nil {
      pieceInSlot[slot] = piece
      return true
    }
    for slot in slotsOfPiece[piece] where seen.insert(slot).inserted {
      guard let other = pieceInSlot[slot], augment(other, &seen) else { continue }
      pieceInSlot[slot] = piece
      return true
    }
    return false
  }
}
