// Files in memory, and what is taken out of them.

import Diagnostics
import HeraldTesting
import Testing

@testable import Manuscripts

/// The text that is taken out of a file.
func text(of bytes: [UInt8], name: String = "a", encoding: String? = nil) throws -> SourceFile {
  let said = try encoding.map { try #require(TextEncoding(named: $0)) }
  return try ManuscriptReader.text(of: SourceFile(name: name, bytes: bytes), encoding: said)
}

/// The account of a page, without what every page here begins with.
func account(_ page: String) throws -> String {
  let file = try text(of: Array(("<!DOCTYPE html>" + page).utf8))
  return String(decoding: file.bytes, as: UTF8.self)
}

/// The code, the place and the message of the finding for which nothing is taken out of a file.
func refusal(
  of bytes: [UInt8], name: String = "a", encoding: String? = nil
) throws -> (code: String, place: String, message: String)? {
  do {
    _ = try text(of: bytes, name: name, encoding: encoding)
    return nil
  } catch let refusal as ManuscriptRefusal {
    let place = refusal.file.position(at: Int(refusal.finding.span.start))
    let code = refusal.finding.kind.code
    return (code, "\(place.line):\(place.column)", refusal.finding.message)
  }
}

extension String {
  /// In UTF-16 with a byte-order mark.
  func wide(isLittle: Bool) -> [UInt8] {
    ("\u{FEFF}" + self).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? bytes.reversed() : bytes
    }
  }
}
