// A page in HTML, from its first check to its words.

import CGumbo
import Diagnostics

/// A page in UTF-8.
struct Page {
  /// The largest page that is read, in bytes of UTF-8.
  static let maximumBytes = 8 << 20
  /// The most that the parser may take for a page, in bytes: it needs a hundred for each byte of a
  /// page that is nothing but tags, ten for one of words.
  private static let maximumMemory = 1 << 30

  private let file: SourceFile

  init(_ file: SourceFile) { self.file = file }

  /// The words of the page as an account in plain text.
  func account() throws(ManuscriptRefusal) -> SourceFile {
    guard file.bytes.count <= Self.maximumBytes else {
      throw refusal(.pageTooLarge, 0, "the page has more than \(Self.maximumBytes >> 20) MiB")
    }
    let masked = Masking.masked(file.bytes)
    if let finding = masked.withUnsafeBufferPointer({ NestingCheck(Markup(bytes: $0)).finding() }) {
      throw ManuscriptRefusal(finding, in: file)
    }
    let (end, writer) = masked.withUnsafeBufferPointer(read)
    switch end {
    case HERALD_GUMBO_PARSED: break
    case HERALD_GUMBO_TOO_MUCH_MEMORY:
      throw refusal(.pageTooLarge, 0, "parsing the page takes more than 1 GiB of memory")
    default: throw refusal(.pageNotParsed, 0, "the page is too broken to be parsed")
    }
    guard !writer.text.isEmpty else {
      throw refusal(.pageWithoutText, 0, "no visit found: the page has no text")
    }
    return SourceFile(
      name: file.name, bytes: writer.text, extract: Extract(of: file, pieces: writer.pieces))
  }

  private func read(
    _ masked: UnsafeBufferPointer<UInt8>
  ) -> (end: herald_gumbo_end, writer: AccountWriter) {
    let parsed = ParsedPage(masked, memory: Self.maximumMemory)
    guard let document = parsed.document else { return (parsed.end, AccountWriter()) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let text = PageText(
        bytes: bytes, masked: masked, references: CharacterReferences(in: bytes))
      var walk = PageWalk(text, MainPart(of: document))
      walk.run()
      return (parsed.end, walk.writer)
    }
  }

  private func refusal(
    _ kind: DiagnosticKind, _ offset: Int, _ message: String
  ) -> ManuscriptRefusal {
    let fix = Fix("save the text of the account as plain text")
    return ManuscriptRefusal(
      Diagnostic(kind, at: Span(offset, offset), message, fix: fix), in: file)
  }
}
