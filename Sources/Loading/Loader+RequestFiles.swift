// Loads requests from lists in files of their own. A row becomes a request exactly as if it stood in
// the programme.

import CivilTime
import Diagnostics
import VisitModel
import VisitSyntax

extension Loader {
  /// Reads the file that a `requests` block names, relative to the folder of the programme.
  mutating func loadRequestFile(_ field: Field) {
    guard case .text(let name)? = field.values.first else { return }
    let path = Self.plain(name.hasPrefix("/") ? name : folder + name)
    guard listsRead.insert(path).inserted else {
      return report(
        .repeatedList, field.span, "the requests of `\(short(name))` are read twice",
        fix: Fix("leave this line out"))
    }
    let bytes: [UInt8]
    do throws(WorldError) {
      bytes = try world.read(path)
    } catch {
      return report(
        .requestsFile, field.span, "the requests cannot be read: \(error)",
        fix: Fix("name a file beside the programme"))
    }
    guard bytes.count <= TextScreen.maximumBytes else {
      return report(.requestsFile, field.span, "`\(short(name))` is larger than 64 MiB")
    }
    let file = SourceFile(name: path, bytes: bytes)
    source = file
    loadRequests(CSVTable(file))
    source = nil
  }

  /// A path without steps that lead nowhere, so that one file has one path.
  private static func plain(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).enumerated()
    return parts.filter { number, part in part != "." && (number == 0 || !part.isEmpty) }
      .map(\.element).joined(separator: "/")
  }

  /// The folder of the programme, with the slash after it.
  private var folder: String {
    let name = programme.source.name
    return name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
  }

  private mutating func loadRequests(_ table: CSVTable) {
    guard !table.isUTF16 else {
      return report(
        .requestsEncoding, Span(0, 2), "the file is UTF-16, not UTF-8", fix: Self.saveAsUTF8)
    }
    guard let first = table.rows.first else {
      return report(.requestsColumns, Span(0, 0), "the file has no header and no rows")
    }
    guard let header = header(first) else { return }
    for row in table.rows.dropFirst() { loadRow(row, header) }
  }

  private static let saveAsUTF8 = Fix("save it as “CSV UTF-8”")

  private mutating func header(_ row: CSVRow) -> RequestHeader? {
    if let broken = row.broken { reportEncoding(broken) }
    let header = RequestHeader(row)
    for (cell, column) in header.repeated {
      report(
        .requestsColumns, cell.span, "a second column is taken for `\(column.rawValue)`",
        fix: Fix("give it another name, or leave it out"))
    }
    guard header.has(.who) else {
      report(
        .requestsColumns, row.span, "there is no column `who`",
        fix: Fix(
          "name the columns in the first row: who, with, length, priority, within, seats, room"))
      return nil
    }
    for cell in header.unknown {
      let near = Spelling.nearest(
        to: cell.text, in: RequestColumn.allCases.flatMap(\.headers))
      report(
        .requestsUnknownColumn, cell.span, "the column `\(short(cell.text))` is not read",
        fix: near.map { Fix("write `\($0)`") })
    }
    return header
  }

  private mutating func reportEncoding(_ span: Span) {
    report(.requestsEncoding, span, "this is not UTF-8", fix: Self.saveAsUTF8)
  }

  private mutating func loadRow(_ row: CSVRow, _ header: RequestHeader) {
    if let broken = row.broken { return reportEncoding(broken) }
    if let unclosed = row.unclosed {
      return report(
        .requestsRow, unclosed, "the quotation mark is not closed",
        fix: Fix("write two for one inside a cell"))
    }
    if let extra = row.cells.dropFirst(header.columns.count).first(where: { !$0.text.isEmpty }) {
      return report(
        .requestsRow, extra.span,
        "the row has \(row.cells.count) cells, and the header names \(header.columns.count)",
        fix: Fix("put cells that hold a separator in quotation marks"))
    }
    if let statement = statement(row, header) { loadRequest(statement) }
  }

  // MARK: Rows

  /// A row as the statement that a programme would have; nil, with findings, when it cannot be read.
  private mutating func statement(_ row: CSVRow, _ header: RequestHeader) -> Statement? {
    guard let who = header.cell(.who, of: row) else {
      report(.requestsRow, row.span, "the row does not say who asks")
      return nil
    }
    var fields = [Field(.who, names(who), who.span)]
    if let with = header.cell(.with, of: row) {
      fields.append(Field(.with, names(with), with.span))
    }
    var isWhole = true
    for column in RequestColumn.allCases {
      guard let cell = header.cell(column, of: row) else { continue }
      guard let field = field(column, cell) else { continue }
      if let field { fields.append(field) } else { isWhole = false }
    }
    var statement = Statement(kind: .request, fields: fields, span: row.span)
    for column in RequestColumn.allCases {
      guard let cell = header.cell(column, of: row) else { continue }
      guard let line = attribute(column, cell) else { continue }
      if let line { statement.attributes.append(line) } else { isWhole = false }
    }
    return isWhole ? statement : nil
  }

  /// The field of a column: nil for a column that is no field, nothing inside for one that cannot be
  /// read.
  private mutating func field(_ column: RequestColumn, _ cell: CSVCell) -> Field?? {
    switch column {
    case .length:
      guard let length = RequestCells.length(cell.text) else {
        reportCell(cell, "is not a length", "write it as 30m, 45m or 1h30m")
        return .some(nil)
      }
      return Field(.length, [.length(length)], cell.span)
    case .id:
      guard NameForm.isName(cell.text) else {
        reportCell(cell, "cannot be an id", "write one word of letters, digits and hyphens")
        return .some(nil)
      }
      return Field(.id, [.reference(Name(cell.text, cell.span))], cell.span)
    default: return nil
    }
  }

  private mutating func attribute(_ column: RequestColumn, _ cell: CSVCell) -> AttributeLine?? {
    switch column {
    case .priority:
      return line(
        .priority, cell, RequestCells.priority(cell.text).map { [.number($0)] },
        "is not a priority", "write 1 for what is required, 2 and up for the rest")
    case .seats:
      return line(
        .seats, cell, RequestCells.seats(cell.text).map { [.number($0)] },
        "is not a number of seats", "write a whole number above zero")
    case .within:
      return line(
        .within, cell, RequestCells.windows(cell.text).map { $0.map { .window($0) } },
        "is not a window", "write it as 2026-09-16 14:00-18:00")
    case .status:
      let status = Status(rawValue: cell.text.lowercased())
      return line(
        .status, cell, status.map { [.word($0.rawValue)] }, "is not a status",
        "write one of \(Status.allCases.map(\.rawValue).joined(separator: ", "))")
    case .room: return line(.room, cell, [.reference(roomName(cell))], "", "")
    case .note: return line(.note, cell, [.text(cell.text)], "", "")
    case .who, .with, .length, .id: return nil
    }
  }

  private mutating func line(
    _ key: AttributeKey, _ cell: CSVCell, _ values: [Value<Name>]?, _ message: String, _ fix: String
  ) -> AttributeLine?? {
    guard let values else {
      reportCell(cell, message, fix)
      return .some(nil)
    }
    return AttributeLine(
      key: key, values: values, span: cell.span, keySpan: cell.span,
      valueSpans: values.map { _ in cell.span })
  }

  private mutating func reportCell(_ cell: CSVCell, _ message: String, _ fix: String) {
    report(.requestsRow, cell.span, "`\(short(cell.text))` \(message)", fix: Fix(fix))
  }

  // MARK: Names

  /// The people of a cell, between commas, semicolons or plus signs. Where a cell is in quotation
  /// marks of its own, the place of the whole cell stands for each.
  private func names(_ cell: CSVCell) -> [Value<Name>] {
    if let id = idByName(cell.text) { return [.reference(Name(id, cell.span))] }
    var names: [Value<Name>] = []
    var offset = cell.span.range.lowerBound
    let isPlain = cell.span.range.count == cell.text.utf8.count
    for part in cell.text.split(
      omittingEmptySubsequences: false, whereSeparator: { ",;+".contains($0) })
    {
      let spaces = part.prefix { $0 == " " }.utf8.count
      let text = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      let start = offset + spaces
      offset += part.utf8.count + 1
      guard !text.isEmpty else { continue }
      let span = isPlain ? Span(start, start + text.utf8.count) : cell.span
      names.append(.reference(Name(idByName(text) ?? text, span)))
    }
    return names
  }

  /// Lists name people as they please: by their name in the programme, their printed name, or the code
  /// or name of their delegation.
  private func idByName(_ text: String) -> String? {
    if people[text] != nil || text == "visitor" { return text }
    let upper = text.uppercased()
    if parties[upper] != nil { return upper }
    return printedNames[text.lowercased()]
  }

  private func roomName(_ cell: CSVCell) -> Name {
    let room = programme.rooms.first { $0.name?.lowercased() == cell.text.lowercased() }
    return Name(rooms[cell.text] != nil ? cell.text : room?.id ?? cell.text, cell.span)
  }

  /// The ids of people and the codes of parties by their printed names in small letters.
  func namesInPrint() -> [String: String] {
    var names: [String: String] = [:]
    for party in programme.parties { names[party.name.lowercased()] = party.code }
    for person in programme.people { names[person.name.lowercased()] = person.id }
    return names
  }
}
