// A conflict in the words of the programme, each member with the place that it comes from.

import CivilTime
public import Diagnostics
public import Planning
import Scheduling
import VisitModel

/// One member of a conflict.
public struct Reason: Sendable, Hashable {
  /// A clause: "the President is at the banquet from 12:00 until 13:30".
  public let text: String
  /// Where the programme says so; nil for what the command line says.
  public let span: Span?
  /// The file of the span, if it is not the programme's own.
  public let source: SourceFile?

  public static func == (a: Reason, b: Reason) -> Bool { a.text == b.text && a.span == b.span }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(span)
  }
}

/// Puts the statements of a conflict into words.
public struct ConflictWords: Sendable {
  private let translation: Translation
  private var programme: Programme { translation.programme }

  public init(_ translation: Translation) {
    self.translation = translation
  }

  /// The members in the order of the file, each once. That people can only be in one place at a time
  /// always holds, and is no member: see `given`.
  public func reasons(_ statements: [Problem.Statement]) -> [Reason] {
    let people = named(in: statements)
    var reasons: [Reason] = []
    for statement in statements {
      guard let reason = reason(statement, people), !reasons.contains(reason) else { continue }
      reasons.append(reason)
    }
    return reasons.sorted { a, b in
      (a.source == nil ? 0 : 1, a.span?.start ?? .max, a.text)
        < (b.source == nil ? 0 : 1, b.span?.start ?? .max, b.text)
    }
  }

  /// Why the members contradict each other, where they do not say where people are: "A and B can be in
  /// one place at a time".
  public func given(_ statements: [Problem.Statement]) -> String? {
    let placed = Set(statements.flatMap(placedPeople))
    let names = statements.compactMap { statement -> String? in
      guard case .presence(let person) = statement, !placed.contains(person) else { return nil }
      return programme.people[person].name
    }
    guard let first = names.first else { return nil }
    if names.count > 3 {
      return "\(first) and \(names.count - 1) others can be in one place at a time"
    }
    return "\(names.spokenList) can be in one place at a time"
  }

  /// Whom the sentences are about: people who would be in two places at a time, or on the way.
  private func named(in statements: [Problem.Statement]) -> [Int] {
    var people: [Int] = []
    var tasks: Set<Int> = []
    var isOnTheWay = false
    for statement in statements {
      switch statement {
      case .presence(let person): people.append(person)
      case .journey: isOnTheWay = true
      case .need(let number): tasks.insert(translation.problem.needs[number].task)
      default: break
      }
    }
    guard isOnTheWay, people.isEmpty else { return people }
    var count: [Int: Int] = [:]
    for person in tasks.flatMap({ translation.problem.tasks[$0].people }) {
      count[person, default: 0] += 1
    }
    return count.filter { $0.value > 1 }.keys.sorted()
  }

  /// The people of whom the sentence about a statement says where they are.
  private func placedPeople(_ statement: Problem.Statement) -> [Int] {
    let task: Int
    switch statement {
    case .pin(let number): task = translation.problem.pins[number].task
    case .need(let number): task = translation.problem.needs[number].task
    default: return []
    }
    let isPinned = translation.problem.pins.contains { $0.task == task }
    return isPinned ? translation.problem.tasks[task].people : []
  }

  /// An entry or request with its place.
  public func headline(_ item: Item) -> Reason {
    Reason(text: translation.phrase(for: item), at: translation.place(of: item))
  }

  private func reason(_ statement: Problem.Statement, _ people: [Int]) -> Reason? {
    switch statement {
    case .need(let number):
      held(translation.problem.needs[number].task, translation.tracing.needs[number], people)
    case .pin(let number): pinned(number, people)
    case .window(let number): window(number)
    case .order(let number): order(number)
    case .together(let number): together(number)
    case .journey(let number): journey(number)
    case .room(let number): room(number)
    case .presence: nil
    case .absence(let number): absence(translation.tracing.absences[number])
    case .limit(let number): limit(number)
    case .pause(let number): pause(number)
    case .exclusion, .fairness: nil
    }
  }

  // MARK: Tasks

  private func held(_ task: Int, _ cause: Cause, _ people: [Int]) -> Reason? {
    if let number = translation.problem.pins.firstIndex(where: { $0.task == task }) {
      return pinned(number, people)
    }
    let item = translation.tracing.items[task]
    var text = "\(translation.phrase(for: item)) must be held"
    if let clock = translation.tracing.asked[task] {
      text += " at \(clock)"
    } else {
      text += day(of: item)
    }
    text += length(of: task)
    if translation.tracing.asked[task] == nil { text += startsOfEntry(task, item) ?? "" }
    if case .request(let position) = item, programme.requests[position].priority <= 1 {
      text += " (priority 1)"
    }
    return Reason(text: text, at: translation.place(of: cause))
  }

