// Judges two entries that cannot be held at the same time: which orders are possible.

import VisitModel

/// What is to be said, and what follows, for a pair of entries.
enum Judgement {
  /// Nothing to say.
  case fine
  /// Only this order is possible; it narrows both.
  case forced(first: Int, second: Int, gap: Int)
  case clash(Clash.Verdict)
  /// Both orders are possible, and the file states neither.
  case unordered
}

struct PairJudge {
  let programme: Programme
  let graph: OrderGraph
  let bounds: [Bounds]
  /// Seconds that must pass between two entries, besides any journey: a room's turn-round.
  let turnround: Int
  /// Whether journeys count: for people, not for rooms.
  let countsJourneys: Bool

  init(_ programme: Programme, _ graph: OrderGraph, _ bounds: [Bounds], for shared: Shared) {
    self.programme = programme
    self.graph = graph
    self.bounds = bounds
    if case .room(let room) = shared {
      turnround = programme.turnround(of: room)
      countsJourneys = false
    } else {
      turnround = 0
      countsJourneys = true
    }
  }

  func judge(_ a: Int, _ b: Int, _ travel: inout Travel) -> Judgement {
    if graph.isNested(a, b) { return .fine }
    if graph.areTogether(Int32(a), Int32(b)) { return together(a, b, &travel) }
    if graph.nesting.areOfOneWhole(Int32(a), Int32(b)) { return ofOneWhole(a, b, &travel) }
    if let distance = graph.distance(from: Int32(a), to: Int32(b)) {
      return tied(a, b, distance, &travel)
    }
    if graph.precedes(Int32(a), Int32(b)) { return stated(a, b, &travel) }
    if graph.precedes(Int32(b), Int32(a)) { return stated(b, a, &travel) }
    return free(a, b, &travel)
  }

  /// The two as a pair that must be kept apart; nil when their bounds see to it, and for entries that
  /// are written to be held together.
  func contact(_ a: Int, _ b: Int, _ travel: inout Travel) -> Contact? {
    let (first, second) = (min(a, b), max(a, b))
    let (there, _) = gap(first, second, &travel)
    if bounds[first].latestEnd + there <= bounds[second].earliestStart { return nil }
    let (back, _) = gap(second, first, &travel)
    if bounds[second].latestEnd + back <= bounds[first].earliestStart { return nil }
    if graph.areTogether(Int32(first), Int32(second)) || graph.isNested(first, second) {
      return nil
    }
    if graph.nesting.areOfOneWhole(Int32(first), Int32(second)) { return nil }
    var contact = Contact(first: first, second: second, there: there, back: back)
    if let distance = graph.distance(from: Int32(first), to: Int32(second)) {
      if distance == 0, areAtOnePlace(first, second, travel) { return nil }
      if distance > 0 { contact.back = nil } else { contact.there = nil }
      return contact
    }
    if graph.precedes(Int32(second), Int32(first)) { contact.there = nil }
    if graph.precedes(Int32(first), Int32(second)) { contact.back = nil }
    return contact
  }

  /// Seconds from the end of one entry to the start of another that comes after it.
  func gap(from first: Int, to second: Int, _ travel: inout Travel) -> Int {
    let a = bounds[first]
    let b = bounds[second]
    let isNear = a.place == b.place && a.day == b.day && !a.isTransfer && !b.isTransfer
    return isNear ? turnround : gap(first, second, &travel).0
  }

  private func gap(_ first: Int, _ second: Int, _ travel: inout Travel) -> (Int, Journey) {
    let journey = countsJourneys ? travel.journey(from: first, to: second) : .none
    return (max(turnround, journey.shortest), journey)
  }

  /// Seconds to spare when `first` is held before `second`; negative when that cannot be.
  private func slack(_ first: Int, _ second: Int, _ gap: Int, insisted: Bool = false) -> Int {
    let length = insisted ? bounds[first].insistedLength : bounds[first].shortest
    let end = max(bounds[first].earliestStart + length, bounds[first].earliestEnd)
    return bounds[second].latestStart - gap - end
  }

  /// Written to be held together: wrong only when a journey lies between.
  private func together(_ a: Int, _ b: Int, _ travel: inout Travel) -> Judgement {
    guard countsJourneys else { return .fine }
    let journey = travel.journey(betweenStartsOf: a, and: b)
    guard journey.shortest > 0 else { return .fine }
    return .clash(.travel(journey, missing: journey.shortest))
  }

  /// Parts of one whole pass into each other; they clash only where two places say so.
  private func ofOneWhole(_ a: Int, _ b: Int, _ travel: inout Travel) -> Judgement {
    guard states(a), states(b), let here = programme.entries[a].place,
      let there = programme.entries[b].place, here != there,
      case .clash(let verdict) = free(a, b, &travel), verdict.isCertain
    else { return .fine }
    return .clash(verdict)
  }

