// herald show: the programme as a table for the terminal.

import CivilTime
import Diagnostics
import Scheduling
import VisitModel

extension Command {
  static let show = Command(
    "show", "print a programme as a table", options: [], page: PackageResources.show_md
  ) { (arguments, console) throws(Misuse) in
    var status = ExitStatus.clean
    for path in try arguments.files() {
      let checked = Checked(try console.source(path), in: console.world)
      console.print(ProgrammeTable(checked, width: console.width).text())
      if checked.diagnostics.hasErrors { status = .errors }
      checked.report(to: console, from: .error)
    }
    return status
  }
}

/// The days of a programme, with the windows of their entries, for a terminal.
private struct ProgrammeTable {
  private let programme: Programme
  private let timetable: Timetable
  private let width: Int
  /// The columns in front of what is held: the words of the time, and the window of the start.
  private static let indent = 29

  init(_ checked: Checked, width: Int) {
    programme = checked.programme
    timetable = checked.analysis.reachableTimetable()
    self.width = min(max(width, 60), 120)
  }

  func text() -> String {
    var lines: [String] = []
    if let visit = programme.visit { lines += header(visit) }
    for (number, day) in programme.days.enumerated() {
      lines.append("")
      lines.append(heading(day))
      for position in day.entries { lines += row(position) }
      if day.entries.isEmpty { lines.append("  no entries") }
      if number == programme.days.count - 1 { lines.append("") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func header(_ visit: Visit) -> [String] {
    var facts: [String] = []
    if let visitClass = visit.visitClass { facts.append("\(visitClass.rawValue) visit") }
    if let dates = visit.dates { facts.append("\(dates.lowerBound) to \(dates.upperBound)") }
    facts.append("time zones \(programme.zoneVersion)")
    return Wrap.lines(visit.title, width: width) + [facts.joined(separator: " · ")]
  }

  private func heading(_ day: ProgrammeDay) -> String {
    let zone = programme[day.city].zone
    let noon = ClockTime(hour: 12, minute: 0) ?? .midnight
    var offset = ""
    if case .unique(let instant) = zone.resolve(day.date, noon) {
      offset = ", " + utcOffsetText(zone.offset(at: instant))
    }
    let date =
      "\(day.date.weekday.name) \(day.date.day) \(day.date.monthOfYear.name) \(day.date.year)"
    return "\(date) · \(TextRenderer.visible(programme[day.city].name))\(offset)"
  }

  private func row(_ position: Int) -> [String] {
    let entry = programme.entries[position]
    let times = Wrap.lines(WindowWords.when(entry, programme), width: 13)
    let window = WindowWords.start(entry, timetable.windows[position])
    let room = width - Self.indent
    let body = Wrap.lines(what(entry), width: room) + Wrap.lines(who(entry), width: room)
    return (0..<max(times.count, body.count)).map { number in
      let time = number < times.count ? times[number] : ""
      let front = "  " + Wrap.pad(time, 14) + Wrap.pad(number == 0 ? window : "", 13)
      return number < body.count ? front + body[number] : Wrap.trimmed(front)
    }
  }

  private func what(_ entry: Entry) -> String {
    var text = entry.noun
    if let title = entry.title { text += " “\(title)”" }
    if let from = entry.from { text += " from \(programme.name(of: from))" }
    if let to = entry.to { text += " to \(programme.name(of: to))" }
    if let place = entry.place { text += ", \(programme[place].name)" }
    if entry.status != .confirmed { text += " [\(entry.status.rawValue)]" }
    return text
  }

  private func who(_ entry: Entry) -> String {
    let roles = entry.attributes.filter { Vocabulary.row(of: $0.key)?.shape == .people }
    return roles.compactMap { attribute in
      guard let label = Vocabulary.row(of: attribute.key)?.label else { return nil }
      let names = attribute.values.map(name).filter { !$0.isEmpty }
      return "\(label.lowercased()) \(names.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private func name(_ value: Value<Entity>) -> String {
    switch value {
    case .reference(let entity): programme.name(of: entity)
    case .text(let text): text
    case .others: "and others"
    default: ""
    }
  }
}
