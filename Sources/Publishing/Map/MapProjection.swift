// From degrees to the frame of a map: equirectangular, with the scale true along the middle
// parallel, cropped around the cities.

import Gazetteer
import Glibc
import VisitModel

/// The frame around some cities.
struct MapProjection {
  let width = 480.0
  let height: Double
  /// The middle of the map, in degrees.
  let longitude: Double
  let latitude: Double
  /// Frame units for one degree of latitude, and for one of longitude.
  let scaleNorth: Double
  let scaleEast: Double

  /// Degrees that a map shows at the least.
  private static let least = (width: 14.0, height: 9.0)
  /// How much wider the map is than its cities lie apart.
  private static let margin = 1.7

  init(around cities: [Coordinates]) {
    let east = Self.span(of: cities.map(\.longitude))
    let north = cities.map(\.latitude)
    let (south, top) = (north.min() ?? 0, north.max() ?? 0)
    longitude = (east.lowerBound + east.upperBound) / 2
    latitude = (south + top) / 2
    let shrink = max(cos(latitude * .pi / 180), 0.15)
    let spread = (
      width: max((east.upperBound - east.lowerBound) * shrink * Self.margin, Self.least.width),
      height: max((top - south) * Self.margin, Self.least.height)
    )
    let aspect = min(max(spread.width / spread.height, 1.3), 2)
    height = (width / aspect).rounded()
    scaleNorth = min(width / spread.width, height / spread.height)
    scaleEast = scaleNorth * shrink
  }

  /// The shortest stretch of longitudes that holds all of them; it may pass 180 degrees.
  private static func span(of longitudes: [Double]) -> ClosedRange<Double> {
    let sorted = longitudes.sorted()
    guard let first = sorted.first, let last = sorted.last else { return 0...0 }
    var widest = (gap: first + 360 - last, start: first, end: last)
    for (west, east) in zip(sorted, sorted.dropFirst()) where east - west > widest.gap {
      widest = (east - west, east, west + 360)
    }
    return widest.start...widest.end
  }

  /// Where a city is, on the side of the globe that the map shows.
  func point(_ place: Coordinates) -> RouteMap.Point {
    var offset = place.longitude - longitude
    while offset > 180 { offset -= 360 }
    while offset < -180 { offset += 360 }
    return point(offset: offset, latitude: place.latitude)
  }

  /// Where a point of an outline is that has been turned by so many degrees to the east.
  func point(_ place: GeoPoint, turned turn: Double) -> RouteMap.Point {
    point(offset: place.longitude + turn - longitude, latitude: place.latitude)
  }

  private func point(offset: Double, latitude: Double) -> RouteMap.Point {
    RouteMap.Point(
      x: width / 2 + offset * scaleEast, y: height / 2 - (latitude - self.latitude) * scaleNorth)
  }
}
