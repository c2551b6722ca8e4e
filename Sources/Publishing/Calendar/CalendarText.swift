// The words of a calendar: titles, places and descriptions of events.

import CivilTime
import VisitModel

/// Texts of a calendar, made only of what an edition holds.
enum CalendarText {
  /// "State visit of … (Internal – not for distribution)"; the public one needs no mark.
  static func name(of edition: Edition) -> String {
    let title = PlainText.line(edition.header?.title ?? "")
    let mark = edition.audience == .public ? "" : " (\(Wording.mark(edition.audience)))"
    return (title.isEmpty ? "Programme" : title) + mark
  }

  /// What the calendar is, as of when.
  static func summary(of edition: Edition, _ context: RenderContext) -> String {
    PlainText.clean(
      "\(Wording.mark(edition.audience)). As of \(context.stamp), "
        + "time zones by release \(edition.zoneVersion).")
  }

  /// The heading; before it, where the time is not exact, what is known: "~ noon: Welcome banquet".
  static func title(of entry: Edition.Entry) -> String {
    let heading = PlainText.line(entry.heading)
    let title = heading.isEmpty ? entry.label : heading
    let lead =
      switch entry.timing.certainty {
      case .exact: ""
      case .approximate: "~ \(PlainText.line(shortTime(entry.timing))): "
      case .toBeSet: "Time to be set: "
      }
    return (entry.isCancelled ? "Cancelled: " : "") + lead + title
  }

  private static func shortTime(_ timing: Edition.Timing) -> String {
    timing.clock.map { $0.start.local.timeText } ?? timing.phrases.first ?? timing.words
  }

  /// Place and city.
  static func location(of entry: Edition.Entry) -> String? {
    let names = [entry.place?.name, entry.city?.name].compactMap { $0 }.map(PlainText.line)
    let shown = names.filter { !$0.isEmpty }
    return shown.isEmpty ? nil : shown.joined(separator: ", ")
  }

  /// Everything else that this audience may know of an entry, one line each.
  static func description(
    of entry: Edition.Entry, _ span: CalendarSpan, _ parts: Parts, _ edition: Edition
  ) -> String {
    var lines = time(of: entry, span) + Wording.openMarks(of: entry)
    if entry.title != nil { lines.append("Kind: \(entry.label)") }
    lines += entry.roles.map { "\($0.label): \(Wording.people($0.items))" }
    lines += [entry.from.map { "From: \($0)" }, entry.to.map { "To: \($0)" }].compactMap { $0 }
    lines += entry.documents.map { "Document: \(Wording.line($0))" }
    lines += entry.honours.map { "Honour: \(Wording.line($0))" }
    lines += entry.pledges.map { "Pledge: \(Wording.line($0))" }
    lines += (entry.rows + (entry.place?.rows ?? [])).map { "\($0.label): \($0.text)" }
    lines += (entry.place?.notes ?? []).map { "Place: \($0)" }
    lines += entry.notes
    lines += told(of: entry, parts)
    if edition.audience < .press, entry.release > edition.audience {
      lines.append("Release: \(Wording.releaseLabel(entry.release))")
    }
    return PlainText.clean((lines + [Wording.mark(edition.audience)]).joined(separator: "\n"))
  }

  /// The parts that have no event of their own.
  private static func told(of entry: Edition.Entry, _ parts: Parts) -> [String] {
    parts.parts(of: entry).filter { $0.isTold(among: parts) }.map { part in
      let time = part.timing.phrases.isEmpty ? "" : part.timing.words + ": "
      return "Part: \(time)\(PlainText.line(part.heading))"
    }
  }

  private static func time(of entry: Edition.Entry, _ span: CalendarSpan) -> [String] {
    let words = Wording.sentenceCase(entry.timing.words)
    var lines: [String] = []
    switch span {
    case .stated: lines.append("Time: \(words)")
    case .estimated: lines.append("Time: \(words) (end estimated)")
    case .window: lines.append("Time: \(words) (shown: when it may start)")
    case .allDay: lines.append(words)
    }
    let zone = entry.timing.zone
    let names = zone.identifier == zone.offsetText ? "" : ", \(zone.identifier)"
    return lines + ["Local time: \(zone.offsetText)\(names)"]
  }
}

extension Wording {
  /// People with their offices, semicolons between them where there are any.
  static func people(_ items: [Edition.Item]) -> String {
    let named = items.filter { $0 != .others }
    let offices = named.map { $0.person?.offices.first }
    let separator = offices.contains { $0 != nil } ? "; " : ", "
    let names = zip(named, offices).map { item, office in
      office.map { "\(item.text), \($0)" } ?? item.text
    }
    return names.joined(separator: separator) + (items.contains(.others) ? " and others" : "")
  }
}
