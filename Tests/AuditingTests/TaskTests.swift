// What an audit says of a task's own values, needs, pins and windows.

import Auditing
import Planning
import Testing

@Suite struct TaskTests {
  private func causes(
    _ placement: Placement?, _ change: (inout Problem) -> Void = { _ in }
  ) -> [Violation] {
    var problem = Problem()
    problem.rooms = [Problem.Room(), Problem.Room()]
    problem.tasks = [
      Problem.Task(starts: [0, 60], lengths: [30, 60], rooms: [1]),
      Problem.Task(starts: [0], lengths: [15]),
    ]
    change(&problem)
    let plan = Plan(placements: [placement, Placement(start: 0, length: 15)])
    return Audit.violations(of: plan, in: problem)
  }

  @Test func aPlanHasAPlacementForEachTask() {
    let violations = Audit.violations(of: Plan(placements: [nil]), in: Problem())
    #expect(violations == [Violation(.size, tasks: [])])
  }

  static let ownValues: [(Placement, [Violation.Cause])] = [
    (Placement(start: 60, length: 30, room: 1), []),
    (Placement(start: 30, length: 30, room: 1), [.start]),
    (Placement(start: 0, length: 45, room: 1), [.length]),
    (Placement(start: 0, length: 60, room: 0), [.room]),
    (Placement(start: 0, length: 60, room: 99), [.room]),
    (Placement(start: 0, length: 60), [.roomMissing]),
    (Placement(start: .max, length: .max, room: -1), [.start, .length, .room]),
  ]

  @Test(arguments: ownValues)
  func valuesAreTheTasksOwn(placement: Placement, expected: [Violation.Cause]) {
    #expect(causes(placement) == expected.map { Violation($0, tasks: [0]) })
  }

  @Test func aTaskWithoutRoomsTakesNone() {
    var problem = Problem()
    problem.rooms = [Problem.Room()]
    problem.tasks = [Problem.Task(starts: [0], lengths: [15])]
    let plan = Plan(placements: [Placement(start: 0, length: 15, room: 0)])
    #expect(Audit.violations(of: plan, in: problem) == [Violation(.room, tasks: [0])])
  }

  @Test func aNeedAsksForATask() {
    let need: (inout Problem) -> Void = {
      $0.needs = [Problem.Need(task: 1), Problem.Need(task: 0)]
    }
    #expect(causes(nil, need) == [Violation(.statement(.need(1)), tasks: [0])])
    #expect(causes(Placement(start: 0, length: 30, room: 1), need).isEmpty)
    #expect(causes(nil).isEmpty)
  }

  @Test(arguments: [
    (Problem.Pin(task: 0), true), (Problem.Pin(task: 0, start: 60, length: 30, room: 1), true),
    (Problem.Pin(task: 0, start: 0), false), (Problem.Pin(task: 0, length: 60), false),
  ])
  func aPinHoldsATask(pin: Problem.Pin, isKept: Bool) {
    let change: (inout Problem) -> Void = { $0.pins = [pin] }
    let violations = causes(Placement(start: 60, length: 30, room: 1), change)
    #expect(violations == (isKept ? [] : [Violation(.statement(.pin(0)), tasks: [0])]))
    #expect(causes(nil, change).isEmpty)
  }

  @Test func aPinHoldsARoom() {
    let violations = causes(Placement(start: 0, length: 30, room: 1)) {
      $0.tasks[0].rooms = [0, 1]
      $0.pins = [Problem.Pin(task: 0, room: 0)]
    }
    #expect(violations == [Violation(.statement(.pin(0)), tasks: [0])])
  }

  @Test(arguments: [
    ([0..<200], true), ([60..<90], true), ([0..<10, 50..<100], true), ([60..<89], false),
    ([61..<100], false), ([0..<75, 75..<100], false),
  ])
  func aTaskLiesInOneStretchOfItsWindow(stretches: [Range<Int>], isKept: Bool) {
    let violations = causes(Placement(start: 60, length: 30, room: 1)) {
      $0.windows = [Problem.Window(task: 0, stretches: stretches)]
    }
    #expect(violations == (isKept ? [] : [Violation(.statement(.window(0)), tasks: [0])]))
  }
}
