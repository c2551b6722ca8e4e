// Encodings: marks, declarations, what the user says, and where they are wrong.

import Diagnostics
import HeraldTesting
import Testing

@testable import Manuscripts

@Suite struct EncodingTests {
  private static let latin =
    Array("Besan".utf8) + [0xE7]
    + Array(
      "on, “x”".unicodeScalars.map { scalar in
        switch scalar {
        case "“": 0x93
        case "”": 0x94
        default: UInt8(scalar.value)
        }
      })
  private static let words = Array("Besançon, “x”".utf8)

  // MARK: Right

  @Test(arguments: ["windows-1252", "ISO-8859-1", "latin1", "ascii"])
  func whatTheUserSays(name: String) throws {
    #expect(try text(of: Self.latin, encoding: name).bytes == Self.words)
  }

  @Test(arguments: [
    "<meta charset=windows-1252>", "<META CHARSET='Latin1' >",
    "<!-- <meta charset=x> --><meta charset=cp1252>",
    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">",
    "<meta content='charset=windows-1252;x' http-equiv=content-type>",
  ])
  func whatAPageDeclares(meta: String) throws {
    let page = Array("<!DOCTYPE html><head>\(meta)</head><p>".utf8) + Self.latin
    #expect(try text(of: page).bytes == Self.words)
  }

  @Test func anXMLDeclaration() throws {
    let page = Array("<?xml version=\"1.0\" encoding='windows-1252'?>\n<html><p>".utf8) + Self.latin
    #expect(try text(of: page).bytes == Self.words)
  }

  @Test func theUserGoesBeforeThePage() throws {
    let page = Array("<meta charset=utf-8><p>".utf8) + Self.latin
    #expect(try text(of: page, encoding: "windows-1252").bytes == Self.words)
  }

  @Test(arguments: [true, false], ["", "<meta charset=utf-16>"])
  func wideFiles(isLittle: Bool, meta: String) throws {
    let plain = "Visit to Besançon 🕊️\r\n"
    #expect(try text(of: plain.wide(isLittle: isLittle)).bytes == Array(plain.utf8))
    let page = "<!DOCTYPE html>\(meta)<p>\(plain)"
    #expect(try text(of: page.wide(isLittle: isLittle)).bytes == Array("Visit to Besançon 🕊️".utf8))
  }

  /// Places are the same in whatever encoding a page is.
  @Test func placesOfAWidePage() throws {
    let page = "<!DOCTYPE html>\n<p>é <b>here</b>"
    let file = try text(of: page.wide(isLittle: true))
    let start = file.bytes.count - 4
    #expect(
      file.position(at: start) == SourceFile(name: "", bytes: Array(page.utf8)).position(at: 25))
    #expect(file.position(at: start).column == 9)
  }

  @Test(arguments: [
    ("shift_jis", [0x93, 0x8C, 0x8B, 0x9E], "東京"), ("gb2312", [0xB1, 0xB1], "北"),
    ("windows-1251", [0xC0, 0xF1], "Ас"), ("koi8-r", [0xC1], "а"), ("utf-16be", [0x04, 0x10], "А"),
  ])
  func otherEncodings(name: String, bytes: [UInt8], words: String) throws {
    #expect(try text(of: bytes, encoding: name).bytes == Array(words.utf8))
  }

  @Test func largeFiles() throws {
    let bytes = [UInt8](repeating: 0xE9, count: 200_001)
    let decoded = try text(of: bytes, encoding: "latin1").bytes
    #expect(decoded == Array(String(repeating: "é", count: 200_001).utf8))
  }

  // MARK: Wrong

  @Test(arguments: ["", " ", "utf-9", "latin-one", "utf-8//IGNORE", "wchar_t", "char", "é", "../x"])
  func unknownNames(name: String) {
    #expect(TextEncoding(named: name) == nil)
  }

  @Test func aPageOfAnUnknownEncoding() throws {
    let page = Array("<!DOCTYPE html>\n<meta charset=\"utf-9\">".utf8)
    let found = try #require(try refusal(of: page))
    #expect(found.code == "H641" && found.place == "2:16" && found.message.hasSuffix("`utf-9`"))
  }

  @Test(arguments: ["", "<meta charset=utf-8>"])
  func aPageThatIsNotUTF8(meta: String) throws {
    let page = Array("<!DOCTYPE html>\(meta)\n<p>é ".utf8) + Self.latin
    let found = try #require(try refusal(of: page))
    #expect(found.code == "H640" && found.place == "2:11")
    let reason = meta.isEmpty ? "declares no other encoding" : "which the page declares"
    #expect(found.message.hasPrefix("the byte 0xE7 means nothing here in UTF-8"))
    #expect(found.message.hasSuffix(reason))
  }

  @Test(
    arguments: [
      ("windows-1252", [0x61, 0x0A, 0xE9, 0x81], "2:2"), ("utf-8", [0x61, 0x62, 0xFF], "1:3"),
      ("utf-16le", [0x61, 0, 0x0A, 0, 0x00, 0xDC, 0x61, 0], "2:1"),
      ("utf-16be", [0, 0x61, 0], "1:2"),
      ("shift_jis", [0x8B, 0x9E, 0x81], "1:2"),
    ] as [(String, [UInt8], String)])
  func theFirstBytesThatMeanNothing(name: String, bytes: [UInt8], place: String) throws {
    let found = try #require(try refusal(of: bytes, encoding: name))
    #expect(found.code == "H640" && found.place == place)
    #expect(
      found.message.hasSuffix("in \(name == "utf-8" ? "UTF-8" : name), which `--encoding` names"))
  }

  @Test func aTornWideFile() throws {
    let found = try #require(try refusal(of: "text".wide(isLittle: true).dropLast()))
    #expect(found.code == "H640" && found.place == "1:4")
    #expect(found.message.hasSuffix("UTF-16LE, whose mark the file begins with"))
  }

  @Test(arguments: [("utf-8", "UTF-16LE"), ("windows-1252", "UTF-16LE"), ("utf-16be", "UTF-16LE")])
  func theUserContradictsTheMark(name: String, mark: String) throws {
    let found = try #require(try refusal(of: "text".wide(isLittle: true), encoding: name))
    #expect(found.code == "H642" && found.place == "1:1")
    #expect(found.message.contains(mark) && found.message.contains(name))
  }

  @Test(arguments: ["utf-8", "windows-1252", "nonsense"])
  func thePageContradictsTheMark(name: String) throws {
    let page = "<!DOCTYPE html>\n<meta charset=\(name)>"
    let found = try #require(try refusal(of: page.wide(isLittle: true)))
    #expect(found.code == "H642" && found.place == "2:15")
    let marked = [0xEF, 0xBB, 0xBF] + Array(page.utf8)
    #expect(try refusal(of: marked)?.code == (name == "utf-8" ? "H646" : "H642"))
  }
}
