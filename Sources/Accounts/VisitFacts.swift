// What title, infobox, dateline and lead say of the visit as a whole.

import CivilTime
import VisitModel

struct VisitFacts {
  var title = ""
  var days: ClosedRange<Day>?
  var report: Day?
  var reportCity: String?
  var year: Int?
  var visitClass = VisitClass.other
  var organisers: [String] = []
  /// The events that the visitor came for.
  var occasions: [ReadOccasion] = []
  var seeAlso: [String] = []
  /// The places that the infobox lists.
  var locations: [String] = []
  var countries: Set<String> = []
  private var skipped: Set<Int> = []
  private var datelines: [Int: Dateline] = [:]

  /// "MOSCOW, June 30, 2022 (Wire) -": where and when the story below was written.
  struct Dateline {
    /// The first token behind it.
    let end: Int
    let day: Day?
    let city: String
  }

  init() {}

  init(_ blocks: [ReadBlock], _ text: AccountText, _ lexicon: Lexicon) {
    skipSections(blocks, text)
    var hasParagraph = false
    for (number, block) in blocks.enumerated() {
      let isEarly = !hasParagraph
      switch block.block.kind {
      case .title:
        title = text.string(block.block.range)
        noteClass(block)
      case .fact(let key): fact(key, block, text, lexicon)
      case .heading where isEarly:
        noteDates(block, text, lexicon, isLine: true)
        noteClass(block)
      case .paragraph:
        readDateline(number, block, text, lexicon)
        if !hasParagraph || days == nil && number < 10 {
          let hadReport = report != nil
          noteDates(block, text, lexicon, isLine: block.tokens.count < 12)
          // "New Delhi, 30 May 2011": the line says when the account was written, and no more.
          if !hadReport, report != nil, block.tokens.count < 8 { skipped.insert(number) }
        }
        if !hasParagraph || block.tokens.count < 12 { noteClass(block) }
        if block.tokens.count > 12 { hasParagraph = true }
      default: break
      }
      if number < 16 { noteCountries(block, lexicon) }
    }
    noteSummit(blocks)
    if year == nil { findYear(blocks, text) }
    year = year ?? days?.lowerBound.year ?? report?.year
  }

  func skips(_ block: Int) -> Bool { skipped.contains(block) }

  // MARK: Sections that tell of something else

  private static let asides: Set<String> = [
    "see also", "references", "notes", "external links", "background", "legacy", "aftermath",
    "reaction", "reactions", "preparations", "preparation", "history", "impact", "further reading",
    "sources", "bibliography", "significance", "assessment", "analysis", "controversy", "protests",
    "criticism", "security", "previous visits", "context", "gallery", "response",
    "responses", "consequences", "outcome and reactions", "journey out", "earlier visits",
    "reception and legacy",
    "cancelled events", "public reaction", "later developments", "cost", "coverage",
    "media coverage",
  ]

  private mutating func skipSections(_ blocks: [ReadBlock], _ text: AccountText) {
    var skippedLevel: Int?
    var isSeeAlso = false
    for (number, block) in blocks.enumerated() {
      if isSeeAlso, block.block.kind == .item { seeAlso.append(text.string(block.block.range)) }
      if case .heading(let level) = block.block.kind {
        let words = text.string(block.block.range).lowercased()
        isSeeAlso = words == "see also"
        if let open = skippedLevel, level <= open { skippedLevel = nil }
        if Self.asides.contains(words) { skippedLevel = skippedLevel ?? level }
      } else if skippedLevel != nil {
        skipped.insert(number)
      }
    }
  }

  // MARK: Datelines

  /// "GAZA CITY, Tuesday 23 October 2012 (Wire) - The Emir …": tokens before the dash.
  private mutating func readDateline(
    _ number: Int, _ block: ReadBlock, _ text: AccountText, _ lexicon: Lexicon
  ) {
    guard let dash = block.tokens.prefix(24).firstIndex(where: { isDash($0, text) }),
      dash > 1
    else { return }
    let scanner = TimeScanner(wording: block.wording)
    var index = 0
    var day: DayReference?
    while index < dash {
      if let time = scanner.expression(at: index, before: dash) {
        if case .date = time.day { day = time.day }
        index = time.range.upperBound
      } else {
        if block.tokens[index].shape == .lower, block.tokens[index].has(.verb) { return }
        index += 1
      }
    }
    let isCity = block.tokens[0].shape == .capitals
    guard day != nil || isCity && report == nil else { return }
    let date = day.flatMap { Timeline(year: year).day($0) }
    let end = block.tokens.prefix(dash).firstIndex { $0.shape == .mark } ?? dash
    let city = Self.capitalised(text.phrase(block.tokens, 0..<end))
    datelines[number] = Dateline(end: dash + 1, day: date, city: city)
    guard report == nil else { return }
    report = date
    reportCity = city
    year = year ?? date?.year
  }

  /// The dateline of a story behind the first.
  func laterDateline(_ block: Int) -> Dateline? {
    guard let dateline = datelines[block], datelines.keys.contains(where: { $0 < block }) else {
      return nil
    }
    return dateline
  }

  private func isDash(_ token: Token, _ text: AccountText) -> Bool {
    (token.mark == .dash || token.mark == .range) && token.hasGap
  }

