// Times as sentences begin with them.

import CivilTime
import VisitModel

/// The words for the time of an entry.
enum AccountTimes {
  static let unset = "at a time still to be set"

  /// "In the afternoon, after the talks"
  static func words(_ terms: [WhenTerm<String>]) -> String {
    let time = terms.isEmpty ? unset : terms.map(words).joined(separator: ", ")
    return ProseWords.sentenceCase(time)
  }

  /// A term about others by their names in a sentence.
  static func words(_ term: WhenTerm<String>) -> String {
    switch term {
    case .clock(let time, let end, let about): clock(time, end, about ? "about " : "")
    case .part(let part): words(part)
    case .after(let other, let gap): distance(gap) + "after \(other)"
    case .before(let other, let gap): distance(gap) + "before \(other)"
    case .offset(let other, let minutes):
      "exactly \(Minutes(clamping: abs(minutes)).inProse) "
        + (minutes < 0 ? "before" : "into") + " \(other)"
    case .with(let other): "at the same time as \(other)"
    case .unset: unset
    }
  }

  /// "at 12:00", "from about 12:00 to 13:30", "at 12:00, for 90 minutes"
  private static func clock(_ time: ClockTime, _ end: ClockEnd?, _ about: String) -> String {
    switch end {
    case .until(let until)?:
      "from \(about)\(time) to \(until)" + (until < time ? " the next day" : "")
    case .lasting(let length)?: "at \(about)\(time), for \(length.inProse)"
    case nil: "at \(about)\(time)"
    }
  }

  static func words(_ part: DayPart) -> String {
    switch part {
    case .noon, .night: "at \(part.rawValue)"
    default: "in the \(part.rawValue)"
    }
  }

  private static func distance(_ gap: Minutes?) -> String {
    gap.map { "at least \($0.inProse) " } ?? ""
  }
}

extension AccountMentions {
  /// The words for the time of an entry.
  func time(of entry: ToldEntry) -> String {
    AccountTimes.words(entry.when.map { $0.map { phrase($0, on: entry.date) } })
  }
}
