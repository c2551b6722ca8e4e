// The conditions on several tasks: orders, tasks that are held together, and exclusions.

import Planning

extension Timetable {
  func violationsOfGroups() -> [Violation] {
    orders() + togethers() + exclusions()
  }

  private func orders() -> [Violation] {
    problem.orders.indices.compactMap { number in
      let order = problem.orders[number]
      guard let first = held[order.first], let second = held[order.second] else { return nil }
      let wait = second.start - first.end
      if wait >= order.least, wait <= order.most ?? wait { return nil }
      return Violation(.order(number), [order.first, order.second])
    }
  }

  private func togethers() -> [Violation] {
    problem.togethers.indices.compactMap { number in
      let items = held(of: problem.togethers[number].tasks)
      if items.allSatisfy({ $0.start == items[0].start }) { return nil }
      return Violation(.together(number), items.map(\.task))
    }
  }

  private func exclusions() -> [Violation] {
    problem.exclusions.indices.compactMap { number in
      let items = held(of: problem.exclusions[number].tasks)
      return items.count > 1 ? Violation(.exclusion(number), items.map(\.task)) : nil
    }
  }
}
