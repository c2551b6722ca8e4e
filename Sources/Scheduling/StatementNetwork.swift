// A few entries as a network in which every statement has a literal of its own, so that a set of
// statements without times can be cut down to what is needed.

import CivilTime
import SAT
import VisitModel

struct StatementNetwork {
  private let programme: Programme
  private let graph: OrderGraph
  private let own: OwnBounds
  private let agendas: [Set<Shared>]
  let entries: [Int]
  private let base: Int
  let numbers: [Int: Int]
  private(set) var network: Network
  private(set) var formula = Formula()
  /// The literals of statements, and back.
  private(set) var literals: [Literal] = []
  private(set) var statements: [Literal: Statement] = [:]
  private(set) var known: [Statement: Literal] = [:]
  private(set) var orders: [(first: Int, second: Int, literal: Literal)] = []
  private(set) var parts: [OwnStatements]

  /// - Parameters:
  ///   - agendas: what each of the entries needs.
  ///   - settled: pairs that have been reported and count no more.
  init(
    _ entries: [Int], _ programme: Programme, _ graph: OrderGraph, _ own: OwnBounds,
    agendas: [Set<Shared>], settled: Set<PairKey>, _ travel: inout Travel
  ) {
    self.programme = programme
    self.graph = graph
    self.own = own
    self.entries = entries
    self.agendas = agendas
    parts = entries.map { own.statements(of: Index($0)) }
    base = parts.map(\.day.lowerBound).min() ?? 0
    numbers = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1, $0) })
    network = Network(entries: entries.count)
    for number in entries.indices { addOwn(number) }
    for number in entries.indices { addOrders(number) }
    for number in entries.indices {
      for other in entries.indices where other > number {
        addPair(number, other, settled, &travel)
      }
    }
  }

  private mutating func literal(_ statement: Statement) -> Literal {
    if let literal = known[statement] { return literal }
    let literal = formula.newVariable()
    known[statement] = literal
    statements[literal] = statement
    literals.append(literal)
    return literal
  }

  // MARK: Of one entry

  private mutating func addOwn(_ number: Int) {
    let entry = Index<Entry>(entries[number])
    let part = parts[number]
    network.add(from: Network.start(number), to: Network.end(number), gap: 0)
    let day = literal(.day(entry))
    network.notBefore(Network.start(number), part.day.lowerBound - base, if: [day])
    network.notAfter(Network.start(number), part.day.upperBound - base, if: [day])
    if let time = part.time { addTime(number, time, literal(.time(entry))) }
    if let length = part.length { addLength(number, length, literal(.length(entry))) }
    if !part.windows.isEmpty { addWindows(number, part.windows, literal(.within(entry))) }
  }

  private mutating func addLength(_ number: Int, _ length: ClosedRange<Int>, _ literal: Literal) {
    network.add(
      from: Network.start(number), to: Network.end(number), gap: length.lowerBound, if: [literal])
    network.add(
      from: Network.end(number), to: Network.start(number), gap: -length.upperBound, if: [literal])
  }

  private mutating func addTime(_ number: Int, _ time: Bounds, _ literal: Literal) {
    network.notBefore(Network.start(number), time.earliestStart - base, if: [literal])
    network.notAfter(Network.start(number), time.latestStart - base, if: [literal])
    network.notBefore(Network.end(number), time.earliestEnd - base, if: [literal])
    network.notAfter(Network.end(number), time.latestEnd - base, if: [literal])
    // An entry with a stated end lasts a minute at least.
    guard parts[number].length == nil else { return }
    network.add(from: Network.start(number), to: Network.end(number), gap: 60, if: [literal])
  }

  private mutating func addWindows(
    _ number: Int, _ windows: [ClosedRange<Int>], _ statement: Literal
  ) {
    let choices = formula.newVariables(windows.count)
    formula.add(clause: [!statement] + choices)
    for (window, choice) in zip(windows, choices) {
      network.notBefore(Network.start(number), window.lowerBound - base, if: [choice])
      network.notAfter(Network.end(number), window.upperBound - base, if: [choice])
    }
  }

  // MARK: Of several

  private mutating func addOrders(_ number: Int) {
    let entry = Index<Entry>(entries[number])
    addWhole(of: number)
    for term in programme[entry].when.terms {
      guard case .entry(let other)? = term.reference, let second = numbers[other.position],
        second != number
      else { continue }
      switch term {
      case .after(_, let gap): add(second, number, gap, .after(entry, other))
      case .before(_, let gap): add(number, second, gap, .before(entry, other))
      case .with: addTogether(number, second, 0, literal(.together(entry, other)))
      case .offset(_, let minutes):
        let statement = Statement.offset(entry, other, minutes: minutes)
        addTogether(second, number, minutes * 60, literal(statement))
      case .clock, .part, .unset: break
      }
    }
  }

  /// A stated order, unless it has been left out because it stands in a circle.
  private mutating func add(_ first: Int, _ second: Int, _ gap: Minutes?, _ statement: Statement) {
    let counts = graph.outgoing[entries[first]].contains { number in
      let edge = graph.edges[Int(number)]
      return edge.kind == .stated && Int(edge.to) == entries[second]
    }
    guard counts else { return }
    network.add(
      from: Network.end(first), to: Network.start(second), gap: Int(gap?.seconds ?? 0),
      if: [literal(statement)])
  }

  /// A part lies inside its whole.
  private mutating func addWhole(of number: Int) {
    let entry = Index<Entry>(entries[number])
    guard let whole = programme[entry].whole, let outer = numbers[whole.position] else { return }
    let statement = [literal(.part(entry, whole))]
    network.add(from: Network.start(outer), to: Network.start(number), gap: 0, if: statement)
    network.add(from: Network.end(number), to: Network.end(outer), gap: 0, if: statement)
  }

  private mutating func addTogether(
    _ first: Int, _ second: Int, _ distance: Int, _ literal: Literal
  ) {
    let (from, to) = (Network.start(first), Network.start(second))
    network.add(from: from, to: to, gap: distance, if: [literal])
    network.add(from: to, to: from, gap: -distance, if: [literal])
  }

  private mutating func addPair(
    _ a: Int, _ b: Int, _ settled: Set<PairKey>, _ travel: inout Travel
  ) {
    let (first, second) = (entries[a], entries[b])
    let common = agendas[a].intersection(agendas[b])
    guard !common.isEmpty, !settled.contains(PairKey(first, second)),
      !graph.areTogether(Int32(first), Int32(second)), !graph.isNested(first, second),
      !graph.nesting.areOfOneWhole(Int32(first), Int32(second))
    else { return }
    let order = formula.newVariable()
    orders.append((a, b, order))
    let rooms = common.compactMap { if case .room(let room) = $0 { room } else { nil } }
    if common.count > rooms.count {
      let both = [literal(.people(Index(first))), literal(.people(Index(second)))]
      let there = travel.journey(from: first, to: second)
      let back = travel.journey(from: second, to: first)
      add(a, b, there.shortest, .journey(there), [order] + both)
      add(b, a, back.shortest, .journey(back), [!order] + both)
    }
    for room in rooms {
      let both = [literal(.room(Index(first))), literal(.room(Index(second)))]
      let gap = programme.turnround(of: room)
      add(a, b, gap, .turnround(room), [order] + both)
      add(b, a, gap, .turnround(room), [!order] + both)
    }
  }

  /// One before the other; with the gap, if there is one, as a statement of its own.
  private mutating func add(
    _ first: Int, _ second: Int, _ gap: Int, _ statement: Statement, _ guards: [Literal]
  ) {
    network.add(from: Network.end(first), to: Network.start(second), gap: 0, if: guards)
    guard gap > 0 else { return }
    network.add(
      from: Network.end(first), to: Network.start(second), gap: gap,
      if: guards + [literal(statement)])
  }
}
