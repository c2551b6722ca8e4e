// Labels of cities on a map: each where it covers least.

/// Where a label stands.
public struct MapLabel: Sendable {
  /// The side of the point from which the text runs.
  public enum Anchor: String, Sendable {
    case start, middle, end
  }

  public let point: RouteMap.Point
  public let anchor: Anchor
}

/// Places labels one after the other.
struct MapLabelPlacer {
  let width: Double
  let height: Double
  let dots: [RouteMap.Point]
  private let way: [RouteMap.Point]
  private var taken: [MapFrame] = []

  /// Sizes of the letters in the frame's units, as wide as they can get.
  private static let letter = (width: 9.0, height: 17.0, days: 7.0)

  init(width: Double, height: Double, dots: [RouteMap.Point], legs: [RouteMap.Leg]) {
    self.width = width
    self.height = height
    self.dots = dots
    way = legs.flatMap(Self.samples)
  }

  /// The place for a name with its days beneath.
  mutating func place(_ name: String, _ days: String, at dot: RouteMap.Point) -> MapLabel {
    let size = (
      width: max(Double(name.count) * Self.letter.width, Double(days.count) * Self.letter.days),
      height: Self.letter.height * (days.isEmpty ? 1 : 2)
    )
    let choices = Self.sides.map { side in (side, box(side, size.width, size.height, dot)) }
    let best = choices.min { cost($0.1, dot) < cost($1.1, dot) } ?? choices[0]
    taken.append(best.1)
    return label(best.0, best.1)
  }

  /// Which way a label lies from its dot: steps right and down.
  private static let sides: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1),
  ]

  private func box(
    _ side: (x: Double, y: Double), _ wide: Double, _ high: Double, _ dot: RouteMap.Point
  ) -> MapFrame {
    let gap = side.x != 0 && side.y != 0 ? 6.0 : 9.0
    let left = dot.x + side.x * gap - (side.x < 0 ? wide : side.x == 0 ? wide / 2 : 0)
    let top = dot.y + side.y * gap - (side.y < 0 ? high : side.y == 0 ? high / 2 : 0)
    return MapFrame(left: left, top: top, right: left + wide, bottom: top + high)
  }

  private func label(_ side: (x: Double, y: Double), _ box: MapFrame) -> MapLabel {
    let anchor: MapLabel.Anchor = side.x > 0 ? .start : side.x < 0 ? .end : .middle
    let x = side.x > 0 ? box.left : side.x < 0 ? box.right : (box.left + box.right) / 2
    return MapLabel(point: RouteMap.Point(x: x, y: box.top + 13), anchor: anchor)
  }

  private func cost(_ box: MapFrame, _ own: RouteMap.Point) -> Int {
    var cost = taken.contains { $0.overlaps(box) } ? 1000 : 0
    if box.left < 2 || box.top < 2 || box.right > width - 2 || box.bottom > height - 2 {
      cost += 2000
    }
    cost += dots.filter { $0 != own && box.meets([$0]) }.count * 200
    return cost + way.filter { box.meets([$0]) }.count * 10
  }

  /// Points along a leg.
  private static func samples(_ leg: RouteMap.Leg) -> [RouteMap.Point] {
    (0...16).map { step in
      let t = Double(step) / 16
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return RouteMap.Point(
        x: a * leg.start.x + b * leg.control.x + c * leg.end.x,
        y: a * leg.start.y + b * leg.control.y + c * leg.end.y)
    }
  }
}

extension MapFrame {
  func overlaps(_ other: MapFrame) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
