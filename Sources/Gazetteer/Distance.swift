// Places on the globe and how far apart they are.

import Glibc

/// A place on the globe.
public struct GeoPoint: Hashable, Sendable {
  /// Degrees east of Greenwich, -180 to 180.
  public let longitude: Double
  /// Degrees north of the equator, -90 to 90.
  public let latitude: Double

  /// A place by its longitude and latitude in degrees.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

extension Gazetteer {
  /// The mean radius of the Earth in kilometres (IUGG).
  public static let earthRadiusKilometres = 6371.0088

  /// The great-circle distance in kilometres, by the haversine formula on a sphere.
  public static func distanceKilometres(from start: GeoPoint, to end: GeoPoint) -> Double {
    let north = sin(radians(end.latitude - start.latitude) / 2)
    let east = sin(radians(end.longitude - start.longitude) / 2)
    let haversine =
      north * north + cos(radians(start.latitude)) * cos(radians(end.latitude)) * east * east
    return 2 * earthRadiusKilometres * asin(min(1, haversine.squareRoot()))
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
