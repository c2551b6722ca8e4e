// What an audit says of rooms and of several tasks together.

import Auditing
import Planning
import Testing

@Suite struct GroupTests {
  private func statements(_ sample: Sample) -> [Violation] {
    Audit.violations(of: sample.plan, in: sample.problem)
  }

  @Test func aRoomHoldsOneTaskAtATime() {
    var sample = Sample()
    sample.problem.rooms = [Problem.Room(turnround: 15), Problem.Room()]
    sample.add([0], at: 60, room: 0)
    sample.add([1], at: 30, room: 0)
    sample.add([2], at: 60, room: 1)
    sample.add([], at: 90, room: 1)
    sample.add([], at: 105, room: 0)
    #expect(statements(sample) == [Violation(.statement(.room(0)), tasks: [0, 1])])
  }

  @Test func aLongTaskFillsItsRoom() {
    var sample = Sample()
    sample.problem.rooms = [Problem.Room()]
    sample.add([], at: 0, length: 60, room: 0)
    sample.add([], at: 15, length: 15, room: 0)
    sample.add([], at: 45, length: 15, room: 0)
    #expect(statements(sample).map(\.tasks) == [[0, 1], [0, 2]])
  }

  @Test(arguments: [([], true), ([60..<90], true), ([0..<75, 75..<90], false), ([70..<90], false)])
  func aRoomIsUsedWhileItIsOpen(open: [Range<Int>], isKept: Bool) {
    var sample = Sample()
    sample.problem.rooms = [Problem.Room(turnround: 10, open: open)]
    sample.add([0], at: 60, room: 0)
    #expect(
      statements(sample) == (isKept ? [] : [Violation(.statement(.room(0)), tasks: [0])]))
  }

  @Test func ordersAreCountedFromTheEnd() {
    var sample = Sample()
    sample.add([], at: 0)
    sample.add([], at: 60)
    sample.add([], at: nil)
    sample.problem.orders = [
      Problem.Order(first: 0, second: 1), Problem.Order(first: 1, second: 0),
      Problem.Order(first: 0, second: 1, least: 30, most: 30),
      Problem.Order(first: 0, second: 1, least: 31),
      Problem.Order(first: 0, second: 1, most: 29), Problem.Order(first: 2, second: 0, least: 99),
      Problem.Order(first: 1, second: 0, least: -90),
    ]
    let broken = [1, 3, 4].map { Violation(.statement(.order($0)), tasks: [0, 1]) }
    #expect(statements(sample) == broken)
  }

  @Test func whatIsHeldTogetherStartsTogether() {
    var sample = Sample()
    sample.add([], at: 30)
    sample.add([], at: nil)
    sample.add([], at: 30, length: 60)
    sample.add([], at: 45)
    sample.problem.togethers = [
      Problem.Together(tasks: [2, 1, 0]), Problem.Together(tasks: [3, 1, 0]),
      Problem.Together(tasks: [1]),
    ]
    #expect(statements(sample) == [Violation(.statement(.together(1)), tasks: [0, 3])])
  }

  @Test func ofExclusiveTasksOneIsHeld() {
    var sample = Sample()
    sample.add([], at: 30)
    sample.add([], at: nil)
    sample.add([], at: 300)
    sample.problem.exclusions = [
      Problem.Exclusion(tasks: [0, 1]), Problem.Exclusion(tasks: [2, 1, 0]),
    ]
    #expect(statements(sample) == [Violation(.statement(.exclusion(1)), tasks: [0, 2])])
  }
}
