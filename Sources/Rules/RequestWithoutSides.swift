// A meeting asked for is between two sides.

import Diagnostics
import VisitModel

extension Rule {
  static let requestWithoutSides = Rule(.requestWithoutSides) { context, findings in
    for request in context.programme.requests {
      let sides = request.sides.filter { !$0.isEmpty }
      guard sides.count > 1 else {
        if !hasTwoParties(sides.first ?? [], context) { findings.add(oneSided(request)) }
        continue
      }
      if let entity = onBothSides(sides[0], sides[1]) {
        let name = context.programme.name(of: entity)
        findings.add(doubled(entity, "\(name) stands on both sides", request, context))
      } else if let entity = ofSameParty(sides[0], sides[1], context) {
        findings.add(doubled(entity, "both sides are of one delegation", request, context))
      }
    }
  }

  private static func oneSided(_ request: Request) -> Diagnostic {
    Diagnostic(
      .requestWithoutSides, at: request.span, in: request.source, "the request names one side only",
      fix: Fix("name the other side: `with` and a person or a delegation"))
  }

  private static func doubled(
    _ entity: Entity, _ message: String, _ request: Request, _ context: CheckContext
  ) -> Diagnostic {
    let word = context.word(for: entity)
    let place = context.place(of: word, in: request.span, of: request.source, last: true)
    return Diagnostic(
      .requestWithoutSides, at: place, in: request.source, message,
      fix: Fix("name the other side after `with`"))
  }

  /// Several people of different parties are sides even without `with`.
  private static func hasTwoParties(_ side: [Value<Entity>], _ context: CheckContext) -> Bool {
    var sides = Sides()
    for value in side {
      guard let parties = context.parties(of: value) else { return side.count > 1 }
      for party in parties { sides.add(party) }
    }
    return sides.areTwo
  }

  /// Somebody on the second side who is on the first as well.
  private static func onBothSides(
    _ first: [Value<Entity>], _ second: [Value<Entity>]
  ) -> Entity? {
    let asking = Set(first)
    for case .reference(let entity) in second {
      if case .unknown = entity { continue }
      if asking.contains(.reference(entity)) { return entity }
    }
    return nil
  }

  /// The first on the second side, if one and the same party is alone on both.
  private static func ofSameParty(
    _ first: [Value<Entity>], _ second: [Value<Entity>], _ context: CheckContext
  ) -> Entity? {
    guard let party = onlyParty(first, context), party == onlyParty(second, context),
      case .reference(let entity)? = second.first
    else { return nil }
    return entity
  }

  private static func onlyParty(
    _ side: [Value<Entity>], _ context: CheckContext
  ) -> Index<Party>? {
    var only: Index<Party>?
    for value in side {
      guard let parties = context.parties(of: value) else { return nil }
      for party in parties {
        guard only == nil || only == party else { return nil }
        only = party
      }
    }
    return only
  }
}

extension CheckContext {
  /// The parties that a value stands for; nil for somebody described in words.
  fileprivate func parties(of value: Value<Entity>) -> [Index<Party>]? {
    switch value {
    case .reference(.person(let person)): [programme[person].party]
    case .reference(.party(let party)): [party]
    case .reference(.visitor): visitors.map { programme[$0].party }
    case .others: []
    default: nil
    }
  }

  /// The word by which the file names somebody.
  fileprivate func word(for entity: Entity) -> String {
    switch entity {
    case .person(let person): programme[person].id
    case .party(let party): programme[party].code
    default: "visitor"
    }
  }
}

extension DiagnosticKind {
  static let requestWithoutSides = DiagnosticKind(
    "H424", "request-without-sides", .error,
    summary: "A request for a meeting that lacks a side.",
    explanation: """
      A request says who asks to meet whom: `president with sovereign 30m`. With one side only, or \
      the same side twice, there is nothing to plan.
      """,
    example: """
      visit "Conference on rivers"
        class: summit
        dates: 2024-07-03

      party ARC  "Arcadia"

      delegation ARC
        president   "The President of Arcadia"  head of state

      requests
        president 30m

      """)
}
