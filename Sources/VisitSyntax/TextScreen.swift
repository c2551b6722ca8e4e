// Looks over the bytes of a file before it is read: encoding, hidden characters, line ends.

public import Diagnostics

/// The first look at a file.
public enum TextScreen {
  /// The largest file that Herald reads.
  public static let maximumBytes = 64 << 20

  /// Findings about the bytes themselves.
  public static func findings(in file: SourceFile) -> [Diagnostic] {
    guard file.bytes.count <= maximumBytes else {
      let size = file.bytes.count >> 20
      return [
        Diagnostic(
          .tooLarge, at: Span(0, 0), "the file has \(size) MiB; Herald reads up to 64 MiB")
      ]
    }
    var screen = Screen()
    file.bytes.withUnsafeBufferPointer { screen.look(at: $0) }
    return screen.findings.diagnostics
  }

  /// Whether a character may not stand in a programme.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F, 0x80..<0xA0: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF: true
    default: false
    }
  }
}

private struct Screen {
  var findings = Findings()
  private var hasReturn = false
  private var brokenLine = -1
  private var line = 0

  mutating func look(at bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      findings.add(
        Diagnostic(.byteOrderMark, at: Span(0, 3), "the file starts with a byte-order mark"))
      index = 3
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F {
        index += 1
      } else {
        index = special(index, bytes)
      }
    }
  }

  private mutating func special(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case 0x0A: line += 1
    case 0x09: break
    case 0x0D: carriageReturn(index, bytes)
    case 0x80...: return wide(index, bytes)
    default: hidden(index, index + 1, Unicode.Scalar(bytes[index]))
    }
    return index + 1
  }

  private mutating func carriageReturn(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
      return hidden(index, index + 1, "\r")
    }
    guard !hasReturn else { return }
    hasReturn = true
    findings.add(
      Diagnostic(
        .carriageReturn, at: Span(index, index + 1), "lines end in CR LF",
        fix: Fix("run `herald fmt --write`")))
  }

  /// A character beyond ASCII; one finding a line where the bytes are not UTF-8.
  private mutating func wide(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let (scalar, length) = UTF8Scalar.decode(bytes, at: index) else {
      if brokenLine != line {
        brokenLine = line
        findings.add(
          Diagnostic(
            .notUTF8, at: Span(index, index + 1), "these bytes are not UTF-8",
            fix: Fix("save the file as UTF-8")))
      }
      return index + 1
    }
    if TextScreen.isHidden(scalar) { hidden(index, index + length, scalar) }
    return index + length
  }

  private mutating func hidden(_ start: Int, _ end: Int, _ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    findings.add(
      Diagnostic(
        .hiddenCharacter, at: Span(start, end),
        "the character U+\(code) cannot be seen and may not stand here", fix: Fix("delete it")))
  }
}

/// Decodes single characters of UTF-8 (RFC 3629).
enum UTF8Scalar {
  /// The character at an offset and its length in bytes; nil where the bytes are not UTF-8.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int)? {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, lead < 0xF5, index + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let next = bytes[index + offset]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let minimum: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= minimum, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
