// Ways out of a conflict as advice: what somebody could do, and the line that it concerns.

import CivilTime
import Diagnostics
public import Planning
import VisitModel

/// Puts ways out of a conflict into words.
public struct RelaxationWords: Sendable {
  private let translation: Translation
  private var programme: Programme { translation.programme }
  private var problem: Problem { translation.problem }

  public init(_ translation: Translation) {
    self.translation = translation
  }

  /// What to do, as a request to the reader: "make the talks 15 min shorter". Nil for what would help
  /// by the numbers and makes no sense: a meeting of two without one of them, a journey quicker than
  /// the distance allows, a change of what has happened already.
  public func advice(_ change: Relaxation.Change) -> Reason? {
    switch change {
    case .shorten(let task, let minutes): shorten(task, minutes)
    case .drop(let task): drop(task)
    case .move(let pin, let start): move(pin, start)
    case .openEarlier(let window, let minutes): widen(window, earlier: minutes, later: 0)
    case .closeLater(let window, let minutes): widen(window, earlier: 0, later: minutes)
    case .allowRoom(let task, let room): allow(room, task)
    case .excuse(let person, let task): excuse(person, task)
    case .hasten(let journey, let minutes): hasten(journey, minutes)
    case .free(let order): free(order)
    case .raise(let limit): raise(limit)
    case .cut(let pause, let minutes): cut(pause, minutes)
    case .arriveEarlier(let absence, let minutes): stay(absence, minutes, "earlier")
    case .leaveLater(let absence, let minutes): stay(absence, minutes, "longer")
    }
  }

  private func item(_ task: Int) -> Item { translation.tracing.items[task] }
  private func phrase(_ task: Int) -> String { translation.phrase(for: item(task)) }

  // MARK: Tasks

  /// Shorter than a word in passing, nothing is worth holding.
  private static let leastLength = 10

  private func shorten(_ task: Int, _ minutes: Int) -> Reason? {
    let left = (problem.tasks[task].lengths.first ?? 0) - minutes
    if translation.tracing.unstated.contains(task), !translation.options.assumes { return nil }
    guard !isPast(task), left >= Self.leastLength else { return nil }
    let (less, rest) = (Minutes(clamping: minutes).spoken, Minutes(clamping: left).spoken)
    let place = translation.place(ofLengthOf: item(task))
    return Reason(text: "make \(phrase(task)) \(less) shorter, \(rest) long", at: place)
  }

  private func drop(_ task: Int) -> Reason? {
    guard !isPast(task) else { return nil }
    let place = translation.place(of: item(task))
    switch item(task) {
    case .request: return Reason(text: "leave out the request for \(phrase(task))", at: place)
    case .entry: return Reason(text: "leave out \(phrase(task))", at: place)
    }
  }

  private func move(_ number: Int, _ start: Int) -> Reason? {
    let pin = problem.pins[number]
    guard !isPast(pin.task), case .entry(let index) = item(pin.task), let old = pin.start else {
      return nil
    }
    if case .delay = translation.tracing.pins[number] { return nil }
    var text = "start \(phrase(pin.task)) at \(translation.clock(start, item(pin.task)))"
    text += " instead of \(translation.clock(old, item(pin.task)))"
    if programme[index].isStatedConfirmed { text += ", although its time is confirmed" }
    return Reason(text: text, at: (programme[index].whenSpan, nil))
  }

  /// With a delay, what began before it stays as it was.
  private func isPast(_ task: Int) -> Bool {
    guard let delay = translation.options.delay,
      let delayed = translation.options.baseline[.entry(delay.entry)]?.start,
      let own = translation.options.baseline[item(task)]?.start
    else { return false }
    return own < delayed
  }

  // MARK: People and rooms

  private func allow(_ number: Int, _ task: Int) -> Reason? {
    let room = programme.rooms[number]
    var text = "allow \(room.name ?? "the room \(room.id)") for \(phrase(task))"
    let people = problem.tasks[task].people.count
    if let seats = room.seats, seats < max(statedSeats(item(task)), people) {
      text += ", although it seats only \(seats)"
    }
    return Reason(text: text, at: translation.place(of: item(task)))
  }

  private func statedSeats(_ item: Item) -> Int {
    switch item {
    case .entry(let index): programme[index].statedSeats ?? 0
    case .request(let position): programme.requests[position].statedSeats ?? 0
    }
  }