  /// So long after each other as the file states, or at the same time.
  private func tied(_ a: Int, _ b: Int, _ distance: Int, _ travel: inout Travel) -> Judgement {
    if distance == 0, areAtOnePlace(a, b, travel) { return .fine }
    let (first, second) = distance < 0 ? (b, a) : (a, b)
    let (gap, journey) = gap(first, second, &travel)
    let spare = abs(distance) - bounds[first].shortest
    if spare >= gap { return .fine }
    return .clash(spare >= turnround ? .travel(journey, missing: gap - spare) : .certain)
  }

  private func areAtOnePlace(_ a: Int, _ b: Int, _ travel: Travel) -> Bool {
    let (one, other) = (travel.start(of: Index(a)), travel.start(of: Index(b)))
    guard one.city == other.city else { return false }
    return one.place == other.place || one.place == nil || other.place == nil
  }

  /// In an order that the file states: the journey or the turn-round between may still be too long.
  private func stated(_ first: Int, _ second: Int, _ travel: inout Travel) -> Judgement {
    let (gap, journey) = gap(first, second, &travel)
    guard gap > 0 else { return .fine }
    let slack = slack(first, second, gap)
    if slack + gap < 0 { return .fine }
    if slack < 0 {
      let isTravel = slack + gap >= turnround
      return .clash(isTravel ? .travel(journey, missing: -slack) : .certain)
    }
    return .forced(first: first, second: second, gap: gap)
  }

  private func free(_ a: Int, _ b: Int, _ travel: inout Travel) -> Judgement {
    let (there, journey) = gap(a, b, &travel)
    let (back, backJourney) = gap(b, a, &travel)
    switch (slack(a, b, there) >= 0, slack(b, a, back) >= 0) {
    case (false, false): return impossible(a, b, (there, journey), (back, backJourney))
    case (true, false): return oneOrder(a, b, there)
    case (false, true): return oneOrder(b, a, back)
    case (true, true): return bothOrders(a, b, there, back)
    }
  }

  private func impossible(
    _ a: Int, _ b: Int, _ there: (gap: Int, Journey), _ back: (gap: Int, Journey)
  ) -> Judgement {
    let best = [
      (slack(a, b, there.gap), slack(a, b, turnround), there.1),
      (slack(b, a, back.gap), slack(b, a, turnround), back.1),
    ].filter { $0.1 >= 0 }.max { $0.0 < $1.0 }
    guard let best else { return .clash(.certain) }
    return .clash(.travel(best.2, missing: -best.0))
  }

  private func states(_ entry: Int) -> Bool { bounds[entry].statesTime }

  /// Only one order is possible. It needs saying when a reader would not expect that order, or when
  /// the stated length of the first does not fit it.
  private func oneOrder(_ first: Int, _ second: Int, _ gap: Int) -> Judgement {
    let forced = Judgement.forced(first: first, second: second, gap: gap)
    guard states(first), states(second) else { return forced }
    let a = bounds[first]
    let b = bounds[second]
    let sameWindow = a.earliestStart == b.earliestStart && a.latestStart == b.latestStart
    let isExpected = a.earliestStart <= b.earliestStart && a.latestStart <= b.latestStart
    let fits = slack(first, second, gap, insisted: true) >= 0
    if isExpected, !sameWindow, fits { return forced }
    return .clash(.possible([workable(first, second, gap)]))
  }

  private func bothOrders(_ a: Int, _ b: Int, _ there: Int, _ back: Int) -> Judgement {
    guard states(a), states(b), !isExact(a), !isExact(b) else { return .fine }
    let isFree =
      slack(a, b, there, insisted: true) >= 0 && slack(b, a, back, insisted: true) >= 0
    if isFree { return .unordered }
    return .clash(.possible([workable(a, b, there), workable(b, a, back)]))
  }

  private func isExact(_ entry: Int) -> Bool {
    bounds[entry].earliestStart == bounds[entry].latestStart
  }

  private func workable(_ first: Int, _ second: Int, _ gap: Int) -> WorkableOrder {
    let a = bounds[first]
    let b = bounds[second]
    let endBy = b.latestStart - gap
    let startBy = endBy - a.shortest
    let startFrom = a.earliestEnd + gap
    return WorkableOrder(
      first: Index(first), second: Index(second),
      firstStartsBy: startBy < a.latestStart ? startBy : nil,
      firstEndsBy: endBy < a.latestStart + a.insistedLength ? endBy : nil,
      secondStartsFrom: startFrom > b.earliestStart ? startFrom : nil)
  }
}
