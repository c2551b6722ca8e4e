// Documents, honours and pledges of an account as values of the language, as far as they are whole.

import Gazetteer
import VisitModel
import VisitSyntax

extension ProgrammeBuilder {
  // MARK: Documents

  /// - Parameter needsParties: whether the entry itself does not say whose documents these are.
  mutating func document(_ document: ReadDocument, needsParties: Bool) -> Document<Name>? {
    let parties = document.parties.compactMap { self.parties.code($0) }.reduce(
      into: [String]()
    ) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard !parties.isEmpty || !needsParties else { return nil }
    return Document(
      count: Self.count(document), type: document.type ?? .document,
      title: document.title.isEmpty ? nil : document.title, parties: parties.map { Name($0) })
  }

  private static func count(_ document: ReadDocument) -> DocumentCount {
    if let count = document.count, 2...1_000_000 ~= count { return .exactly(count) }
    guard let vague = document.vagueCount?.lowercased() else { return .one }
    if let word = DocumentCount.vagueWords.first(where: { vague.contains($0) }) {
      return .vague(word)
    }
    return .vague(
      ["numerous", "scores", "more than"].contains { vague.contains($0) } ? "many" : "several")
  }

  // MARK: Honours

  /// Nil where giver or recipient is not known.
  mutating func honour(_ honour: ReadHonour) -> Honour<Name>? {
    guard !honour.title.isEmpty, let giver = honour.by.flatMap({ holder($0) }),
      let recipient = honour.to.flatMap({ holder($0) })
    else { return nil }
    return Honour(title: honour.title, giver: giver, recipient: recipient)
  }

  /// A person, a country or an organisation.
  private mutating func holder(_ name: String) -> Name? {
    (people.id(named: name) ?? parties.code(name)).map { Name($0) }
  }

  // MARK: Pledges

  /// Nil where giver or receiver is not known.
  mutating func pledge(_ pledge: ReadPledge) -> Pledge<Name>? {
    guard pledge.amount.hundredths > 0, Gazetteer.currency(code: pledge.currency) != nil,
      let giver = pledge.from.flatMap({ holder($0) }),
      let recipient = pledge.to.flatMap({ holder($0) })
    else { return nil }
    return Pledge(
      kind: pledge.kind, amount: pledge.amount, currency: pledge.currency, giver: giver,
      recipient: recipient, purpose: pledge.purpose)
  }

  /// A pledge in words, as far as it is known.
  static func words(_ pledge: ReadPledge) -> String {
    let value = Pledge<Name>(
      kind: pledge.kind, amount: pledge.amount, currency: pledge.currency, giver: nil,
      recipient: nil, purpose: nil)
    var words = "Pledge: " + Formatter.text(of: .pledge(value), .pledge)
    if let from = pledge.from { words += " from \(from)" }
    if let to = pledge.to { words += " to \(to)" }
    if let purpose = pledge.purpose { words += " for \(purpose)" }
    return words
  }
}
