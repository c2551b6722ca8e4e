// A generated summit programme of any size, the same for the same seed.

import Planning

struct ProgrammeText {
  private static let cities = ["Astana", "Dushanbe", "Beijing", "Paris", "Nairobi", "Ottawa"]
  private static let countries = ["KZ", "TJ", "CN", "FR", "KE", "CA", "BR", "IN", "JP", "ZA"]
  private static let entriesPerDay = 20
  private static let peoplePerDelegation = 20

  private var random: SplitMix64
  private var text = ""

  static func bytes(entries: Int, seed: UInt64) -> [UInt8] {
    var generator = ProgrammeText(random: SplitMix64(state: seed))
    generator.write(entries)
    return Array(generator.text.utf8)
  }

  private init(random: SplitMix64) {
    self.random = random
  }

  private mutating func write(_ entries: Int) {
    text += "visit \"Generated summit\"\n  class: summit\n  dates: 1990-01-01 .. 2090-12-31\n\n"
    for country in Self.countries { delegation(country) }
    for (number, city) in Self.cities.enumerated() {
      for place in 0..<4 { text += "place p\(number)-\(place) \"Hall \(place)\", \(city)\n" }
    }
    var written = 0
    var day = 0
    while written < entries {
      let count = min(Self.entriesPerDay, entries - written)
      self.day(day, count)
      written += count
      day += 1
    }
  }

  private mutating func delegation(_ country: String) {
    text += "delegation \(country)\n"
    for number in 0..<Self.peoplePerDelegation {
      let rank = number == 0 ? "head of state" : number == 1 ? "foreign minister" : "official"
      text +=
        "  \(country.lowercased())\(number) \"Person \(number) of \(country)\" \(rank), \"Office \(number)\"\n"
    }
    text += "\n"
  }

  private mutating func day(_ number: Int, _ count: Int) {
    let city = number % Self.cities.count
    text += "\(date(number)) \(Self.cities[city])\n\n"
    for slot in 0..<count { entry(slot, city) }
  }

  private mutating func entry(_ slot: Int, _ city: Int) {
    let minute = 8 * 60 + slot * 40
    let clock = "\(pad(minute / 60)):\(pad(minute % 60))"
    let when = slot % 7 == 6 ? "evening" : slot % 5 == 4 ? "~\(clock)" : "\(clock) for 30m"
    // Two people an entry, different ones in neighbouring slots, so that few clash.
    let a = Self.countries[slot % 10].lowercased() + String(Int.random(in: 0..<20, using: &random))
    let b =
      Self.countries[(slot + 5) % 10].lowercased() + String(Int.random(in: 0..<20, using: &random))
    text += "  \(when) bilateral \"Meeting \(slot)\" @ p\(city)-\(slot % 4)\n    with: \(a), \(b)\n"
    switch slot % 4 {
    case 0: text += "    note: The two sides spoke of trade, energy and transport.\n"
    case 1: text += "    signs: agreement \"Number \(slot)\", KZ CN\n    release: press\n"
    case 2: text += "    press: pool\n    dress: dark suit\n"
    default: text += "    status: confirmed\n"
    }
    text += "\n"
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The date some days after 1990-01-01, by the civil-from-days algorithm of Howard Hinnant.
  private func date(_ days: Int) -> String {
    let shifted = days + 7305 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(pad(month))-\(pad(dayOfYear - (153 * monthIndex + 2) / 5 + 1))"
  }
}
