// The places of tiny programmes: two in one city, and one in another that no journey is declared to.

/// Where tiny entries are held. Place nil is somewhere in the city of the day.
enum TinyPlaces {
  /// Two places of Astana, with a declared journey of ten minutes, and one 60 km to the north of it.
  static let text = """

    city Northtown
      country: KZ
      coordinates: 52.50, 71.43
      zone: Asia/Almaty

    city Astana
      coordinates: 51.13, 71.43

    place place0 "Place 0", Astana
    place place1 "Place 1", Astana
    place place2 "Place 2", Northtown

    travel
      place0 to place1 10m

    """

  static func areInOneCity(_ a: Int?, _ b: Int?) -> Bool { (a == 2) == (b == 2) }

  /// The journey between two places, in minutes.
  static func minutes(_ a: Int?, _ b: Int?, _ level: TinyLevel) -> Int {
    guard areInOneCity(a, b) else { return level == .usual ? usual : least }
    guard let a, let b, a != b else { return 0 }
    return 10
  }

  /// 1.37 degrees of latitude are 152 km: by air, twenty minutes and nine.
  private static let usual = 29
  /// 40 km less at either end leave 72 km, at 450 km/h.
  private static let least = 9
}
