// Decides whether all entries of a programme can be held, whatever holds pairs, and names a smallest
// set of statements where they cannot.

import SAT
import VisitModel

/// What is known before: bounds that propagation has settled, pairs that touch, and what has been
/// said of them.
struct Consistency {
  /// Arcs looked at in the search of one island, and in all: about a tenth of a second and a second.
  private static let effortOfIsland = 20_000_000
  private static let effortOfAll = 200_000_000
  /// An island with more pairs than this is only looked at for overload.
  private static let mostContacts = 20_000
  /// More sets than this are not looked for in one island.
  private static let mostSets = 8
  /// More entries than this are not searched for a smallest set.
  private static let mostEntries = 200

  let programme: Programme
  let finder: IslandFinder
  let own: OwnBounds
  let participants: [[Index<Person>]]
  /// Pairs that have been reported and count no more.
  let settled: Set<PairKey>
  /// The entries of those pairs.
  private let awkward: Set<Int>
  private(set) var clashes: [JointClash] = []
  /// The islands of which it is known that they can be held, or that they cannot.
  private(set) var possible: [Island] = []
  private(set) var impossible: [Island] = []
  private var effort = Effort(Self.effortOfAll)

  init(
    _ programme: Programme, _ finder: IslandFinder, _ own: OwnBounds,
    participants: [[Index<Person>]], settled: Set<PairKey>
  ) {
    self.programme = programme
    self.finder = finder
    self.own = own
    self.participants = participants
    self.settled = settled
    awkward = Set(settled.flatMap { [Int($0.first), Int($0.second)] })
  }

  mutating func run(_ travel: inout Travel) {
    for island in finder.islands() where !effort.isSpent {
      look(at: island, &travel)
    }
  }

  private mutating func look(at island: Island, _ travel: inout Travel) {
    var limit = Effort(min(effort.left, Self.effortOfIsland))
    let before = limit.left
    let answer = isPossible(island, &limit)
    if answer == true { possible.append(island) }
    if answer == false { explain(island, &travel, &limit) }
    effort.spend(before - limit.left)
  }

  /// Whether an island can be held; nil when that took too much.
  private func isPossible(_ island: Island, _ effort: inout Effort) -> Bool? {
    if overload(in: island) != nil { return false }
    guard island.contacts.count <= Self.mostContacts,
      finder.crowded.isDisjoint(with: island.entries)
    else { return nil }
    let network = IslandNetwork(island, finder)
    for guess in IslandNetwork.guesses
    where network.arcs(of: network.choice(by: guess), &effort) != nil {
      return true
    }
    var search = OrderSearch(
      network.network, network.formula, preferring: network.choice(by: IslandNetwork.guesses[0]),
      effort)
    defer { effort = search.effort }
    switch search.decide() {
    case .possible: return true
    case .impossible: return false
    case .unknown: return nil
    }
  }

  // MARK: Overload

  private func overload(in island: Island) -> [Int]? {
    for exclusive in exclusives(among: island.entries) {
      let loads = exclusive.entries.map { entry in
        let bound = finder.bounds[entry]
        return Load(
          entry: entry, earliestStart: bound.earliestStart,
          latestEnd: min(bound.latestEnd, bound.latestStart + bound.shortest),
          length: bound.shortest)
      }
      if let found = Overload.find(in: loads) { return found.map(\.entry) }
    }
    return nil
  }

  /// What each person and room can have only one of at a time.
  private func exclusives(among entries: [Int]) -> [Exclusive] {
    var needed: [Shared: [Int]] = [:]
    var order: [Shared] = []
    for entry in entries {
      for shared in needs(of: entry) {
        if needed[shared] == nil { order.append(shared) }
        needed[shared, default: []].append(entry)
      }
    }
    return order.compactMap { shared in
      guard let all = needed[shared], all.count > 1 else { return nil }
      return Exclusive(shared: shared, entries: exclusive(all))
    }
  }

