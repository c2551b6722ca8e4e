// A JSON value with the way to it, so that every complaint can say where.

import JSON

/// The way from the root of a JSON text to a value in it.
indirect enum Path: Sendable {
  case root
  case member(String, of: Path)
  case element(Int, of: Path)

  /// The way as people write it: `blocks[2].entries[0].kind`; empty for the root.
  var text: String {
    switch self {
    case .root: ""
    case .member(let name, .root): name
    case .member(let name, let parent): "\(parent.text).\(name)"
    case .element(let index, let parent): "\(parent.text)[\(index)]"
    }
  }
}

/// Why a value could not be taken over.
struct WrongForm: Error {
  let path: Path
  let message: String
}

/// A JSON value at its place.
struct Node {
  let value: JSONValue
  let path: Path

  func wrong(_ message: String) -> WrongForm { WrongForm(path: path, message: message) }

  /// The member of an object; nil when it is not there.
  func member(_ name: String) -> Node? {
    value[name].map { Node(value: $0, path: .member(name, of: path)) }
  }

  /// The member of an object that must be there.
  func required(_ name: String) throws(WrongForm) -> Node {
    guard let member = member(name) else { throw wrong("the member \"\(name)\" is missing") }
    return member
  }

  /// What `read` makes of a member; nil when it is not there.
  func optional<Result>(
    _ name: String, _ read: (Node) throws(WrongForm) -> Result
  ) throws(WrongForm) -> Result? {
    guard let member = member(name) else { return nil }
    return try read(member)
  }

  /// Complains of a value that is no object, or has members other than these.
  func expectObject(of names: [String]) throws(WrongForm) {
    guard case .object(let members) = value else { throw wrong("expected an object") }
    for member in members where !names.contains(member.key) {
      let shown = member.key.utf8.count > 60 ? "\(member.key.prefix(40))…" : member.key
      throw WrongForm(
        path: .member(member.key, of: path),
        message: "no member \"\(shown)\" belongs here; there are: \(names.joined(separator: ", "))")
    }
  }

  /// The elements of an array.
  func elements() throws(WrongForm) -> [Node] {
    guard case .array(let elements) = value else { throw wrong("expected an array") }
    return elements.enumerated().map { Node(value: $1, path: .element($0, of: path)) }
  }

  func text() throws(WrongForm) -> String {
    guard case .string(let text) = value else { throw wrong("expected a text") }
    return text
  }

  func integer() throws(WrongForm) -> Int {
    guard case .int(let number) = value else { throw wrong("expected a whole number") }
    return number
  }

  func decimal() throws(WrongForm) -> Double {
    switch value {
    case .int(let number): return Double(number)
    case .double(let number): return number
    default: throw wrong("expected a number")
    }
  }

  /// A member that can only say `true`.
  func isTrue() throws(WrongForm) {
    guard case .bool(true) = value else { throw wrong("expected true") }
  }

  /// A text that something is made of; nil from `make` is a complaint.
  func parsed<Result>(
    _ what: String, _ make: (String) -> Result?
  ) throws(WrongForm) -> Result {
    let text = try text()
    guard let result = make(text) else { throw wrong("expected \(what)") }
    return result
  }
}