  /// The day under which an entry stands.
  private func day(of item: Item) -> String {
    guard case .entry(let index) = item else { return "" }
    let date = programme[programme[index].day].date
    return " on \(date.day) \(date.monthOfYear.name)"
  }

  /// " for 30 min", " for 50 min at least, as is usual"; nothing where a minute would do.
  private func length(of task: Int) -> String {
    let lengths = translation.problem.tasks[task].lengths
    guard let shortest = lengths.first else { return "" }
    let isUnstated = translation.tracing.unstated.contains(task)
    if isUnstated, !translation.options.assumes { return "" }
    let least = lengths.count > 1 ? " at least" : ""
    return " for \(Minutes(clamping: shortest).spoken)\(least)\(isUnstated ? ", as is usual" : "")"
  }

  /// When an entry may start that states its time in words, such as `afternoon`.
  private func startsOfEntry(_ task: Int, _ item: Item) -> String? {
    guard case .entry(let index) = item, !programme[index].leavesTimeOpen else { return nil }
    let starts = translation.problem.tasks[task].starts
    guard let first = starts.first, let last = starts.last, last > first, last - first < 1435 else {
      return nil
    }
    let clocks = "between \(translation.clock(first, item)) and \(translation.clock(last, item))"
    return ", starting \(clocks)"
  }

  private func pinned(_ number: Int, _ people: [Int]) -> Reason? {
    let pin = translation.problem.pins[number]
    let cause = translation.tracing.pins[number]
    let item = translation.tracing.items[pin.task]
    guard let start = pin.start else { return nil }
    let phrase = translation.phrase(for: item)
    let time = time(of: pin.task, from: start, item)
    let present = translation.problem.tasks[pin.task].people.filter(people.contains)
    let names = present.prefix(3).map { programme.people[$0].name }
    let more = present.count > 3 ? " and \(present.count - 3) more" : ""
    var text =
      present.isEmpty
      ? "\(phrase) \(translation.isMany(item) ? "are" : "is") held \(time)"
      : "\(names.spokenList)\(more) \(present.count > 1 ? "are" : "is") at \(phrase) \(time)"
    switch cause {
    case .delay: text += ", after the delay"
    case .wish: text += ", as the command line asks"
    default: break
    }
    return Reason(text: text, at: translation.place(of: .item(item)))
  }

  /// "from 12:00 until 12:50 at least, as is usual"; "from 12:00 on" where a minute would do.
  private func time(of task: Int, from start: Int, _ item: Item) -> String {
    let lengths = translation.problem.tasks[task].lengths
    let clock = translation.clock(start, item)
    let isUnstated = translation.tracing.unstated.contains(task)
    if isUnstated, !translation.options.assumes { return "from \(clock) on" }
    let end = translation.clock(start + (lengths.first ?? 0), item)
    return "from \(clock) until \(end)\(lengths.count > 1 ? " at least" : "")"
      + (isUnstated ? ", as is usual" : "")
  }

  // MARK: Conditions

  private func window(_ number: Int) -> Reason? {
    let cause = translation.tracing.windows[number]
    let item = translation.tracing.items[translation.problem.windows[number].task]
    let phrase = translation.phrase(for: item)
    let text =
      switch cause {
      case .usualHours:
        "what states no time is held between \(Defaults.hours.words(joint: " and ")), the usual hours"
      case .hours:
        "what states no time is held between \(hours.words(joint: " and ")), the hours of the visit"
      case .contradiction: "what the file says of its time leaves none for \(phrase)"
      case .noRoom: "no room is large enough for \(phrase)"
      case .placeHours(let index):
        "\(programme[index].place.map { programme[$0].name } ?? phrase) is open "
          + stretches(number, item)
      default:
        "\(phrase) \(translation.isMany(item) ? "are" : "is") to lie \(stretches(number, item))"
      }
    return Reason(text: text, at: translation.place(of: cause))
  }

  private var hours: ClockHours { programme.statedHours ?? Defaults.hours }

  private func stretches(_ number: Int, _ item: Item) -> String {
    let stretches = translation.problem.windows[number].stretches
    let words = stretches.prefix(3).map { translation.stretch($0, item) }
    return words.joined(separator: " or ") + (stretches.count > 3 ? " or later" : "")
  }

