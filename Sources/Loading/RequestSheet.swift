// The columns of a list of requests: what each is called, and which cell of a row belongs to it.

/// What a column holds.
enum RequestColumn: String, CaseIterable {
  case who, with, length, priority, within, seats, room, id, status, note

  /// The headers by which a column is known, in small letters. Desks write their own lists, so what
  /// they call things is accepted where it cannot be mistaken.
  var headers: [String] {
    switch self {
    case .who: ["who", "from", "requester", "requested by", "side a", "side 1", "principal"]
    case .with: ["with", "to", "counterpart", "side b", "side 2", "meets"]
    case .length: ["length", "duration", "minutes", "time needed"]
    case .priority: ["priority", "prio", "importance"]
    case .within: ["within", "window", "windows", "availability", "when"]
    case .seats: ["seats", "size", "head-count", "headcount", "pax"]
    case .room: ["room", "venue"]
    case .id: ["id", "reference", "ref", "no", "number"]
    case .status: ["status"]
    case .note: ["note", "notes", "remark", "remarks", "comment", "comments", "subject"]
    }
  }

  /// The column of a header; nil for one that is not known.
  init?(header: String) {
    let name = Self.plain(header)
    guard let column = Self.allCases.first(where: { $0.headers.contains(name) }) else { return nil }
    self = column
  }

  /// Small letters, single spaces, and no underscores.
  private static func plain(_ header: String) -> String {
    header.lowercased().split { $0 == " " || $0 == "_" || $0 == "\t" || $0 == ":" }
      .joined(separator: " ")
  }
}

/// What the header of a table says of its columns.
struct RequestHeader {
  /// By the position of the column.
  private(set) var columns: [RequestColumn?] = []
  /// Headers that are not known.
  private(set) var unknown: [CSVCell] = []
  /// Headers of columns that there are already.
  private(set) var repeated: [(cell: CSVCell, column: RequestColumn)] = []

  init(_ row: CSVRow) {
    for cell in row.cells {
      let column = RequestColumn(header: cell.text)
      if let column, columns.contains(column) {
        repeated.append((cell, column))
        columns.append(nil)
      } else {
        if column == nil, !cell.text.isEmpty { unknown.append(cell) }
        columns.append(column)
      }
    }
  }

  func has(_ column: RequestColumn) -> Bool { columns.contains(column) }

  /// The cell of a column that is not empty.
  func cell(_ column: RequestColumn, of row: CSVRow) -> CSVCell? {
    guard let position = columns.firstIndex(of: column), position < row.cells.count,
      !row.cells[position].text.isEmpty
    else { return nil }
    return row.cells[position]
  }
}
