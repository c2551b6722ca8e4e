// A person who takes part in nothing during a stretch of time.

import Planning

struct AbsenceConstraint: PlacementConstraint {
  let number: Int
  let absence: Problem.Absence

  var statement: Problem.Statement { .absence(number) }

  func tasks(in problem: Problem) -> [Int] {
    problem.tasks.indices.filter { problem.tasks[$0].people.contains(absence.person) }
  }

  func allows(_ placement: Placement, of task: Int, in problem: Problem) -> Bool {
    placement.end <= absence.stretch.lowerBound || placement.start >= absence.stretch.upperBound
  }
}
