// What is written is read back as it was, and written as promised.

import JSON
import Testing

private let values: [JSONValue] = [
  .null, .bool(true), .bool(false), .int(0), .int(.min), .int(.max), .double(0.1), .double(-0.0),
  .double(1e300), .double(.leastNonzeroMagnitude), .double(1e16), .string(""),
  .string("é e\u{301} 国 😀"),
  .string("\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}\u{80}\u{2028}\u{FFFF}"),
  .array([]), .object([]), .array([.array([]), .object([])]),
  .object([("b", .int(1)), ("a", .array([.null, .string("x")])), ("", .object([("c", .null)]))]),
  .object([("é", .int(1)), ("e\u{301}", .int(2))]),
]

@Suite struct RoundTripTests {
  @Test(arguments: values, [true, false])
  func `a value comes back`(value: JSONValue, pretty: Bool) throws {
    let bytes = value.serialised(pretty: pretty)
    let back = try JSONValue.parse(bytes)
    #expect(back == value)
    #expect(back.serialised(pretty: pretty) == bytes)
  }

  @Test(arguments: [
    (values[17], #"{"b":1,"a":[null,"x"],"":{"c":null}}"#),
    (
      .array([.double(1), .double(-0.5), .double(.nan), .double(.infinity)]), "[1.0,-0.5,null,null]"
    ),
    (.string("\u{0}\u{1B}\u{7F}\t\"\\/é"), #""\u0000\u001b\u007f\t\"\\/é""#),
  ])
  func `on one line`(value: JSONValue, text: String) {
    #expect(String(decoding: value.serialised(pretty: false), as: UTF8.self) == text)
  }

  @Test func `indented`() {
    let text = """
      {
        "b": 1,
        "a": [
          null,
          "x"
        ],
        "": {
          "c": null
        }
      }

      """
    #expect(String(decoding: values[17].serialised(), as: UTF8.self) == text)
  }

  @Test(arguments: [
    (" \t\r\n1 ", JSONValue.int(1)), ("\u{FEFF}[]", .array([])), ("-0", .int(0)),
    ("1e2", .double(100)),
    ("1E+2", .double(100)), ("1.50", .double(1.5)), ("-1e-2", .double(-0.01)),
    (#""\u0041\u00e9\u00E9\ud83d\ude00\/\b\f""#, .string("Aéé😀/\u{8}\u{C}")),
    ("{ \"a\" : [ 1 , 2 ] }", .object([("a", .array([.int(1), .int(2)]))])),
  ])
  func `other spellings`(text: String, value: JSONValue) throws {
    #expect(try JSONValue.parse(Array(text.utf8)) == value)
  }

  @Test func `texts are equal by code points`() {
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect(JSONValue.object([("é", .null)]) != .object([("e\u{301}", .null)]))
    #expect(values[18]["e\u{301}"] == .int(2))
    #expect(JSONValue.int(1) != .double(1))
  }

  @Test func `members, texts and elements of other values`() {
    #expect(JSONValue.array([.null])["a"] == nil)
    #expect(JSONValue.int(1).text == nil)
    #expect(JSONValue.object([]).elements.isEmpty)
    #expect(JSONValue.object([("a", .int(1))])["b"] == nil)
  }
}
