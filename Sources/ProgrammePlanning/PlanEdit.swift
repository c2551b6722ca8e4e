// Writes a plan into its programme. Only the times and rooms of what was planned change, and new
// entries are put in; every other byte stays.

import CivilTime
import Diagnostics
public import Planning
import VisitModel
import VisitSyntax

/// The edits that make a programme say what a plan says.
public struct PlanEdit {
  let translation: Translation
  let text: ProgrammeText
  private var edits: [Edit] = []

  /// A replacement of bytes; an insertion where the range is empty.
  struct Edit {
    let range: Range<Int>
    let text: String
    /// Orders insertions at one place.
    var order = 0
  }

  private var programme: Programme { translation.programme }

  /// The text of the programme with the plan in it.
  ///
  /// - `?` becomes a clock time, with the length unless the entry states just that.
  /// - An entry that moved gets its new times in the form that its old ones had.
  /// - A request becomes an entry of its day that carries the request's id.
  public static func apply(_ plan: Plan, of translation: Translation) -> [UInt8] {
    var edit = PlanEdit(translation)
    edit.collect(plan)
    return edit.applied()
  }

  private init(_ translation: Translation) {
    self.translation = translation
    text = ProgrammeText(translation.programme.source)
  }

  private mutating func collect(_ plan: Plan) {
    let agenda = Agenda(plan, of: translation)
    var new = NewEntries(translation, text)
    for sitting in agenda.sittings where sitting.isChosen {
      switch sitting.item {
      case .entry(let index): change(index, sitting)
      case .request(let position):
        new.add(sitting, position)
        name(position)
      }
    }
    if let delay = translation.options.delay,
      let sitting = agenda.sittings.first(where: { $0.item == .entry(delay.entry) })
    {
      change(delay.entry, sitting)
    }
    edits += new.edits(agenda)
  }

  // MARK: Entries

  private mutating func change(_ index: Index<Entry>, _ sitting: Sitting) {
    let entry = programme[index]
    if let when = newWhen(entry, sitting) { replaceWhen(entry, with: when) }
    guard let room = sitting.room, programme.room(of: entry) != room else { return }
    let id = programme[room].id
    if let attribute = entry.attribute(.room) {
      edits.append(Edit(range: (attribute.valueSpans.first ?? attribute.span).range, text: id))
    } else {
      let end = text.endOfLine(at: Int(entry.span.end))
      edits.append(Edit(range: end..<end, text: "\(text.newline)    room: \(id)"))
    }
  }

  /// The time as it is to be written; nil when it stays.
  private func newWhen(_ entry: Entry, _ sitting: Sitting) -> When<Name>? {
    let length = Minutes(clamping: sitting.placement.length)
    if entry.when.terms.contains(.unset) {
      let isStated = entry.attribute(.length) != nil && entry.length == LengthRange(length, length)
      return clock(sitting, isStated ? nil : .lasting(length))
    }
    for case .clock(let time, let end, let about) in entry.when.terms {
      let day = programme[entry.day].date
      let isSame = sitting.start == LocalDateTime(day: day, clock: time)
      let wasFree = !about || translation.options.delay != nil
      guard wasFree, !isSame || hasNewLength(time, end, length) else { return nil }
      return clock(sitting, newEnd(end, length, sitting))
    }
    return nil
  }

  private func hasNewLength(_ start: ClockTime, _ end: ClockEnd?, _ length: Minutes) -> Bool {
    switch end {
    case nil: false
    case .until(let end)?: Int(length.count) != end.minutes - start.minutes
    case .lasting(let old)?: old != length
    }
  }

  /// The end in the form that it had, unless it now lies on the next day.
  private func newEnd(_ old: ClockEnd?, _ length: Minutes, _ sitting: Sitting) -> ClockEnd? {
    switch old {
    case nil: nil
    case .until? where sitting.start.day == sitting.end.day: .until(sitting.end.clock)
    case .until?, .lasting?: .lasting(length)
    }
  }

  private func clock(_ sitting: Sitting, _ end: ClockEnd?) -> When<Name> {
    When([.clock(sitting.start.clock, end: end, about: false)])
  }

  /// Keeps to the columns of the canonical form where the line did.
  private mutating func replaceWhen(_ entry: Entry, with when: When<Name>) {
    let old = entry.whenSpan.range
    let new = Formatter.text(of: when)
    let gap = text.spaces(from: old.upperBound)
    let width = Vocabulary.row(of: .entry).slots.first { $0.slot == .when }
    let columns = width?.width ?? 0
    let least = width?.gap ?? 1
    let isCanonical = gap == max(least, columns - old.count)
    let spaces = isCanonical ? max(least, columns - new.utf8.count) : gap
    edits.append(
      Edit(
        range: old.lowerBound..<old.upperBound + gap,
        text: new + String(repeating: " ", count: spaces)))
  }

  // MARK: Requests

  /// A request without an id gets the one that its entry carries; one from another file keeps its
  /// line.
  private mutating func name(_ position: Int) {
    let request = programme.requests[position]
    guard request.id == nil, request.source == nil else { return }
    let end = Int(request.span.end)
    edits.append(Edit(range: end..<end, text: " #\(translation.requests.ids[position])"))
  }

  // MARK: Result

  private func applied() -> [UInt8] {
    let old = programme.source.bytes
    var new: [UInt8] = []
    new.reserveCapacity(old.count + edits.count * 80)
    var position = 0
    let sorted = edits.enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.element.order, a.offset)
        < (b.element.range.lowerBound, b.element.order, b.offset)
    }
    for (_, edit) in sorted {
      new += old[position..<max(position, edit.range.lowerBound)]
      new += edit.text.utf8
      position = max(position, edit.range.upperBound)
    }
    return new + old[position...]
  }
}
