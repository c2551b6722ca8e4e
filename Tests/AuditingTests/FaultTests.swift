// What an audit says of malformed problems.

import Auditing
import Planning
import Testing

@Suite struct FaultTests {
  /// A problem with one of everything and no fault.
  private static let sound: Problem = {
    var problem = Problem()
    problem.people = 2
    problem.sites = 2
    problem.rooms = [Problem.Room(site: 1, turnround: 5, open: [0..<90], cost: 1), Problem.Room()]
    problem.tasks = [
      Problem.Task(starts: [0, 30], lengths: [15, 30], people: [0, 1], rooms: [0, 1]),
      Problem.Task(starts: [-60], lengths: [15], people: [1], site: 1, weight: 0),
    ]
    problem.days = [-100..<0, 0..<50]
    problem.needs = [Problem.Need(task: 1)]
    problem.pins = [Problem.Pin(task: 0, start: 30), Problem.Pin(task: 0, length: 15, room: 1)]
    problem.windows = [Problem.Window(task: 0, stretches: [0..<10, 5..<90])]
    problem.absences = [Problem.Absence(person: 1, stretch: 0..<5)]
    problem.journeys = [
      Problem.Journey(from: 0, to: 1, minutes: 5), Problem.Journey(from: 1, to: 0, minutes: 0),
    ]
    problem.orders = [Problem.Order(first: 1, second: 0, least: -5, most: -5)]
    problem.togethers = [Problem.Together(tasks: [0, 1])]
    problem.exclusions = [Problem.Exclusion(tasks: [1])]
    problem.limits = [Problem.Limit(person: 0, stretch: 0..<5, most: 0)]
    problem.fairness = 0
    return problem
  }()

  @Test func aSoundProblemHasNone() {
    #expect(Audit.faults(of: Self.sound).isEmpty)
    #expect(Audit.faults(of: Problem()).isEmpty)
  }

  private func expect(
    _ faults: [Fault], _ note: Int, _ change: (inout Problem) -> Void
  ) {
    var problem = Self.sound
    change(&problem)
    #expect(Audit.faults(of: problem) == faults, "case \(note)")
  }

  private func expect(
    _ subject: Fault.Subject, _ cases: [(Fault.Kind, (inout Problem) -> Void)]
  ) {
    for (number, (kind, change)) in cases.enumerated() {
      expect([Fault(subject, kind)], number, change)
    }
  }

  @Test func tasks() {
    expect(
      .task(1),
      [
        (.noStarts, { $0.tasks[1].starts = [] }), (.noLengths, { $0.tasks[1].lengths = [] }),
        (.unsortedStarts, { $0.tasks[1].starts = [0, 0] }),
        (.unsortedStarts, { $0.tasks[1].starts = [30, 0] }),
        (.unsortedLengths, { $0.tasks[1].lengths = [30, 15] }),
        (.lengthNotPositive, { $0.tasks[1].lengths = [0, 15] }),
        (.noSuchPerson, { $0.tasks[1].people = [2] }),
        (.noSuchPerson, { $0.tasks[1].people = [-1] }),
        (.repeatedPerson, { $0.tasks[1].people = [1, 0, 1] }),
        (.noSuchRoom, { $0.tasks[1].rooms = [2] }),
        (.repeatedRoom, { $0.tasks[1].rooms = [0, 0] }),
        (.noSuchSite, { $0.tasks[1].site = 2 }), (.negative, { $0.tasks[1].weight = -1 }),
        (.negative, { $0.tasks[1].urgency = -1 }), (.tooLarge, { $0.tasks[1].starts = [1 << 41] }),
        (.tooLarge, { $0.tasks[1].weight = .max }),
      ])
  }

  @Test func roomsAndDays() {
    expect(
      .room(1),
      [
        (.noSuchSite, { $0.rooms[1].site = 2 }), (.emptyStretch, { $0.rooms[1].open = [5..<5] }),
        (.negative, { $0.rooms[1].turnround = -1 }), (.negative, { $0.rooms[1].cost = -1 }),
        (.tooLarge, { $0.rooms[1].open = [.min..<0] }),
      ])
    expect(
      .day(1),
      [(.unsortedDays, { $0.days[1] = -1..<50 }), (.emptyStretch, { $0.days[1] = 50..<50 })])
  }

  @Test func countsBelowZero() {
    #expect(Audit.faults(of: with { $0.fairness = -1 }) == [Fault(.problem, .negative)])
    #expect(Audit.faults(of: with { $0.people = -1 }).contains(Fault(.problem, .negative)))
    #expect(Audit.faults(of: with { $0.sites = .min }).contains(Fault(.problem, .tooLarge)))
  }

  private func with(_ change: (inout Problem) -> Void) -> Problem {
    var problem = Self.sound
    change(&problem)
    return problem
  }

  @Test func conditionsOnTasks() {
    expect(.statement(.need(0)), [(.noSuchTask, { $0.needs[0].task = 2 })])
    expect(
      .statement(.pin(1)),
      [
        (.noSuchTask, { $0.pins[1].task = -1 }), (.outsideDomain, { $0.pins[1].length = 16 }),
        (.contradictoryPins, { $0.pins[1].start = 0 }),
      ])
    expect([Fault(.statement(.pin(2)), .contradictoryPins)], 0) {
      $0.pins.append(Problem.Pin(task: 0, room: 0))
    }
    expect(
      .statement(.window(0)),
      [
        (.noSuchTask, { $0.windows[0].task = 2 }),
        (.emptyStretch, { $0.windows[0].stretches = [] }),
        (.emptyStretch, { $0.windows[0].stretches = [0..<0] }),
      ])
  }

  @Test func conditionsOnPeople() {
    expect(
      .statement(.absence(0)),
      [
        (.noSuchPerson, { $0.absences[0].person = 2 }),
        (.emptyStretch, { $0.absences[0].stretch = 0..<0 }),
      ])
    expect(
      .statement(.journey(1)),
      [
        (.noSuchSite, { $0.journeys[1].to = 2 }), (.toItself, { $0.journeys[1].to = 1 }),
        (.negative, { $0.journeys[1].minutes = -1 }),
        (.repeatedJourney, { $0.journeys[1] = $0.journeys[0] }),
      ])
    expect(
      .statement(.limit(0)),
      [(.noSuchPerson, { $0.limits[0].person = 2 }), (.negative, { $0.limits[0].most = -1 })])
  }

  @Test func conditionsOnSeveralTasks() {
    expect(
      .statement(.order(0)),
      [
        (.noSuchTask, { $0.orders[0].second = 2 }), (.toItself, { $0.orders[0].second = 1 }),
        (.reversed, { $0.orders[0].most = -6 }), (.tooLarge, { $0.orders[0].most = .max }),
      ])
    expect(
      .statement(.together(0)),
      [
        (.noSuchTask, { $0.togethers[0].tasks = [0, 2] }),
        (.repeatedTask, { $0.togethers[0].tasks = [0, 0] }),
      ])
    expect(
      .statement(.exclusion(0)),
      [
        (.noSuchTask, { $0.exclusions[0].tasks = [-1] }),
        (.repeatedTask, { $0.exclusions[0].tasks = [1, 1] }),
      ])
  }

  @Test func goals() {
    let goals: [Goal] = [
      .placement, .disturbance(Plan(placements: [nil])),
      .disturbance(Plan(placements: [nil, nil])),
    ]
    #expect(Audit.faults(of: goals, for: Self.sound) == [Fault(.goal(1), .otherSize)])
  }
}
