// A network of differences: points in time, and arcs that keep them apart. A choice of arcs can be met
// exactly when no circle of them adds up to more than nothing (Dechter, Meiri and Pearl 1991); the
// circle is what a search learns from.

import SAT

/// How much work a search may do, in arcs looked at: the same on every machine and every run.
struct Effort {
  private(set) var left: Int

  init(_ left: Int) { self.left = left }

  var isSpent: Bool { left <= 0 }

  mutating func spend(_ work: Int) { left -= work }
}

/// Points and arcs. Point 0 is the origin, from which times are counted; every entry has two more.
struct Network {
  private struct Arc {
    let from: Int32
    let to: Int32
    let gap: Int
  }

  static let origin = 0
  static func start(_ number: Int) -> Int { 2 * number + 1 }
  static func end(_ number: Int) -> Int { 2 * number + 2 }

  let points: Int
  private var arcs: [Arc] = []
  /// What must be true for an arc to count, by the number of the arc.
  private(set) var guards: [[Literal]] = []

  init(entries: Int) { points = 2 * entries + 1 }

  /// `to` comes at least `gap` seconds after `from`, if all guards are true.
  mutating func add(from: Int, to: Int, gap: Int, if guards: [Literal] = []) {
    arcs.append(Arc(from: Int32(from), to: Int32(to), gap: gap))
    self.guards.append(guards)
  }

  mutating func notBefore(_ point: Int, _ time: Int, if guards: [Literal] = []) {
    add(from: Self.origin, to: point, gap: time, if: guards)
  }

  mutating func notAfter(_ point: Int, _ time: Int, if guards: [Literal] = []) {
    add(from: point, to: Self.origin, gap: -time, if: guards)
  }

  /// The arcs that count.
  func active(_ isTrue: (Literal) -> Bool) -> [Int32] {
    guards.indices.filter { guards[$0].allSatisfy(isTrue) }.map(Int32.init)
  }

  // MARK: Whether there are times

  /// Arcs that form a circle longer than nothing, if there are such (Bellman 1958, Moore 1959).
  func circle(in active: [Int32], _ effort: inout Effort) -> [Int32]? {
    var times = [Int](repeating: 0, count: points)
    var causes = [Int32](repeating: -1, count: points)
    while push(&times, &causes, active, &effort) {
      if let circle = circle(among: causes) { return circle }
    }
    return nil
  }

  private func push(
    _ times: inout [Int], _ causes: inout [Int32], _ active: [Int32], _ effort: inout Effort
  ) -> Bool {
    effort.spend(active.count)
    var moved = false
    for number in active {
      let arc = arcs[Int(number)]
      let time = times[Int(arc.from)] + arc.gap
      guard time > times[Int(arc.to)] else { continue }
      times[Int(arc.to)] = time
      causes[Int(arc.to)] = number
      moved = true
    }
    return moved
  }

  /// A circle among the arcs that each point was last pushed by.
  private func circle(among causes: [Int32]) -> [Int32]? {
    var seen = [Int32](repeating: -1, count: points)
    for start in 0..<points where seen[start] < 0 {
      var point = start
      while seen[point] < 0, causes[point] >= 0 {
        seen[point] = Int32(start)
        point = Int(arcs[Int(causes[point])].from)
      }
      if seen[point] == Int32(start), causes[point] >= 0 { return walk(from: point, causes) }
    }
    return nil
  }

  private func walk(from point: Int, _ causes: [Int32]) -> [Int32] {
    var circle: [Int32] = []
    var current = point
    repeat {
      circle.append(causes[current])
      current = Int(arcs[Int(causes[current])].from)
    } while current != point
    return circle
  }

  // MARK: What times there are

  /// The earliest time of every point, for arcs without a circle that reach all points.
  func earliest(_ active: [Int32], _ effort: inout Effort) -> [Int] {
    var times = [Int](repeating: .min / 2, count: points)
    times[Self.origin] = 0
    var causes = [Int32](repeating: -1, count: points)
    while push(&times, &causes, active, &effort) {}
    return times
  }

  /// The latest time of every point, for arcs without a circle that lead back from all points.
  func latest(_ active: [Int32], _ effort: inout Effort) -> [Int] {
    var times = [Int](repeating: .max / 2, count: points)
    times[Self.origin] = 0
    var moved = true
    while moved {
      effort.spend(active.count)
      moved = false
      for number in active {
        let arc = arcs[Int(number)]
        let time = times[Int(arc.to)] - arc.gap
        guard time < times[Int(arc.from)] else { continue }
        times[Int(arc.from)] = time
        moved = true
      }
    }
    return times
  }
}