  private static func capitalised(_ words: String) -> String {
    words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }

  /// A sentence without the dateline before it.
  func withoutDateline(_ block: Int, _ sentence: Range<Int>) -> Range<Int> {
    guard let start = datelines[block]?.end,
      sentence.contains(start) || sentence.upperBound <= start
    else { return sentence }
    return sentence.upperBound <= start
      ? sentence.upperBound..<sentence.upperBound : start..<sentence.upperBound
  }

  // MARK: Days

  private mutating func noteDates(
    _ block: ReadBlock, _ text: AccountText, _ lexicon: Lexicon, isLine: Bool
  ) {
    let scanner = TimeScanner(wording: block.wording)
    var index = 0
    while index < block.tokens.count {
      guard let time = scanner.expression(at: index, before: block.tokens.count) else {
        index += 1
        continue
      }
      index = time.range.upperBound
      switch time.day {
      case .range(let from, let to):
        guard days == nil, let range = range(from, to) else { continue }
        days = range
        year = year ?? range.lowerBound.year
      case .date(let year?, _?, _) where isLine && report == nil && days == nil:
        report = Timeline(year: year).day(time.day)
        self.year = self.year ?? year
        if block.tokens[0].isCapital, block.tokens.count < 8,
          let comma = block.tokens.firstIndex(where: { $0.mark == .comma }), comma < 4,
          !block.tokens[0].has(.weekday)
        {
          reportCity = text.phrase(block.tokens, 0..<comma)
        }
      default: break
      }
    }
  }

  private func range(_ from: CalendarDate, _ to: CalendarDate) -> ClosedRange<Day>? {
    let line = Timeline(year: from.year ?? to.year ?? year)
    guard let first = line.day(.date(year: from.year ?? to.year, month: from.month, day: from.day)),
      let last = line.day(.date(year: to.year, month: to.month, day: to.day)), first <= last,
      first.days(to: last) < 60
    else { return nil }
    return first...last
  }

  /// The first year that the text names with a month, else the first of all.
  private mutating func findYear(_ blocks: [ReadBlock], _ text: AccountText) {
    for block in blocks.prefix(8) {
      for token in block.tokens where token.shape == .number && token.end - token.start == 4 {
        if let value = Int(text.string(token)), 1800...2199 ~= value {
          year = value
          return
        }
      }
    }
  }

  // MARK: Infobox, class, countries

  private mutating func fact(
    _ key: String, _ block: ReadBlock, _ text: AccountText, _ lexicon: Lexicon
  ) {
    switch key {
    case "title", "name":
      title = text.string(block.block.range)
      noteClass(block)
    case "date", "dates", "date(s)":
      noteDates(block, text, lexicon, isLine: false)
    case "venue", "venues", "location", "locations", "place", "places", "cities", "stops":
      locations = block.wording.list(partedBy: { $0.mark == .comma || $0.key == "and" })
    case "organisers", "organizers", "organiser", "organizer", "organised by":
      organisers = block.wording.list(partedBy: { $0.mark == .comma })
    default: break
    }
  }

  private static let classes: [(words: [WordKey], visitClass: VisitClass)] = [
    (["state"], .state), (["official", "working"], .officialWorking), (["official"], .official),
    (["working"], .working), (["private"], .private),
  ]

  private mutating func noteClass(_ block: ReadBlock) {
    guard visitClass == .other,
      block.wording.count(of: "visit") + block.wording.count(of: "visits") > 0
    else { return }
    let words = block.tokens.map(\.key)
    let visits = words.indices.filter { words[$0] == "visit" || words[$0] == "visits" }
    let found = Self.classes.first { row in
      visits.contains { words[..<$0].reversed().starts(with: row.words.reversed()) }
    }
    if let found { visitClass = found.visitClass }
  }

  /// A title that speaks of a summit and of no visit.
  private mutating func noteSummit(_ blocks: [ReadBlock]) {
    guard visitClass == .other else { return }
    let isTitle = blocks.prefix(4).contains { block in
      if case .title = block.block.kind { return block.wording.count(of: "summit") > 0 }
      return false
    }
    if isTitle { visitClass = .summit }
  }

  private mutating func noteCountries(_ block: ReadBlock, _ lexicon: Lexicon) {
    for (index, token) in block.tokens.enumerated()
    where token.isCapital && token.has([.country, .demonym]) {
      if let (sense, _) = lexicon.longest(
        block.tokens, index, block.tokens.count, [.country, .demonym])
      {
        countries.insert(lexicon.countries[Int(sense.value)])
      }
    }
  }
}

extension Timeline {
  init(year: Int?) {
    self.init(visit: nil, report: nil, year: year, lastClock: nil)
  }

  init(visit: ClosedRange<Day>?, report: Day?, year: Int?, lastClock: ClockTime?) {
    self.init()
    self.visit = visit
    self.report = report
    self.year = year
    self.lastClock = lastClock
  }

  /// The day of a full date.
  func day(_ reference: DayReference) -> Day? {
    if case .day(let day) = resolve(reference) { day } else { nil }
  }
}

extension ClosedRange where Bound == Day {
  /// How many days.
  var count: Int { lowerBound.days(to: upperBound) + 1 }
}
