// When and where the claims of a sentence happened, and what tells of other times.

import CivilTime
import Gazetteer
import VisitModel

extension SentenceReader {
  /// Moves the scene to the day that a clause names.
  func readTimes(_ number: Int) {
    let clause = clauses[number]
    var named: Day?
    for chunk in clause.times {
      guard let time = chunks[chunk].time else { continue }
      if case .day(let day) = resolve(time, clause), !isAside(clause, chunk, day) {
        if named == nil || !isVague(time.day) { named = day }
      }
    }
    // "had been scrapped on Monday": nothing goes on from there.
    let isPast = clause.group?.isPastPerfect == true && callsOff(clause)
    if let named, !isPast { scene.timeline.set(named) }
    noteFronted(clause)
    noteCity(clause)
  }

  /// The day of a time; "is to meet him on Friday" means the Friday after the report.
  private func resolve(_ time: TimeExpression, _ clause: Clause) -> Timeline.Resolution {
    let isToCome = clause.group.map { $0.isFuture || $0.isBare && $0.forms == .third } ?? false
    let isAhead = isToCome && scene.timeline.visit == nil
    return scene.timeline.resolve(time.day, isAhead: isAhead)
  }

  /// A city that a clause names is where the account is, unless it is at home or only spoken of.
  private func noteCity(_ clause: Clause) {
    guard !clause.isRelative || clause.isPlaceRelative, clause.group?.isProspective != true,
      clause.group?.isPastPerfect != true || !clause.times.contains(where: isOfAnotherTime)
    else { return }
    for complement in clause.complements
    where complement.preposition == .in
      || complement.preposition == .to && followsReturn(complement.items.lowerBound)
    {
      guard complement.items.count(where: { chunks[$0].place != nil }) == 1 else { continue }
      enterTown(complement.items)
    }
    for object in clause.objects where scene.city == nil && lemma(clause) == "visit" {
      enterTown(object)
    }
  }

  /// "had been held in Jaipur in August 2015".
  private func isOfAnotherTime(_ chunk: Int) -> Bool {
    guard let time = chunks[chunk].time else { return false }
    return scene.timeline.resolve(time.day) == .outside
  }

  /// Moves to a town that is not at home.
  private func enterTown(_ items: Range<Int>) {
    let home = cast.visitor.flatMap { cast[$0].country }
    for chunk in items {
      guard let place = chunks[chunk].place, let city = town(place), city.country != home,
        city.country == scene.country || scene.country == nil
          || cast.index.cities.countries.contains(city.country),
        !isRegion(items)
      else { continue }
      scene.move(city: city.name, country: city.country)
    }
  }

  /// "in the Fergana and Namangan regions".
  private func isRegion(_ items: Range<Int>) -> Bool {
    let first = chunks[items.lowerBound].range.lowerBound
    let last = min(tokens.count, chunks[items.upperBound - 1].range.upperBound + 1)
    return (first..<last).contains {
      word($0).isOne(
        of: "region", "regions", "province", "provinces", "district", "county", "state", "area")
    }
  }

  /// "on his return to the capital".
  private func followsReturn(_ chunk: Int) -> Bool {
    chunk > 1 && contains(chunk - 2..<chunk - 1, word: "return")
  }

  private func isVague(_ reference: DayReference) -> Bool {
    switch reference {
    case .weekday, .offset: true
    default: false
    }
  }

  /// What stands behind a relative word tells of other days than the sentence.
  private func isAside(_ clause: Clause, _ time: Int, _ day: Day) -> Bool {
    guard clause.isRelative,
      clause.group?.isPastPerfect == true || scene.timeline.current.map({ day < $0 }) ?? false
    else { return false }
    return clause.range.contains { chunk in
      if case .relative = chunks[chunk].kind { return chunk < time }
      return false
    }
  }

  private func noteFronted(_ clause: Clause) {
    guard let verb = clause.verb, !clause.isRelative else { return }
    var (clocked, part): (TimeExpression?, DayPart?) = (nil, nil)
    for chunk in clause.times where chunk < verb {
      guard let time = chunks[chunk].time else { continue }
      if time.clock != nil { clocked = time }
      part = time.part ?? part
    }
    if let clocked, clocked.relation != .before, claims.isEmpty { frontedClock = clocked.clock }
    if let part {
      frontedPart = part
    } else if startsLater(clause) {
      frontedPart = nil
    }
  }

