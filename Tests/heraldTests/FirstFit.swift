// A planner that takes the first place for each task: quick, and the same on every machine.

import Planning

@testable import herald

struct FirstFit: Planner {
  func plan(
    _ problem: Problem, _ options: SearchOptions, onProgress: (PlanProgress) -> Void
  ) -> Outcome {
    var attempt = FirstFitAttempt(problem, options)
    for task in attempt.order {
      guard !attempt.place(task), let need = attempt.need(of: task) else { continue }
      return .conflict(attempt.blame(task, need), isMinimal: false)
    }
    let unplaced = problem.tasks.indices.filter { attempt.plan[$0] == nil }
    let weight = unplaced.map { problem.tasks[$0].weight }.reduce(0, +)
    let costs = options.goals.map { goal in
      if case .placement = goal {
        GoalCost(cost: weight, bound: 0)
      } else {
        GoalCost(cost: 0, bound: 0)
      }
    }
    onProgress(PlanProgress(plan: attempt.plan, costs: costs, seconds: 0))
    return .plan(attempt.plan, costs: costs)
  }

  func waysOut(
    of problem: Problem, _ conflict: [Problem.Statement], settled: Set<Int>, grid: Int,
    seconds: Double
  ) -> [Relaxation] { [] }
}

private struct FirstFitAttempt {
  let problem: Problem
  private let pins: [Int: Problem.Pin]
  private let needs: [Int: Int]
  private let windows: [Int: [[Range<Int>]]]
  private var old: Plan?
  var plan: Plan

  init(_ problem: Problem, _ options: SearchOptions) {
    self.problem = problem
    pins = Dictionary(problem.pins.map { ($0.task, $0) }) { first, _ in first }
    needs = Dictionary(problem.needs.enumerated().map { ($1.task, $0) }) { first, _ in first }
    windows = Dictionary(grouping: problem.windows, by: \.task).mapValues { $0.map(\.stretches) }
    plan = Plan(placements: Array(repeating: nil, count: problem.tasks.count))
    for case .disturbance(let plan) in options.goals { old = plan }
  }

  func need(of task: Int) -> Int? { needs[task] }

  func blame(_ task: Int, _ need: Int) -> [Problem.Statement] {
    let people = Set(problem.tasks[task].people)
    let pins = problem.pins.indices.filter {
      !people.isDisjoint(with: problem.tasks[problem.pins[$0].task].people)
    }
    let windows = problem.windows.indices.filter { problem.windows[$0].task == task }
    return [.need(need)] + pins.map { .pin($0) } + windows.map { .window($0) }
      + people.sorted().map { .presence($0) }
  }

  /// Pinned tasks, then needed ones in their stated order, then the others by weight.
  var order: [Int] {
    var depth = Array(repeating: 0, count: problem.tasks.count)
    for _ in 0..<min(20, problem.tasks.count) {
      for order in problem.orders where needs[order.second] != nil {
        depth[order.second] = max(depth[order.second], min(20, depth[order.first] + 1))
      }
    }
    func key(_ task: Int) -> (Int, Int, Int, Int) {
      let isPinned = pins[task] != nil
      let isNeeded = needs[task] != nil
      return (
        isPinned ? 0 : isNeeded ? 1 : 2, isPinned ? 0 : depth[task],
        isNeeded ? 0 : -problem.tasks[task].weight, task
      )
    }
    return problem.tasks.indices.sorted { key($0) < key($1) }
  }

  mutating func place(_ task: Int) -> Bool {
    let row = problem.tasks[task]
    var starts = pins[task]?.start.map { [$0] } ?? row.starts
    if let start = old?[task]?.start, starts.contains(start) { starts.insert(start, at: 0) }
    for start in starts {
      for length in row.lengths.reversed() {
        for room in row.rooms.isEmpty ? [nil] : row.rooms.map(Optional.some) {
          let placement = Placement(start: start, length: length, room: room)
          guard fits(task, placement) else { continue }
          plan[task] = placement
          return true
        }
      }
    }
    return false
  }

  private func fits(_ task: Int, _ placement: Placement) -> Bool {
    let stretch = placement.start..<placement.end
    for stretches in windows[task] ?? [] where !stretches.contains(where: { $0.contains(stretch) })
    {
      return false
    }
    if let room = placement.room, !problem.rooms[room].open.isEmpty,
      !problem.rooms[room].open.contains(where: { $0.contains(stretch) })
    {
      return false
    }
    for (other, held) in plan.placements.enumerated() {
      if let held, !agree(task, placement, other, held) { return false }
    }
    return problem.orders.allSatisfy { isKept($0, task, placement) }
      && problem.togethers.allSatisfy { together in
        !together.tasks.contains(task)
          || together.tasks.allSatisfy { (plan[$0]?.start ?? placement.start) == placement.start }
      }
  }

  private func agree(_ a: Int, _ first: Placement, _ b: Int, _ second: Placement) -> Bool {
    if let room = first.room, room == second.room {
      let turn = problem.rooms[room].turnround
      guard first.end + turn <= second.start || second.end + turn <= first.start else {
        return false
      }
    }
    guard !Set(problem.tasks[a].people).isDisjoint(with: problem.tasks[b].people) else {
      return true
    }
    return first.end + journey(a, first, b, second) <= second.start
      || second.end + journey(b, second, a, first) <= first.start
  }

  private func journey(_ a: Int, _ first: Placement, _ b: Int, _ second: Placement) -> Int {
    let from = first.room.flatMap { problem.rooms[$0].site } ?? problem.tasks[a].site
    let to = second.room.flatMap { problem.rooms[$0].site } ?? problem.tasks[b].site
    return problem.journeys.first { $0.from == from && $0.to == to }?.minutes ?? 0
  }

  private func isKept(_ order: Problem.Order, _ task: Int, _ placement: Placement) -> Bool {
    guard order.first == task || order.second == task else { return true }
    guard let first = order.first == task ? placement : plan[order.first],
      let second = order.second == task ? placement : plan[order.second]
    else { return true }
    return first.end + order.least <= second.start
  }
}
