// A programme in several files as one text: the files that `include` names, behind the main one.

import Diagnostics
import VisitModel
import VisitSyntax

/// Puts the files of a programme together.
struct Inclusion {
  private let world: any World
  private let main: SourceFile
  /// The folder of the main file, with the slash after it.
  private let folder: String
  private var bytes: [UInt8]
  private var parts: [SourcePart] = []
  private var names: Set<String>
  private var findings = Findings()

  /// The text of a file and of all that it includes, and what is wrong with that. A file that
  /// includes nothing is given back as it is.
  static func whole(
    _ file: SourceFile, in world: some World
  ) -> (source: SourceFile, diagnostics: [Diagnostic]) {
    guard includes(in: file) else { return (file, []) }
    var inclusion = Inclusion(file, in: world)
    inclusion.follow(file, offset: 0)
    let source = SourceFile(name: file.name, bytes: inclusion.bytes, parts: inclusion.parts)
    return (source, inclusion.findings.diagnostics)
  }

  private init(_ file: SourceFile, in world: some World) {
    self.world = world
    main = file
    bytes = file.bytes
    folder = file.name.lastIndex(of: "/").map { String(file.name[...$0]) } ?? ""
    names = [file.name]
  }

  /// Whether a line begins with the word, which is cheaper to see than to parse.
  private static func includes(in file: SourceFile) -> Bool {
    file.lineStarts.contains { file.bytes[Int($0)...].starts(with: "include".utf8) }
  }

  private mutating func follow(_ file: SourceFile, offset: Int) {
    guard Self.includes(in: file) else { return }
    for block in Parser.parse(file).tree.blocks where block.kind == .include {
      guard let field = block.field(.file), let name = block.text(.file) else { continue }
      let span = Span(Int(field.span.start) + offset, Int(field.span.end) + offset)
      if let next = read(name, span) { add(next) }
    }
  }

  /// The file of a name, which must be a new one beside the programme or below it.
  private mutating func read(_ name: String, _ span: Span) -> SourceFile? {
    guard Self.staysInside(name) else {
      report(
        .includeOutside, span, "`\(name)` is not in the folder of this programme",
        fix: Fix("name a file beside the programme, or in a folder below it"))
      return nil
    }
    let path = folder + name
    guard names.insert(path).inserted else {
      let isMain = path == main.name
      report(
        .includedTwice, span, isMain ? "the file includes itself" : "`\(name)` is included twice",
        fix: Fix("leave this line out"))
      return nil
    }
    do throws(WorldError) {
      return SourceFile(name: path, bytes: try world.read(path))
    } catch {
      report(
        .includeUnreadable, span, "`\(name)` cannot be read: \(error)",
        fix: Fix("name a file beside the programme, or in a folder below it"))
      return nil
    }
  }

  /// Whether a name leads neither to the root nor upwards nor to the standard input.
  static func staysInside(_ name: String) -> Bool {
    guard !name.isEmpty, name != "-", !name.hasPrefix("/") else { return false }
    return !name.utf8.contains(0)
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != ".." && $0 != "."
      }
  }

  private mutating func add(_ file: SourceFile) {
    bytes.append(0x0A)
    let start = bytes.count
    parts.append(SourcePart(start: start, file: file))
    bytes += file.bytes
    follow(file, offset: start)
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ span: Span, _ message: String, fix: Fix
  ) {
    findings.add(Diagnostic(kind, at: span, message, fix: fix))
  }
}

extension DiagnosticKind {
  private static func programme(_ include: String) -> String {
    """
    include "\(include)"

    visit "Working visit to Astana"
      dates: 2024-07-03 .. 2024-07-03

    2024-07-03 Astana
      10:00 rest

    """
  }

  static let includeUnreadable = DiagnosticKind(
    "H060", "include-unreadable", .error, summary: "An included file cannot be read.",
    explanation: """
      `include "people.visit"` names a file beside the programme, or in a folder below it. The file \
      is not there or may not be read. Everything else is checked without it, so names that it would \
      declare are reported as well.
      """,
    example: programme("people.visit"))

  static let includeOutside = DiagnosticKind(
    "H061", "include-outside", .error,
    summary: "An included file is not in the programme's folder.",
    explanation: """
      A programme may be opened by somebody else than its author, and may be sent on. So it includes \
      files of its own folder and of folders below it only, never a path from the root or one that \
      leads upwards.
      """,
    example: programme("../people.visit"))

  static let includedTwice = DiagnosticKind(
    "H062", "included-twice", .error, summary: "A file is included twice, or by itself.",
    explanation: """
      Each file of a programme is included once; included twice, everything in it would be declared \
      twice. The second `include` is passed over.
      """,
    example: programme("people.visit").replacing(
      "\n\nvisit", with: "\ninclude \"people.visit\"\n\nvisit"),
    companions: [("people.visit", "party SCO \"Shanghai Cooperation Organisation\"\n")])
}
