// The table of `herald check --windows`: earliest and latest start and end of every entry.

import Diagnostics
import Scheduling
import VisitModel

enum WindowsTable {
  static func text(_ checked: Checked) -> String {
    let programme = checked.programme
    let timetable = checked.analysis.reachableTimetable()
    var text =
      Wrap.pad("line", 6) + Wrap.pad("start", 15) + Wrap.pad("end", 15)
      + "entry (time zones \(programme.zoneVersion))\n"
    var day: Index<ProgrammeDay>?
    for (position, entry) in programme.entries.enumerated() {
      if entry.day != day {
        day = entry.day
        let city = TextRenderer.visible(programme[programme[entry.day].city].name)
        text += "\(programme[entry.day].date) \(city)\n"
      }
      let window = timetable.windows[position]
      let line = checked.file.line(at: Int(entry.span.start))
      text +=
        Wrap.pad(String(line), 6) + Wrap.pad(WindowWords.start(entry, window), 15)
        + Wrap.pad(WindowWords.end(entry, window), 15)
        + TextRenderer.visible(String(programme.phrase(for: entry).dropFirst(4))) + "\n"
    }
    return text
  }
}
