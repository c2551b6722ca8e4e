// Reads an account: its parts, the people in it, what happened, and how that makes a visit.

import CivilTime
import Diagnostics
import Gazetteer
import VisitModel

/// Reads written accounts of visits.
public enum AccountReader {
  /// What an account in UTF-8 plain text says of a visit. Never fails: what holds no visit gives a
  /// reading without engagements.
  public static func read(_ text: [UInt8], stages: ReadingStages = .all) -> Reading {
    text.withUnsafeBufferPointer { bytes in
      var run = Run(AccountText(bytes: bytes), stages)
      return run.read()
    }
  }
}

/// A block that has been cut into words.
struct ReadBlock {
  let block: Block
  let wording: Wording
  let sentences: [Range<Int>]

  var tokens: [Token] { wording.tokens }
}

private struct Run {
  let text: AccountText
  let stages: ReadingStages
  let lexicon = Lexicon.shared
  let frames = Frames.shared
  let cast: Cast
  var blocks: [ReadBlock] = []
  private let chunkCache = ChunkCache()
  let scene: Scene
  var claims: [Claim] = []
  var pledges: [ClaimedPledge] = []
  var doubts: [ReadDoubt] = []
  var facts = VisitFacts()
  /// The list of documents that the last sentence has opened.
  var list: DocumentList?

  init(_ text: AccountText, _ stages: ReadingStages) {
    self.text = text
    self.stages = stages
    let cities = CityIndex(lexicon: lexicon)
    cast = Cast(
      text: text, lexicon: lexicon, index: PeopleIndex(cities: cities),
      resolvesAll: stages.contains(.resolution))
    scene = Scene(cities: cities)
  }

  mutating func read() -> Reading {
    cut()
    facts = VisitFacts(blocks, text, lexicon)
    cast.index.cities.countries = facts.countries
    collectPeople()
    chooseVisitor()
    inferHome()
    listTowns()
    cast.beginReading()
    scene.timeline.visit = facts.days
    scene.timeline.report = facts.report
    scene.timeline.year = facts.year
    let start = facts.reportCity ?? facts.locations.first
    if let start, let city = cast.index.cities.city(start),
      city.country != cast.visitor.flatMap({ cast[$0].country })
    {
      scene.move(city: start, country: city.country)
      scene.hasMoved = false
    }
    let wills = blocks.reduce(0) { $0 + $1.wording.count(of: "will") }
    scene.isAnnounced = wills > 5
    scene.isSummit = facts.visitClass == .summit
    scene.speaksOfSummits = blocks.contains { block in
      block.tokens.contains { $0.key.isOne(of: "summit", "council", "congress") }
    }
    if let days = facts.days, days.count == 1 { scene.timeline.set(days.lowerBound) }
    for number in blocks.indices { read(number) }
    var reading = Assembly(cast: cast, text: text, facts: facts, stages: stages).reading(
      claims, pledges, doubts)
    reading.contradictions = contradictions(reading.visit.from?.year)
    return reading
  }

  private func contradictions(_ year: Int?) -> [Diagnostic] {
    var check = DateCheck(year: year)
    for block in blocks { check.look(at: block) }
    return check.findings.diagnostics
  }

  // MARK: First pass

  private mutating func cut() {
    for block in Structure.blocks(of: text.bytes) {
      let wording = Wording(text, block.range, lexicon)
      blocks.append(
        ReadBlock(
          block: block, wording: wording, sentences: Sentences.ranges(of: wording.tokens)))
    }
  }

  private func names(_ block: ReadBlock) -> NameReader {
    NameReader(wording: block.wording, people: cast.index)
  }

  /// Notes everybody who is named, so that later and earlier short forms are understood.
  private mutating func collectPeople() {
    for block in blocks where block.block.kind.namesPeople {
      let resolver = Resolver(cast: cast, wording: block.wording)
      for sentence in block.sentences {
        let chunks = chunkCache.chunks(names(block), sentence)
        var last: (chunk: Int, member: Int)?
        for (index, chunk) in chunks.enumerated() {
          if let place = chunk.place, place.venue == .airport || place.venue == .palace {
            cast.index.addPlace(block.tokens[place.name])
          }
          guard let mention = chunk.mention, mention.pronoun == nil, mention.group == nil else {
            continue
          }
          guard let member = resolver.people(mention).first else { continue }
          if let last, last.chunk == index - 2, chunks[index - 1].isConjunction {
            shareCountry(last.member, member, mention)
          }
          last = (index, member)
        }
      }
    }
  }

