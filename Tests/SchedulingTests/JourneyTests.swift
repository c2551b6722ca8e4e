// The two figures for journeys that nobody declared, held against journeys that are made: scheduled
// flights with a tail wind and against it, short hops, trains, ferries and helicopters.

import Gazetteer
import Scheduling
import Testing

/// A journey as a timetable gives it, from door to door of the vehicle.
private struct KnownJourney: CustomStringConvertible, Sendable {
  let description: String
  let from: GeoPoint
  let to: GeoPoint
  let minutes: Int

  init(
    _ description: String, _ from: (Double, Double), _ to: (Double, Double), _ minutes: Int
  ) {
    self.description = description
    self.from = GeoPoint(longitude: from.1, latitude: from.0)
    self.to = GeoPoint(longitude: to.1, latitude: to.0)
    self.minutes = minutes
  }

  var kilometres: Double { Gazetteer.distanceKilometres(from: from, to: to) }
}

@Suite struct JourneyTests {
  private static let tokyo = (35.68, 139.69)
  private static let london = (51.51, -0.13)
  private static let newYork = (40.71, -74.01)
  private static let paris = (48.86, 2.35)
  private static let rome = (41.89, 12.48)
  private static let singapore = (1.29, 103.85)
  private static let sydney = (-33.87, 151.21)
  private static let dubai = (25.20, 55.27)
  private static let madrid = (40.42, -3.70)
  private static let beijing = (39.90, 116.41)
  private static let shanghai = (31.23, 121.47)
  private static let losAngeles = (34.05, -118.24)

