// Finds out in which encoding a file is, and decodes it. What was said on the command line goes first,
// then the byte-order mark, then what a page declares; a mark that contradicts either is an error.

import Diagnostics

/// A file in UTF-8.
struct DecodedFile {
  /// The file itself where it was UTF-8 already.
  let file: SourceFile
  let isPage: Bool
}

/// Decodes one file.
struct Decoding {
  private let file: SourceFile
  private let said: TextEncoding?
  private let mark: ByteOrderMark?

  init(_ file: SourceFile, said: TextEncoding?) {
    self.file = file
    self.said = said
    mark = ByteOrderMark(file.bytes)
  }

  /// How the encoding is known.
  private enum Ground {
    case said, mark, declared, assumed

    /// Why the bytes should be what they are not.
    var words: String {
      switch self {
      case .said: "which `--encoding` names"
      case .mark: "whose mark the file begins with"
      case .declared: "which the page declares"
      case .assumed: "and the page declares no other encoding"
      }
    }
  }

  func decode() throws(ManuscriptRefusal) -> DecodedFile {
    if let mark, let said, !mark.agrees(with: said) {
      throw contradiction("`--encoding` says \(said.name)", 0..<mark.length, in: file)
    }
    if let mark { return try decode(as: mark) }
    if let said { return try page(in: decoded(said, .said)) }
    guard Self.isPage(file) else { return DecodedFile(file: file, isPage: false) }
    return try page(in: declared())
  }

  private func page(in file: SourceFile) -> DecodedFile {
    DecodedFile(file: file, isPage: Self.isPage(file))
  }

  /// Whether a file is a page, and holds no bytes that no text has.
  private static func isPage(_ file: SourceFile) -> Bool {
    file.bytes.withUnsafeBufferPointer { bytes in
      PageMarks(skippingMark(bytes)).isPage(named: file.name)
        && bytes.allSatisfy { $0 >= 0x20 || 0x09...0x0D ~= $0 || $0 == 0x1B }
    }
  }

  private static func skippingMark(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return UnsafeBufferPointer(rebasing: bytes[(isMarked ? 3 : 0)...])
  }

  // MARK: By mark

  private func decode(as mark: ByteOrderMark) throws(ManuscriptRefusal) -> DecodedFile {
    if mark == .utf8, said == nil, !Self.isPage(file) {
      return DecodedFile(file: file, isPage: false)
    }
    let found = page(in: try decoded(TextEncoding(of: mark), .mark))
    if found.isPage, said == nil { try check(mark, against: found.file) }
    return found
  }

  private func check(
    _ mark: ByteOrderMark, against page: SourceFile
  ) throws(ManuscriptRefusal) {
    let declared = page.bytes.withUnsafeBufferPointer { bytes in
      let rest = Self.skippingMark(bytes)
      return PageMarks(rest).declaredEncoding().map { name, range in
        let shift = bytes.count - rest.count
        return (name, range.lowerBound + shift..<range.upperBound + shift)
      }
    }
    guard let (name, range) = declared else { return }
    if let encoding = TextEncoding(named: name), mark.agrees(with: encoding) { return }
    throw contradiction("the page declares \(name)", range, in: page)
  }

  private func contradiction(
    _ other: String, _ range: Range<Int>, in file: SourceFile
  ) -> ManuscriptRefusal {
    let mark = self.mark?.name ?? ""
    return ManuscriptRefusal(
      Diagnostic(
        .contradictedEncoding, at: Span(range.lowerBound, range.upperBound),
        "the file begins with the byte-order mark of \(mark), but \(other)",
        fix: Fix("correct what the page declares, or leave out `--encoding`")), in: file)
  }

  // MARK: By declaration

  private func declared() throws(ManuscriptRefusal) -> SourceFile {
    let declared = file.bytes.withUnsafeBufferPointer { PageMarks($0).declaredEncoding() }
    guard let (name, range) = declared else { return try decoded(.utf8, .assumed) }
    guard let encoding = TextEncoding(named: name) else {
      throw ManuscriptRefusal(
        Diagnostic(
          .unknownEncoding, at: Span(range.lowerBound, range.upperBound),
          "the page declares an encoding that is not known: `\(name)`",
          fix: Fix("say the right one, perhaps `--encoding utf-8`")), in: file)
    }
    // A declaration that could be read byte by byte cannot be right in saying UTF-16.
    let isWide = encoding.key.hasPrefix("utf-16")
    return try decoded(isWide ? .utf8 : encoding, isWide ? .assumed : .declared)
  }

  // MARK: Bytes

  private func decoded(
    _ encoding: TextEncoding, _ ground: Ground
  ) throws(ManuscriptRefusal) -> SourceFile {
    if encoding == .utf8 || encoding.key == "utf-8" { return try validated(ground) }
    // `UTF-16` without a mark is taken as iconv takes it: in the order of the machine.
    let start = mark?.length ?? 0
    let name = mark?.name ?? encoding.iconvName
    guard let outcome = Transcoder(from: name)?.decode(file.bytes, from: start) else {
      throw undecodable(0, in: file, encoding, ground, byte: file.bytes.first ?? 0)
    }
    guard let failure = outcome.failure else {
      return SourceFile(name: file.name, bytes: outcome.text)
    }
    let shown = SourceFile(name: file.name, bytes: outcome.text + Array("\u{FFFD}".utf8))
    throw undecodable(
      outcome.text.count, in: shown, encoding, ground, byte: file.bytes[failure])
  }

  private func validated(_ ground: Ground) throws(ManuscriptRefusal) -> SourceFile {
    guard let offset = Self.firstInvalid(file.bytes) else { return file }
    throw undecodable(offset, in: file, .utf8, ground, byte: file.bytes[offset])
  }

  private func undecodable(
    _ offset: Int, in file: SourceFile, _ encoding: TextEncoding, _ ground: Ground, byte: UInt8
  ) -> ManuscriptRefusal {
    let hex = String(byte, radix: 16, uppercase: true)
    let digits = hex.utf8.count < 2 ? "0" + hex : hex
    return ManuscriptRefusal(
      Diagnostic(
        .undecodable, at: Span(offset, offset + 1),
        "the byte 0x\(digits) means nothing here in \(encoding.name), \(ground.words)",
        fix: Fix("say the right encoding, perhaps `--encoding windows-1252`")), in: file)
  }

  /// Where the first bytes stand that are not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var offset = 0
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
