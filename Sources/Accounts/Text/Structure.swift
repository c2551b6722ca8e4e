// Finds the parts of an account: an encyclopaedia article with `= headings =`, a wire story with a
// headline, a read-out with numbered sections, a programme under the names of days.

/// Cuts text into blocks, line by line.
struct Structure {
  private let text: UnsafeBufferPointer<UInt8>
  private var blocks: [Block] = []
  private var paragraph: Range<Int>?
  private var inInfobox = false
  private var hasTitle = false
  private var lastWasBlank = true

  static func blocks(of text: UnsafeBufferPointer<UInt8>) -> [Block] {
    var structure = Structure(text: text)
    structure.run()
    return structure.blocks
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private mutating func run() {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      take(trimmed(start..<end), nextIsBlank: isBlankLine(after: end))
      start = end + 1
    }
    close()
  }

  private func isBlankLine(after end: Int) -> Bool {
    var index = end + 1
    while index < text.count, text[index] != 0x0A {
      if text[index] != 0x20 && text[index] != 0x09 && text[index] != 0x0D { return false }
      index += 1
    }
    return true
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low] <= 0x20 { low += 1 }
    while high > low, text[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }

  private mutating func close() {
    if let range = paragraph { blocks.append(Block(kind: .paragraph, range: range)) }
    paragraph = nil
  }

  private mutating func take(_ line: Range<Int>, nextIsBlank: Bool) {
    defer { lastWasBlank = line.isEmpty }
    if line.isEmpty {
      close()
      inInfobox = false
    } else if let heading = heading(line) {
      close()
      add(heading)
    } else if isInfobox(line) {
      close()
      inInfobox = true
    } else if let item = item(line) {
      close()
      blocks.append(item)
    } else if !hasTitle, blocks.isEmpty, paragraph == nil, nextIsBlank || line.count < 240 {
      takeFirst(line)
    } else if isBareHeading(line, nextIsBlank: nextIsBlank) {
      close()
      blocks.append(Block(kind: .heading(1), range: unnumbered(line)))
    } else {
      extend(line)
    }
  }

  private mutating func add(_ heading: Block) {
    if !hasTitle, blocks.isEmpty {
      hasTitle = true
      blocks.append(Block(kind: .title, range: heading.range))
    } else {
      blocks.append(heading)
    }
  }

  /// The first line is the headline, unless it reads like a paragraph.
  private mutating func takeFirst(_ line: Range<Int>) {
    hasTitle = true
    let endsSentence = [0x2E, 0x21, 0x3F].contains(text[line.upperBound - 1])
    if endsSentence || line.count > 400 || isContinued(line) {
      paragraph = line
    } else {
      blocks.append(Block(kind: .title, range: line))
    }
  }

  /// Whether the line is the first of broken prose: the next is about as long, and goes on within
  /// the sentence or holds the end of one.
  private func isContinued(_ line: Range<Int>) -> Bool {
    let full = 50
    let next = text[line.upperBound...].drop { $0 == 0x0D || $0 == 0x20 }
    guard line.count >= full, next.first == 0x0A else { return false }
    let words = next.dropFirst().prefix { $0 != 0x0A }
    guard words.count >= full, let first = words.first else { return false }
    let holdsEnd = zip(words, words.dropFirst()).contains { $0 == 0x2E && $1 == 0x20 }
    return holdsEnd || 0x61...0x7A ~= first
  }

  /// Lines of one paragraph may be broken; a short line is a line of its own.
  private mutating func extend(_ line: Range<Int>) {
    if let open = paragraph, !isShort(lastLine(of: open)) {
      paragraph = open.lowerBound..<line.upperBound
    } else {
      close()
      paragraph = unnumbered(line)
    }
  }

  private func lastLine(of range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, text[start - 1] != 0x0A { start -= 1 }
    return start..<range.upperBound
  }

  private func isShort(_ line: Range<Int>) -> Bool { line.count < 50 }

  // MARK: Kinds of lines

