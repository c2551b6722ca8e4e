// The drawn timeline of a day: which stretches of it are certain and which only possible.

import CivilTime
import VisitModel

/// A day as a rail with one bar for each entry whose time is known well enough to draw.
public struct Timeline: Sendable {
  /// First and last minute of the rail, counted from local midnight; past 1440 on the next day.
  public let axis: ClosedRange<Int>
  public let bars: [Bar]
  public let laneCount: Int
  /// How many entries of the day have no time that could be drawn.
  public let undrawn: Int

  /// One entry, in minutes from local midnight.
  public struct Bar: Sendable {
    /// The key of the entry.
    public let entryKey: String
    public let label: String
    public let lane: Int
    /// Earliest start and latest end.
    public let span: ClosedRange<Int>
    /// When it is surely going on; nil when no minute is sure.
    public let certain: ClosedRange<Int>?
    public let startIsExact: Bool
    public let endIsExact: Bool
  }
}

extension Timeline {
  /// The minutes of the rail between which a mark stands every three hours.
  public var ticks: [Int] {
    Array(stride(from: axis.lowerBound, through: axis.upperBound, by: 180))
  }

  /// The rail that holds all days of an edition, so that days compare: whole thirds of a day.
  static func axis(of chapters: [Edition.Chapter]) -> ClosedRange<Int> {
    var low = 9 * 60
    var high = 21 * 60
    for chapter in chapters {
      for span in chapter.entries.compactMap({ span(of: $0, in: chapter) }) {
        low = min(low, max(0, span.lowerBound))
        high = max(high, min(30 * 60, span.upperBound))
      }
    }
    return (low / 180 * 180)...((high + 179) / 180 * 180)
  }

  /// Nil when nothing of the day can be drawn.
  init?(of chapter: Edition.Chapter, axis: ClosedRange<Int>) {
    var lanes = Lanes(axis: axis)
    bars = chapter.entries.filter { !$0.isCancelled }.compactMap { entry in
      Self.bar(of: entry, in: chapter, axis: axis, lanes: &lanes)
    }
    guard !bars.isEmpty else { return nil }
    self.axis = axis
    laneCount = lanes.ends.count
    undrawn = chapter.entries.filter { !$0.isCancelled }.count - bars.count
  }

  private static func span(
    of entry: Edition.Entry, in chapter: Edition.Chapter
  ) -> ClosedRange<Int>? {
    guard let window = entry.timing.window, !entry.isCancelled,
      window.earliestStart.seconds(to: window.latestStart) <= vaguest
    else { return nil }
    let start = minute(window.earliestStart, in: chapter)
    return start...max(start, minute(window.latestEnd, in: chapter))
  }

  /// A start that may lie anywhere in more than this many seconds is no time to draw.
  private static let vaguest: Int64 = 12 * 3600

  private static func minute(_ instant: Instant, in chapter: Edition.Chapter) -> Int {
    let midnight = Instant(utc: chapter.date).advanced(
      bySeconds: -Int64(chapter.zone.offsetSeconds))
    return Int(midnight.seconds(to: instant) / 60)
  }

  private static func bar(
    of entry: Edition.Entry, in chapter: Edition.Chapter, axis: ClosedRange<Int>,
    lanes: inout Lanes
  ) -> Bar? {
    guard let window = entry.timing.window, let full = span(of: entry, in: chapter),
      full.overlaps(axis)
    else { return nil }
    let span = full.clamped(to: axis)
    let sureStart = minute(window.latestStart, in: chapter)
    let sureEnd = minute(window.earliestEnd, in: chapter)
    let certain = sureStart < sureEnd ? (sureStart...sureEnd).clamped(to: axis) : nil
    let label = label(of: entry)
    return Bar(
      entryKey: entry.key, label: label, lane: lanes.lane(for: span, label: label), span: span,
      certain: certain, startIsExact: window.startIsKnown, endIsExact: window.endIsKnown)
  }

  /// What the bar is called: short, for the programme beneath says the rest.
  private static func label(of entry: Edition.Entry) -> String {
    let partners = entry.partners.map(\.text).joined(separator: " and ")
    let label = entry.title ?? (partners.isEmpty ? entry.label : partners)
    guard label.count > longestLabel else { return label }
    return label.prefix(longestLabel - 1).trimmedEnd + "…"
  }

  private static let longestLabel = 26
}

extension Substring {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Bars in lanes, so that neither they nor their labels meet, even on a narrow page.
private struct Lanes {
  let axis: ClosedRange<Int>
  var ends: [Int] = []

  /// The first lane that is free; bars come in any order, so only lanes that end before count.
  mutating func lane(for span: ClosedRange<Int>, label: String) -> Int {
    let needed = footprint(of: span, label: label)
    if let lane = ends.firstIndex(where: { $0 <= needed.lowerBound }) {
      ends[lane] = needed.upperBound
      return lane
    }
    ends.append(needed.upperBound)
    return ends.count - 1
  }

  /// The minutes that bar and label cover on a page 320 pixels wide.
  private func footprint(of span: ClosedRange<Int>, label: String) -> ClosedRange<Int> {
    let minutesPerPixel = Double(axis.upperBound - axis.lowerBound) / 320
    let width = Int(Double(label.count) * 6.5 * minutesPerPixel) + 30
    if Timeline.labelLeans(right: span, on: axis) {
      return min(span.lowerBound, span.upperBound - width)...span.upperBound
    }
    return span.lowerBound...max(span.upperBound, span.lowerBound + width)
  }
}

extension Timeline {
  /// Whether the label of a bar ends where the bar ends, because it starts too far right.
  static func labelLeans(right span: ClosedRange<Int>, on axis: ClosedRange<Int>) -> Bool {
    (span.lowerBound - axis.lowerBound) * 100 > (axis.upperBound - axis.lowerBound) * 52
  }
}
