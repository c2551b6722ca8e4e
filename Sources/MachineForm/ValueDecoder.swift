// Single values from JSON, by the shape that the table of the language gives them.

import CivilTime
import JSON
import VisitModel
import VisitSyntax

enum ValueDecoder {
  static func value(_ shape: ValueShape, _ node: Node) throws(WrongForm) -> Value<Name> {
    switch shape {
    case .text, .quoted, .phrases, .zone: return .text(try node.text())
    case .word(let words): return .word(try word(words, node))
    case .kind:
      return .word(
        try node.parsed("a kind of engagement, such as talks") { KindWords.reading($0)?.text })
    case .people: return try person(node)
    case .city, .location: return .reference(Name(try node.text()))
    case .number: return .number(try number(node))
    case .day: return .day(try day(node))
    case .days: return try days(node)
    case .clock: return .clock(try clock(node))
    case .window: return .window(try window(node))
    case .length: return .length(try lengthRange(node))
    case .lengthOr(let word):
      return node.value == .string(word) ? .word(word) : .length(try lengthRange(node))
    case .coordinates: return try coordinates(node)
    case .dayPart: return try dayPart(node)
    case .when: return .when(try when(node))
    case .moment: return try moment(node)
    case .words(let words): return .word(try word(words, node))
    case .wordAndText(let words):
      let text = try node.text()
      return words.contains(text) ? .word(text) : .text(text)
    case .issue:
      if case .int = node.value { return .number(try number(node)) }
      return try moment(node)
    case .occasion, .document, .honour, .pledge, .interpreter, .step, .seat, .acceptance:
      return try record(shape, node)
    case .entry, .identifier, .parties, .party, .place, .room, .country, .languages:
      return .reference(try name(node))
    }
  }

  private static func record(
    _ shape: ValueShape, _ node: Node
  ) throws(WrongForm) -> Value<Name> {
    switch shape {
    case .occasion: .occasion(try RecordDecoder.occasion(node))
    case .document: .document(try RecordDecoder.document(node))
    case .honour: .honour(try RecordDecoder.honour(node))
    case .pledge: .pledge(try RecordDecoder.pledge(node))
    case .step: .step(try RecordDecoder.step(node))
    case .seat: .seat(try RecordDecoder.seat(node))
    case .acceptance: .acceptance(try RecordDecoder.acceptance(node))
    default: .interpreter(try RecordDecoder.interpreter(node))
    }
  }

  static func name(_ node: Node) throws(WrongForm) -> Name {
    try node.parsed("a name: one word") { NameForm.isName($0) ? Name($0) : nil }
  }

  static func word(_ words: [String], _ node: Node) throws(WrongForm) -> String {
    let list = words.count <= 12 ? words.joined(separator: ", ") : "the words of its list"
    return try node.parsed("one of \(list)") { words.contains($0) ? $0 : nil }
  }

  static func number(_ node: Node) throws(WrongForm) -> Int {
    let number = try node.integer()
    guard 0...1_000_000 ~= number else { throw node.wrong("expected 0 to 1000000") }
    return number
  }

  static func person(_ node: Node) throws(WrongForm) -> Value<Name> {
    guard case .object = node.value else {
      if case .string(let text) = node.value, SeatName.parts(text) != nil {
        return .reference(Name(text))
      }
      let name = try name(node)
      guard name.text != "others" else { throw node.wrong("write {\"others\": true}") }
      return .reference(name)
    }
    if let text = node.member("description") {
      try node.expectObject(of: ["description"])
      return .text(try text.text())
    }
    try node.expectObject(of: ["others"])
    try node.required("others").isTrue()
    return .others
  }

  // MARK: Days and places

  private static func day(_ node: Node) throws(WrongForm) -> Day {
    try node.parsed("a date such as 2024-07-03") { Day($0) }
  }

  private static func days(_ node: Node) throws(WrongForm) -> Value<Name> {
    try node.expectObject(of: ["first", "last"])
    return .days(try day(node.required("first")), try day(node.required("last")))
  }

  private static func coordinates(_ node: Node) throws(WrongForm) -> Value<Name> {
    try node.expectObject(of: ["latitude", "longitude"])
    let latitude = try degrees(node.required("latitude"), limit: 90)
    let longitude = try degrees(node.required("longitude"), limit: 180)
    return .coordinates(Coordinates(latitude: latitude, longitude: longitude))
  }

  private static func degrees(_ node: Node, limit: Double) throws(WrongForm) -> Double {
    let value = try node.decimal()
    guard abs(value) <= limit else { throw node.wrong("expected at most \(Int(limit)) degrees") }
    return value
  }

  // MARK: Times

