// The map of the legs: land and borders around the cities, dots with labels, arcs with arrows.

import CivilTime
import Gazetteer
import VisitModel

/// A small map, in units of its own frame; whoever draws it only has to scale.
public struct RouteMap: Sendable {
  public let width: Double
  public let height: Double
  /// Closed rings to fill by even-odd.
  public let land: [[Point]]
  public let coasts: [[Point]]
  public let borders: [[Point]]
  public let legs: [Leg]
  public let stops: [Stop]
  /// The route in words: "Astana (2–4 July), then Dushanbe (4–6 July), then Beijing."
  public let description: String

  /// A point of the frame: right and down from its upper left corner.
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double
  }

  /// A journey between two stops, bent a little so that the way back lies beside it.
  public struct Leg: Sendable {
    public let start: Point
    public let control: Point
    public let end: Point
    /// The three corners of the arrow's head.
    public let head: [Point]
  }

  /// A city of the route.
  public struct Stop: Sendable {
    public let name: String
    /// The days there, empty for an end of the journey outside the programme.
    public let days: String
    public let point: Point
    public let label: MapLabel
    public var isVisited: Bool { !days.isEmpty }
  }
}

extension RouteMap {
  /// The map of a route; nil when the coordinates of no visited city are known.
  init?(route: [Edition.Stop]) {
    let known = route.filter { $0.city.coordinates != nil }
    guard known.contains(where: { $0.dates != nil }) else { return nil }
    let projection = MapProjection(around: known.compactMap(\.city.coordinates))
    let points = known.map { projection.point($0.city.coordinates ?? Self.nowhere) }
    let legs = Self.legs(points)
    let outlines = MapOutlines(projection)
    width = projection.width
    height = projection.height
    land = outlines.land
    coasts = outlines.coasts
    borders = outlines.borders
    self.legs = legs
    stops = Self.stops(known, points, legs, projection)
    description = Self.words(route)
  }

  private static let nowhere = Coordinates(latitude: 0, longitude: 0)

  /// Each city once, with all its stays.
  private static func stops(
    _ route: [Edition.Stop], _ points: [Point], _ legs: [Leg], _ projection: MapProjection
  ) -> [Stop] {
    var order: [Edition.City] = []
    var stays: [Edition.City: (point: Point, days: [String])] = [:]
    for (stop, point) in zip(route, points) {
      if stays[stop.city] == nil { order.append(stop.city) }
      stays[stop.city, default: (point, [])].days += stop.dates.map { [days($0)] } ?? []
    }
    let drawn = order.map { city in
      (
        name: city.name, days: stays[city]?.days.joined(separator: ", ") ?? "",
        point: stays[city]?.point ?? Point(x: 0, y: 0)
      )
    }
    var placer = MapLabelPlacer(
      width: projection.width, height: projection.height, dots: drawn.map(\.point), legs: legs)
    return drawn.map { stop in
      let label = placer.place(stop.name, stop.days, at: stop.point)
      return Stop(name: stop.name, days: stop.days, point: stop.point, label: label)
    }
  }

  private static func words(_ route: [Edition.Stop]) -> String {
    let stops = route.map { stop in
      stop.dates.map { "\(stop.city.name) (\(days($0)))" } ?? stop.city.name
    }
    return stops.joined(separator: ", then ") + "."
  }

  /// "2–4 July", "30 June – 2 July"
  private static func days(_ dates: ClosedRange<Day>) -> String {
    let (first, last) = (dates.lowerBound, dates.upperBound)
    if first == last { return Wording.shortDate(first) }
    if first.month != last.month || first.year != last.year {
      return "\(Wording.shortDate(first)) – \(Wording.shortDate(last))"
    }
    return "\(first.day)–\(Wording.shortDate(last))"
  }
}

// MARK: Legs

extension RouteMap {
  private static let gap = 9.0
  private static let bow = 0.13

  private static func legs(_ points: [Point]) -> [Leg] {
    zip(points, points.dropFirst()).compactMap(leg)
  }

  /// An arc that keeps clear of the dots; nil between cities that nearly coincide.
  private static func leg(from a: Point, to b: Point) -> Leg? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 3 * gap else { return nil }
    let control = Point(
      x: (a.x + b.x) / 2 + dy * bow, y: (a.y + b.y) / 2 - dx * bow)
    let start = step(from: a, towards: control, by: gap)
    let end = step(from: b, towards: control, by: gap)
    return Leg(start: start, control: control, end: end, head: head(at: end, from: control))
  }

  private static func step(from a: Point, towards b: Point, by distance: Double) -> Point {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 0.001)
    return Point(x: a.x + dx / length * distance, y: a.y + dy / length * distance)
  }

  private static func head(at tip: Point, from control: Point) -> [Point] {
    let base = step(from: tip, towards: control, by: 8)
    let (dx, dy) = ((tip.x - base.x) * 0.42, (tip.y - base.y) * 0.42)
    return [tip, Point(x: base.x - dy, y: base.y + dx), Point(x: base.x + dy, y: base.y - dx)]
  }
}
