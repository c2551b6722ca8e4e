// What stands behind labels: "Address: 1 High Street. Note: Arrives late."

import VisitModel

/// Labelled facts and remarks at the end of a line.
struct ProseExtras {
  private(set) var rows: [ToldRow] = []
  private(set) var notes: [String] = []

  private let keys: [(label: String, key: AttributeKey)]

  /// The labels that may stand on a statement, with their colons.
  static func labels(on host: StatementKind) -> [String] {
    Vocabulary.attributes.filter { $0.hosts.contains(host) }.compactMap { row in
      row.label.map { $0 + ": " }
    }
  }

  /// Nil where the text is something else.
  init?(_ text: String, on host: StatementKind, remarksOnly: Bool = false) {
    let remarks: Set<AttributeKey> = [
      .address, .contact, .privateNote, .source, .note,
    ]
    keys = Vocabulary.attributes.compactMap { row in
      guard let label = row.label, row.hosts.contains(host),
        !remarksOnly || remarks.contains(row.key)
      else { return nil }
      return (label + ": ", row.key)
    }
    let scanner = ProseScanner(text)
    var at = 0
    while at < scanner.count {
      guard let label = scanner.first(of: keys.map(\.label), at: at) else { return nil }
      let key = keys[label.index].key
      let value = value(scanner, from: label.end, isRemark: remarks.contains(key))
      guard let value else { return nil }
      add(key, value.text)
      guard value.end < scanner.count else { return }
      guard let next = scanner.end(of: " ", at: value.end) else { return nil }
      at = next
    }
  }

  private mutating func add(_ key: AttributeKey, _ text: String) {
    if key == .note {
      notes.append(text)
    } else if let index = rows.firstIndex(where: { $0.key == key }) {
      rows[index].lines.append([.text(text)])
    } else {
      rows.append(ToldRow(key, [[.text(text)]]))
    }
  }

  /// A quoted text with its full stop, or a bare one up to the next label.
  private func value(
    _ scanner: ProseScanner, from start: Int, isRemark: Bool
  ) -> (text: String, end: Int)? {
    if isRemark, let quoted = scanner.quoted(at: start),
      let end = scanner.end(of: ".", at: quoted.end)
    {
      return quoted
        .end < end ? (quoted.text, end) : nil
    }
    let end = nextLabel(scanner, from: start)
    guard end > start else { return nil }
    guard isRemark else {
      return scanner.scalar(end - 1) == "." ? (scanner.text(start..<end - 1), end) : nil
    }
    return (scanner.text(start..<end), end)
  }

  /// Where the blank before the next label stands, or the end.
  private func nextLabel(_ scanner: ProseScanner, from start: Int) -> Int {
    for index in start..<scanner.count where scanner.scalar(index) == " " {
      if scanner.first(of: keys.map(\.label), at: index + 1) != nil { return index }
    }
    return scanner.count
  }
}
