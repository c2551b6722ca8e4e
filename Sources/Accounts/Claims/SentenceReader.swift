// Reads the claims of one sentence: every verb by the table of frames, then engagements named by
// nouns alone.

import CivilTime
import VisitModel

/// A class, so that what is read of a sentence gathers in one place while its parts are passed around.
final class SentenceReader {
  let wording: Wording
  let chunks: [Chunk]
  let clauses: [Clause]
  let frames: Frames
  let cast: Cast
  let scene: Scene
  /// Bytes of the sentence.
  let sentence: Range<Int>
  let stages: ReadingStages

  var claims: [Claim] = []
  var pledges: [ClaimedPledge] = []
  /// The clause that each claim comes from, and the chunk of its noun.
  var origins: [(clause: Int, noun: Int?)] = []
  /// Chunks of engagement nouns that a frame has used.
  var usedNouns: Set<Int> = []
  var usedDocuments: Set<Int> = []
  let resolver: Resolver
  /// Whether no day of the visit is meant.
  private(set) lazy var isAboutWholeVisit = findIsAboutWholeVisit()
  /// Tokens that speak of other times.
  let backgroundCues: [Int]
  /// The people of each chunk, resolved once and in order.
  private var peopleOfChunk: [[Int]?]
  var wasBackground = false
  var hadTrigger = false
  var hasCancellation = false
  /// The event that an arrival was made for.
  var occasion: ReadOccasion?
  /// The venue that the visitor went to in a clause.
  var reached: (clause: Int, name: String)?
  /// Times fronted in the sentence.
  var frontedPart: DayPart?
  var frontedClock: ClockTime?

  init(
    wording: Wording, chunks: [Chunk], clauses: [Clause], frames: Frames, cast: Cast, scene: Scene,
    sentence: Range<Int>, stages: ReadingStages
  ) {
    self.wording = wording
    self.chunks = chunks
    peopleOfChunk = Array(repeating: nil, count: chunks.count)
    if !stages.contains(.times) { for clause in clauses { clause.keepDatesOnly(chunks) } }
    self.clauses = clauses
    self.frames = frames
    self.cast = cast
    self.scene = scene
    resolver = Resolver(cast: cast, wording: wording, scene: scene)
    self.sentence = sentence
    self.stages = stages
    let first = chunks.first?.range.lowerBound ?? 0
    backgroundCues = Self.backgroundCues(
      wording, first..<(chunks.last?.range.upperBound ?? first))
  }

  // MARK: Looking at chunks

  var account: AccountText { wording.text }
  var tokens: [Token] { wording.tokens }
  var lexicon: Lexicon { wording.lexicon }

  func word(_ token: Int) -> WordKey { wording.word(token) }

  func lemma(_ clause: Clause) -> WordKey {
    guard let lemma = clause.group?.lemma, lemma >= 0 else { return .none }
    return lexicon.verbs[Int(lemma)]
  }

  /// The people of a chunk.
  func people(_ chunk: Int) -> [Int] {
    if let known = peopleOfChunk[chunk] { return known }
    guard let mention = chunks[chunk].mention else { return [] }
    if let partner = partner(of: chunk, mention) {
      cast.touch(partner)
      peopleOfChunk[chunk] = [partner]
      return [partner]
    }
    if mention.group == .leaders, isOfThings(chunk) {
      peopleOfChunk[chunk] = []
      return []
    }
    if isReflexive(chunk), let clause = clauses.first(where: { $0.range.contains(chunk) }),
      let subject = clause.subject, !subject.contains(chunk)
    {
      let same = people(in: subject)
      peopleOfChunk[chunk] = same
      return same
    }
    let isOne = mention.pronoun == .he || mention.pronoun == .she
    resolver.use = isOne ? use(of: chunk) : PronounUse()
    let found = resolver.people(mention)
    peopleOfChunk[chunk] = found
    return found
  }

  /// "the leaders of the parliamentary parties" are not the two leaders.
  private func isOfThings(_ chunk: Int) -> Bool {
    guard chunk + 2 < chunks.count, chunks[chunk + 1].preposition == .of else { return false }
    return switch chunks[chunk + 2].kind {
    case .thing, .organisation: true
    case .people(let sides):
      // "of the parliamentary parties", unlike "of the two countries", "of both sides".
      sides.group == .sides && sides.count == nil && chunks[chunk + 2].range.count > 2
    default: false
    }
  }

  private func isReflexive(_ chunk: Int) -> Bool {
    word(chunks[chunk].range.lowerBound).isOne(of: "himself", "herself", "themselves")
  }