  /// Without those that are held together with others, or whose clash with others is settled.
  private func exclusive(_ entries: [Int]) -> [Int] {
    var special: [Int] = []
    return entries.filter { entry in
      guard awkward.contains(entry) || finder.graph.group(of: Int32(entry)).count > 1 else {
        return true
      }
      let isFree = special.allSatisfy { other in
        !settled.contains(PairKey(entry, other))
          && !finder.graph.areTogether(Int32(entry), Int32(other))
      }
      if isFree { special.append(entry) }
      return isFree
    }
  }

  private func needs(of entry: Int) -> [Shared] {
    guard programme.entries[entry].status != .cancelled else { return [] }
    let people = participants[entry].map(Shared.person)
    return people + (programme.room(of: programme.entries[entry]).map { [.room($0)] } ?? [])
  }

  // MARK: Smallest sets

  /// Finds sets until what is left of the island can be held; no two of them share an entry.
  private mutating func explain(
    _ island: Island, _ travel: inout Travel, _ effort: inout Effort
  ) {
    var found: [JointClash] = []
    var left = island
    repeat {
      guard let clash = clash(in: left, &travel, &effort) else { break }
      found.append(clash)
      let gone = Set(clash.entries.map(\.position))
      left = Island(
        entries: left.entries.filter { !gone.contains($0) },
        contacts: left.contacts.filter { !gone.contains($0.first) && !gone.contains($0.second) })
    } while found.count < Self.mostSets && left.entries.count > 1
      && isPossible(left, &effort) == false
    if !found.isEmpty { impossible.append(island) }
    clashes += found
  }

  /// Begins with the entries at hand and takes in those that limit them, until the statements alone
  /// leave no times.
  private func clash(
    in island: Island, _ travel: inout Travel, _ effort: inout Effort
  ) -> JointClash? {
    var entries = overload(in: island) ?? island.entries
    while entries.count <= Self.mostEntries, !effort.isSpent {
      if let core = core(of: entries, &travel, &effort) {
        return clash(core.statements, isSmallest: core.isMinimal)
      }
      let wider = widened(entries)
      if wider.count == entries.count { break }
      entries = wider
    }
    return nil
  }

  private func core(
    of entries: [Int], _ travel: inout Travel, _ effort: inout Effort
  ) -> (statements: [Statement], isMinimal: Bool)? {
    let network = StatementNetwork(
      entries, programme, finder.graph, own, agendas: entries.map { Set(needs(of: $0)) },
      settled: settled, &travel)
    var search = CoreSearch(network, exclusives(among: entries), effort)
    let core = search.core()
    effort = search.effort
    return core
  }

  /// The entries and those that an edge ties to them.
  private func widened(_ entries: [Int]) -> [Int] {
    Set(entries + entries.flatMap { finder.tied(to: $0) }).sorted()
  }

  private func clash(_ statements: [Statement], isSmallest: Bool) -> JointClash {
    let entries = Set(statements.compactMap(\.entry)).sorted()
    let order = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1, $0) })
    let sorted = statements.enumerated().sorted { a, b in
      (a.element.entry.flatMap { order[$0] } ?? .max, a.offset)
        < (b.element.entry.flatMap { order[$0] } ?? .max, b.offset)
    }.map(\.element)
    return JointClash(
      entries: entries, statements: sorted, shared: shared(by: sorted), isSmallest: isSmallest)
  }

  /// Whom several of the entries need: those whom all need, if there are such.
  private func shared(by statements: [Statement]) -> [Shared] {
    var counts: [Shared: Int] = [:]
    var order: [Shared] = []
    func count(_ shared: Shared) {
      if counts[shared] == nil { order.append(shared) }
      counts[shared, default: 0] += 1
    }
    var competing: Set<Index<Entry>> = []
    for statement in statements {
      switch statement {
      case .people(let entry):
        competing.insert(entry)
        participants[entry.position].map(Shared.person).forEach(count)
      case .room(let entry):
        competing.insert(entry)
        if let room = programme.room(of: programme[entry]) { count(.room(room)) }
      default: break
      }
    }
    let ofAll = order.filter { counts[$0] == competing.count }
    return ofAll.isEmpty ? order.filter { counts[$0] ?? 0 > 1 } : ofAll
  }
}
