// The land around a route: outlines cut to the frame and thinned to what can be seen.

import Gazetteer

/// Land, coasts and borders inside a frame.
struct MapOutlines {
  private(set) var land: [[RouteMap.Point]] = []
  private(set) var coasts: [[RouteMap.Point]] = []
  private(set) var borders: [[RouteMap.Point]] = []

  /// Points nearer than this to the one before are left out.
  private static let finest = 0.8
  /// How far outlines reach beyond the frame, so that cut edges are not seen.
  private static let overhang = 4.0

  init(_ projection: MapProjection) {
    let frame = MapFrame(
      left: -Self.overhang, top: -Self.overhang, right: projection.width + Self.overhang,
      bottom: projection.height + Self.overhang)
    for turn in [-360.0, 0, 360] {
      addLand(projection, frame, turn)
      addLines(projection, frame, turn)
    }
  }

  private mutating func addLand(_ projection: MapProjection, _ frame: MapFrame, _ turn: Double) {
    for ring in Gazetteer.land {
      let points = ring.points.map { projection.point($0, turned: turn) }
      guard frame.meets(points) else { continue }
      let cut = Self.thinned(frame.clip(ring: points))
      if cut.count > 2 { land.append(cut) }
    }
  }

  private mutating func addLines(_ projection: MapProjection, _ frame: MapFrame, _ turn: Double) {
    for line in Gazetteer.coastsAndBorders {
      let points = line.points.map { projection.point($0, turned: turn) }
      guard frame.meets(points), !Self.isSeam(line) else { continue }
      let pieces = frame.clip(line: points).map(Self.thinned).filter { $0.count > 1 }
      if line.isBorder { borders += pieces } else { coasts += pieces }
    }
  }

  /// Whether a line only marks where the data is cut, along 180 degrees.
  private static func isSeam(_ line: Outline) -> Bool {
    line.points.allSatisfy { $0.longitude.magnitude > 179.98 }
  }

  /// The points without those that nobody could tell apart; both ends stay.
  private static func thinned(_ points: [RouteMap.Point]) -> [RouteMap.Point] {
    guard var last = points.first, let end = points.last else { return [] }
    var kept = [last]
    for point in points.dropFirst().dropLast() {
      let (dx, dy) = (point.x - last.x, point.y - last.y)
      guard dx * dx + dy * dy > finest * finest else { continue }
      kept.append(point)
      last = point
    }
    if points.count > 1 { kept.append(end) }
    return kept
  }
}

/// A rectangle that cuts lines and rings.
struct MapFrame {
  let left, top, right, bottom: Double

  /// Whether the points' own rectangle touches this one.
  func meets(_ points: [RouteMap.Point]) -> Bool {
    var (isRight, isLeft, isBelow, isAbove) = (true, true, true, true)
    for point in points {
      isRight = isRight && point.x > right
      isLeft = isLeft && point.x < left
      isBelow = isBelow && point.y > bottom
      isAbove = isAbove && point.y < top
    }
    return !(isRight || isLeft || isBelow || isAbove)
  }

  /// The part of a ring inside, by Sutherland and Hodgman ("Reentrant polygon clipping", 1974).
  func clip(ring: [RouteMap.Point]) -> [RouteMap.Point] {
    var points = ring
    points = Self.clip(points, depth: { $0.x - left })
    points = Self.clip(points, depth: { right - $0.x })
    points = Self.clip(points, depth: { $0.y - top })
    return Self.clip(points, depth: { bottom - $0.y })
  }

  /// Keeps what lies at a depth that is not negative.
  private static func clip(
    _ ring: [RouteMap.Point], depth: (RouteMap.Point) -> Double
  ) -> [RouteMap.Point] {
    guard var previous = ring.last else { return [] }
    var result: [RouteMap.Point] = []
    for point in ring {
      let (before, here) = (depth(previous), depth(point))
      if (before >= 0) != (here >= 0) {
        result.append(Self.between(previous, point, share: before / (before - here)))
      }
      if here >= 0 { result.append(point) }
      previous = point
    }
    return result
  }

  /// The parts of a line inside, by Liang and Barsky ("A new concept and method for line
  /// clipping", 1984).
  func clip(line: [RouteMap.Point]) -> [[RouteMap.Point]] {
    var pieces: [[RouteMap.Point]] = []
    for (a, b) in zip(line, line.dropFirst()) {
      guard let (start, end) = clip(from: a, to: b) else { continue }
      if pieces.last?.last == start {
        pieces[pieces.count - 1].append(end)
      } else {
        pieces.append([start, end])
      }
    }
    return pieces
  }

  private func clip(
    from a: RouteMap.Point, to b: RouteMap.Point
  ) -> (RouteMap.Point, RouteMap.Point)? {
    var (low, high) = (0.0, 1.0)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let edges = [(-dx, a.x - left), (dx, right - a.x), (-dy, a.y - top), (dy, bottom - a.y)]
    for (slope, room) in edges {
      if slope == 0 {
        if room < 0 { return nil }
      } else if slope < 0 {
        low = max(low, room / slope)
      } else {
        high = min(high, room / slope)
      }
    }
    guard low <= high else { return nil }
    return (
      low == 0 ? a : Self.between(a, b, share: low), high == 1 ? b : Self.between(a, b, share: high)
    )
  }

  private static func between(
    _ a: RouteMap.Point, _ b: RouteMap.Point, share: Double
  ) -> RouteMap.Point {
    RouteMap.Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }
}