  /// "King Frederik X and Queen Mary of Denmark": both are of the country.
  private func shareCountry(_ first: Int, _ second: Int, _ mention: Mention) {
    guard let country = mention.country, cast[first].country == nil else { return }
    let genders = [first, second].compactMap { cast[$0].offices.first.map(cast.office)?.gender }
    if genders == [1, 2] || genders == [2, 1] { cast[first].country = country }
  }

  /// Places of the infobox are towns of the visited country.
  private func listTowns() {
    let home = cast.visitor.flatMap { cast[$0].country }
    let visited = facts.locations.lazy.compactMap { cast.index.cities.city($0)?.country }.first {
      $0 != home
    }
    guard let visited else { return }
    cast.index.list(facts.locations.filter { !lexicon.hasVenue($0) }, in: visited)
  }

  /// The visitor is whom title and lead speak of first, among those of the highest rank.
  private mutating func chooseVisitor() {
    var scores: [Int: Int] = [:]
    var hasLead = false
    var byOffice: [(mention: Mention, member: Int, resolver: Resolver)] = []
    for (number, block) in blocks.prefix(12).enumerated() {
      let weight = block.block.kind == .title ? 60 : 0
      guard weight > 0 || block.block.kind == .paragraph else { continue }
      var seen = 0
      for sentence in block.sentences.prefix(weight > 0 ? 1 : 3) {
        let chunks = chunkCache.chunks(names(block), sentence)
        let resolver = Resolver(cast: cast, wording: block.wording)
        for (index, chunk) in chunks.enumerated() {
          guard let mention = chunk.mention, mention.pronoun == nil, mention.group == nil,
            let member = resolver.people(mention).first
          else { continue }
          if weight > 0, mention.name == nil, cast[member].country == nil,
            mention.offices.contains(where: { $0.country != nil })
          {
            byOffice.append((mention, member, resolver))
          } else {
            resolver.note(mention, of: member)
          }
          let first = seen == 0 ? 3 : 1
          let isInviter =
            index > 1 && isInvitation(chunks, index, block)
            || seen == 0 && weight == 0 && isWelcoming(chunks[index...])
          scores[member, default: 0] +=
            isInviter
            ? -40 : (weight > 0 ? weight * first / 3 : max(0, 24 - 4 * number) * first / (seen + 1))
          if seen == 0, weight == 0, isVisiting(chunks[index...]) { scores[member]! += 40 }
          if isOfVisit(chunks, index, block) { scores[member]! += 60 }
          if weight == 0, !hasLead {
            scores[member]! += 30
            hasLead = true
          }
          if isInviter, cast.counterpart == nil { cast.counterpart = member }
          seen += 1
        }
      }
      if number > 8 { break }
    }
    for member in cast.members.indices {
      guard let score = scores[member] else { continue }
      scores[member] = score + (cast.isHead(member) ? 30 : 0) + min(120, 3 * cast[member].mentions)
    }
    cast.visitor = scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    guard let visitor = cast.visitor else { return }
    cast.focus = [visitor]
    // "The President of France in Norway" says whose president the visitor is.
    guard let first = byOffice.first else { return }
    if first.member == visitor {
      for (mention, member, resolver) in byOffice { resolver.note(mention, of: member) }
    } else if cast[visitor].country == nil {
      first.resolver.note(first.mention, of: visitor)
    }
  }