  private static func moment(_ node: Node) throws(WrongForm) -> Value<Name> {
    try node.expectObject(of: ["day", "at"])
    return .moment(try day(node.required("day")), try clock(node.required("at")))
  }

  static func clock(_ node: Node) throws(WrongForm) -> ClockTime {
    try node.parsed("a clock time such as 14:30") { (text) -> ClockTime? in
      let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = UInt8(parts[0]),
        let minute = UInt8(parts[1])
      else { return nil }
      return ClockTime(hour: Int(hour), minute: Int(minute))
    }
  }

  private static func window(_ node: Node) throws(WrongForm) -> ClockWindow {
    try node.expectObject(of: ["day", "from", "until"])
    let day = try node.optional("day", day)
    return ClockWindow(
      day: day, try clock(node.required("from")), try clock(node.required("until")))
  }

  static func length(_ node: Node) throws(WrongForm) -> Minutes {
    try node.parsed("a length such as 45m or 1h30m, up to 30 days") { (text) -> Minutes? in
      Minutes(text).flatMap { $0 > .zero && $0 <= Minutes(30 * 1440) ? $0 : nil }
    }
  }

  private static func lengthRange(_ node: Node) throws(WrongForm) -> LengthRange {
    guard case .object = node.value else {
      let length = try length(node)
      return LengthRange(length, length)
    }
    try node.expectObject(of: ["shortest", "longest"])
    let shortest = try length(node.required("shortest"))
    let longest = try length(node.required("longest"))
    guard shortest <= longest else { throw node.wrong("the shorter length comes first") }
    return LengthRange(shortest, longest)
  }

  private static func dayPart(_ node: Node) throws(WrongForm) -> Value<Name> {
    try node.expectObject(of: ["part", "window"])
    return .dayPart(try part(node.required("part")), try window(node.required("window")))
  }

  private static func part(_ node: Node) throws(WrongForm) -> DayPart {
    try node.parsed("a part of the day, such as early afternoon") { DayPart(rawValue: $0) }
  }

  private static func when(_ node: Node) throws(WrongForm) -> When<Name> {
    var terms: [WhenTerm<Name>] = []
    for element in try node.elements() { terms.append(try term(element)) }
    guard !terms.isEmpty else { throw node.wrong("expected at least one term") }
    return When(terms)
  }

  /// Minutes from the start of something: a length `before` it, or `into` it.
  static func offset(_ node: Node) throws(WrongForm) -> Int {
    if let before = node.member("before") { return -Int(try length(before).count) }
    return Int(try length(node.required("into")).count)
  }

  private static func term(_ node: Node) throws(WrongForm) -> WhenTerm<Name> {
    if let start = node.member("at") { return try clockTerm(node, start) }
    if let other = node.member("offset") {
      try node.expectObject(of: ["offset", "before", "into"])
      return .offset(try name(other), minutes: try offset(node))
    }
    if let other = node.member("after") {
      try node.expectObject(of: ["after", "gap"])
      return .after(try name(other), gap: try gap(node))
    }
    if let other = node.member("before") {
      try node.expectObject(of: ["before", "gap"])
      return .before(try name(other), gap: try gap(node))
    }
    if let other = node.member("with") {
      try node.expectObject(of: ["with"])
      return .with(try name(other))
    }
    if let phrase = node.member("part") {
      try node.expectObject(of: ["part"])
      return .part(try part(phrase))
    }
    guard let unset = node.member("unset") else {
      throw node.wrong(
        "expected an object with one of: at, part, after, before, with, offset, unset")
    }
    try node.expectObject(of: ["unset"])
    try unset.isTrue()
    return .unset
  }

  private static func gap(_ node: Node) throws(WrongForm) -> Minutes? {
    try node.optional("gap", length)
  }

  private static func clockTerm(_ node: Node, _ start: Node) throws(WrongForm) -> WhenTerm<Name> {
    try node.expectObject(of: ["at", "until", "lasting", "about"])
    var end: ClockEnd?
    if let until = node.member("until") { end = .until(try clock(until)) }
    if let lasting = node.member("lasting") {
      guard end == nil else { throw lasting.wrong("an end and a length cannot both be given") }
      end = .lasting(try length(lasting))
    }
    var isAbout = false
    if let about = node.member("about") {
      guard case .bool(let flag) = about.value else { throw about.wrong("expected true or false") }
      isAbout = flag
    }
    return .clock(try clock(start), end: end, about: isAbout)
  }
}

extension UInt8 {
  /// A number of ASCII digits; nil for anything else.
  fileprivate init?(_ digits: Substring.UTF8View) {
    guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
    self.init(String(decoding: digits, as: UTF8.self))
  }
}
