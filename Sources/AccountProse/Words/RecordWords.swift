// The words for documents, honours and pledges.

import VisitModel

/// Records as sentences name them.
enum RecordWords {
  // MARK: Documents

  static func isPlural(_ document: ToldDocument) -> Bool {
    switch document.count {
    case .one, .exactly(1): false
    case .exactly, .vague: true
    }
  }

  /// `the joint declaration "On friendship" between China and Kazakhstan`
  static func words(_ document: ToldDocument, _ names: inout AccountNames) -> Phrase {
    let title = document.title.map { " " + AccountText.quoted($0) } ?? ""
    let kind = kind(document) + title
    guard !document.parties.isEmpty else { return Phrase(kind) }
    var parties: [Phrase] = []
    for party in document.parties { parties.append(names.side(party)) }
    return Phrase(kind + (parties.count > 1 ? " between " : " of ")) + Phrase.list(parties)
  }

  /// "a treaty", "the treaty" before a title, "one treaty", "3 treaties", "dozens of treaties"
  static func kind(_ document: ToldDocument) -> String {
    let type = document.type
    switch document.count {
    case .one where document.title != nil: return "the \(type.rawValue)"
    case .one: return "\(type == .agreement ? "an" : "a") \(type.rawValue)"
    case .exactly(1): return "one \(type.rawValue)"
    case .exactly(let count): return "\(count) \(type.plural)"
    case .vague(let word): return ProseWords.vague(word, type.plural)
    }
  }

  // MARK: Honours

  /// "the Order of Friendship", or `the honour "Friend of the city"` where it could not be told
  /// from the words around it.
  static func words(_ title: String) -> Phrase {
    isPlain(title) ? Phrase("the " + title) : Phrase("the honour " + AccountText.quoted(title))
  }

  static func isPlain(_ title: String) -> Bool {
    let words = title.split(separator: " ")
    guard let first = words.first, orders.contains(first),
      title.allSatisfy({ $0.isLetter || " -’'".contains($0) })
    else { return false }
    return !words.contains { ["on", "at", "with", "was", "is", "conferred"].contains($0) }
  }

  private static let orders: Set<Substring> = [
    "Collar", "Cross", "Freedom", "Grand", "Key", "Knight", "Legion", "Medal", "National", "Order",
    "Presidential", "Royal", "State",
  ]

  // MARK: Pledges

  /// "a loan of 500 million USD", "a grant in EUR", "aid"
  static func sum(_ pledge: ToldPledge) -> String { kind(pledge.kind) + amount(pledge) }

  static func kind(_ kind: PledgeKind) -> String {
    switch kind {
    case .aid: "aid"
    case .investment: "an investment"
    case .other: "a sum"
    case .loan, .grant, .purchase: "a \(kind.rawValue)"
    }
  }

  private static func amount(_ pledge: ToldPledge) -> String {
    guard let amount = pledge.amount else { return pledge.currency.map { " in \($0)" } ?? "" }
    let words = [ProseWords.amount(amount), pledge.currency].compactMap { $0 }
    return " of " + words.joined(separator: " ")
  }
}
