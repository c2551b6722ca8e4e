// Who faces whom: whether two sides meet.

import VisitModel

/// The parties that come together, as far as rules need them: one, or more.
struct Sides {
  private var first: Index<Party>?
  private(set) var areTwo = false

  mutating func add(_ party: Index<Party>) {
    if first == nil { first = party } else if first != party { areTwo = true }
  }

  /// Somebody described in words, or not declared, is taken for another side.
  mutating func addUnnamed() { areTwo = true }
}

/// Tells the sides on which people stand.
struct SideReader: Sendable {
  /// By the position of the person.
  private let parties: [Index<Party>]
  private let visitors: [Who]

  init(of programme: Programme) {
    parties = programme.people.map(\.party)
    visitors = (programme.visit?.values(.visitor) ?? []).map(Who.init)
  }

  /// - Parameter countsWords: whether somebody described in words stands on another side.
  func add(_ who: Who, countsWords: Bool, to sides: inout Sides) {
    switch who {
    case .person(let person): sides.add(parties[person.position])
    case .party(let party): sides.add(party)
    case .visitor: addVisitors(to: &sides)
    case .words where countsWords: sides.addUnnamed()
    case .unknown: sides.addUnnamed()
    case .words, .others: break
    }
  }

  func add(_ honour: Honour<Entity>, to sides: inout Sides) {
    for case let entity? in [honour.giver, honour.recipient] {
      add(Who(.reference(entity)), countsWords: false, to: &sides)
    }
  }

  func addVisitors(to sides: inout Sides) {
    for visitor in visitors where visitor != .visitor {
      add(visitor, countsWords: true, to: &sides)
    }
  }

  /// Whether a list names the visitor, by that word or by name; all of them, if there are several.
  func namesVisitor(_ attribute: Attribute) -> Bool {
    let named = attribute.values.map(Who.init)
    return named.contains(.visitor) || visitors.allSatisfy(named.contains)
  }
}
