// A room seats somebody.

import Diagnostics
import VisitModel

extension Rule {
  static let roomWithoutSeats = Rule(.roomWithoutSeats) { context, findings in
    for room in context.programme.rooms where room.seats == 0 {
      findings.add(
        Diagnostic(
          .roomWithoutSeats, at: context.place(of: "0", in: room.span, last: true),
          "\(room.name ?? room.id) seats nobody",
          fix: Fix("state how many it seats, or leave `seats` out where that is not known")))
    }
  }
}

extension DiagnosticKind {
  static let roomWithoutSeats = DiagnosticKind(
    "H428", "room-without-seats", .error, summary: "A room with no seats at all.",
    explanation: """
      A room that seats nobody could hold no meeting. A room that states no `seats` is taken to be \
      large enough.
      """,
    example: Sample.conference(
      """
      rooms
        booth       seats 0

      requests
        president with sovereign 30m
      """))
}
