// The timeline of a day as inline SVG: solid where an entry is surely going on, faded where it
// only may be. Positions are shares of the width, so the drawing fits a telephone and a page.

import CivilTime

extension HTMLWriter {
  private static let head = 20
  private static let laneHeight = 25
  private static let barHeight = 4

  /// The drawing with its title and description for those who cannot see it.
  mutating func timeline(_ timeline: Timeline, number: Int, of day: Document.DayBlock) {
    let height = Self.head + timeline.laneCount * Self.laneHeight + 6
    let attributes: Attributes = [
      ("class", "timeline"), ("role", "img"), ("width", "100%"), ("height", String(height)),
      ("aria-labelledby", "timeline-\(number) timeline-\(number)-text"),
    ]
    block("svg", attributes) { writer in
      writer.element("title", [("id", "timeline-\(number)")]) {
        $0.text("Timeline of \(day.title), \(day.city)")
      }
      writer.element("desc", [("id", "timeline-\(number)-text")]) {
        $0.text(Self.description(timeline))
      }
      writer.rail(timeline, height: height)
      for (position, bar) in timeline.bars.enumerated() {
        writer.bar(bar, of: timeline, fade: "fade-\(number)-\(position)")
      }
    }
    if timeline.undrawn > 0 {
      block("p", [("class", "undrawn")]) { $0.text(Self.undrawn(timeline.undrawn)) }
    }
  }

  private static func description(_ timeline: Timeline) -> String {
    let range = "\(hour(timeline.axis.lowerBound)) to \(hour(timeline.axis.upperBound))"
    let names = timeline.bars.map(\.label).joined(separator: ", ")
    return "From \(range): \(names). Bars are solid while an engagement is certainly under way "
      + "and fade where it only may be. The list that follows gives the same times in words."
  }

  private static func undrawn(_ count: Int) -> String {
    count == 1
      ? "Not drawn: one engagement whose time is open."
      : "Not drawn: \(count) engagements whose times are open."
  }

  private static func hour(_ minute: Int) -> String {
    let hour = minute / 60
    return hour <= 24 ? "\(hour < 10 ? "0" : "")\(hour):00" : "0\(hour - 24):00"
  }

  private mutating func rail(_ timeline: Timeline, height: Int) {
    for (number, minute) in timeline.ticks.enumerated() {
      let x = Self.share(minute, of: timeline)
      open(
        "line", [("class", "tick"), ("x1", x), ("x2", x), ("y1", "16"), ("y2", String(height))])
      markup("</line>")
      let isFirst = minute == timeline.axis.lowerBound
      let isLast = minute == timeline.axis.upperBound
      let anchor = isFirst ? "start" : isLast ? "end" : "middle"
      element(
        "text",
        [
          ("class", number.isMultiple(of: 2) ? "hour" : "hour between"), ("x", x), ("y", "11"),
          ("text-anchor", anchor),
        ],
        text: Self.hour(minute))
    }
    open("line", [("class", "rail"), ("x1", "0"), ("x2", "100%"), ("y1", "16"), ("y2", "16")])
    markup("</line>")
  }

  private mutating func bar(_ bar: Timeline.Bar, of timeline: Timeline, fade: String) {
    let top = Self.head + bar.lane * Self.laneHeight
    let leansRight = Timeline.labelLeans(right: bar.span, on: timeline.axis)
    let end = leansRight ? bar.span.upperBound : bar.span.lowerBound
    element(
      "text",
      [
        ("class", "label"), ("x", Self.share(end, of: timeline)), ("y", String(top + 13)),
        ("text-anchor", leansRight ? "end" : "start"),
      ], text: Self.isolated(bar.label))
    let isSolid = bar.certain == bar.span
    if !isSolid { gradient(bar, id: fade) }
    let length = bar.span.upperBound - bar.span.lowerBound
    let width = Self.percent(length, of: timeline.axis.upperBound - timeline.axis.lowerBound)
    open(
      "rect",
      [
        ("class", isSolid ? "bar" : "bar faded"),
        ("x", Self.share(bar.span.lowerBound, of: timeline)), ("y", String(top + 17)),
        ("width", length > 0 ? width : "3"), ("height", String(Self.barHeight)),
        ("fill", isSolid ? "currentColor" : "url(#\(fade))"),
      ])
    markup("</rect>")
  }

  /// Full where certain, down to nothing where only possible; an exact end has a sharp edge.
  private mutating func gradient(_ bar: Timeline.Bar, id: String) {
    let length = max(bar.span.upperBound - bar.span.lowerBound, 1)
    let middle = (bar.span.lowerBound + bar.span.upperBound) / 2
    let certain = bar.certain ?? middle...middle
    let peak = bar.certain == nil ? "0.75" : "1"
    element("linearGradient", [("id", id)]) { writer in
      writer.stop("0%", bar.startIsExact ? "1" : "0.06")
      writer.stop(Self.percent(certain.lowerBound - bar.span.lowerBound, of: length), peak)
      writer.stop(Self.percent(certain.upperBound - bar.span.lowerBound, of: length), peak)
      writer.stop("100%", bar.endIsExact ? "1" : "0.06")
    }
  }

  private mutating func stop(_ offset: String, _ opacity: String) {
    open("stop", [("offset", offset), ("stop-color", "currentColor"), ("stop-opacity", opacity)])
    markup("</stop>")
  }

  private static func share(_ minute: Int, of timeline: Timeline) -> String {
    percent(
      minute - timeline.axis.lowerBound, of: timeline.axis.upperBound - timeline.axis.lowerBound)
  }

  /// A share in hundredths of a per cent, without needless noughts: "12.5%".
  private static func percent(_ part: Int, of whole: Int) -> String {
    let value = (part * 10_000 + whole / 2) / max(whole, 1)
    return decimal(value) + "%"
  }

  /// A number of hundredths as a decimal.
  static func decimal(_ hundredths: Int) -> String {
    let size = hundredths.magnitude
    let sign = hundredths < 0 ? "-" : ""
    let fraction = size % 100
    if fraction == 0 { return "\(sign)\(size / 100)" }
    if fraction.isMultiple(of: 10) { return "\(sign)\(size / 100).\(fraction / 10)" }
    return "\(sign)\(size / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
