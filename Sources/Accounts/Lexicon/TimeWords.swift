// Months, days of the week, parts of the day.

import CivilTime

extension LexiconBuilder {
  mutating func addTimeWords() {
    for month in Month.allCases {
      add(month.name, .month, month.rawValue)
      add(month.shortName, .month, month.rawValue)
      add(month.shortName + ".", .month, month.rawValue)
    }
    add("sept", .month, 9)
    add("sept.", .month, 9)
    for weekday in Weekday.allCases { add(weekday.name, .weekday, weekday.rawValue) }
    let table = TableText(Self.parts)
    table.forEachRow { fields in
      let part = DayPart.allCases.firstIndex { $0.rawValue == table.text(fields[0]) }
      for piece in table.list(fields[1]) { add(table, piece, .dayPart, part ?? -1) }
    }
    for word in ["a.m.", "am"] { add(word, .dayPart, Lexicon.anteMeridiem) }
    for word in ["p.m.", "pm"] { add(word, .dayPart, Lexicon.postMeridiem) }
    add("midnight", .dayPart, Lexicon.midnight)
  }

  private static let parts: StaticString = """
    early morning | dawn, daybreak, sunrise
    morning | morning, forenoon
    noon | noon, midday, noontime, lunchtime
    afternoon | afternoon
    evening | evening, dusk, sunset, nightfall, sundown
    night | night, tonight, nighttime
    """
}

extension Lexicon {
  static let anteMeridiem = 100
  static let postMeridiem = 101
  static let midnight = 102

  /// The part of the day that a word names.
  static func dayPart(_ value: Int32) -> DayPart? {
    DayPart.allCases.indices.contains(Int(value)) ? DayPart.allCases[Int(value)] : nil
  }
}