  private func order(_ number: Int) -> Reason? {
    let order = translation.problem.orders[number]
    let cause = translation.tracing.orders[number]
    let first = translation.phrase(for: translation.tracing.items[order.first])
    let second = translation.phrase(for: translation.tracing.items[order.second])
    let gap = order.least > 0 ? ", at least \(Minutes(clamping: order.least).spoken)" : ""
    let text =
      switch cause {
      case .partOf(let part): partWords(part)
      case .term(let index, let number) where isOffset(index, number):
        "\(second) starts at a set time before or after the start of \(first)"
      case .arrival: "\(second) comes after \(first), which brings its people"
      case .departure: "\(first) comes before \(second), which takes its people away"
      default: "\(second) comes after \(first)\(gap)"
      }
    return Reason(text: text, at: translation.place(of: cause))
  }

  private func partWords(_ part: Index<Entry>) -> String {
    let whole = programme[part].whole.map { programme.phrase(for: programme[$0]) } ?? "the whole"
    return "\(programme.phrase(for: programme[part])) is a part of \(whole)"
  }

  private func isOffset(_ entry: Index<Entry>, _ number: Int) -> Bool {
    if case .offset = programme[entry].when.terms[number] { true } else { false }
  }

  private func together(_ number: Int) -> Reason? {
    let names = translation.problem.togethers[number].tasks
      .map { translation.phrase(for: translation.tracing.items[$0]) }
    return Reason(
      text: "\(names.spokenList) start together",
      at: translation.place(of: translation.tracing.togethers[number]))
  }

  private func journey(_ number: Int) -> Reason? {
    let minutes = Minutes(clamping: translation.problem.journeys[number].minutes).spoken
    switch translation.tracing.journeys[number] {
    case .leg(let position):
      let leg = programme.legs[position]
      let mode = leg.mode.map { " by \($0.rawValue)" } ?? ""
      let names = "from \(programme.name(of: leg.from)) to \(programme.name(of: leg.to))"
      return Reason(text: "the journey\(mode) \(names) takes \(minutes)", at: (leg.span, nil))
    case .estimate(let from, let to, let kilometres):
      let names = "from \(translation.name(of: from)) to \(translation.name(of: to))"
      return Reason(
        text: "the journey \(names) takes \(minutes) at least, for \(Int(kilometres.rounded())) km",
        at: nil)
    default: return nil
    }
  }

  private func room(_ number: Int) -> Reason? {
    let room = programme.rooms[number]
    var text = "\(room.name ?? "the room \(room.id)") holds one meeting at a time"
    let turnround = translation.problem.rooms[number].turnround
    if turnround > 0 { text += ", with \(Minutes(clamping: turnround).spoken) between two" }
    if case .window(let window)? = room.attribute(.open)?.values.first {
      text += ", and is open \(window.start)–\(window.end)"
    }
    return Reason(text: text, at: (room.span, nil))
  }

  private func absence(_ cause: Cause) -> Reason? {
    let text: String
    switch cause {
    case .away(let person, let position):
      let spells = programme[person].spells(.away).filter { $0.attribute == position }
      text = "\(programme[person].name) is away \(spells.map(\.words).spokenList)"
    case .available(let person):
      let words = programme[person].spells(.available).map(\.words)
      text = "\(programme[person].name) is available only \(words.joined(separator: " or "))"
    default: return nil
    }
    return Reason(text: text, at: translation.place(of: cause))
  }

  private func limit(_ number: Int) -> Reason? {
    let limit = translation.problem.limits[number]
    let cause = translation.tracing.limits[number]
    let who: String
    if case .atMost(nil) = cause {
      who = "nobody has more than"
    } else {
      who = "\(programme.people[limit.person].name) has at most"
    }
    return Reason(
      text: "\(who) \(limit.most) meeting\(limit.most == 1 ? "" : "s") a day",
      at: translation.place(of: cause))
  }

  private func pause(_ number: Int) -> Reason? {
    let pause = translation.problem.pauses[number]
    let cause = translation.tracing.pauses[number]
    let minutes = Minutes(clamping: pause.minutes).spoken
    let text: String
    switch cause {
    case .ownPause(let item):
      text = "there are \(minutes) before and after \(translation.phrase(for: item))"
    case .pause(let person?):
      text = "\(programme[person].name) has \(minutes) between two meetings"
    default: text = "everybody has \(minutes) between two meetings"
    }
    return Reason(text: text, at: translation.place(of: cause))
  }
}

extension Reason {
  init(text: String, at place: (span: Span, source: SourceFile?)?) {
    self.init(text: text, span: place?.span, source: place?.source)
  }
}
