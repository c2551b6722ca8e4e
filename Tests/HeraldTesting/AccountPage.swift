// The tables of docs/accounts.md, which the tests of telling and of reading go through.

/// The tables of the page about accounts.
public enum AccountPage {
  /// What a programme says, and how it is told.
  public struct Row: Sendable, CustomStringConvertible {
    public let given: String
    public let told: String
    public var description: String { given }
  }

  /// The rows of all tables whose first column has this heading.
  public static func rows(of heading: String) -> [Row] {
    let bytes = Folders.bytes("docs/accounts.md") ?? []
    var rows: [Row] = []
    var isInside = false
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("| ") else {
        isInside = false
        continue
      }
      if line == "| \(heading) | told |" { isInside = true }
      guard isInside, line.hasPrefix("| `") else { continue }
      let cells = line.dropFirst(2).dropLast(2).split(separator: " | ").map { String($0) }
      rows.append(Row(given: String(cells[0].dropFirst().dropLast()), told: cells[1]))
    }
    return rows
  }

  /// The programme in which an entry of the page stands, at noon.
  public static func programme(entry: String) -> String {
    let lines = entry.replacing(" · ", with: "\n    ")
    return cast + "\n2025-03-08 Geneva\n  noon  \(lines)\n"
  }

  /// The programme in which a time of the page stands, on a banquet that nobody is named for.
  public static func programme(when: String) -> String {
    cast + """

      2025-03-08 Geneva
        ?  talks with otto
        ?  signing "First" #first
        ?  signing "Second"
        ?  bilateral with eva
        ?  bilateral with eva #again
        ?  bilateral with otto #with-otto
        \(when)  banquet
          without: visitor

      2025-03-09 Geneva
        ?  audience with otto #last
      """
  }

  private static let cast = """
    visit "State visit of Ada Lind to Borduria"
      class: state
      visitor: ada
      dates: 2025-03-08 .. 2025-03-09
    party ARC "Arcadia"
    party BOR "Borduria"
    party BANK "Bank of the rivers"
    delegation ARC
      ada "Ada Lind" head of state, "President"
      ben "Ben Holm" minister, "Minister of Culture"
      vera "Vera" staff
    delegation BOR
      otto "Otto Kray" head of state, "King"
      eva "Eva Moor" head of government, "Premier"
    place airport "Airport", Geneva
    place palace "Royal Palace", Geneva
    place school "School of the four winds", Geneva
    place tomb "Tomb of the Unknown", Geneva
    rooms palace
      salon "Blue salon" seats 12

    """
}
