// Parts of entries, and what is held after midnight at the end of an evening.

import CivilTime
import Diagnostics
import VisitModel
import VisitSyntax

extension Loader {
  /// The entry of which an entry says that it is a part.
  func whole(_ attributes: [Attribute], _ index: Index<Entry>) -> Index<Entry>? {
    for attribute in attributes where attribute.key == .partOf {
      if case .reference(.entry(let whole))? = attribute.values.first, whole != index {
        return whole
      }
    }
    return nil
  }

  /// Puts entries where they are held: in their other form, where that is decided; parts without a place
  /// of their own where the entry is that they belong to. Parts of themselves are reported.
  mutating func placeEntries() {
    for position in programme.entries.indices where programme.entries[position].says(.decided) {
      let entry = programme.entries[position]
      guard let place = entry.placeOfAlternative else { continue }
      programme.entries[position] = entry.with(whole: entry.whole, place: place)
    }
    for position in programme.entries.indices where programme.entries[position].says(.partOf) {
      let entry = programme.entries[position]
      guard let chain = chain(from: Index(position)) else {
        reportCircle(entry)
        programme.entries[position] = entry.with(whole: nil, place: entry.place)
        continue
      }
      let place = entry.place ?? chain.compactMap { programme[$0].place }.first
      programme.entries[position] = entry.with(whole: entry.whole, place: place)
    }
  }

  /// What an entry is a part of, and what that is a part of, and so on; nil for a circle.
  private func chain(from index: Index<Entry>) -> [Index<Entry>]? {
    var chain: [Index<Entry>] = []
    var seen: Set<Index<Entry>> = [index]
    var next = programme[index].whole
    if next == nil, programme[index].entities(.partOf) == [.entry(index)] { return nil }
    while let whole = next {
      guard seen.insert(whole).inserted else { return nil }
      chain.append(whole)
      next = programme[whole].whole
    }
    return chain
  }

  private mutating func reportCircle(_ entry: Entry) {
    report(
      .partOfItself, entry.attribute(.partOf)?.span ?? entry.span,
      "this \(entry.noun) is a part of itself",
      fix: Fix("name the entry that holds it, or leave the line out"))
  }

  // MARK: After midnight

  mutating func reportNight(_ item: Statement, _ date: Day, _ held: Day) {
    report(
      .afterMidnight, item.field(.when)?.span ?? item.span,
      "taken for the night after \(date): it stands below what is held in the evening",
      fix: Fix("write it under `\(held)`, to be clear"))
  }
}

/// Follows the clock times of a day's list, to see what is held after midnight.
struct Night {
  /// What starts from here on begins an evening, and what starts before the other hour below it is
  /// of the night that follows: Herald's defaults.
  private static let evening = 17 * 60
  private static let morning = 5 * 60

  let date: Day
  private var isLate = false

  init(date: Day) {
    self.date = date
  }

  /// The date of the next item of the list.
  mutating func date(of item: Statement) -> Day {
    guard case .when(let when)? = item.value(.when), let start = when.clock else { return date }
    if start.minutes >= Self.evening {
      isLate = true
    } else if start.minutes >= Self.morning {
      isLate = false
    }
    return isLate && start.minutes < Self.morning ? date.adding(days: 1) : date
  }
}

extension When {
  /// The first clock time that is stated.
  fileprivate var clock: ClockTime? {
    for case .clock(let start, _, _) in terms { return start }
    return nil
  }
}

extension Entry {
  /// The place of the other form, where that one is held and has a place of its own.
  fileprivate var placeOfAlternative: Index<Place>? {
    guard word(.decided) == HeldForm.alternative.rawValue else { return nil }
    for case .step(let form) in values(.alternative) {
      if case .place(let place)? = form.place { return place }
    }
    return nil
  }

  fileprivate func says(_ key: AttributeKey) -> Bool { attribute(key) != nil }

  /// The same entry as part of another, and at another place.
  fileprivate func with(whole: Index<Entry>?, place: Index<Place>?) -> Entry {
    Entry(
      id: id, day: day, when: when, kind: kind, word: word, title: title, place: place, from: from,
      to: to,
      date: date, zone: zone, endZone: endZone, whole: whole, attributes: attributes, span: span,
      whenSpan: whenSpan, kindSpan: kindSpan)
  }
}

extension DiagnosticKind {
  private static let visit = """
    visit "Working visit to Astana"
      dates: 2024-07-03 .. 2024-07-04


    """

  static let afterMidnight = DiagnosticKind(
    "H064", "after-midnight", .warning, summary: "Taken for the night after its day.",
    explanation: """
      An hour of the night, before five, that stands below what is held from five in the afternoon on \
      is taken for the night that follows, as it would be read in a printed programme. Whoever \
      meant the morning of that day puts the line above the others; whoever wants to be clear puts it \
      under the next date.
      """,
    example: visit + """
      2024-07-03 Astana
        20:00-23:30 rest "Dinner at the residence"
        00:15-01:15 rest "Nightcap"

      """)

  static let partOfItself = DiagnosticKind(
    "H065", "part-of-itself", .error, summary: "An entry is a part of itself.",
    explanation: """
      `part of:` names the entry inside which this one is held. Followed from entry to entry it leads \
      back here, so nobody could say what is inside what. The line is passed over.
      """,
    example: visit + """
      2024-07-03 Astana
        10:00-12:00 rest "Morning"
        10:30 photo #picture
          part of: picture

      """)
}
