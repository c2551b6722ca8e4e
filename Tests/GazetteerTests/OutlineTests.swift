// Outlines: rings close, land is where it should be, no line is drawn twice.

import Gazetteer
import Testing

struct OutlineTests {
  @Test func ringsClose() {
    for ring in Gazetteer.land + Gazetteer.countryRings {
      #expect(ring.points.count >= 4)
      #expect(ring.points.first == ring.points.last)
    }
  }

  @Test func pointsAreOnTheGlobe() {
    let points = Gazetteer.coastsAndBorders.flatMap(\.points)
    #expect(points.count > 7000)
    #expect(points.allSatisfy { abs($0.longitude) <= 180 && abs($0.latitude) <= 90 })
  }

  @Test func noLineIsDrawnTwice() {
    var seen: Set<[GeoPoint]> = []
    for line in Gazetteer.coastsAndBorders {
      for (start, end) in zip(line.points, line.points.dropFirst()) {
        let isWestward = (start.longitude, start.latitude) > (end.longitude, end.latitude)
        #expect(seen.insert(isWestward ? [end, start] : [start, end]).inserted)
      }
    }
  }

  @Test(arguments: [
    ("Astana", "KZ"), ("Paris", "FR"), ("Brasília", "BR"), ("Maseru", "LS"), ("Pristina", "XK"),
  ])
  func citiesAreInTheirCountry(name: String, code: String) throws {
    let city = try #require(Gazetteer.cities(named: name).first)
    #expect(Self.covers(Gazetteer.land, city.point))
    #expect(Self.covers(Gazetteer.countryRings.filter { $0.country == code }, city.point))
  }

  @Test(arguments: [(-30.0, 30.0), (-150.0, 0.0), (51.0, 42.0)])
  func theSeaIsNotLand(longitude: Double, latitude: Double) {
    let point = GeoPoint(longitude: longitude, latitude: latitude)
    #expect(!Self.covers(Gazetteer.land, point))
  }

  @Test func bordersAndCoastsAreTold() {
    let lines = Gazetteer.coastsAndBorders
    #expect(lines.contains { $0.isBorder })
    #expect(lines.contains { !$0.isBorder && $0.points.first == $0.points.last })
  }

  /// Even-odd: a ray eastwards crosses the rings an odd number of times.
  private static func covers(_ rings: [Outline], _ point: GeoPoint) -> Bool {
    var inside = false
    for ring in rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst())
      where (a.latitude > point.latitude) != (b.latitude > point.latitude) {
        let share = (point.latitude - a.latitude) / (b.latitude - a.latitude)
        if point.longitude < a.longitude + share * (b.longitude - a.longitude) { inside.toggle() }
      }
    }
    return inside
  }
}
