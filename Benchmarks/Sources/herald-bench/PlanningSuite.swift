// Measures how fast plans are found and proven best. Every plan is audited before its line is printed.

import Auditing
import Planning

/// One planning problem to be measured.
struct Instance {
  var name: String
  var problem: Problem
  var goals: [Goal]
}

struct PlanningSuite {
  let options: Options

  init(_ options: Options) {
    self.options = options
  }

  func run(_ instances: [Instance]) {
    Line.machine()
    for instance in instances where options.only == nil || options.only == instance.name {
      measure(instance)
    }
  }

  /// - Returns: the best plan found.
  @discardableResult
  func measure(_ instance: Instance) -> Plan? {
    let faults =
      Audit.faults(of: instance.problem)
      + Audit.faults(of: instance.goals, for: instance.problem)
    guard faults.isEmpty else { HeraldBench.fail("\(instance.name): \(faults)\n") }
    let attempt = Attempt(
      instance.problem, goals: instance.goals, limit: options.limit, seed: options.seed)
    var line = Line()
    line.add("bench", options.suite.rawValue)
    line.add("instance", instance.name)
    line.add("tasks", instance.problem.tasks.count)
    let plan = report(attempt, instance, &line)
    line.print()
    return plan
  }

  private func report(_ attempt: Attempt, _ instance: Instance, _ line: inout Line) -> Plan? {
    var found: (plan: Plan, costs: [GoalCost])?
    if case .plan(let plan, let costs) = attempt.outcome { found = (plan, costs) }
    if let found { examine(found.plan, found.costs, instance) }
    line.add("status", status(of: attempt.outcome))
    line.add("cost", found?.costs.first?.cost)
    line.add("bound", found?.costs.first?.bound)
    if let found, found.costs.count > 1 {
      line.add("costs", found.costs.map(\.cost))
      line.add("bounds", found.costs.map(\.bound))
    }
    line.add("seconds", attempt.seconds)
    line.add("first_seconds", attempt.firstSeconds)
    if options.suite == .day { line.add("peak_mib", Memory.peakMebibytes) }
    if let found, options.printsPlans { line.add("plan", found.plan) }
    if case .conflict = attempt.outcome, options.explains { explain(instance, &line) }
    return found?.plan
  }

  private func explain(_ instance: Instance, _ line: inout Line) {
    let core = Attempt.core(of: instance.problem, limit: options.limit)
    line.add("core", core?.count)
    line.add("core_is_minimal", core.map { $0.isMinimal ? 1 : 0 })
    line.add("core_seconds", core?.2)
  }

  private func status(of outcome: Outcome) -> String {
    switch outcome {
    case .plan(_, let costs): costs.allSatisfy(\.isOptimal) ? "optimal" : "feasible"
    case .conflict: "infeasible"
    case .unknown: "unknown"
    case .unsound(let fault): HeraldBench.fail("\(fault)\n")
    }
  }

  /// Ends the run when the plan is not what the search says of it.
  private func examine(_ plan: Plan, _ costs: [GoalCost], _ instance: Instance) {
    let violations = Audit.violations(of: plan, in: instance.problem)
    guard violations.isEmpty else {
      HeraldBench.fail("\(instance.name): the audit rejects the plan: \(violations)\n")
    }
    let counted = Audit.costs(of: plan, in: instance.problem, goals: instance.goals)
    guard counted == costs.map(\.cost), costs.allSatisfy({ $0.bound <= $0.cost }) else {
      HeraldBench.fail("\(instance.name): the audit counts \(counted), the search \(costs)\n")
    }
  }
}
