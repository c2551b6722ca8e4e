// The costs of plans, by the definitions of the goals.

import Auditing
import Planning
import Testing

@Suite struct CostTests {
  private func cost(_ goal: Goal, _ sample: Sample) -> Int {
    Audit.costs(of: sample.plan, in: sample.problem, goals: [goal])[0]
  }

  @Test func placementCostsTheWeightOfWhatIsNotHeld() {
    var sample = Sample()
    sample.add([], at: nil)
    sample.add([], at: 0)
    sample.add([], at: nil)
    sample.problem.tasks[0].weight = 100
    sample.problem.tasks[1].weight = 10
    #expect(cost(.placement, sample) == 101)
  }

  @Test func disturbanceCountsWhatIsOtherwise() {
    var sample = Sample()
    sample.problem.rooms = [Problem.Room(), Problem.Room()]
    for start in [0, 30, 60, 90, nil] { sample.add([], at: start, room: 0) }
    var former = sample.plan
    #expect(cost(.disturbance(former), sample) == 0)
    former[0]?.start = 15
    former[1]?.length = 60
    former[2]?.room = 1
    former[3] = nil
    former[4] = Placement(start: 0, length: 15, room: 0)
    #expect(cost(.disturbance(former), sample) == 4)
  }

  @Test func gapsAreCountedByPersonAndDay() {
    var sample = Sample()
    sample.add([0, 1], at: 300)
    sample.add([0], at: 0)
    sample.add([0], at: 30, length: 60)
    sample.add([1], at: 150)
    sample.add([1], at: nil)
    #expect(cost(.gaps, sample) == 2)
    sample.problem.days = [0..<200, 200..<600]
    #expect(cost(.gaps, sample) == 0)
    sample.problem.days = [0..<120, 150..<600]
    #expect(cost(.gaps, sample) == 1)
  }

  @Test func preferenceIsForEarlyLongAndLikedPlacements() {
    var sample = Sample()
    sample.problem.rooms = [Problem.Room(cost: 7)]
    sample.add([], at: 119, length: 15, room: 0)
    sample.add([], at: 135, length: 60)
    sample.add([], at: nil)
    for task in 0..<3 { sample.problem.tasks[task].urgency = 10 }
    // An hour late, three quarters short, a room of 7; two hours late.
    #expect(cost(.preference, sample) == 10 + 3 + 7 + 20)
  }

  @Test func costsComeInTheOrderOfTheGoals() {
    var sample = Sample()
    sample.add([0], at: nil)
    sample.add([0], at: 0)
    sample.add([0], at: 60)
    let goals: [Goal] = [.gaps, .preference, .placement, .gaps]
    let costs = Audit.costs(of: sample.plan, in: sample.problem, goals: goals)
    #expect(costs == [1, 4, 1, 1])
  }
}
