// Cuts a set of statements without times down to what is needed: first to entries, then to single
// statements (the deletion filter of Chinneck and Dravnieks 1991, as in `Solver.minimise`; here every
// search also asks the network).

import SAT
import VisitModel

struct CoreSearch: ~Copyable {
  private let statements: StatementNetwork
  private let exclusives: [Exclusive]
  private var search: OrderSearch
  /// Whether each part of the core has been tried without an answer running out of effort.
  private var isMinimal = true
  /// What one attempt to leave something out may spend.
  private static let effortOfAttempt = 1_000_000

  var effort: Effort { search.effort }

  init(_ statements: StatementNetwork, _ exclusives: [Exclusive], _ effort: Effort) {
    self.statements = statements
    self.exclusives = exclusives
    let guesses = statements.orders.map { order in
      let middles = [order.first, order.second].map { number in
        let part = statements.parts[number]
        guard let time = part.time else { return part.day.lowerBound + part.day.upperBound }
        return time.earliestStart + time.latestStart
      }
      return middles[0] <= middles[1] ? order.literal : !order.literal
    }
    search = OrderSearch(
      statements.network, statements.formula,
      preferring: guesses + statements.literals.map { !$0 }, effort)
  }

  /// The statements of these entries that cannot all hold, and whether it is known that nothing can be
  /// left out; nil when they can hold, or when the effort was spent before that was clear.
  mutating func core() -> (statements: [Statement], isMinimal: Bool)? {
    guard case .impossible(let first) = decide(statements.literals, spending: .max) else {
      return nil
    }
    let ofEntries = shrink(first, by: owners(of: first))
    let core = shrink(ofEntries, by: ofEntries.map { [$0] })
    return (core.compactMap { statements.statements[$0] }, isMinimal)
  }

  /// The literals of each entry together, the last of the file first.
  private func owners(of literals: [Literal]) -> [[Literal]] {
    let owned = Dictionary(grouping: statements.literals) { statements.statements[$0]?.entry }
    let named = Set(literals.compactMap { statements.statements[$0]?.entry })
    return named.sorted(by: >).compactMap { owned[$0] }
  }

  /// Leaves out one part after another as long as the rest has no times.
  private mutating func shrink(_ core: [Literal], by parts: [[Literal]]) -> [Literal] {
    var kept = core
    for part in parts where part.contains(where: kept.contains) {
      switch decide(kept.filter { !part.contains($0) }, spending: Self.effortOfAttempt) {
      case .impossible(let smaller): kept = smaller
      case .possible: break
      case .unknown: isMinimal = false
      }
    }
    return kept
  }

  private mutating func decide(_ assumed: [Literal], spending most: Int) -> Decision {
    for exclusive in exclusives {
      let loads = statements.loads(
        of: exclusive.shared, among: exclusive.entries, assuming: Set(assumed))
      guard let found = Overload.find(in: loads.map(\.load)) else { continue }
      let blamed = Set(
        loads.filter { item in found.contains { $0.entry == item.load.entry } }
          .flatMap(\.literals))
      search.exclude(blamed.sorted())
      return .impossible(assumed.filter(blamed.contains))
    }
    return search.decide(assuming: assumed, spending: most)
  }
}

/// Entries of which a person or a room can have only one at a time.
struct Exclusive {
  let shared: Shared
  let entries: [Int]
}
