// Made-up programmes whose every text is a marker: each edition holds exactly the markers that an
// independent reckoning of the releases allows, no more and no fewer.

import CivilTime
import HeraldTesting
import Testing
import VisitModel

@testable import Publishing

struct LeakTests {
  @Test(arguments: 1...40)
  func editionsHoldExactlyWhatIsReleased(seed: UInt64) throws {
    var maker = MarkedProgramme(seed: seed)
    maker.write()
    for audience in Release.allCases {
      let edition = try edition(maker.text, for: audience)
      let allowed = Set(maker.markers.filter { $0.widest.reaches(audience) }.map(\.marker))
      let held = Self.markers(in: Array(contents(of: edition).utf8))
      #expect(held == allowed, "\(held.symmetricDifference(allowed)) \(audience)\n\(maker.text)")
      for form in PublishedForm.all {
        let shown = Self.markers(in: Self.unfolded(try form.render(edition, Self.context)))
        #expect(shown.isSubset(of: allowed), "\(form.name) for \(audience)")
      }
    }
  }

  private static let context = RenderContext(
    stamp: Instant(secondsSinceEpoch: 0), version: "test")

  /// Text without the line folds of calendars, which could hide a marker.
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").utf8)
  }

  /// The markers, such as `Zq17z`, that a text holds.
  private static func markers(in bytes: [UInt8]) -> Set<String> {
    let pieces = bytes.split(separator: UInt8(ascii: "Z")).compactMap { piece -> String? in
      guard piece.first == UInt8(ascii: "q"), let end = piece.firstIndex(of: UInt8(ascii: "z"))
      else { return nil }
      return "Z" + String(decoding: piece[...end], as: UTF8.self)
    }
    return Set(pieces)
  }
}

/// A programme with random releases, written line by line together with what they come to.
private struct MarkedProgramme {
  private(set) var text = ""
  private(set) var markers: [(marker: String, widest: Release)] = []
  private var random: SeededRandom
  private var visit: Release?
  private var people: [(name: String, mark: Int, cap: Release, declared: Release)] = []
  private var place: (mark: Int, note: Int, cap: Release, declared: Release) = (
    0, 0, .public, .internal
  )
  /// The widest audience of an entry that names each person, and one that is held at the place.
  private var named: [Release?] = []
  private var placed: Release?

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// The narrowest release that is stated, else internal.
  private func reckon(_ stated: Release?...) -> Release {
    stated.compactMap { $0 }.min() ?? .internal
  }

  private mutating func stated() -> Release? {
    random.oneIn(3) ? nil : random.oneIn(2) ? .public : random.pick(Release.allCases)
  }

  private mutating func mark(_ widest: Release = .internal) -> Int {
    markers.append((name(markers.count), widest))
    return markers.count - 1
  }

  private func name(_ mark: Int) -> String { "Zq\(mark)z" }

  private mutating func line(_ indent: Int, _ line: String) {
    text += String(repeating: " ", count: indent) + line + "\n"
  }

  private mutating func release(_ release: Release?, _ indent: Int) {
    if let release { line(indent, "release: \(release.rawValue)") }
  }

  /// A line with its own audience in brackets, or without one.
  private mutating func bracketed(_ key: String, within release: Release, ceiling: Release) {
    let own = stated()
    let mark = mark(min(release, own ?? release, ceiling))
    line(4, key + (own.map { " (\($0.rawValue))" } ?? "") + ": " + name(mark))
  }

  mutating func write() {
    visit = stated()
    line(0, "visit \"\(name(mark(reckon(visit))))\"")
    release(visit, 2)
    line(2, "visitor: p0")
    line(2, "note: \(name(mark(reckon(visit))))")
    line(2, "private note: \(name(mark()))")
    writePeople()
    writePlace()
    for day in 8...10 { writeDay(day) }
    settle()
  }

  private mutating func writePeople() {
    let delegation = stated()
    line(0, "delegation JP")
    release(delegation, 2)
    for number in 0...3 {
      let own = stated()
      let mark = mark()
      line(2, "p\(number) \"\(name(mark))\" minister, \"Minister\"")
      release(own, 4)
      people.append(
        (
          "p\(number)", mark, min(own ?? .public, delegation ?? .public),
          reckon(own, delegation, visit)
        ))
    }
    named = people.map { _ in nil }
  }

  private mutating func writePlace() {
    let own = stated()
    place = (mark(), mark(), own ?? .public, reckon(own, visit))
    line(0, "place hall \"\(name(place.mark))\", Tokyo")
    release(own, 2)
    line(2, "note: \(name(place.note))")
  }

  private mutating func writeDay(_ date: Int) {
    let day = stated()
    line(0, "2025-03-\(date < 10 ? "0" : "")\(date) Tokyo")
    release(day, 2)
    let note = mark()
    line(2, "note: \(name(note))")
    var widest = Release.internal
    for number in 0...2 { widest = max(widest, writeEntry(number, of: date, day)) }
    markers[note].widest = min(reckon(day, visit), widest)
  }

  private mutating func writeEntry(_ number: Int, of date: Int, _ day: Release?) -> Release {
    let own = stated()
    let isCancelled = random.oneIn(5)
    let widest = min(reckon(own, day, visit), isCancelled ? .delegations : .public)
    let partner = random.number(0...3)
    let when = number == 0 ? "10:00" : random.oneIn(2) ? "after e\(date)-0" : "noon"
    line(
      2,
      "\(when)  talks \"\(name(mark(widest)))\" with p\(partner) @ hall #e\(date)-\(number)")
    release(own, 4)
    if isCancelled { line(4, "status: cancelled") }
    bracketed("note", within: widest, ceiling: .public)
    bracketed("dress", within: widest, ceiling: .press)
    bracketed("gift", within: widest, ceiling: .delegations)
    bracketed("private note", within: widest, ceiling: .internal)
    named[partner] = max(named[partner] ?? .internal, widest)
    placed = max(placed ?? .internal, widest)
    return widest
  }

  /// People and places reach as far as what names them, but no further than they allow.
  private mutating func settle() {
    for (number, person) in people.enumerated() {
      let list = min(person.declared, .delegations)
      let visitor = number == 0 ? reckon(visit) : .internal
      let mention = max(named[number] ?? .internal, list, visitor)
      markers[person.mark].widest = min(person.cap, mention)
    }
    let shown = min(place.cap, placed ?? .internal)
    markers[place.mark].widest = shown
    markers[place.note].widest = min(shown, place.declared)
  }
}
