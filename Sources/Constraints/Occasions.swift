// Tasks that are one occasion: whoever takes part in several of them is there once.

public import Planning
import SAT

/// Which tasks are one occasion, directly or by way of others.
public struct Occasions: Sendable {
  /// By task, the first task of its occasion; empty where there are none.
  private var first: [Int] = []

  public init(_ problem: Problem) {
    guard problem.occasions.contains(where: { $0.count > 1 }) else { return }
    first = Array(problem.tasks.indices)
    for occasion in problem.occasions {
      let roots = occasion.map(root)
      for root in roots { first[root] = min(first[root], roots.min() ?? root) }
    }
    for task in first.indices { first[task] = root(task) }
  }

  private func root(_ task: Int) -> Int {
    var task = task
    while first[task] != task { task = first[task] }
    return task
  }

  /// Whether no two tasks are one occasion.
  public var areSingle: Bool { first.isEmpty }

  public func areOne(_ a: Int, _ b: Int) -> Bool { !first.isEmpty && first[a] == first[b] }

  /// Of each occasion only the task that takes longest at least; all others are as busy in it.
  ///
  /// - Parameter shortest: the shortest length of a task.
  public func representatives(of tasks: [Int], _ shortest: (Int) -> Int) -> [Int] {
    guard !areSingle else { return tasks }
    var longest: [Int: Int] = [:]
    for task in tasks {
      let known = longest[first[task]]
      if known.map({ shortest($0) < shortest(task) }) ?? true { longest[first[task]] = task }
    }
    return tasks.filter { longest[first[$0]] == $0 }
  }

  /// Occupations of one moment, those of one occasion together.
  func gathered(_ occupations: [Occupation]) -> [[Occupation]] {
    guard !areSingle else { return occupations.map { [$0] } }
    var positions: [Int: Int] = [:]
    var gathered: [[Occupation]] = []
    for occupation in occupations {
      let key = first[occupation.task]
      if let position = positions[key] {
        gathered[position].append(occupation)
      } else {
        positions[key] = gathered.count
        gathered.append([occupation])
      }
    }
    return gathered
  }
}

extension Encoder {
  /// At most one occasion in every moment, and none that meets itself at another start.
  mutating func atMostOneOccasion(_ occupations: [Occupation]) {
    for clique in Cliques.maximal(occupations) {
      let occasions = domains.occasions.gathered(clique)
      atMostOne(occasions.map { disjunction($0.map(\.literal)) })
    }
    excludeStaggered(occupations)
  }

  /// Tasks of one occasion may overlap only when they start in the same minute.
  mutating func excludeStaggered(_ occupations: [Occupation]) {
    guard !domains.occasions.areSingle else { return }
    for (position, one) in occupations.enumerated() {
      for other in occupations[(position + 1)...]
      where other.task != one.task && domains.occasions.areOne(one.task, other.task)
        && other.stretch.lowerBound != one.stretch.lowerBound
        && other.stretch.overlaps(one.stretch)
      {
        add([!one.literal, !other.literal])
      }
    }
  }
}
