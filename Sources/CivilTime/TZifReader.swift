// Reads a TZif file, versions 1 to 4, into its parts.
//
// Source: RFC 9636, "The Time Zone Information Format (TZif)", sections 3.1 to 3.3. Nothing in the
// bytes is trusted: every count, index and place is checked before use.

/// The parts of a TZif file that Herald uses.
struct TZifContents {
  var times: [Int64] = []
  var typeIndices: [Int] = []
  var types: [LocalTimeType] = []
  var footer: PosixRule?
}

/// A reader of one TZif file.
struct TZifReader {
  private let bytes: [UInt8]
  private let identifier: String
  private var position = 0

  /// The largest file that is read; genuine ones stay below 10 kB.
  private static let sizeLimit = 1 << 20

  /// Offsets that RFC 9636 allows, in seconds: -24:59:59 to +25:59:59.
  private static let offsets = -89_999...93_599

  init(_ bytes: [UInt8], identifier: String) {
    self.bytes = bytes
    self.identifier = identifier
  }

  /// Reads the whole file; the 64-bit block if there is one, else the 32-bit block.
  mutating func read() throws(ZoneError) -> TZifContents {
    guard bytes.count <= Self.sizeLimit else { throw fault(.tooLarge(bytes: bytes.count)) }
    let first = try header()
    guard first.version > 0 else { return try block(first, timeSize: 4) }
    try advance(first.blockSize(timeSize: 4))
    var contents = try block(try header(), timeSize: 8)
    contents.footer = try footer()
    return contents
  }

  // MARK: - Header

  private struct Header {
    var version: UInt8 = 0
    var universalFlags = 0
    var standardFlags = 0
    var leapSeconds = 0
    var times = 0
    var types = 0
    var characters = 0

    func blockSize(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leapSeconds * (timeSize + 4)
        + standardFlags + universalFlags
    }
  }

  private mutating func header() throws(ZoneError) -> Header {
    guard bytes[position...].starts(with: "TZif".utf8) else { throw fault(.notTZif) }
    try require(44)
    let version = bytes[position + 4]
    guard version == 0 || UInt8(ascii: "2")...UInt8(ascii: "9") ~= version else {
      throw fault(.unsupportedVersion(version), at: position + 4)
    }
    position += 20
    var header = Header(version: version)
    header.universalFlags = Int(try bigEndian(4))
    header.standardFlags = Int(try bigEndian(4))
    header.leapSeconds = Int(try bigEndian(4))
    header.times = Int(try bigEndian(4))
    header.types = Int(try bigEndian(4))
    header.characters = Int(try bigEndian(4))
    return header
  }

  private func check(_ header: Header) throws(ZoneError) {
    let counts = position - 24
    let flags = [0, header.types]
    let rows: [(field: String, value: Int, place: Int, isGood: Bool)] = [
      ("isutcnt", header.universalFlags, 0, flags.contains(header.universalFlags)),
      ("isstdcnt", header.standardFlags, 4, flags.contains(header.standardFlags)),
      ("typecnt", header.types, 16, 1...256 ~= header.types),
      ("charcnt", header.characters, 20, header.characters >= 1),
    ]
    for row in rows where !row.isGood {
      throw fault(.badCount(field: row.field, value: row.value), at: counts + row.place)
    }
    guard header.leapSeconds == 0 else { throw fault(.leapSeconds, at: counts + 8) }
  }

  // MARK: - Data block

  private mutating func block(
    _ header: Header, timeSize: Int
  ) throws(ZoneError) -> TZifContents {
    try check(header)
    try require(header.blockSize(timeSize: timeSize))
    var contents = TZifContents()
    contents.times = try times(count: header.times, size: timeSize)
    contents.typeIndices = try typeIndices(count: header.times, limit: header.types)
    contents.types = try types(header)
    try advance(header.standardFlags + header.universalFlags)
    return contents
  }

  private mutating func times(count: Int, size: Int) throws(ZoneError) -> [Int64] {
    var times: [Int64] = []
    times.reserveCapacity(count)
    for index in 0..<count {
      let place = position
      let raw = try bigEndian(size)
      let time = size == 4 ? Int64(Int32(truncatingIfNeeded: raw)) : raw
      if let last = times.last, time <= last {
        throw fault(.transitionsOutOfOrder(index: index), at: place)
      }
      times.append(time)
    }
    return times
  }

  private mutating func typeIndices(count: Int, limit: Int) throws(ZoneError) -> [Int] {
    var indices: [Int] = []
    indices.reserveCapacity(count)
    for _ in 0..<count {
      let index = Int(try bigEndian(1))
      guard index < limit else { throw fault(.badTypeIndex(index), at: position - 1) }
      indices.append(index)
    }
    return indices
  }

  private mutating func types(_ header: Header) throws(ZoneError) -> [LocalTimeType] {
    let table = position + header.types * 6
    let tableEnd = table + header.characters
    var types: [LocalTimeType] = []
    for _ in 0..<header.types {
      let offset = Int(Int32(truncatingIfNeeded: try bigEndian(4)))
      guard Self.offsets ~= offset else {
        throw fault(.badOffset(seconds: offset), at: position - 4)
      }
      let flag = UInt8(try bigEndian(1))
      guard flag <= 1 else { throw fault(.badDaylightFlag(flag), at: position - 1) }
      let start = table + Int(try bigEndian(1))
      let name = try abbreviation(at: start, tableEnd: tableEnd)
      types.append(.init(offsetSeconds: offset, isDaylight: flag == 1, abbreviation: name))
    }
    try advance(header.characters)
    return types
  }

  private func abbreviation(at start: Int, tableEnd: Int) throws(ZoneError) -> String {
    guard start < tableEnd, let end = bytes[start..<tableEnd].firstIndex(of: 0),
      bytes[start..<end].allSatisfy({ 0x20..<0x7F ~= $0 })
    else { throw fault(.badAbbreviation, at: position - 1) }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  // MARK: - Footer

  private mutating func footer() throws(ZoneError) -> PosixRule? {
    let newline = UInt8(ascii: "\n")
    guard try bigEndian(1) == newline else {
      throw fault(.badFooter(expected: "a line feed"), at: position - 1)
    }
    guard let end = bytes[position...].firstIndex(of: newline) else {
      throw fault(.badFooter(expected: "a line feed"), at: bytes.count)
    }
    guard end > position else { return nil }
    var parser = PosixRuleParser(bytes[position..<end], identifier: identifier)
    return try parser.parse()
  }

  // MARK: - Bytes

  private func require(_ count: Int) throws(ZoneError) {
    let missing = count - (bytes.count - position)
    guard missing <= 0 else { throw fault(.truncated(missingBytes: missing)) }
  }

  private mutating func advance(_ count: Int) throws(ZoneError) {
    try require(count)
    position += count
  }

  /// Reads an integer of up to eight bytes, unsigned unless it fills all eight.
  private mutating func bigEndian(_ size: Int) throws(ZoneError) -> Int64 {
    try require(size)
    var value: UInt64 = 0
    for byte in bytes[position..<position + size] { value = value << 8 | UInt64(byte) }
    position += size
    return Int64(bitPattern: value)
  }

  private func fault(_ reason: ZoneError.Reason, at place: Int? = nil) -> ZoneError {
    ZoneError(identifier: identifier, byteOffset: place ?? position, reason: reason)
  }
}