  /// Where nothing says whose country the visitor comes from, its embassies and its people abroad do:
  /// "at the German embassy", "the Indian community".
  private func inferHome() {
    guard let visitor = cast.visitor, cast[visitor].country == nil else { return }
    var counts: [String: Int] = [:]
    for block in blocks {
      for (token, next) in zip(block.tokens, block.tokens.dropFirst())
      where token.isCapital && token.has(.demonym) && Self.abroad.contains(next.key) {
        guard let value = lexicon.value(token, .demonym) else { continue }
        counts[lexicon.countries[Int(value)], default: 0] += 1
      }
    }
    cast[visitor].country = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static let abroad: WordSet = [
    "embassy", "ambassador", "community", "diaspora", "expatriates", "consul", "consulate",
    "delegation", "chancellor",
  ]

  /// "X visited Y", "X paid a visit to Y": the first verb behind a mention is one of visitors.
  private func isVisiting(_ chunks: ArraySlice<Chunk>) -> Bool {
    guard let verb = chunks.lazy.compactMap(\.verb).first, !verb.isPassive, verb.lemma >= 0 else {
      return false
    }
    return Self.visiting.contains(lexicon.verbs[Int(verb.lemma)])
  }

  private static let visiting: WordSet = [
    "visit", "arrive", "pay", "travel", "fly", "land", "leave", "return", "depart", "wind", "wrap",
  ]

  /// "King Harald welcomed President X": the first named is the host.
  private func isWelcoming(_ chunks: ArraySlice<Chunk>) -> Bool {
    guard let at = chunks.firstIndex(where: { $0.verb != nil }), let verb = chunks[at].verb,
      !verb.isPassive, verb.lemma >= 0, at + 1 < chunks.endIndex, let whom = chunks[at + 1].mention
    else { return false }
    return whom.pronoun == nil && whom.group == nil
      && lexicon.verbs[Int(verb.lemma)].isOne(of: "welcome", "receive", "host", "greet")
  }

  /// "the State Visit of X", "a visit by X".
  private func isOfVisit(_ chunks: [Chunk], _ index: Int, _ block: ReadBlock) -> Bool {
    guard index > 1, [.of, .by].contains(chunks[index - 1].preposition) else { return false }
    return block.wording.word(chunks[index - 2].range.upperBound - 1)
      .isOne(of: "visit", "visits", "trip", "tour", "journey")
  }

  /// "at the invitation of X", "the guest of X".
  private func isInvitation(_ chunks: [Chunk], _ index: Int, _ block: ReadBlock) -> Bool {
    chunks[max(0, index - 3)..<index].contains { chunk in
      chunk.range.contains {
        block.wording.word($0).isOne(of: "invitation", "guests", "guest", "invited", "hosted")
      }
    }
  }

  // MARK: Second pass

  private mutating func read(_ number: Int) {
    let block = blocks[number]
    scene.block = number
    switch block.block.kind {
    case .heading:
      list = nil
      readHeading(block)
    case .item where list != nil: readListed(block)
    case .paragraph, .item: if !facts.skips(number) { readParagraph(block, number) }
    default: break
    }
  }

  /// A heading may name the day and the place of what follows.
  private mutating func readHeading(_ block: ReadBlock) {
    let names = names(block)
    let scanner = TimeScanner(wording: block.wording)
    var index = 0
    scene.labelPart = nil
    var days: Set<Day> = []
    while index < block.tokens.count {
      if let time = scanner.expression(at: index, before: block.tokens.count) {
        switch scene.timeline.resolve(time.day) {
        case .day(let day):
          if case .range = time.day { days.insert(day.adding(days: 1)) }
          days.insert(day)
          scene.timeline.set(days.count == 1 ? day : nil, byHeading: true)
        default: break
        }
        index = time.range.upperBound
      } else if let (code, after) = names.country(index, block.tokens.count) {
        let name = text.phrase(block.tokens, index..<after)
        let isCity = cast.index.cities.city(name).map { $0.country == code } ?? false
        scene.move(city: isCity ? name : nil, country: code)
        scene.isCityByHeading = isCity
        index = after
      } else if let (venue, after) = names.place(index, block.tokens.count), venue.venue != nil {
        scene.place = text.phrase(block.tokens, venue.name)
        index = after
      } else if block.tokens[index].isCapital, let run = names.nameRun(index, block.tokens.count),
        let city = cast.index.cities.city(text.phrase(block.tokens, index..<run))
      {
        scene.move(city: city.name, country: city.country)
        scene.isCityByHeading = true
        index = run
      } else {
        index += 1
      }
    }
  }

  /// An item of a list of documents.
  private mutating func readListed(_ block: ReadBlock) {
    guard let list, claims.indices.contains(list.claim) else { return }
    let documents = list.documents(block.wording)
    for document in documents where !claims[list.claim].documents.contains(document) {
      claims[list.claim].documents.append(document)
    }
  }

  private mutating func readParagraph(_ block: ReadBlock, _ number: Int) {
    scene.labelPart = nil
    scene.labelClock = nil
    list = nil
    if let dateline = facts.laterDateline(number) { enter(dateline) }
    let day = scene.timeline.current
    for sentence in block.sentences {
      let range = facts.withoutDateline(number, sentence)
      guard !range.isEmpty else { continue }
      if readLabel(block, range) { continue }
      readSentence(block, range)
    }
    // A paragraph that looks back leaves the story where it was.
    if facts.report == nil, let day, let last = scene.timeline.current, last < day,
      looksBack(block)
    {
      scene.timeline.set(day)
    }
  }

  /// "He had said that he would do it." opens what happened before.
  private func looksBack(_ block: ReadBlock) -> Bool {
    guard let first = block.sentences.first else { return false }
    return chunkCache.chunks(names(block), first).lazy.compactMap(\.verb).first?.isPastPerfect
      ?? false
  }

  /// Another story begins, with a day and a city of its own.
  private mutating func enter(_ dateline: VisitFacts.Dateline) {
    if let day = dateline.day {
      scene.timeline.report = day
      scene.timeline.set(day)
    }
    if let city = cast.index.cities.city(dateline.city) {
      scene.move(city: dateline.city, country: city.country)
    }
  }

  /// "Afternoon.", "12.10 pm.", "10.50 am (Tokyo time)."
  private mutating func readLabel(_ block: ReadBlock, _ range: Range<Int>) -> Bool {
    guard range.count <= 10 else { return false }
    let chunks = chunkCache.chunks(names(block), range)
    var time: TimeExpression?
    for chunk in chunks {
      switch chunk.kind {
      case .time(let found): time = found
      case .adverb, .mark, .preposition: continue
      default: return false
      }
    }
    guard let time else { return false }
    if case .day(let day) = scene.timeline.resolve(time.day) { scene.timeline.set(day) }
    scene.labelClock = time.clock
    scene.labelPart = time.part
    return true
  }

  private mutating func readSentence(_ block: ReadBlock, _ range: Range<Int>) {
    let chunks = chunkCache.chunks(names(block), range)
    let bytes = block.tokens[range.lowerBound].start..<block.tokens[range.upperBound - 1].end
    let (city, country) = (scene.city, scene.country)
    let reader = SentenceReader(
      wording: block.wording, chunks: chunks, clauses: ClauseReader.clauses(chunks, lexicon),
      frames: frames, cast: cast, scene: scene, sentence: bytes, stages: stages)
    if !stages.contains(.carrying) { scene.city = nil }
    if scene.hasMoved {
      scene.hasMoved = false
      if let host = cast.counterpart, cast[host].country != nil, cast[host].country != scene.country
      {
        cast.counterpart = nil
      }
    }
    reader.read()
    reader.readPledges()
    if block.tokens[range.upperBound - 1].mark == .colon { reader.openList() }
    if isSummary(chunks) {
      if city != nil { (scene.city, scene.country) = (city, country) }
    } else {
      claims += reader.claims
      if let occasion = reader.occasion { facts.occasions.append(occasion) }
      openList(reader, block.tokens[range.upperBound - 1])
      pledges += reader.pledges
    }
    note(reader, bytes)
  }

  /// "The following documents were signed:" opens a list.
  private mutating func openList(_ reader: SentenceReader, _ last: Token) {
    guard last.mark == .colon, let claim = claims.lastIndex(where: { $0.kind == .signing }),
      claims[claim].sentence == reader.sentence
    else { return }
    list = DocumentList(claim: claim, sides: reader.sides)
    claims[claim].documents.removeAll { $0.count == nil && !$0.title.contains { $0.isUppercase } }
  }

  /// A sentence about all days of the visit tells of no engagement.
  private func isSummary(_ chunks: [Chunk]) -> Bool {
    chunks.contains { chunk in
      if case .range = chunk.time?.day { return true }
      return false
    }
  }

  private mutating func note(_ reader: SentenceReader, _ bytes: Range<Int>) {
    if reader.wasBackground {
      doubts.append(ReadDoubt(kind: .background, span: bytes, words: ""))
    } else if reader.hadTrigger, reader.claims.isEmpty {
      doubts.append(ReadDoubt(kind: .unread, span: bytes, words: ""))
    }
  }
}
