// Characters to escape are found wherever they stand in a text, of whatever length.

import JSON
import Testing

@Suite struct EscapeTests {
  @Test(arguments: [0x00, 0x1F, 0x22, 0x5C, 0x7F] as [UInt8])
  func `is found at every place`(byte: UInt8) throws {
    for length in 1...40 {
      for place in 0..<length {
        var letters = [UInt8](repeating: UInt8(ascii: "~"), count: length)
        letters[place] = byte
        let value = JSONValue.string(String(decoding: letters, as: UTF8.self))
        let bytes = value.serialised(pretty: false)
        #expect(bytes.count > length + 2)
        #expect(try JSONValue.parse(bytes) == value)
      }
    }
  }

  @Test(arguments: ["!#[]~ ", "é国😀", "\u{80}\u{2028}"])
  func `nothing else is escaped`(text: String) {
    for count in 1...20 {
      let long = String(repeating: text, count: count)
      let bytes = JSONValue.string(long).serialised(pretty: false)
      #expect(bytes == Array("\"\(long)\"".utf8))
    }
  }
}
