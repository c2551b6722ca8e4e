// What an entry records: documents, fields, honours, pledges, gifts.

import VisitModel

extension EntryTeller {
  /// One sentence for each record that the first sentence leaves out.
  mutating func records() -> [String] {
    var sentences: [String] = []
    for document in entry.documents.dropFirst(isTold(.document) ? 1 : 0) {
      let verb = mood.be(plural: Self.isPlural(document))
      sentences.append((words(document) + Phrase(" \(verb) signed")).sentence)
    }
    sentences += fields()
    for honour in entry.honours.dropFirst(isTold(.honour) ? 1 : 0) {
      sentences.append(sentence(honour))
    }
    for pledge in entry.pledges { sentences.append(sentence(pledge)) }
    return sentences
  }

  /// "The fields were economy and trade, education, and media."
  private func fields() -> [String] {
    entry.rows.filter { $0.key == .fields }.map { row in
      let fields = row.items.map { AccountText.field($0.text) }
      let list = (fields.dropLast(2) + [fields.suffix(2).joined(separator: ", and ")])
        .joined(separator: ", ")
      let verb = mood.be(plural: fields.count > 1)
      return Phrase("The field\(fields.count > 1 ? "s" : "") \(verb) \(list)").sentence
    }
  }
}

// MARK: Documents

extension EntryTeller {
  static func isPlural(_ document: Edition.SignedDocument) -> Bool {
    switch document.count {
    case .one, .exactly(1): false
    case .exactly, .vague: true
    }
  }

  /// `the joint declaration "On friendship" between China and Kazakhstan`
  mutating func words(_ document: Edition.SignedDocument) -> Phrase {
    let title = document.title.map { " " + AccountText.quoted($0) } ?? ""
    let kind = Self.kind(document) + title
    guard !document.parties.isEmpty else { return Phrase(kind) }
    var parties: [Phrase] = []
    for party in document.parties { parties.append(names.side(party)) }
    return Phrase(kind + (parties.count > 1 ? " between " : " of ")) + Phrase.list(parties)
  }

  /// "a treaty", "the treaty" before a title, "one treaty", "3 treaties", "dozens of treaties"
  private static func kind(_ document: Edition.SignedDocument) -> String {
    let type = document.type
    switch document.count {
    case .one where document.title != nil: return "the \(type.rawValue)"
    case .one: return "\(type == .agreement ? "an" : "a") \(type.rawValue)"
    case .exactly(1): return "one \(type.rawValue)"
    case .exactly(let count): return "\(count) \(type.plural)"
    case .vague(let word): return Wording.vague(word, type.plural)
    }
  }
}

// MARK: Honours and pledges

extension EntryTeller {
  /// "the Order of Friendship", or `the honour "Friend of the city"` where it could not be told
  /// from the words around it.
  static func words(_ honour: Edition.Conferral) -> Phrase {
    let title = PlainText.line(honour.title)
    let words = title.split(separator: " ")
    let isPlain = title.allSatisfy { $0.isLetter || " -’'".contains($0) }
    guard isPlain, let first = words.first, orders.contains(first),
      !words.contains(where: { ["on", "at", "with", "was", "conferred"].contains($0) })
    else { return Phrase("the honour " + AccountText.quoted(title)) }
    return Phrase("the " + title)
  }

  private static let orders: Set<Substring> = [
    "Collar", "Cross", "Freedom", "Grand", "Key", "Knight", "Legion", "Medal", "National", "Order",
    "Presidential", "Royal", "State",
  ]

  /// "Xi Jinping conferred the Order of Friendship on Emomali Rahmon."
  private mutating func sentence(_ honour: Edition.Conferral) -> String {
    let honourWords = Self.words(honour)
    guard let giver = honour.giver else {
      let verb = Phrase(" \(mood.be()) conferred")
      let recipient = honour.recipient.map { " on " + names.side($0) } ?? ""
      return (honourWords + verb + recipient).sentence
    }
    let verb = Phrase(" \(mood.did("conferred", "confer")) ")
    let start = names.side(giver) + verb + honourWords
    return (start + (honour.recipient.map { " on " + names.side($0) } ?? "")).sentence
  }

  /// `China pledged a loan of 500 million USD to Tajikistan for "Rogun hydropower plant".`
  private mutating func sentence(_ pledge: Edition.Promise) -> String {
    let sum = Phrase(Self.kind(pledge.kind) + Self.amount(pledge))
    var sentence =
      if let giver = pledge.giver {
        names.side(giver) + Phrase(" \(mood.did("pledged", "pledge")) ") + sum
      } else {
        sum + Phrase(" \(mood.be()) pledged")
      }
    if let recipient = pledge.recipient { sentence += " to " + names.side(recipient) }
    if let purpose = pledge.purpose { sentence += Phrase(" for " + AccountText.quoted(purpose)) }
    return sentence.sentence
  }

  private static func kind(_ kind: PledgeKind) -> String {
    switch kind {
    case .aid: "aid"
    case .investment: "an investment"
    case .other: "a sum"
    case .loan, .grant, .purchase: "a \(kind.rawValue)"
    }
  }

  private static func amount(_ pledge: Edition.Promise) -> String {
    guard pledge.amount != nil else { return pledge.currency.map { " in \($0)" } ?? "" }
    return Wording.amount(pledge).map { " of \($0)" } ?? ""
  }
}
