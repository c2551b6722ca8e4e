// Times as sentences begin with them.

import CivilTime
import VisitModel

extension AccountMentions {
  /// "In the afternoon, after the talks"
  func time(of entry: Edition.Entry) -> String {
    let terms = entry.timing.terms.map { words($0, on: entry.date) }
    let time = terms.isEmpty ? "at a time still to be set" : terms.joined(separator: ", ")
    return Wording.sentenceCase(time)
  }

  private func words(_ term: WhenTerm<Int>, on date: Day) -> String {
    switch term {
    case .clock(let time, let end, let about): Self.clock(time, end, about ? "about " : "")
    case .part(let part): Self.words(part)
    case .after(let other, let gap): Self.distance(gap) + "after \(phrase(other, on: date))"
    case .before(let other, let gap): Self.distance(gap) + "before \(phrase(other, on: date))"
    case .with(let other): "at the same time as \(phrase(other, on: date))"
    case .unset: "at a time still to be set"
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

  private static func words(_ part: DayPart) -> String {
    switch part {
    case .noon, .night: "at \(part.rawValue)"
    default: "in the \(part.rawValue)"
    }
  }

  private static func distance(_ gap: Minutes?) -> String {
    gap.map { "at least \($0.inProse) " } ?? ""
  }
}
