// Programmes that state their own findings. A comment under a line says what is found on it:
//
//     #~ H401 error 14..19 the talks have no other side
//
// code, severity, columns of the first and the last character (one number if they are the same),
// and how the message starts. Exactly these findings are expected, no more and no fewer. What is found
// in a file that the programme names stands after its last line, with that file's line before the
// columns: `3:14..19`.

import Diagnostics
import HeraldTesting
import Loading
import Rules
import Scheduling
import SystemWorld
import Testing
import VisitModel

/// A finding as a fixture writes it.
struct ExpectedFinding: Hashable, Comparable, CustomStringConvertible {
  let line: Int
  let code: String
  let severity: String
  let columns: String
  var message: String

  var comment: String { "#~ \(code) \(severity) \(columns) \(message)" }
  var description: String { "line \(line): \(comment.dropFirst(3))" }

  static func < (a: Self, b: Self) -> Bool {
    (a.line, a.columns, a.code, a.message) < (b.line, b.columns, b.code, b.message)
  }

  /// Whether `actual` is what this one expects.
  func matches(_ actual: Self) -> Bool {
    line == actual.line && code == actual.code && severity == actual.severity
      && columns == actual.columns && actual.message.hasPrefix(message)
  }
}

extension ExpectedFinding {
  /// Reads `#~ CODE SEVERITY COLUMNS MESSAGE`; nil for any other line.
  init?(_ text: String, under line: Int) {
    let words = text.drop { $0 == " " }.split(separator: " ", maxSplits: 4)
    guard words.count == 5, words[0] == "#~" else { return nil }
    self.init(
      line: words[3].contains(":") ? 0 : line, code: String(words[1]), severity: String(words[2]),
      columns: String(words[3]),
      message: String(words[4]))
  }

  init(_ diagnostic: Diagnostic, in file: SourceFile) {
    let range = diagnostic.span.range
    let main = file
    let file = diagnostic.source ?? file
    let start = file.position(at: range.lowerBound)
    let last = max(start.column, start.column + file.text(range).count - 1)
    let isElsewhere = file !== main
    self.init(
      line: isElsewhere ? 0 : start.line, code: diagnostic.kind.code,
      severity: diagnostic.severity.rawValue,
      columns: (isElsewhere ? "\(start.line):" : "")
        + (start.column == last ? "\(last)" : "\(start.column)..\(last)"),
      message: diagnostic.message)
  }
}

/// What a fixture says, and what is found in it.
struct Expectations {
  let expected: [ExpectedFinding]
  let found: [ExpectedFinding]

  init(_ file: SourceFile) {
    var expected: [ExpectedFinding] = []
    var code = 0
    for line in 1...file.lineStarts.count {
      let text = file.text(file.lineRange(line))
      if let finding = ExpectedFinding(text, under: code) {
        expected.append(finding)
      } else {
        code = line
      }
    }
    self.expected = expected.sorted()
    found = checked(file).map { ExpectedFinding($0, in: file) }.sorted()
  }

  var missing: [ExpectedFinding] { expected.filter { !found.contains(where: $0.matches) } }
  var unexpected: [ExpectedFinding] {
    found.filter { finding in !expected.contains { $0.matches(finding) } }
  }
}

/// Everything found in a programme: text, names, rules.
func checked(_ file: SourceFile) -> [Diagnostic] {
  let loaded = Programme.load(file, in: PackageWorld())
  let context = CheckContext(programme: loaded.programme, analysis: loaded.programme.analyse())
  let judged = Catalogue.judge(Catalogue.check(context), by: loaded.tree)
  return (loaded.diagnostics + judged.standing).inFileOrder()
}

/// The text of a fixture with its expectations replaced by what is found in it.
func recorded(_ file: SourceFile) -> String {
  let found = checked(file).map { ExpectedFinding($0, in: file) }.sorted()
  var lines: [String] = []
  for line in 1...file.lineStarts.count {
    let text = file.text(file.lineRange(line))
    if !(text.drop { $0 == " " }).hasPrefix("#~") { lines.append(text) }
    lines += found.filter { $0.line == line }.map { text.prefix { $0 == " " } + $0.comment }
  }
  let elsewhere = found.filter { $0.line == 0 }.map(\.comment)
  if !elsewhere.isEmpty { lines.insert(contentsOf: elsewhere, at: max(0, lines.count - 1)) }
  return lines.joined(separator: "\n")
}

/// The package's own files, wherever the tests run, and the system's zones.
private struct PackageWorld: World {
  func read(_ path: String) throws(WorldError) -> [UInt8] {
    guard let bytes = Folders.bytes(path) else {
      throw WorldError("\(path): there is no such file")
    }
    return bytes
  }

  func zoneData(_ identifier: String) -> [UInt8]? { SystemWorld().zoneData(identifier) }

  var zoneVersion: String { SystemWorld().zoneVersion }
}
