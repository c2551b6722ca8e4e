// JSON that is broken, or meant to break its reader: each is refused at the right place, in time.

import JSON
import Testing

/// A broken text, the byte where its fault lies, and words of the message.
private typealias Fault = (text: String, offset: Int, words: String)

private let faults: [Fault] = [
  ("", 0, "where a value must stand"), ("  ", 2, "where a value must stand"),
  ("nul", 0, "a value must stand"), ("nulll", 4, "after the end"),
  ("True", 0, "a value must stand"),
  ("1 2", 2, "after the end"), ("[1,]", 3, "a value must stand"), ("[1 2]", 3, "a comma or ]"),
  ("[,1]", 1, "a value must stand"), ("[1", 2, "a comma or ]"), ("]", 0, "a value must stand"),
  ("{\"a\":1,}", 7, "a member's name"), ("{a:1}", 1, "a member's name"),
  ("{\"a\" 1}", 5, "a colon"), ("{\"a\":}", 5, "a value must stand"),
  ("{\"a\":1", 6, "a comma or }"), ("{\"a\":1]", 6, "a comma or }"),
  ("01", 1, "after the end"), ("-01", 2, "after the end"), ("-", 1, "a digit"),
  ("1.", 2, "a digit"), ("-.5", 1, "a digit"), (".5", 0, "a value must stand"),
  ("1.e5", 2, "a digit"), ("1e", 2, "a digit"), ("1e+", 3, "a digit"), ("1e-+2", 3, "a digit"),
  ("1-2", 1, "after the end"), ("--1", 1, "a digit"), ("+1", 0, "a value must stand"),
  ("0x10", 1, "after the end"), ("NaN", 0, "a value must stand"), ("-Infinity", 1, "a digit"),
  ("1e400", 0, "can be held"), ("[-1e999]", 1, "can be held"), ("1٣", 1, "after the end"),
  ("\"a", 0, "closing quotation mark"), ("\"\\", 2, "inside an escape"),
  ("\"\\x\"", 1, "unknown escape"), ("\"a\\'\"", 2, "unknown escape"),
  ("\"a\nb\"", 2, "control character"), ("\"\u{0}\"", 1, "control character"),
  ("\"\u{1F}\"", 1, "control character"), ("\"\\u12\"", 3, "hexadecimal"),
  ("\"\\u12G4\"", 3, "hexadecimal"), ("\"\\u+123\"", 3, "hexadecimal"),
  ("\"\\u１a\"", 3, "hexadecimal"), ("\"\\ud800\"", 7, "surrogate"),
  ("\"\\udc00\"", 7, "surrogate"), ("\"\\ud800\\ud800\"", 13, "surrogate"),
  ("\"\\ud800\\n\"", 7, "surrogate"), ("\"\\ud800\\u0041\"", 13, "surrogate"),
  ("'a'", 0, "a value must stand"), ("[1] // x", 4, "after the end"),
  ("{\"a\":1,\"a\":2}", 7, "a second time"), ("{\"a\":1,\"\\u0061\":2}", 7, "a second time"),
  ("\u{FEFF}\u{FEFF}1", 3, "a value must stand"), ("\u{A0}1", 0, "a value must stand"),
]

@Suite struct HostileTests {
  @Test(arguments: faults)
  fileprivate func fault(row: Fault) throws {
    let error = try #require(throws: JSONError.self) { try JSONValue.parse(Array(row.text.utf8)) }
    #expect(error.offset == row.offset)
    #expect(error.message.contains(row.words))
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func `text that is not UTF-8`(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue.parse([0x22] + bytes + [0x22]) }
    #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a million levels are refused, not walked`(opening: String) throws {
    let bytes = Array(String(repeating: opening, count: 1_000_000).utf8)
    let error = try #require(throws: JSONError.self) { try JSONValue.parse(bytes) }
    #expect(error.message == "nested deeper than 128 levels")
  }

  @Test(arguments: [(127, true), (128, true), (129, false)])
  func `as many levels as are promised`(depth: Int, isHeld: Bool) {
    let open = String(repeating: "[", count: depth)
    let close = String(repeating: "]", count: depth)
    for inside in ["", "1"] {
      let value = try? JSONValue.parse(Array((open + inside + close).utf8))
      #expect((value != nil) == isHeld)
    }
  }

  @Test(arguments: [
    ("9223372036854775807", JSONValue.int(.max)), ("-9223372036854775808", .int(.min)),
    ("9223372036854775808", .double(9_223_372_036_854_775_808)), ("1e308", .double(1e308)),
    ("1e-400", .double(0)), ("0.1e1", .double(1)),
  ])
  func `numbers at the edge`(text: String, value: JSONValue) throws {
    #expect(try JSONValue.parse(Array(text.utf8)) == value)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["9", "0.", "1e", "-0.0000", "[1,", "\"", "\"\\u00e9"])
  func `a mebibyte of one thing takes linear time`(start: String) {
    let rest = start.hasPrefix("\"") ? "é" : start == "[1," ? "1," : "7"
    let text = start + String(repeating: rest, count: (1 << 20) / rest.utf8.count)
    _ = try? JSONValue.parse(Array(text.utf8))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a hundred thousand members take linear time`() throws {
    let members = (0..<100_000).map { "\"k\($0)\":\($0)" }
    let value = try JSONValue.parse(Array("{\(members.joined(separator: ","))}".utf8))
    #expect(value["k99999"] == .int(99_999))
  }

  @Test func `cut at any byte, it is refused and never crashes`() throws {
    let text = #" {"a\n\u00e9\ud83d\ude00é":[1,-2.5e+3,true,null,{"😀":"x"}],"b":false} "#
    let bytes = Array(text.utf8)
    _ = try JSONValue.parse(bytes)
    for length in 0..<bytes.count - 1 {
      #expect(throws: JSONError.self) { try JSONValue.parse(Array(bytes[..<length])) }
    }
  }

  @Test func `changed at any byte, it never crashes`() throws {
    let text = #"{"a\n\ud83d\ude00é":[1,-2.5e+3,true,null,{"😀":"x"}],"b":false}"#
    let bytes = Array(text.utf8)
    var lost: [[UInt8]] = []
    for index in bytes.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = bytes
        changed[index] = byte
        guard let value = try? JSONValue.parse(changed) else { continue }
        if try JSONValue.parse(value.serialised()) != value { lost.append(changed) }
      }
    }
    #expect(lost.isEmpty)
  }
}