  /// "the King and Queen": behind one of a couple, the office is the other's.
  private func partner(of chunk: Int, _ mention: Mention) -> Int? {
    guard mention.name == nil, let use = mention.offices.last, chunk > 1,
      chunks[chunk - 1].isConjunction, chunks[chunk - 2].mention != nil,
      let first = people(chunk - 2).last, let spouse = cast[first].spouse
    else { return nil }
    let row = lexicon.offices[use.row]
    guard row.gender != 0, Int(row.gender) == cast[spouse].gender,
      row.scope == .court || row.rank <= .headOfState,
      cast[spouse].offices.contains(where: { cast.office($0).words.hasPrefix(row.words) })
    else { return nil }
    return spouse
  }

  /// How its clause uses a pronoun.
  private func use(of chunk: Int) -> PronounUse {
    guard let clause = clauses.first(where: { $0.range.contains(chunk) }) else {
      return PronounUse()
    }
    var use = PronounUse()
    use.isSubject = clause.subject?.contains(chunk) ?? false
    use.isFocusNear = scene.focusBlock == scene.block
    use.favoursVisitor =
      clause.group?.isPassive == true || Self.visitorVerbs.contains(lemma(clause))
    if !use.isSubject, let subject = clause.subject {
      for other in subject { use.others.formUnion(peopleOfChunk[other] ?? []) }
    }
    return use
  }

  private static let visitorVerbs: WordSet = [
    "lay", "tour", "visit", "arrive", "land", "depart", "leave", "fly", "plant", "inspect",
    "address", "return", "travel", "drive", "reach", "walk", "pay", "call", "go", "proceed",
    "attend", "stop", "stay", "spend", "dine", "lunch", "place",
  ]

  func people(in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var isOpen = false
    for chunk in range {
      note(chunk, &isOpen)
      guard !isOpen, chunks[chunk].mention != nil else { continue }
      for member in people(chunk) where !found.contains(member) { found.append(member) }
    }
    return found
  }

  /// Whether chunks hold people, resolved before, of whom something is true.
  func hasKnownPeople(
    in range: Range<Int>, where condition: (Int) -> Bool = { _ in true }
  ) -> Bool {
    var isOpen = false
    for chunk in range {
      note(chunk, &isOpen)
      if !isOpen, knownPeople(of: chunk).contains(where: condition) { return true }
    }
    return false
  }

  /// The people of a chunk that was resolved before.
  func knownPeople(of chunk: Int) -> [Int] { peopleOfChunk[chunk] ?? [] }

  /// A list does not hold those whom a parenthesis in it speaks of.
  private func note(_ chunk: Int, _ isInParenthesis: inout Bool) {
    guard case .mark(let mark) = chunks[chunk].kind else { return }
    if mark == .open { isInParenthesis = true }
    if mark == .close { isInParenthesis = false }
  }

  func isVisitorSide(_ member: Int) -> Bool {
    cast.isVisitorSide(member)
  }

  func contains(_ range: Range<Int>, words: WordSet) -> Bool {
    wording.contains(tokens(of: range), words)
  }

  func contains(_ range: Range<Int>, word: WordKey) -> Bool {
    wording.contains(tokens(of: range), word)
  }

  /// The tokens of a range of chunks, which lie side by side.
  func tokens(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return chunks[first].range.lowerBound..<chunks[last].range.upperBound
  }