  /// Common timetables, the quicker direction or both, in minutes.
  private static let journeys: [KnownJourney] = [
    // Long flights, with and against the wind.
    KnownJourney("New York to London", newYork, london, 405),
    KnownJourney("New York to London, the quickest ever by an airliner", newYork, london, 296),
    KnownJourney("London to New York", london, newYork, 480),
    KnownJourney("Tokyo to Honolulu", tokyo, (21.31, -157.86), 415),
    KnownJourney("Tokyo to Los Angeles", tokyo, losAngeles, 590),
    KnownJourney("Los Angeles to New York", losAngeles, newYork, 310),
    KnownJourney("Singapore to Zurich", singapore, (47.37, 8.54), 760),
    KnownJourney("Rome to Dar es Salaam", rome, (-6.82, 39.27), 470),
    KnownJourney("Dar es Salaam to Lilongwe", (-6.82, 39.27), (-13.97, 33.79), 130),
    KnownJourney("Sydney to Auckland", sydney, (-36.85, 174.76), 175),
    KnownJourney("Santiago to Sydney", (-33.45, -70.67), sydney, 800),
    KnownJourney("Perth to Sydney", (-31.95, 115.86), sydney, 240),
    KnownJourney("Dubai to London", dubai, london, 440),
    KnownJourney("London to Dubai", london, dubai, 405),
    KnownJourney("Johannesburg to Sydney", (-26.20, 28.05), sydney, 690),
    KnownJourney("Buenos Aires to Johannesburg", (-34.60, -58.38), (-26.20, 28.05), 530),
    KnownJourney("Washington to Paris", (38.90, -77.04), paris, 435),
    KnownJourney("Beijing to San Francisco", beijing, (37.77, -122.42), 645),
    KnownJourney("Hong Kong to Tokyo", (22.32, 114.17), tokyo, 220),
    KnownJourney("New York to Singapore", newYork, singapore, 1100),
    // Middle distances.
    KnownJourney("Rome to Madrid", rome, madrid, 145),
    KnownJourney("London to Rome", london, rome, 145),
    KnownJourney("Moscow to Astana", (55.76, 37.62), (51.13, 71.43), 190),
    KnownJourney("Astana to Almaty", (51.13, 71.43), (43.24, 76.89), 90),
    KnownJourney("Astana to Dushanbe", (51.13, 71.43), (38.56, 68.77), 120),
    KnownJourney("Mexico City to Tijuana", (19.43, -99.13), (32.51, -117.04), 225),
    KnownJourney("Delhi to Mumbai", (28.61, 77.21), (19.08, 72.88), 120),
    KnownJourney("Kinshasa to Juba", (-4.32, 15.31), (4.85, 31.58), 170),
    // Short hops.
    KnownJourney(
      "Westray to Papa Westray, the shortest scheduled flight",
      (59.350, -2.950), (59.352, -2.900), 2),
    KnownJourney("Honolulu to Kahului", (21.31, -157.86), (20.89, -156.47), 40),
    KnownJourney("San Juan to St Thomas", (18.47, -66.11), (18.34, -64.93), 33),
    KnownJourney("Copenhagen to Gothenburg", (55.68, 12.57), (57.71, 11.97), 45),
    KnownJourney("Bergen to Stavanger", (60.39, 5.32), (58.97, 5.73), 35),
    KnownJourney("Vienna to Budapest", (48.21, 16.37), (47.50, 19.04), 45),
    KnownJourney("Bangkok to Phnom Penh", (13.76, 100.50), (11.56, 104.92), 70),
    KnownJourney("Nairobi to Kilimanjaro", (-1.29, 36.82), (-3.43, 37.07), 50),
    KnownJourney("Dubai to Doha", dubai, (25.29, 51.53), 65),
    KnownJourney("Helsinki to Tallinn, by air", (60.17, 24.94), (59.44, 24.75), 30),
    // Helicopters.
    KnownJourney("Monaco to Nice by helicopter", (43.73, 7.42), (43.66, 7.22), 7),
    KnownJourney("Helsinki to Tallinn by helicopter", (60.17, 24.94), (59.44, 24.75), 18),
    // Trains.
    KnownJourney("Paris to Lyon by train", paris, (45.76, 4.84), 116),
    KnownJourney("Paris to Brussels by train", paris, (50.85, 4.35), 82),
    KnownJourney("London to Paris by train", london, paris, 136),
    KnownJourney("Madrid to Barcelona by train", madrid, (41.39, 2.17), 150),
    KnownJourney("Madrid to Seville by train", madrid, (37.39, -5.99), 140),
    KnownJourney("Tokyo to Osaka by train", tokyo, (34.69, 135.50), 142),
    KnownJourney("Beijing to Shanghai by train", beijing, shanghai, 258),
    KnownJourney("Beijing to Tianjin by train", beijing, (39.08, 117.20), 30),
    KnownJourney(
      "Shanghai airport to the city by magnetic train",
      (31.1434, 121.8052), (31.2040, 121.5530), 7),
    KnownJourney("Rome to Milan by train", rome, (45.46, 9.19), 175),
    KnownJourney("Vienna to Bratislava by train", (48.21, 16.37), (48.15, 17.11), 58),
  ]

  /// With the slack of two cities; the departure has lasted a minute when the journey begins.
  @Test(arguments: journeys.indices)
  func theLeastIsNeverAboveWhatIsDone(number: Int) {
    let known = Self.journeys[number]
    let least = JourneyEstimate.least(kilometres: known.kilometres) / 60
    #expect(least < known.minutes, "\(known): \(least) min for \(known.kilometres) km")
  }

  /// Nearly all of them are no cause to warn either.
  @Test func theUsualIsRarelyAboveWhatIsDone() {
    let quick = Self.journeys.filter {
      JourneyEstimate.usual(kilometres: max(0, $0.kilometres - 80)) / 60 >= $0.minutes
    }
    #expect(quick.count <= 3, "\(quick.map(\.description))")
  }

  /// An airport outside of its city makes nothing impossible; a journey over thousands of kilometres
  /// in an hour stays so.
  @Test(arguments: [(60.0, 0), (80.0, 0), (390.0, 24), (1270.0, 67), (5570.0, 273)])
  func slackOfTwoCities(kilometres: Double, minutes: Int) {
    #expect(JourneyEstimate.least(kilometres: kilometres, slack: 80) / 60 == minutes)
  }
}
