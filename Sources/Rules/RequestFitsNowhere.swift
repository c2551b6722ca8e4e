// A request has a time and a room in which it can be held.

import CivilTime
import Diagnostics
import VisitModel

extension Rule {
  static let requestFitsNowhere = Rule(.requestFitsNowhere) { context, findings in
    let days = VisitDays(context.programme)
    for request in context.programme.requests where request.word(.status) != "cancelled" {
      if let finding = windows(of: request, days, context.programme) ?? room(for: request, context)
      {
        findings.add(finding)
      }
    }
  }

  /// The windows of a request, when it fits none of them. Windows that end before they start are
  /// another finding.
  private static func windows(
    of request: Request, _ days: VisitDays, _ programme: Programme
  ) -> Diagnostic? {
    guard let attribute = request.attribute(.within) else { return nil }
    let stated = request.values(.within).compactMap { value -> ClockWindow? in
      if case .window(let window) = value { window } else { nil }
    }
    guard let first = stated.first, stated.allSatisfy({ $0.start < $0.end }) else { return nil }
    let span = attribute.valueSpans.first ?? attribute.span
    let onDays = stated.filter { $0.day.map(days.contains) ?? true }
    guard !onDays.isEmpty else {
      return Diagnostic(
        .requestFitsNowhere, at: span, in: request.source,
        "\(first.day.map(String.init(describing:)) ?? "the window") is no day of this visit",
        fix: Fix("correct the date, or the `dates:` of the visit"))
    }
    let length = request.length?.shortest.count ?? 0
    let hours = hours(of: request, programme)
    let longest = onDays.map { room($0, hours) }.max() ?? 0
    guard Int(length) > longest else { return nil }
    let why =
      longest <= 0
      ? "the room is closed then" : "the longest time there is \(Minutes(clamping: longest).spoken)"
    return Diagnostic(
      .requestFitsNowhere, at: span, in: request.source,
      "\(Minutes(length).spoken) do not fit in here: \(why)",
      fix: Fix("widen the window, or ask for a shorter meeting"))
  }

  /// Minutes of a window in which a room is open.
  private static func room(_ window: ClockWindow, _ hours: ClockWindow?) -> Int {
    let start = max(window.start, hours?.start ?? window.start)
    let end = min(window.end, hours?.end ?? window.end)
    return end.minutes - start.minutes
  }

  /// The hours of the room that a request names, or of the place of that room.
  private static func hours(of request: Request, _ programme: Programme) -> ClockWindow? {
    guard case .room(let index)? = request.entities(.room).first else { return nil }
    return programme.hours(of: programme[index])
  }

  /// Nothing that the programme declares seats as many as are asked for.
  private static func room(for request: Request, _ context: CheckContext) -> Diagnostic? {
    let rooms = context.programme.rooms
    guard request.attribute(.room) == nil, let attribute = request.attribute(.seats),
      case .number(let seats)? = attribute.values.first, !rooms.isEmpty,
      rooms.allSatisfy({ ($0.seats ?? .max) < seats })
    else { return nil }
    let largest = rooms.compactMap(\.seats).max() ?? 0
    return Diagnostic(
      .requestFitsNowhere, at: attribute.valueSpans.first ?? attribute.span, in: request.source,
      "no room seats \(seats); the largest seats \(largest)",
      fix: Fix("declare a room that does, or ask for fewer seats"))
  }
}

/// The days that a visit has.
struct VisitDays {
  private let dates: ClosedRange<Day>?
  private let blocks: Set<Day>

  init(_ programme: Programme) {
    dates = programme.visit?.dates
    blocks = Set(programme.days.map(\.date))
  }

  /// Whether a day belongs to the visit; any does while the visit has no dates and no days.
  func contains(_ day: Day) -> Bool {
    if dates == nil, blocks.isEmpty { return true }
    return dates?.contains(day) == true || blocks.contains(day)
  }
}

extension Programme {
  /// The hours that a room states, else those of its place.
  func hours(of room: Room) -> ClockWindow? {
    var attribute = room.attribute(.open)
    if attribute == nil, case .place(let place)? = room.location {
      attribute = self[place].attribute(.open)
    }
    guard case .window(let window)? = attribute?.values.first, window.start < window.end else {
      return nil
    }
    return window
  }
}

extension DiagnosticKind {
  static let requestFitsNowhere = DiagnosticKind(
    "H427", "request-fits-nowhere", .error,
    summary: "A request for which there is no time or room.",
    explanation: """
      The meeting is longer than every window that the request gives, or its windows lie outside the \
      visit or the hours of the room it names, or no room has the seats that it asks for. No plan \
      could hold it, so it is found before one is made.
      """,
    example: Sample.conference(
      """
      requests
        president with sovereign 45m
          within: 2024-07-03 10:00-10:30
      """))
}
