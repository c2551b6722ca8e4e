// One task after another, with the least and the most time between them.

import Planning
import SAT

struct OrderConstraint: Constraint {
  let number: Int
  let order: Problem.Order

  var statement: Problem.Statement { .order(number) }

  func isKept(by plan: Plan, in problem: Problem) -> Bool {
    guard let first = plan[order.first], let second = plan[order.second] else { return true }
    let gap = second.start - first.end
    return gap >= order.least && gap <= order.most ?? Int.max
  }

  /// A start and a length of the first leave the second only the starts between.
  func encode(into encoder: inout Encoder) {
    let held = encoder.tasks[order.second].held
    for slot in encoder.slots(of: order.first) {
      let tooEarly = encoder.started(order.second, by: slot.end + order.least - 1)
      encoder.add(slot.literals.map { !$0 } + [!tooEarly])
      guard let most = order.most else { continue }
      let inTime = encoder.started(order.second, by: slot.end + most)
      encoder.add(slot.literals.map { !$0 } + [!held, inTime])
    }
  }
}
