// What sentences about a plan are made of: names, clock times, and where the programme says a thing.

import CivilTime
import Diagnostics
import Planning
import Scheduling
import VisitModel

extension Translation {
  // MARK: Places in the file

  /// Where a cause stands; nil for what is estimated.
  func place(of cause: Cause) -> (span: Span, source: SourceFile?)? {
    switch cause {
    case .item(let item), .wish(let item), .contradiction(let item), .noRoom(let item):
      place(of: item)
    case .usualHours: nil
    case .away(let person, let position): (programme[person].attributes[position].span, nil)
    case .available(let person): programme[person].attribute(.available).map { ($0.span, nil) }
    case .atMost(let person): place(of: .atMost, person)
    case .pause(let person): place(of: .pause, person)
    case .ownPause(let item): place(ofPauseOf: item)
    case .hours: programme.visit?.attribute(.hours).map { ($0.span, nil) }
    case .partOf(let index):
      (programme[index].attribute(.partOf)?.span ?? programme[index].span, nil)
    case .sameMinute(_, let index): (programme[index].span, nil)
    case .attribute(let item, let position): place(of: item, attribute: position)
    case .placeHours(let index):
      programme[index].place.flatMap { programme[$0].attribute(.open) }.map { ($0.span, nil) }
    case .term(let index, _), .delay(let index): (programme[index].whenSpan, nil)
    case .arrival(let index, _), .departure(let index, _): (programme[index].span, nil)
    case .leg(let position): (programme.legs[position].span, nil)
    case .estimate: nil
    }
  }

  /// Where the person, or the visit, says something.
  private func place(
    of key: AttributeKey, _ person: Index<Person>?
  ) -> (span: Span, source: SourceFile?)? {
    let attribute = person.map { programme[$0].attribute(key) } ?? programme.visit?.attribute(key)
    return attribute.map { ($0.span, nil) }
  }

  private func place(ofPauseOf item: Item) -> (span: Span, source: SourceFile?) {
    let attributes =
      switch item {
      case .entry(let index): programme[index].attributes
      case .request(let position): programme.requests[position].attributes
      }
    return attributes.firstIndex { $0.key == .pause }.map { place(of: item, attribute: $0) }
      ?? place(of: item)
  }

  func place(of item: Item) -> (span: Span, source: SourceFile?) {
    switch item {
    case .entry(let index): (programme[index].span, nil)
    case .request(let position):
      (programme.requests[position].span, programme.requests[position].source)
    }
  }

  func place(of item: Item, attribute: Int) -> (span: Span, source: SourceFile?) {
    switch item {
    case .entry(let index): (programme[index].attributes[attribute].span, nil)
    case .request(let position):
      (
        programme.requests[position].attributes[attribute].span,
        programme.requests[position].source
      )
    }
  }

  // MARK: Times

  /// The clock by which an item is held.
  func zone(of item: Item, at minute: Int) -> Zone {
    if case .entry(let index) = item { return programme[index].zone }
    return PlanningCalendar(programme).day(holding: minute, in: nil)?.zone ?? .utc
  }

  func clock(_ minute: Int, _ item: Item) -> String {
    LocalClock.local(minute, zone(of: item, at: minute)).clock.description
  }

  /// "between 09:00 and 12:00 on 16 September".
  func stretch(_ stretch: Range<Int>, _ item: Item) -> String {
    let zone = zone(of: item, at: stretch.lowerBound)
    let start = LocalClock.local(stretch.lowerBound, zone)
    let end = LocalClock.local(stretch.upperBound, zone)
    let isMidnight = end.clock == .midnight && end.day > start.day
    let day = "\(start.day.day) \(start.day.monthOfYear.name)"
    return "between \(start.clock) and \(isMidnight ? "24:00" : "\(end.clock)") on \(day)"
  }

  // MARK: Names

  /// Whether a sentence speaks of it in the plural: "the talks are".
  func isMany(_ item: Item) -> Bool {
    guard case .entry(let index) = item else { return false }
    return [.talks, .gifts].contains(programme[index].kind)
  }

  func name(of location: Location) -> String {
    if let place = location.place { return programme[place].name }
    return location.city.map { programme[$0].name } ?? "there"
  }
}

extension [String] {
  /// "a, b and c".
  var spokenList: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