  /// Not where a side would be left without anybody, or one person alone.
  private func excuse(_ person: Int, _ task: Int) -> Reason? {
    guard case .entry(let index) = item(task), !isPast(task), problem.tasks[task].people.count > 2,
      programme[index].entities(.host) != [.person(Index(person))],
      !programme.visitors.contains(Index(person))
    else { return nil }
    return Reason(
      text: "hold \(phrase(task)) without \(programme.people[person].name)",
      at: translation.place(of: item(task)))
  }

  // MARK: Conditions

  private func widen(_ number: Int, earlier: Int, later: Int) -> Reason? {
    let window = problem.windows[number]
    let cause = translation.tracing.windows[number]
    switch cause {
    case .contradiction, .noRoom: return nil
    default: break
    }
    let place = translation.place(of: cause)
    guard window.stretches.count == 1, let stretch = window.stretches.first else {
      let minutes = Minutes(clamping: earlier + later).spoken
      let what = earlier > 0 ? "begin \(minutes) earlier" : "end \(minutes) later"
      return Reason(text: "let the windows of \(phrase(window.task)) \(what)", at: place)
    }
    let (old, new) =
      earlier > 0
      ? (stretch.lowerBound, stretch.lowerBound - earlier)
      : (stretch.upperBound, stretch.upperBound + later)
    let clocks = [new, old].map { translation.clock($0, item(window.task)) }
    let times = "\(earlier > 0 ? "begin" : "end") at \(clocks[0]) instead of \(clocks[1])"
    return Reason(text: "let \(name(of: cause, window.task)) \(times)", at: place)
  }

  private func name(of cause: Cause, _ task: Int) -> String {
    switch cause {
    case .placeHours(let index):
      "the hours of \(programme[index].place.map { programme[$0].name } ?? "the place")"
    case .usualHours: "the usual hours for \(phrase(task))"
    case .hours: "the hours of the visit for \(phrase(task))"
    default: "the window of \(phrase(task))"
    }
  }

  private func raise(_ number: Int) -> Reason? {
    let limit = problem.limits[number]
    let name = programme.people[limit.person].name
    return Reason(
      text: "let \(name) have \(limit.most + 1) meetings a day",
      at: translation.place(of: translation.tracing.limits[number]))
  }

  private func cut(_ number: Int, _ minutes: Int) -> Reason? {
    let left = problem.pauses[number].minutes - minutes
    return Reason(
      text: left > 0
        ? "make the pause \(Minutes(clamping: left).spoken) long" : "leave out the pause",
      at: translation.place(of: translation.tracing.pauses[number]))
  }

  private func stay(_ number: Int, _ minutes: Int, _ word: String) -> Reason? {
    let name = programme.people[problem.absences[number].person].name
    return Reason(
      text: "let \(name) be there \(Minutes(clamping: minutes).spoken) \(word)",
      at: translation.place(of: translation.tracing.absences[number]))
  }

  private func hasten(_ number: Int, _ minutes: Int) -> Reason? {
    guard case .leg(let position) = translation.tracing.journeys[number] else { return nil }
    let leg = programme.legs[position]
    let left = Minutes(clamping: problem.journeys[number].minutes - minutes)
    guard left > .zero else { return nil }
    let names = "from \(programme.name(of: leg.from)) to \(programme.name(of: leg.to))"
    return Reason(
      text: "make the journey \(names) in \(left.spoken)", at: (leg.span, nil))
  }

  /// What is tied to an arrival or a departure is tied by nature.
  private func free(_ number: Int) -> Reason? {
    let cause = translation.tracing.orders[number]
    guard case .term = cause else { return nil }
    let order = problem.orders[number]
    return Reason(
      text: "let \(phrase(order.second)) begin before \(phrase(order.first)) has ended",
      at: translation.place(of: cause))
  }
}

extension Translation {
  /// Where an entry or request says how long it takes.
  fileprivate func place(ofLengthOf item: Item) -> (span: Span, source: SourceFile?) {
    let attributes: [Attribute]
    switch item {
    case .entry(let index): attributes = programme[index].attributes
    case .request(let position): attributes = programme.requests[position].attributes
    }
    return attributes.firstIndex { $0.key == .length }.map { place(of: item, attribute: $0) }
      ?? place(of: item)
  }
}
