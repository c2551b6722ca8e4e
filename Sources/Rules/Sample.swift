// The programme that most examples start from: a visit in good order, to which each adds its fault.

enum Sample {
  /// A one-day visit with arrival and departure.
  ///
  /// - Parameters:
  ///   - entries: the entries between arrival and departure, indented by two.
  ///   - visitClass: the class of the visit.
  ///   - suite: further people of the visitor's delegation, indented by two.
  ///   - hosts: further people of the host's delegation, indented by two.
  ///   - blocks: further blocks, such as places.
  static func visit(
    _ entries: String, visitClass: String = "working", suite: String = "", hosts: String = "",
    blocks: String = ""
  ) -> String {
    """
    visit "Visit of the President of Arcadia to Borduria"
      class: \(visitClass)
      visitor: president
      dates: 2024-07-03

    party ARC  "Arcadia"
    party BOR  "Borduria"

    delegation ARC
      president   "The President of Arcadia"  head of state
    \(lines(suite))
    delegation BOR
      sovereign   "The King of Borduria"   head of state
    \(lines(hosts))
    \(lines(blocks))2024-07-03 Geneva

      09:00      arrival
        host: sovereign

    \(lines(entries))
      18:00      departure

    """
  }

  /// A conference of one day without a visitor, on whose margins people meet.
  ///
  /// - Parameter blocks: rooms, requests and days.
  static func conference(_ blocks: String) -> String {
    """
    visit "Conference on rivers"
      class: summit
      dates: 2024-07-03

    party ARC  "Arcadia"
    party BOR  "Borduria"

    delegation ARC
      president   "The President of Arcadia"  head of state

    delegation BOR
      sovereign   "The King of Borduria"   head of state

    \(lines(blocks))
    """
  }

  /// A conference whose president says something of their times, and a day with these entries.
  static func availability(_ attribute: String, _ entries: String) -> String {
    conference("2024-07-03 Geneva\n\n\(entries)").replacing(
      "\"The President of Arcadia\"  head of state\n",
      with: "\"The President of Arcadia\"  head of state\n    \(attribute)\n")
  }

  private static func lines(_ text: String) -> String {
    text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }
}
