// How the command line names an entry or a request, and how sentences do.

import Diagnostics
public import VisitModel
import VisitSyntax

/// Why a name could not be resolved.
public struct NamingError: Error, Sendable {
  public let message: String
}

/// Finds entries and requests by the names that people give them.
public struct Naming: Sendable {
  private let programme: Programme
  private let requests: RequestBook

  public init(_ programme: Programme) {
    self.programme = programme
    requests = RequestBook(programme)
  }

  /// An entry by its id or, where only one has it, its kind; a request by its id, or by the names of
  /// its people with a plus sign between them: `xi+putin`.
  public func item(_ name: String) throws(NamingError) -> Item {
    if let item = entry(id: name) ?? request(named: name) { return item }
    if let kind = KindWords.reading(name)?.kind { return try entry(of: kind) }
    throw NamingError(message: "nothing in the programme is called `\(name)`\(nearest(name))")
  }

  private func entry(id: String) -> Item? {
    programme.entries.firstIndex { $0.id == id && $0.status != .cancelled }
      .map { .entry(Index($0)) }
  }

  private func entry(of kind: Kind) throws(NamingError) -> Item {
    let found = programme.entries.indices.filter {
      programme.entries[$0].kind == kind && programme.entries[$0].status != .cancelled
    }
    guard let first = found.first else {
      throw NamingError(message: "the programme has no \(kind.rawValue)")
    }
    guard found.count == 1 else {
      let lines = found.prefix(5).map {
        String(programme.source.line(at: Int(programme.entries[$0].span.start)))
      }
      throw NamingError(
        message: "\(found.count) entries are called \(kind.rawValue) (lines "
          + "\(lines.joined(separator: ", "))\(found.count > 5 ? ", …" : "")); give the one meant an #id"
      )
    }
    return .entry(Index(first))
  }

  private func request(named name: String) -> Item? {
    if let position = requests.ids.firstIndex(of: name) { return item(position) }
    let words = name.split(separator: "+").map(String.init).sorted()
    guard words.count > 1 else { return nil }
    return programme.requests.indices.first { self.words(of: $0) == words }.map(item)
  }

  /// The entry that holds a request, if the programme has one; else the request.
  private func item(_ position: Int) -> Item {
    requests.entries[position].map(Item.entry) ?? .request(position)
  }

  private func words(of position: Int) -> [String] {
    programme.requests[position].sides.joined().compactMap { value in
      switch value {
      case .reference(.person(let person)): programme[person].id
      case .reference(.party(let party)): programme[party].code
      case .reference(.visitor): "visitor"
      default: nil
      }
    }.sorted()
  }

  private func nearest(_ name: String) -> String {
    let known = programme.entries.compactMap(\.id) + requests.ids
    return Spelling.nearest(to: name, in: known).map { ", did you mean `\($0)`?" } ?? ""
  }

  /// How a sentence calls a request: "the meeting of A with B".
  static func phrase(for request: Request, _ programme: Programme) -> String {
    let sides = request.sides.map { side in
      side.compactMap { value -> String? in
        switch value {
        case .reference(let entity): programme.name(of: entity)
        case .text(let text): text
        default: nil
        }
      }
    }
    let names = sides.filter { !$0.isEmpty }.map { $0.joined(separator: " and ") }
    return "the meeting of " + names.joined(separator: " with ")
  }
}

extension Translation {
  /// How a sentence calls an entry or a request.
  public func phrase(for item: Item) -> String {
    switch item {
    case .entry(let index): programme.phrase(for: programme[index])
    case .request(let position): Naming.phrase(for: programme.requests[position], programme)
    }
  }
}
