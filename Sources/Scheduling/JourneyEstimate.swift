// How long a journey takes that nobody declared: what is usual, and what nobody can do without.

import Gazetteer

/// Two figures for one distance. Both are for a great circle; a real way is longer.
public enum JourneyEstimate {
  /// A usual journey of somebody whom nothing holds up: a straight road at 90 km/h, or twenty
  /// minutes and a straight flight at 1,000 km/h, whichever is quicker: about the quickest of scheduled flights, tail
  /// wind included. What is shorter is unusual, not impossible.
  ///
  /// - Returns: seconds, in whole minutes.
  public static func usual(kilometres: Double) -> Int {
    let road = kilometres / 90 * 3600
    let air = kilometres / 1000 * 3600 + 1200
    return Int(min(road, air) / 60) * 60
  }

  /// What no traveller can do without. In the air, ten minutes from a standstill to a standstill and
  /// 1,250 km/h over the ground: the quickest airliners fly at Mach 0.925, and the strongest tail winds
  /// carried one at 1,289 km/h for some minutes (Boeing 787, February 2019) and at 1,123 km/h from New
  /// York to London (Boeing 747, February 2020). On the ground and in a helicopter, 450 km/h: the
  /// quickest trains run at 431 km/h (Shanghai).
  ///
  /// - Parameter slack: kilometres by which the distance may be too long, because the ends are known
  ///   as cities: an airport may lie far outside of its own.
  /// - Returns: seconds, in whole minutes.
  public static func least(kilometres: Double, slack: Double = 0) -> Int {
    let sure = max(0, kilometres - slack)
    return Int(min(sure / 450 * 3600, sure / 1250 * 3600 + 600) / 60) * 60
  }

  /// How far the airport of a city, or a place in it, may lie from the city's coordinates, in
  /// kilometres. Few lie further out, and they are slower to reach than to fly past.
  static let outskirts = 40.0
}