  /// The time of a clause that claims nothing goes to the next.
  func passOnTimes(_ number: Int) {
    for chunk in clauses[number].times {
      guard let time = chunks[chunk].time, time.relation == .at || time.relation == .about else {
        continue
      }
      if let clock = time.clock { frontedClock = clock }
      if let part = time.part { frontedPart = part }
    }
  }

  /// "then", "afterwards", "after which": what was said of the time no longer holds.
  private func startsLater(_ clause: Clause) -> Bool {
    clause.range.contains { chunk in
      switch chunks[chunk].kind {
      case .adverb:
        chunks[chunk].range.contains {
          word($0).isOne(
            of: "then", "afterwards", "afterward", "later", "subsequently", "thereafter")
        }
      case .subordinator(let kind): kind == 1
      default: false
      }
    }
  }

  /// Gives a claim its day and its time.
  func date(_ index: Int, _ number: Int) {
    let clause = clauses[number]
    claims[index].date = isAboutWholeVisit ? nil : scene.timeline.current
    var hasOwn = false
    for chunk in clause.times {
      guard let time = chunks[chunk].time else { continue }
      if case .day(let day) = resolve(time, clause),
        time.part == nil || claims[index].date == nil || !isVague(time.day)
      {
        claims[index].date = isVague(time.day) ? scene.timeline.current : day
      }
      if time.clock == nil, chunk > 0,
        [.before, .until, .since].contains(chunks[chunk - 1].preposition)
      {
        continue
      }
      hasOwn = apply(time, to: index) || hasOwn
    }
    if hasOwn {
      frontedClock = nil
      return
    }
    if let clock = frontedClock {
      claims[index].clock = clock
      frontedClock = nil
      return
    }
    claims[index].part = frontedPart ?? scene.labelPart
    if let clock = scene.labelClock, claims.count == 1 {
      claims[index].clock = clock
      claims[index].part = nil
      scene.labelClock = nil
    }
  }

  /// "as a result of the visit", "the programme of the visit": no day of it is meant.
  func findIsAboutWholeVisit() -> Bool {
    if let days = scene.timeline.visit, days.lowerBound == days.upperBound { return false }
    for chunk in chunks {
      if let time = chunk.time, time.day != .none { return false }
    }
    guard !chunks.isEmpty else { return false }
    let first = chunks[0].range.lowerBound
    let last = chunks[chunks.count - 1].range.upperBound
    for token in first..<last {
      if namesWholeVisit(token, first) { return true }
    }
    return isProgrammeSubject(first) && !chunks.contains { $0.time?.clock != nil }
  }

  /// "during the visit", "in the course of the visit".
  private func namesWholeVisit(_ token: Int, _ first: Int) -> Bool {
    guard word(token).isOne(of: "visit", "trip", "stay", "journey", "tour"), token >= first + 2,
      word(token - 1).isOne(of: "the", "his", "her", "this")
    else { return false }
    let before = word(token - 2)
    if before == "during" { return true }
    return before == "of" && token >= first + 3 && Self.parts.contains(word(token - 3))
  }

  private static let parts: WordSet = [
    "result", "course", "framework", "programme", "program", "outcome", "part", "frame", "end",
  ]

  /// "The programme in Maputo also provided for …".
  private func isProgrammeSubject(_ first: Int) -> Bool {
    word(first) == "the" && first + 1 < tokens.count
      && word(first + 1).isOne(of: "programme", "program", "itinerary")
  }

  private func apply(_ time: TimeExpression, to index: Int) -> Bool {
    switch time.relation {
    case .later(let minutes):
      guard let last = scene.timeline.lastClock,
        let clock = ClockTime(minutes: last.minutes + minutes)
      else { return false }
      claims[index].clock = clock
    case .before:
      guard let clock = time.clock else { break }
      claims[index].part = Self.part(of: clock)
      return true
    case .at, .about, .after:
      if let clock = time.clock {
        claims[index].clock = clock
        claims[index].isAbout = time.relation == .about
      }
    }
    if let clock = claims[index].clock {
      scene.timeline.lastClock = clock
      claims[index].part = nil
      return true
    }
    if let part = time.part {
      claims[index].part = part
      return true
    }
    return false
  }

  static func part(of clock: ClockTime) -> DayPart {
    switch clock.hour {
    case ..<12: .morning
    case ..<18: .afternoon
    case ..<21: .evening
    default: .night
    }
  }
}