  /// Bytes of a range of chunks.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return sentence }
    let own = tokens(of: range)
    return tokens[own.lowerBound].start..<tokens[own.upperBound - 1].end
  }

  // MARK: The course of a sentence

  func read() {
    for (number, clause) in clauses.enumerated() {
      readPeople(clause)
      readTimes(number)
      guard !isBackground(number) else {
        wasBackground = true
        continue
      }
      let before = claims.count
      read(number)
      if claims.count == before { passOnTimes(number) }
      updateFocus(clause)
    }
    if stages.contains(.nouns) { readLooseNouns() }
    attachDocuments()
    attachCompanions()
    attachBystanders()
    sortClaims()
    noteGrounds()
    for claim in claims where claim.status != .denied {
      scene.tell(Told(kind: claim.kind, trigger: claim.trigger, day: claim.date))
      scene.latestKind = claim.kind
      scene.arrivalBlock = claim.kind == .arrival ? scene.block : nil
    }
  }

  /// In the order of the words that gave them.
  private func sortClaims() {
    guard claims.count > 1 else { return }
    var order = claims.indices.sorted {
      (claims[$0].trigger.lowerBound, $0) < (claims[$1].trigger.lowerBound, $1)
    }
    // "met the press after talks": what came before stands before.
    for index in order.indices {
      guard let after = claims[order[index]].after,
        let later = order.indices.last(where: { $0 > index && claims[order[$0]].trigger == after })
      else { continue }
      order.insert(order.remove(at: later), at: index)
    }
    claims = order.map { claims[$0] }
    origins = order.map { origins[$0] }
  }

  /// Mentions are met in the order of the text.
  private func readPeople(_ clause: Clause) {
    for chunk in clause.range where chunks[chunk].mention != nil {
      _ = people(chunk)
      pairRoyals(chunk)
    }
  }

  /// "Prince Albert and Princess Charlene", "the King and Queen": a couple.
  private func pairRoyals(_ chunk: Int) {
    guard chunk > 1, chunks[chunk - 1].isConjunction, let first = chunks[chunk - 2].mention,
      let second = chunks[chunk].mention,
      let one = first.offices.last, let other = second.offices.last
    else { return }
    let genders = [lexicon.offices[one.row].gender, lexicon.offices[other.row].gender]
    guard genders[0] != 0, genders[1] != 0, genders[0] != genders[1],
      [one, other].allSatisfy({ [.state, .court, .spouse].contains(lexicon.offices[$0.row].scope) }
      ),
      let husband = people(chunk - 2).first, let wife = people(chunk).first,
      cast[husband].spouse == nil, cast[wife].spouse == nil
    else { return }
    cast.pair(husband, wife)
  }

  private func updateFocus(_ clause: Clause) {
    guard let subject = clause.subject, !clause.isRelative, !clause.isParticiple else { return }
    let found = people(in: subject)
    if !found.isEmpty {
      cast.focus = found
      scene.focusBlock = scene.block
    }
  }

  func read(_ number: Int) {
    let clause = clauses[number]
    guard clause.verb != nil else { return readFragment(number) }
    guard !clause.isNegated else {
      hadTrigger = hadTrigger || clause.range.contains { chunks[$0].event != nil }
      return
    }
    if readCancellation(number) { return }
    if isWish(number) || readPurpose(number) { return }
    if readDelegations(number) { return }
    if readCompanions(number) { return }
    if readMovement(number) { return }
    readFrames(number)
  }

  // MARK: Claims

  /// Opens a claim of a clause; people and place are added by the caller.
  func open(_ kind: Kind, _ number: Int, noun: Int? = nil) -> Int {
    let clause = clauses[number]
    let trigger =
      noun.map { bytes($0..<$0 + 1) } ?? clause.verb.map { bytes($0..<$0 + 1) } ?? sentence
    let claim = Claim(kind: kind, sentence: sentence, trigger: trigger)
    claim.block = scene.block
    if clause.group?.isFuture == true { claim.status = .planned }
    if hasCancellation { claim.status = .cancelled }
    claims.append(claim)
    origins.append((number, noun))
    locate(claims.count - 1, number)
    date(claims.count - 1, number)
    claims[claims.count - 1].after =
      noun.map(isBehind) ?? false
      ? nil : precedent(clause) ?? (clause.isSubjectShared ? claims.dropLast().last?.after : nil)
    inheritPlace(claims.count - 1)
    claims[claims.count - 1].isVideo = isByVideo(clause)
    return claims.count - 1
  }

  /// Whether a noun stands behind "after" itself.
  private func isBehind(_ noun: Int) -> Bool {
    noun > 0 && [.after, .following].contains(chunks[noun - 1].preposition)
  }

  /// "after the talks": the words that told of them.
  private func precedent(_ clause: Clause) -> Range<Int>? {
    for complement in clause.complements
    where [.after, .following].contains(complement.preposition) {
      guard let event = chunks[complement.items.lowerBound].event else { continue }
      if isNewlyTold(complement.items.lowerBound) { return bytes(complement.items) }
      let told = scene.lastTold { $0.kind == lexicon.events[event].kind }
      if let told, told.day == scene.timeline.current { return told.trigger }
    }
    return nil
  }

  /// "after talks" with no article, where none were told of that day: they are told of here.
  func isNewlyTold(_ chunk: Int) -> Bool {
    guard let event = chunks[chunk].event, lexicon.events[event].isStrong,
      !tokens[chunks[chunk].range.lowerBound].has([.determiner, .possessive])
    else { return false }
    return isFirst(lexicon.events[event].kind)
  }

  /// Whether no engagement of a kind was told of that day.
  func isFirst(_ kind: Kind) -> Bool {
    guard !claims.contains(where: { $0.kind == kind }) else { return false }
    return scene.lastTold { $0.kind == kind }.map { $0.day != scene.timeline.current } ?? true
  }

  /// What follows on an engagement happens where that was.
  private func inheritPlace(_ index: Int) {
    guard let after = claims[index].after, claims[index].placeName == nil,
      let told = scene.lastTold(where: { $0.trigger == after }),
      told.day == claims[index].date
    else { return }
    claims[index].placeName = scene.place
  }

  private func isByVideo(_ clause: Clause) -> Bool {
    contains(clause.range, words: Self.video)
  }

  private static let video: WordSet = ["video", "videolink", "videoconference"]

  /// The people of a claim as a frame says, with the visitor where the kind implies it.
  func cast(_ index: Int, _ members: [Int], as role: Role?) {
    guard let role else { return }
    claims[index].people.add(members, as: role)
  }

  /// "talked alone and were then joined by their delegations": talks behind the tête-à-tête.
  private func readDelegations(_ number: Int) -> Bool {
    guard let alone = claims.last, alone.kind == .teteATete,
      let delegations = delegationsJoined(in: clauses[number])
    else { return false }
    let talks = alone.copy()
    talks.kind = .talks
    (talks.clock, talks.part, talks.after) = (nil, nil, alone.trigger)
    talks.people.add(
      people(in: delegations).filter { !talks.people.contains($0) }, as: .participant)
    claims.append(talks)
    origins.append((number, nil))
    return true
  }

  /// "were joined by their delegations", "before calling in their delegations".
  private func delegationsJoined(in clause: Clause) -> Range<Int>? {
    let isJoined = lemma(clause) == "join" && clause.group?.isPassive == true
    let isCalled = lemma(clause) == "call" && contains(clause.range, word: "in")
    let ranges =
      isJoined
      ? clause.complements.filter { $0.preposition == .by }.map(\.items)
      : isCalled ? clause.objects + clause.complements.map(\.items) : []
    return ranges.first { contains($0, words: Self.delegations) }
  }

  private static let delegations: WordSet = [
    "delegations", "delegation", "teams", "ministers", "officials", "aides", "advisers", "advisors",
  ]

  /// "accompanied by", "in the presence of": people who belong to what the sentence tells.
  private func readCompanions(_ number: Int) -> Bool {
    let clause = clauses[number]
    let verb = lemma(clause)
    guard verb.isOne(of: "accompany", "join", "flank", "include", "assist", "head", "lead"),
      clause.group?.isPassive == true || verb == "include"
    else { return false }
    guard
      clause.isParticiple || clause.isRelative || verb == "include" || verb == "accompany"
        || verb == "join"
    else { return false }
    var members: [Int] = []
    for complement in clause.complements where complement.preposition == .by {
      members += people(in: complement.items)
    }
    if verb == "include" { for object in clause.objects { members += people(in: object) } }
    if verb == "join", claims.isEmpty, !clause.isParticiple, !clause.isRelative, !members.isEmpty,
      scene.latestKind != nil
    {
      // "He was joined at the table by X": at what was told of before.
      let index = open(.meeting, number)
      claims[index].people = Attendance()
      claims[index].people.add(members, as: .participant)
      claims[index].isJoining = true
      return true
    }
    companions += members
    return clause.isParticiple || clause.isRelative
  }

  /// "She toured the museum, whose director, X, explained the vases": who is named as doing something
  /// beside the one engagement of a sentence took part in it.
  private func attachBystanders() {
    for (number, clause) in clauses.enumerated()
    where !clause.isNegated && !Self.saying.contains(lemma(clause)) {
      guard clause.group?.isPastPerfect != true, let subject = clause.subject,
        let claim = claimBeside(number), !isBackground(number)
      else { continue }
      for chunk in subject where chunks[chunk].mention?.name != nil {
        claims[claim].people.add(people(chunk).filter { !isVisitorSide($0) }, as: .participant)
      }
    }
  }

  /// The claim that a clause without one of its own goes on from: the only one, or the last before.
  private func claimBeside(_ number: Int) -> Int? {
    guard !origins.contains(where: { $0.clause == number }) else { return nil }
    let claim =
      claims.count == 1 ? 0 : origins.indices.last { origins[$0].clause < number }
    guard let claim, [.held, .planned].contains(claims[claim].status),
      Self.attended.contains(claims[claim].kind)
    else { return nil }
    return claim
  }

  private static let attended: [Kind] = [
    .visit, .arrival, .departure, .meal, .banquet, .reception, .opening, .forum, .performance,
    .wreath, .welcome, .community, .gifts,
  ]

  private static let saying: WordSet = [
    "say", "tell", "report", "announce", "add", "note", "write", "state", "describe", "call",
    "quote",
  ]

  var companions: [Int] = []

  private func attachCompanions() {
    for clause in clauses {
      for complement in clause.complements where complement.preposition == .including {
        companions += people(in: complement.items)
      }
    }
    guard !companions.isEmpty, !claims.isEmpty else { return }
    let isAlone = claims.count > 1 && claims[0].kind == .teteATete
    for index in claims.indices
    where index == (isAlone ? 1 : 0) || claims[index].kind == claims[0].kind && !isAlone {
      if claims[index].kind == .signing {
        claims[index].people.add(companions.filter { cast.isHead($0) }, as: .principal)
      }
      claims[index].people.add(companions.filter { !isVisitorSide($0) }, as: .participant)
      claims[index].people.add(companions.filter(isVisitorSide), as: .principal)
    }
  }
}
