// Looks over the bytes of an account before it is read: whether they are text, in UTF-8, in English.

public import Diagnostics

/// The first look at an account.
public enum AccountScreen {
  /// The largest account that is read, in bytes.
  public static let maximumBytes = 16 << 20
  /// The longest line that is read, in bytes.
  public static let maximumLine = 1 << 20

  /// Why an account cannot be read; nil when it can.
  public static func finding(in file: SourceFile) -> Diagnostic? {
    size(file) ?? emptiness(file) ?? form(file) ?? encoding(file) ?? language(file)
  }

  /// The bytes to read: a byte-order mark is blanked, so that all places stay.
  public static func readable(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
    return [0x20, 0x20, 0x20] + bytes[3...]
  }

  // MARK: Size and form

  private static func size(_ file: SourceFile) -> Diagnostic? {
    guard file.bytes.count <= maximumBytes else {
      return Diagnostic(
        .accountTooLarge, at: Span(0, 0),
        "the account has more than \(maximumBytes >> 20) MiB, and is not read",
        fix: Fix("give each account a file of its own"))
    }
    let lines = zip(file.lineStarts, file.lineStarts.dropFirst() + [UInt32(file.bytes.count)])
    guard let long = lines.first(where: { Int($1) - Int($0) > maximumLine }) else { return nil }
    return Diagnostic(
      .accountTooLarge, at: Span(Int(long.0), Int(long.0)),
      "a line of \((long.1 - long.0) >> 20) MiB or more; an account has lines of up to 1 MiB")
  }

  private static func emptiness(_ file: SourceFile) -> Diagnostic? {
    guard readable(file.bytes).allSatisfy({ $0 <= 0x20 && $0 != 0 }) else { return nil }
    return Diagnostic(.noVisit, at: Span(0, 0), "no visit found: the file is empty")
  }

  private static let forms: [(start: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "a PDF"),
    ([0x50, 0x4B, 3, 4], "a zip file or a document of an office program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a document of an office program"),
    (Array("{\\rtf".utf8), "a rich text document"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0x1F, 0x8B], "a compressed file"),
  ]

  private static func form(_ file: SourceFile) -> Diagnostic? {
    if let form = forms.first(where: { file.bytes.starts(with: $0.start) }) {
      return notText(0, "the file is \(form.name), no plain text")
    }
    if wide(file.bytes) { return nil }
    guard
      let odd = file.bytes.firstIndex(where: { $0 < 0x20 && !(0x09...0x0D ~= $0) && $0 != 0x1B })
    else { return nil }
    return notText(odd, "the file holds bytes that no text has")
  }

  private static func notText(_ offset: Int, _ message: String) -> Diagnostic {
    Diagnostic(
      .accountNotText, at: Span(offset, offset + 1), message,
      fix: Fix("save its text as plain text in UTF-8"))
  }

  // MARK: Encoding

  /// Whether the bytes look like UTF-16: its mark, or every other byte zero.
  private static func wide(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let head = bytes.prefix(256)
    guard head.count >= 8 else { return false }
    let zeros = [0, 1].map { odd in
      head.indices.count { $0 % 2 == odd && head[$0] == 0 }
    }
    return zeros.contains { $0 * 10 >= head.count * 4 } && zeros.contains(0)
  }

  private static func encoding(_ file: SourceFile) -> Diagnostic? {
    if wide(file.bytes) {
      return Diagnostic(
        .accountEncoding, at: Span(0, 1), "the account is UTF-16, not UTF-8",
        fix: Fix("convert it: `iconv -f UTF-16 -t UTF-8`"))
    }
    guard let offset = firstInvalid(file.bytes) else { return nil }
    return Diagnostic(
      .accountEncoding, at: Span(offset, offset + 1), "the account is not UTF-8",
      fix: Fix("convert it, perhaps with `iconv -f WINDOWS-1252 -t UTF-8`"))
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

  // MARK: Language

  /// Words that English texts are full of, and texts in other languages lack.
  private static let english: WordSet = [
    "the", "of", "and", "with", "from", "for", "was", "were", "that", "by", "his", "her", "at",
    "to",
    "on", "is", "will", "has", "had", "their", "after", "which", "pm", "am",
  ]

  /// How many words there are, and how many of them English ones.
  private static func counts(_ bytes: UnsafeBufferPointer<UInt8>) -> (words: Int, common: Int) {
    let english = english
    var (words, common) = (0, 0)
    var start = 0
    while start < bytes.count {
      var end = start
      var key = WordKeyBuilder()
      while end < bytes.count, isLetter(bytes[end]) {
        key.add(letter: bytes[end])
        end += 1
      }
      if end > start {
        words += 1
        if end - start <= 5, english.contains(key.key) { common += 1 }
      }
      start = end + 1
    }
    return (words, common)
  }

  /// A Latin letter, or part of a letter outside ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    Glyphs.isPlainLetter(byte) || byte >= 0x80
  }

  /// Whether fewer than one word in so many is an English one. A text of few words is taken for
  /// English unless most of it is in another script.
  private static func isOther(_ head: ArraySlice<UInt8>, share: Int) -> Bool {
    let (words, common) = head.withUnsafeBufferPointer(counts)
    if words >= 20 { return common * share < words }
    return head.count { $0 >= 0x80 } * 2 > head.count
  }

  /// One word in four is one of these in English, hardly one in thirty in any other language.
  private static func language(_ file: SourceFile) -> Diagnostic? {
    // What begins in plain English need not be counted to its end.
    guard isOther(file.bytes.prefix(2_000), share: 8), isOther(file.bytes.prefix(20_000), share: 16)
    else { return nil }
    return Diagnostic(
      .otherLanguage, at: Span(0, 0), "no visit found: the account does not seem to be in English",
      fix: Fix("have it translated into English first"))
  }
}
