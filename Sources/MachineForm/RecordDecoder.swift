// Records from JSON: occasions, documents, honours, pledges, interpreters.

import JSON
import VisitModel
import VisitSyntax

enum RecordDecoder {
  private static func name(_ node: Node, _ member: String) throws(WrongForm) -> Name? {
    try node.optional(member, ValueDecoder.name)
  }

  private static func text(_ node: Node, _ member: String) throws(WrongForm) -> String? {
    try node.optional(member) { (node) throws(WrongForm) in try node.text() }
  }

  static func occasion(_ node: Node) throws(WrongForm) -> Occasion<Name> {
    try node.expectObject(of: ["title", "organiser", "city"])
    let city = try text(node, "city")
    return Occasion(
      title: try node.required("title").text(), organiser: try name(node, "organiser"),
      city: city.map { Name($0) })
  }

  static func document(_ node: Node) throws(WrongForm) -> Document<Name> {
    try node.expectObject(of: ["count", "type", "title", "parties"])
    let type = try node.required("type").parsed("a type of document") { DocumentType(rawValue: $0) }
    var parties: [Name] = []
    for party in try node.member("parties")?.elements() ?? [] {
      parties.append(try ValueDecoder.name(party))
    }
    return Document(
      count: try count(node.member("count")), type: type, title: try text(node, "title"),
      parties: parties)
  }

  private static func count(_ node: Node?) throws(WrongForm) -> DocumentCount {
    guard let node else { return .one }
    if case .string = node.value {
      return .vague(try ValueDecoder.word(DocumentCount.vagueWords, node))
    }
    return .exactly(try ValueDecoder.number(node))
  }

  static func honour(_ node: Node) throws(WrongForm) -> Honour<Name> {
    try node.expectObject(of: ["title", "giver", "recipient"])
    return Honour(
      title: try node.required("title").text(), giver: try name(node, "giver"),
      recipient: try name(node, "recipient"))
  }

  static func pledge(_ node: Node) throws(WrongForm) -> Pledge<Name> {
    try node.expectObject(of: ["kind", "amount", "currency", "giver", "recipient", "purpose"])
    let kind = try node.required("kind").parsed("a kind of pledge") { PledgeKind(rawValue: $0) }
    let amount = try node.optional("amount") { (node) throws(WrongForm) in
      try node.parsed("an amount as digits in quotation marks, with up to two decimals") {
        Amount(decimal: $0)
      }
    }
    return Pledge(
      kind: kind, amount: amount, currency: try name(node, "currency")?.text,
      giver: try name(node, "giver"), recipient: try name(node, "recipient"),
      purpose: try text(node, "purpose"))
  }

  /// A step and its like. An offset is a length `before` or `into` its entry.
  static func step(_ node: Node) throws(WrongForm) -> Step<Name> {
    try node.expectObject(of: ["at", "until", "before", "into", "words", "people", "place"])
    var people: [Value<Name>] = []
    for person in try node.member("people")?.elements() ?? [] {
      people.append(try ValueDecoder.person(person))
    }
    return Step(
      time: try stepTime(node), words: try text(node, "words"), people: people,
      place: try text(node, "place").map { Name($0) })
  }

  private static func stepTime(_ node: Node) throws(WrongForm) -> StepTime? {
    let names = ["at", "until", "before", "into"].filter { node.member($0) != nil }
    guard let name = names.first, let value = node.member(name) else { return nil }
    guard names.count == 1 else { throw node.wrong("give one of at, until, before, into") }
    switch name {
    case "at": return .at(try ValueDecoder.clock(value))
    case "until": return .until(try ValueDecoder.clock(value))
    default: return .offset(try ValueDecoder.offset(node))
    }
  }

  static func acceptance(_ node: Node) throws(WrongForm) -> Acceptance {
    try node.expectObject(of: ["code", "reason"])
    let code = try node.required("code").parsed("the code of a finding, such as H302") {
      NameForm.isFindingCode($0) ? $0 : nil
    }
    return Acceptance(code: code, reason: try node.required("reason").text())
  }

  static func seat(_ node: Node) throws(WrongForm) -> Seat<Name> {
    try node.expectObject(of: ["party", "rank", "offices"])
    let rank = try node.required("rank").parsed("a rank") { Rank(rawValue: $0) }
    var offices: [String] = []
    for office in try node.member("offices")?.elements() ?? [] { offices.append(try office.text()) }
    return Seat(
      party: try ValueDecoder.name(node.required("party")), rank: rank, offices: offices)
  }

  static func interpreter(_ node: Node) throws(WrongForm) -> Interpreter<Name> {
    try node.expectObject(of: ["person", "from", "to"])
    return Interpreter(
      person: try name(node, "person"), from: try text(node, "from"), to: try text(node, "to"))
  }
}