  /// `== Heading ==` and `## Heading`.
  private func heading(_ line: Range<Int>) -> Block? {
    let sign = text[line.lowerBound]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "#") else { return nil }
    var level = 0
    var inner = line
    while let first = inner.first, text[first] == sign {
      inner = inner.dropFirst()
      level += 1
    }
    while sign == UInt8(ascii: "="), let last = inner.last, text[last] == sign {
      inner = inner.dropLast()
    }
    inner = trimmed(inner)
    guard !inner.isEmpty, level <= 6 else { return nil }
    return Block(kind: .heading(max(1, level - 1)), range: inner)
  }

  private func isInfobox(_ line: Range<Int>) -> Bool {
    line.count < 12 && String(decoding: text[line], as: UTF8.self).lowercased() == "infobox"
  }

  /// `- text`, `* text`, `• text`; in an infobox `- Key: value`.
  private func item(_ line: Range<Int>) -> Block? {
    let bullet: Int
    if line.count > 2, [0x2D, 0x2A, UInt8(ascii: "o")].contains(text[line.lowerBound]),
      text[line.lowerBound + 1] == 0x20
    {
      bullet = 2
    } else if line.count > 4, text[line.lowerBound] == 0xE2, text[line.lowerBound + 1] == 0x80,
      text[line.lowerBound + 2] == 0xA2
    {
      bullet = 3
    } else {
      bullet = letterNumber(line)
      if bullet == 0 { return nil }
    }
    return item(line, after: bullet)
  }

  /// "(iv)", "(b)": how many bytes such a number has; 0 for none. Numbers in digits begin paragraphs.
  private func letterNumber(_ line: Range<Int>) -> Int {
    guard text[line.lowerBound] == UInt8(ascii: "(") else { return 0 }
    var index = line.lowerBound + 1
    while index < line.upperBound, 0x61...0x7A ~= text[index] { index += 1 }
    let letters = index - line.lowerBound - 1
    guard 1...4 ~= letters, index + 1 < line.upperBound, text[index] == UInt8(ascii: ")"),
      text[index + 1] == 0x20,
      letters == 1 || text[line.lowerBound + 1..<index].allSatisfy({ "ivx".utf8.contains($0) })
    else { return 0 }
    return letters + 3
  }

  private func item(_ line: Range<Int>, after bullet: Int) -> Block? {
    let inner = trimmed(line.lowerBound + bullet..<line.upperBound)
    guard inInfobox, let colon = inner.first(where: { text[$0] == UInt8(ascii: ":") }) else {
      return Block(kind: .item, range: inner)
    }
    let key = String(decoding: text[inner.lowerBound..<colon], as: UTF8.self).lowercased()
    return Block(kind: .fact(key), range: trimmed(colon + 1..<inner.upperBound))
  }

  /// A short line between blank lines that ends no sentence.
  private func isBareHeading(_ line: Range<Int>, nextIsBlank: Bool) -> Bool {
    guard line.count < 100 else { return false }
    if isInCapitals(line) { return true }
    guard lastWasBlank, nextIsBlank else { return false }
    return ![0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2C, 0x22].contains(text[line.upperBound - 1])
  }

  /// "BUCKINGHAM PALACE": more than one word of letters, all of them capitals.
  private func isInCapitals(_ line: Range<Int>) -> Bool {
    var letters = 0
    for byte in text[line] {
      if 0x61...0x7A ~= byte { return false }
      if 0x41...0x5A ~= byte { letters += 1 }
    }
    return letters > 8
  }

  /// Without `(1)`, `1.`, `1)`, `a.` or `a)` at the start.
  private func unnumbered(_ line: Range<Int>) -> Range<Int> {
    var index = line.lowerBound
    let isBracketed = text[index] == UInt8(ascii: "(")
    if isBracketed { index += 1 }
    let digits = index
    while index < line.upperBound, 0x30...0x39 ~= text[index] { index += 1 }
    if !isBracketed, index == digits, line.count > 3, 0x61...0x7A ~= text[index] { index += 1 }
    guard index > digits, index - digits <= 2, index + 1 < line.upperBound else { return line }
    let closes = isBracketed || text[index] == UInt8(ascii: ")")
    guard closes ? text[index] == UInt8(ascii: ")") : text[index] == UInt8(ascii: ".") else {
      return line
    }
    guard text[index + 1] == 0x20 else { return line }
    return trimmed(index + 1..<line.upperBound)
  }
}
