// Problems as plain data: what they consist of, and random numbers that a seed decides.

import Planning
import Testing

@Suite struct ProblemTests {
  /// People and rooms are conditions without a record of their own; fairness is one only if it is set.
  @Test func everyConditionIsAStatement() {
    var problem = Problem()
    #expect(problem.statements.isEmpty)
    problem.people = 2
    problem.rooms = [Problem.Room()]
    problem.tasks = [
      Problem.Task(starts: [0], lengths: [1]), Problem.Task(starts: [0], lengths: [1]),
    ]
    problem.needs = [Problem.Need(task: 0), Problem.Need(task: 1)]
    problem.pins = [Problem.Pin(task: 0, start: 0)]
    problem.windows = [Problem.Window(task: 0, stretches: [0..<1])]
    problem.absences = [Problem.Absence(person: 0, stretch: 5..<6)]
    problem.journeys = [Problem.Journey(from: 0, to: 1, minutes: 10)]
    problem.orders = [Problem.Order(first: 0, second: 1)]
    problem.togethers = [Problem.Together(tasks: [0, 1])]
    problem.exclusions = [Problem.Exclusion(tasks: [0, 1])]
    problem.limits = [Problem.Limit(person: 0, stretch: 0..<9, most: 1)]
    problem.fairness = 2
    #expect(
      problem.statements == [
        .need(0), .need(1), .pin(0), .window(0), .absence(0), .presence(0), .presence(1), .room(0),
        .journey(0), .order(0), .together(0), .exclusion(0), .limit(0), .fairness,
      ])
  }

  @Test func aPlacementEndsAfterItsLength() {
    #expect(Placement(start: 10, length: 5).end == 15)
  }

  /// The first numbers of SplitMix64 from the seed 0, as its authors publish them.
  @Test func randomNumbersAreThoseOfSplitMix64() {
    var random = SplitMix64(state: 0)
    #expect(random.next() == 0xE220_A839_7B1D_CDAF)
    #expect(random.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(random.next() == 0x06C4_5D18_8009_454F)
  }

  @Test func aGoalIsOptimalAtItsBound() {
    #expect(GoalCost(cost: 3, bound: 3).isOptimal)
    #expect(!GoalCost(cost: 3, bound: 2).isOptimal)
  }
}
