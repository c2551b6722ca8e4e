// What an audit says of people: one place at a time, journeys, absences, limits and fairness.

import Auditing
import Planning
import Testing

@Suite struct PeopleTests {
  private func statements(_ sample: Sample) -> [Violation] {
    Audit.violations(of: sample.plan, in: sample.problem)
  }

  @Test func nobodyIsInTwoPlaces() {
    var sample = Sample()
    sample.add([0, 1], at: 60)
    sample.add([1, 2], at: 75)
    sample.add([0], at: 90)
    sample.add([2], at: nil)
    #expect(statements(sample) == [Violation(.statement(.presence(1)), tasks: [0, 1])])
  }

  @Test func aLongTaskClashesWithAllThatItHides() {
    var sample = Sample()
    sample.add([0], at: 15, length: 15)
    sample.add([0], at: 30, length: 15)
    sample.add([0], at: 0, length: 60)
    let expected = [[0, 2], [1, 2]].map { Violation(.statement(.presence(0)), tasks: $0) }
    #expect(statements(sample) == expected)
  }

  private func travel(from: Int?, to: Int?, at start: Int) -> [Violation] {
    var sample = Sample()
    sample.problem.sites = 3
    sample.problem.journeys = [
      Problem.Journey(from: 0, to: 1, minutes: 20), Problem.Journey(from: 1, to: 0, minutes: 10),
    ]
    sample.add([0], at: 0, site: from)
    sample.add([0, 1], at: start, site: to)
    return statements(sample)
  }

  @Test func journeysTakeTheirTimeInTheirDirection() {
    let late = Violation(.statement(.journey(0)), tasks: [0, 1], people: [0])
    #expect(travel(from: 0, to: 1, at: 45) == [late])
    #expect(travel(from: 0, to: 1, at: 60).isEmpty)
    #expect(travel(from: 1, to: 0, at: 45).isEmpty)
    #expect(travel(from: 1, to: 0, at: 30).first?.cause == .statement(.journey(1)))
    #expect(travel(from: 0, to: 1, at: 15).map(\.cause) == [.statement(.presence(0))])
  }

  @Test func journeysThatNobodyStatesTakeNone() {
    #expect(travel(from: 0, to: 2, at: 30).isEmpty)
    #expect(travel(from: 0, to: 0, at: 30).isEmpty)
    #expect(travel(from: 0, to: nil, at: 30).isEmpty)
    #expect(travel(from: nil, to: 1, at: 30).isEmpty)
  }

  /// The journey from the first to the last is longer than the one by way of the second.
  @Test func journeysAreComparedBetweenAllTasks() {
    var sample = Sample()
    sample.problem.sites = 2
    sample.problem.journeys = [Problem.Journey(from: 0, to: 1, minutes: 60)]
    sample.add([0], at: 0, site: 0)
    sample.add([0], at: 30)
    sample.add([0], at: 60, site: 1)
    #expect(
      statements(sample) == [Violation(.statement(.journey(0)), tasks: [0, 2], people: [0])])
  }

  /// A task that takes a room is where the room is, whatever its own site.
  @Test func roomsSayWhereTasksAre() {
    var sample = Sample()
    sample.problem.sites = 2
    sample.problem.rooms = [Problem.Room(site: 0), Problem.Room(site: 1), Problem.Room()]
    sample.problem.journeys = [Problem.Journey(from: 0, to: 1, minutes: 15)]
    sample.add([0], at: 0, room: 0, site: 1)
    sample.add([0], at: 30, room: 1, site: 0)
    sample.add([0], at: 60, room: 2, site: 1)
    #expect(statements(sample).map(\.tasks) == [[0, 1]])
  }

  @Test(arguments: [(0..<60, false), (0..<61, true), (89..<90, true), (90..<100, false)])
  func absencesAreKept(stretch: Range<Int>, isBroken: Bool) {
    var sample = Sample()
    sample.add([0], at: 60)
    sample.add([1], at: 60)
    sample.problem.absences = [Problem.Absence(person: 0, stretch: stretch)]
    #expect(
      statements(sample) == (isBroken ? [Violation(.statement(.absence(0)), tasks: [0])] : []))
  }

  @Test func limitsCountWhatStartsInTheStretch() {
    var sample = Sample()
    for start in [0, 30, 60, 90] { sample.add([0], at: start) }
    sample.problem.limits = [
      Problem.Limit(person: 0, stretch: 10..<90, most: 2),
      Problem.Limit(person: 0, stretch: 0..<90, most: 2),
      Problem.Limit(person: 1, stretch: 0..<90, most: 0),
    ]
    #expect(statements(sample) == [Violation(.statement(.limit(1)), tasks: [0, 1, 2])])
  }

  @Test func gapsAreSharedFairly() {
    var sample = Sample(people: 4)
    for start in [0, 60, 120] { sample.add([0, 1], at: start) }
    sample.add([1], at: 30)
    sample.add([2], at: nil)
    sample.problem.fairness = 1
    let unfair = Violation(.statement(.fairness), tasks: [], people: [2, 0])
    #expect(statements(sample) == [unfair])
    sample.problem.fairness = 2
    #expect(statements(sample).isEmpty)
    // Those who take part in nothing at all are not compared, and a night is no gap.
    sample.problem.tasks[4].people = [0]
    sample.problem.fairness = 1
    #expect(statements(sample).isEmpty)
    sample.problem.tasks[4].people = [2]
    sample.problem.days = [0..<60, 60..<600]
    #expect(statements(sample).isEmpty)
  }
}
