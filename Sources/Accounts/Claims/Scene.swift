// Where and when an account is at, as it goes on.

import CivilTime

struct Scene {
  var timeline = Timeline()
  /// The city told of.
  var city: String?
  /// The country told of.
  var country: String?
  /// The venue told of last.
  var place: String?
  /// What a label at the start of a paragraph says: "Afternoon."
  var labelPart: DayPart?
  var labelClock: ClockTime?
  /// Venues by the first word of their names.
  var venues: [UInt64: String] = [:]
  /// Whether the account announces what is still to come.
  var isAnnounced = false
  /// Whether the country has changed since somebody looked.
  var hasMoved = false
  /// The block that is read.
  var block = 0

  mutating func move(city: String?, country: String?) {
    if let city, city != self.city {
      self.city = city
      place = nil
    }
    if let country, country != self.country {
      self.country = country
      hasMoved = true
      if city == nil { self.city = nil }
      place = nil
    }
  }
}
