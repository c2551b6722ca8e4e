// The machine form: a programme as JSON. It says everything that a `.visit` file says, comments
// included, and loses nothing but blank lines; the table of the language decides its every member.

import Diagnostics
public import JSON
import VisitModel
public import VisitSyntax

/// The JSON form of programmes.
public enum MachineForm {
  /// What the member `herald` of a programme says.
  public static let version = "visit/1"

  /// A programme as JSON.
  ///
  /// - Parameter zoneVersion: the release of the time zone database in use, such as "2025b".
  public static func encode(_ tree: SyntaxTree, zoneVersion: String) -> JSONValue {
    Encoder.programme(tree, zoneVersion: zoneVersion)
  }

  /// Reads the JSON text of a programme. It cannot fail: what cannot be read is reported, with
  /// its place in the JSON text, and left out.
  public static func decode(_ bytes: [UInt8]) -> ParseResult {
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue.parse(bytes)
    } catch {
      let end = min(error.offset + 1, bytes.count)
      let span = Span(min(error.offset, bytes.count), end)
      let finding = Diagnostic(.notJSON, at: span, error.message)
      return ParseResult(tree: SyntaxTree(), diagnostics: [finding])
    }
    var decoder = Decoder()
    let tree = decoder.programme(json)
    return ParseResult(tree: tree, diagnostics: decoder.findings(in: bytes))
  }

  /// Reads a programme from a JSON value; findings name the path of what they are about, and have
  /// no place in a text.
  public static func decode(_ json: JSONValue) -> ParseResult {
    var decoder = Decoder()
    let tree = decoder.programme(json)
    return ParseResult(tree: tree, diagnostics: decoder.findings(in: nil))
  }
}

extension StatementKind {
  /// The member that holds a block's items of this kind.
  var plural: String {
    switch self {
    case .person: "people"
    case .entry: "entries"
    default: rawValue + "s"
    }
  }
}
