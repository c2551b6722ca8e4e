// Says who is meant by a mention: by name, by office, as a relative, in a group, by a pronoun.

import VisitModel

/// How a clause uses a pronoun.
struct PronounUse {
  var isSubject = false
  /// Whether the verb is one of visitors: "laid a wreath", "was received".
  var favoursVisitor = false
  /// Whether the last subject stands in the same paragraph.
  var isFocusNear = true
  /// People whom the clause names beside it.
  var others: Set<Int> = []
}

final class Resolver {
  let cast: Cast
  let wording: Wording
  /// Where the account is at; nil while names are collected.
  private let scene: Scene?
  /// How the clause uses a pronoun.
  var use = PronounUse()

  init(cast: Cast, wording: Wording, scene: Scene? = nil) {
    self.cast = cast
    self.wording = wording
    self.scene = scene
  }

  /// The country that is told of.
  private var hostCountry: String? { scene?.country }

  private var tokens: [Token] { wording.tokens }
  private var lexicon: Lexicon { wording.lexicon }

  /// The people that a mention means; empty where nobody knows.
  func people(_ mention: Mention) -> [Int] {
    let found = resolve(mention)
    for member in found { cast.touch(member) }
    return found
  }

  private func resolve(_ mention: Mention) -> [Int] {
    guard cast.resolvesAll || mention.name != nil else { return [] }
    if let honorific = mention.honorific {
      return styled(honorific, mention.pronoun == .she ? 2 : 1).map { [$0] } ?? []
    }
    if let pronoun = mention.pronoun { return self.pronoun(pronoun) }
    if mention.kin != nil { return kin(mention).map { [$0] } ?? [] }
    if let name = mention.name { return named(mention, name) }
    if let group = mention.group { return self.group(group, mention) }
    if !mention.offices.isEmpty { return byOffice(mention).map { [$0] } ?? [] }
    return []
  }

  // MARK: By name

  private func keys(_ range: Range<Int>) -> [WordKey] {
    range.compactMap {
      tokens[$0].key != .none && !isParticle($0) && !tokens[$0].has(.preposition)
        ? wording.nameKey($0) : nil
    }
  }

  private func isParticle(_ index: Int) -> Bool {
    tokens[index].has(.particle) && tokens[index].shape == .lower
  }

  private func named(_ mention: Mention, _ name: Range<Int>) -> [Int] {
    if mention.isCouple { return coupleNamed(mention, name) }
    let keys = keys(name)
    guard !keys.isEmpty else { return [] }
    let words = cast.text.phrase(tokens, name)
    if mention.gender == 2, keys.count == 1, mention.offices.isEmpty,
      let wife = wife(of: keys, mention, words)
    {
      return [wife]
    }
    let member = royal(mention, keys, words) ?? cast.named(words, keys, mention, tokens)
    note(mention, of: member)
    return [member]
  }

  /// "Queen Mary" is nobody who merely has Mary among her names: a royal title wants its holder.
  private func royal(_ mention: Mention, _ keys: [WordKey], _ words: String) -> Int? {
    guard keys.count == 1, let use = mention.offices.last,
      use.range.upperBound == mention.name?.lowerBound,
      lexicon.offices[use.row].scope == .court
        || lexicon.offices[use.row].key.isOne(of: "king", "queen", "emperor", "empress", "pope"),
      let known = cast.find(keys), !cast[known].offices.isEmpty,
      !cast[known].offices.contains(where: {
        [.court, .church, .spouse].contains(cast.office($0).scope)
          || cast.office($0).key == lexicon.offices[use.row].key
          || cast.office($0).key.isOne(of: "king", "queen", "emperor", "empress", "emir", "sultan")
      })
    else { return nil }
    let span = tokens[mention.range.lowerBound].start..<tokens[mention.range.upperBound - 1].end
    return cast.add(
      CastMember(
        name: words, keys: keys, country: mention.country, gender: mention.gender, span: span))
  }

  /// "Mrs. Nixon": the wife of somebody with that surname, under her own name where it is known.
  private func wife(of keys: [WordKey], _ mention: Mention, _ words: String) -> Int? {
    if let known = cast.find(keys, gender: 2), cast[known].gender == 2 { return known }
    guard let husband = cast.find(keys), cast[husband].gender != 2 else { return nil }
    if let spouse = cast[husband].spouse { return spouse }
    guard !cast.isCollecting || mention.gender == 2 else { return nil }
    let span = tokens[mention.range.lowerBound].start..<tokens[mention.range.upperBound - 1].end
    let wife = cast.add(CastMember(name: "Mrs. \(words)", keys: keys, gender: 2, span: span))
    cast.pair(husband, wife)
    return wife
  }

  private func coupleNamed(_ mention: Mention, _ name: Range<Int>) -> [Int] {
    var keys = keys(name)
    if name.count == 1, let singular = cast.index.singular(name.lowerBound, in: wording) {
      keys = [singular]
    }
    let all = cast.members.indices.filter {
      !cast[$0].isOfficeOnly && keys.allSatisfy(cast[$0].keys.contains)
    }
    if all.count == 2, cast[all[0]].spouse == nil, cast[all[1]].spouse == nil {
      cast.pair(all[0], all[1])
    }
    guard let first = all.first(where: { cast[$0].spouse != nil }) ?? all.first else {
      return []
    }
    return [first] + (cast[first].spouse.map { [$0] } ?? [])
  }

  /// Notes offices, country and gender that a mention states.
  func note(_ mention: Mention, of member: Int) {
    for use in mention.offices where mention.name != nil || !isAnyHead(lexicon.offices[use.row]) {
      hold(use, mention, by: member)
    }
    if let country = mention.country, cast[member].country == nil { cast[member].country = country }
    if mention.gender != 0, cast[member].gender == 0 { cast[member].gender = mention.gender }
    if let other = mention.spouseOf, let spouse = cast.find(keys(other)), cast[member].spouse == nil
    {
      cast.pair(spouse, member)
    }
    noteGivenName(mention, member)
    noteTitle(mention, member)
  }

  private func hold(_ use: OfficeUse, _ mention: Mention, by member: Int) {
    cast.hold(
      member, use.row, of: use.country ?? mention.country, isFormer: use.isFormer,
      as: cast.text.phrase(tokens, withoutCountry(use.range)))
  }

  /// "Chinese President", "President of Turkey", "United Nations Secretary-General": the country or
  /// the organisation is noted by itself.
  private func withoutCountry(_ range: Range<Int>) -> Range<Int> {
    var range = range
    if let (_, after) = lexicon.longest(tokens, range.lowerBound, range.upperBound, .demonym),
      after < range.upperBound
    {
      range = after..<range.upperBound
    }
    if let (_, after) = lexicon.longest(tokens, range.lowerBound, range.upperBound, .organisation),
      after < range.upperBound, tokens[after].has(.office) || tokens[after].isCapital
    {
      range = after..<range.upperBound
    }
    for of in range.dropFirst() where wording.word(of) == "of" {
      var start = of + 1
      if start < range.upperBound, wording.word(start) == "the" { start += 1 }
      if start < range.upperBound,
        let (_, after) = lexicon.longest(tokens, start, range.upperBound, .country),
        after == range.upperBound
      {
        return range.lowerBound..<of
      }
    }
    return range
  }

  private func noteGivenName(_ mention: Mention, _ member: Int) {
    guard cast[member].gender == 0, let name = mention.name, name.count > 1 else { return }
    for index in name {
      if let value = lexicon.value(tokens[index], .given) {
        cast[member].gender = Int(value)
        return
      }
    }
  }

  /// Royal and religious titles stay with a single name.
  private func noteTitle(_ mention: Mention, _ member: Int) {
    guard cast[member].titled == nil, let use = mention.offices.last else { return }
    let row = lexicon.offices[use.row]
    let isRoyal =
      row.scope == .court || row.scope == .church
      || row.key.isOne(of: "emperor", "empress", "queen", "king", "pope")
    guard isRoyal, use.range.upperBound == mention.name?.lowerBound || use.range.count == 1 else {
      return
    }
    let words = row.words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    cast[member].titled = words.joined(separator: " ")
  }

  // MARK: Relatives

  private func kin(_ mention: Mention) -> Int? {
    guard let owner = owner(mention) else {
      return mention.name.flatMap { named(mention, $0).first }
    }
    if mention.kin == 2, cast[owner].gender == 0 { cast[owner].gender = 1 }
    if mention.kin == 1, cast[owner].gender == 0 { cast[owner].gender = 2 }
    guard let name = mention.name else {
      guard !mention.offices.isEmpty, let member = byOffice(mention) else {
        return isSpouse(mention)
          ? cast[owner].spouse : relation(mention).flatMap { cast[owner].relatives[$0] }
      }
      if isSpouse(mention) { cast.pair(owner, member) }
      return member
    }
    let member = relative(mention, name, of: owner)
    if isSpouse(mention) {
      cast.pair(owner, member)
    } else if let relation = relation(mention) {
      cast[owner].relatives[relation] = member
    }
    return member
  }

  /// "daughter", "mother".
  private func relation(_ mention: Mention) -> WordKey? {
    mention.range.first { tokens[$0].has(.kin) }.map(wording.word)
  }

  private func isSpouse(_ mention: Mention) -> Bool {
    mention.range.contains {
      wording.word($0).isOne(of: "wife", "husband", "spouse", "consort", "partner")
    }
  }

  private func owner(_ mention: Mention) -> Int? {
    if let range = mention.owner { return cast.find(keys(range)) }
    guard let pronoun = mention.ownerPronoun else { return cast.focus.first }
    let gender = pronoun == .he ? 1 : pronoun == .she ? 2 : 0
    // "his wife" speaks of whoever was named last and can be "he".
    let near = cast.members.indices.filter { cast[$0].lastSeen > 0 }.max {
      cast[$0].lastSeen < cast[$1].lastSeen
    }
    if let near, gender == 0 || cast[near].gender == 0 || cast[near].gender == gender {
      return near
    }
    return cast.focus.first { cast[$0].gender == 0 || cast[$0].gender == gender } ?? cast.visitor
  }

  /// A relative with a given name alone takes the surname of the other.
  private func relative(_ mention: Mention, _ name: Range<Int>, of owner: Int) -> Int {
    let keys = keys(name)
    if let known = cast.find(keys) { return known }
    var words = cast.text.phrase(tokens, name)
    var all = keys
    let isRoyal = cast[owner].name.split(separator: " ").last?.allSatisfy("IVX".contains) ?? false
    if keys.count == 1, mention.offices.isEmpty, !isRoyal, let surname = cast[owner].keys.last,
      cast[owner].keys.count > 1
    {
      words += " " + (cast[owner].name.split(separator: " ").last.map(String.init) ?? "")
      all.append(surname)
    }
    return cast.named(words, all, mention, tokens)
  }

  // MARK: By office

  private func byOffice(_ mention: Mention) -> Int? {
    let uses = mention.offices
    guard let use = uses.last, !mention.isIndefinite else { return nil }
    let country = use.country ?? mention.country
    let titles = royalTitles(lexicon.offices[use.row])
    let words = isNameLike(use) || hasOtherHolders(lexicon.offices[use.row]) ? plainWords(use) : ""
    var best: (member: Int, order: Int)?
    for member in cast.likely where fits(member, use, titles, words, country) {
      let order = order(member, use, mention)
      if best.map({ order > $0.order }) ?? true { best = (member, order) }
    }
    if let best { return best.member }
    if lexicon.offices[use.row].scope == .spouse, country == nil, mention.owner == nil,
      let visitor = cast.visitor, let spouse = cast[visitor].spouse
    {
      return spouse
    }
    return cast.isCollecting && !isNameLike(use) ? nil : unnamed(mention, use, country)
  }

  private func fits(
    _ member: Int, _ use: OfficeUse, _ titles: [WordKey], _ words: String, _ country: String?
  ) -> Bool {
    let person = cast[member]
    if let country, let own = person.country, own != country { return false }
    let row = lexicon.offices[use.row]
    if row.gender != 0, person.gender != 0, Int(row.gender) != person.gender { return false }
    if isNameLike(use), use.range.count > 1 || use.shared != nil {
      return person.isOfficeOnly && person.name == words
    }
    return person.offices.indices.contains { held in
      let other = lexicon.offices[person.offices[held].row]
      let isIt =
        isSame(row, other) || titles.contains(other.key)
        || other.rank == row.rank && isInterchangeable(row, other)
      return isIt && !isElsewhere(row, words, person.offices[held])
    }
  }

  /// "the Lord Mayor of Manchester" is not the one of London.
  private func isElsewhere(_ row: OfficeRow, _ words: String, _ held: HeldOffice) -> Bool {
    guard hasOtherHolders(row) else { return false }
    guard words.saysOfWhat, held.words.saysOfWhat else { return false }
    return words.lowercased() != held.words.lowercased()
  }

  /// Whether there is one such office for each of many bodies.
  private func hasOtherHolders(_ row: OfficeRow) -> Bool {
    [.city, .region, .company, .organisation, .church].contains(row.scope)
  }

  /// "president" and "president of the republic".
  private func isSame(_ one: OfficeRow, _ other: OfficeRow) -> Bool {
    one.key == other.key || other.goesOn(from: one)
      || one.rank == other.rank && one.scope == other.scope && one.goesOn(from: other)
  }

  /// Different words for one office: "the Premier", "the Prime Minister"; "the leader".
  private func isInterchangeable(_ one: OfficeRow, _ other: OfficeRow) -> Bool {
    guard one.scope == other.scope || isAnyHead(one) else { return false }
    return [.headOfGovernment, .foreignMinister].contains(one.rank) || isAnyHead(one)
      || (one.key == "emir" && other.key == "sheikh")
  }

  /// Words for whoever is at the head, which tell nobody's own office.
  private func isAnyHead(_ office: OfficeRow) -> Bool {
    office.key.isOne(of: "leader", "head of state")
  }

  /// With what titles an office is held: "the emir" by a Sheikh, "the crown prince" by a Prince.
  private func royalTitles(_ office: OfficeRow) -> [WordKey] {
    switch office.key {
    case "emir", "amir", "ruler": ["sheikh"]
    case "sheikh": ["emir"]
    case "crown prince": ["prince"]
    case "king", "monarch": ["prince", "king"]
    case "pontiff", "holy father": ["pope"]
    default: []
    }
  }

  /// Who is likelier: with the very office, of the country told of, seen last.
  private func order(_ member: Int, _ use: OfficeUse, _ mention: Mention) -> Int {
    let person = cast[member]
    var value = cast.isCollecting ? person.mentions : person.lastSeen
    let row = lexicon.offices[use.row]
    if person.offices.contains(where: { isSame(row, cast.office($0)) && !$0.isFormer }) {
      value += 1_000_000
    }
    if use.country != nil || mention.country != nil, person.country != nil { value += 500_000 }
    if mention.ownerPronoun == nil, member == cast.visitor || member == cast.counterpart {
      value += 100_000
    }
    if use.country == nil {
      if member == cast.visitor {
        value += 350_000
      } else if let hostCountry, person.country == hostCountry {
        value += 300_000
      }
    }
    // "Prime Minister then left": without an article the office is the visitor's.
    if !mention.isDefinite, mention.owner == nil, member == cast.visitor { value += 600_000 }
    if person.offices.allSatisfy(\.isFormer) { value -= 2_000_000 }
    // "The Queen" is the host's, where the visitor's wife is a queen as well.
    if use.country == nil, let visitor = cast.visitor, cast[visitor].spouse == member {
      value -= 1_300_000
    }
    return value
  }

  /// "Duke of Edinburgh", "Prince of Wales", "Aga Khan": offices that serve as names.
  private func isNameLike(_ use: OfficeUse) -> Bool {
    lexicon.offices[use.row].scope == .court && use.country == nil
      && ((use.range.count > 1 || use.shared != nil)
        && lexicon.offices[use.row].rank > .headOfGovernment)
  }

  private func plainWords(_ use: OfficeUse) -> String {
    let words = cast.text.phrase(tokens, use.range)
    return use.shared.map { "\(words) \(cast.text.phrase(tokens, $0))" } ?? words
  }

  /// Somebody known by office only.
  private func unnamed(_ mention: Mention, _ use: OfficeUse, _ country: String?) -> Int? {
    guard mention.count == nil else { return nil }
    var words = plainWords(use)
    if let owner = mention.owner { words = cast.text.phrase(tokens, owner) + "'s " + words }
    if let known = cast.likely.first(where: {
      cast[$0].isOfficeOnly && cast[$0].name == words
    }) {
      return known
    }
    guard mention.isDefinite || mention.owner != nil || tokens[use.range.lowerBound].isCapital
    else { return nil }
    let span = tokens[mention.range.lowerBound].start..<tokens[mention.range.upperBound - 1].end
    let last = use.range.last.map { tokens[$0].key } ?? .none
    let member = cast.add(
      CastMember(
        name: words, keys: [last], country: country, gender: Int(lexicon.offices[use.row].gender),
        isOfficeOnly: true, span: span))
    hold(use, mention, by: member)
    return member
  }

  // MARK: Groups and pronouns

  /// Whom the visitor was last told to meet on equal terms, else the head of the country told of.
  var counterpart: Int? {
    let home = cast.visitor.flatMap { cast[$0].country }
    if let known = cast.counterpart {
      let later = cast.latest {
        $0 != cast.visitor && cast.isHead($0) && cast[$0].country != home && !cast[$0].isOfficeOnly
          && !cast[$0].offices.allSatisfy(\.isFormer)
      }
      guard let later, later != known, cast[later].lastSeen > cast[known].lastSeen,
        cast[later].country == nil || cast[later].country == hostCountry
          || cast[known].country != hostCountry
      else { return known }
      return later
    }
    guard let hostCountry else { return nil }
    return cast.members.indices.first {
      cast[$0].country == hostCountry && $0 != cast.visitor && cast.isHead($0)
        && !cast[$0].isOfficeOnly
    }
  }

  /// "the two presidents", "the heads of state": the counterpart is one as well.
  private func counterpart(of mention: Mention) -> Int? {
    guard let known = counterpart, let last = mention.range.last else { return counterpart }
    let isOfState =
      wording.word(last).isOne(of: "presidents", "kings", "monarchs")
      || wording.word(last) == "state" && mention.range.contains { wording.word($0) == "heads" }
    guard isOfState, cast.rank(known) != .headOfState else { return known }
    return cast.latest {
      $0 != cast.visitor && cast.rank($0) == .headOfState && cast[$0].country == hostCountry
    } ?? known
  }

  private func withSpouse(_ member: Int) -> [Int] {
    [member] + (cast[member].spouse.map { [$0] } ?? [])
  }

  private var visitors: [Int] { cast.visitor.map(withSpouse) ?? [] }

  private func group(_ group: GroupWord, _ mention: Mention) -> [Int] {
    let pair = [cast.visitor, counterpart(of: mention)].compactMap { $0 }
    switch group {
    case .leaders:
      if mention.ownerPronoun != nil || mention.owner != nil { return [] }
      let isAnybody = mention.range.last.map { wording.word($0).isOne(of: "men", "women") } ?? false
      if isAnybody, mention.count.map({ $0 > 3 }) ?? false { return [] }
      if let count = mention.count, count > 2 {
        let latest = cast.members.indices.filter { cast[$0].lastSeen > 0 }
          .sorted { cast[$0].lastSeen > cast[$1].lastSeen }
        return Array(latest.prefix(count))
      }
      guard mention.count != nil || mention.isDefinite, !isOfMinisters(mention) else { return [] }
      return pair
    case .couple:
      if let count = mention.count, count > 1 { return pair.flatMap(withSpouse) }
      return visitors
    case .visitors:
      guard mention.isDefinite else { return [] }
      let last = mention.range.last.map(wording.word) ?? ""
      return last.isOne(of: "visitors", "guests", "travellers")
        ? visitors : Array(visitors.prefix(1))
    case .sides:
      guard mention.isDefinite || mention.count != nil else { return [] }
      return mention.ownerPronoun == nil ? pair : []
    case .guest: return Array(visitors.prefix(1))
    case .host: return counterpart.map { [$0] } ?? []
    case .nationals:
      let isHome = mention.country == cast.visitor.flatMap { cast[$0].country }
      if isHome { return mention.count == 1 ? Array(visitors.prefix(1)) : visitors }
      guard mention.count == 1 else { return [] }
      return cast.latest { cast[$0].country == mention.country && cast.isHead($0) }.map { [$0] }
        ?? []
    }
  }

  /// "the foreign ministers" of a president's visit are neither the president nor the host.
  private func isOfMinisters(_ mention: Mention) -> Bool {
    guard let visitor = cast.visitor, let rank = cast.rank(visitor), rank < .minister else {
      return false
    }
    let words = mention.range.suffix(2).map(wording.word)
    return words.last == "ministers" && words.first != "prime"
  }

  /// "he" or "she": an account of a visit speaks of the visitor, unless another was its last
  /// subject and the visitor was not spoken of since, or the clause has the visitor elsewhere.
  private func one(_ gender: Int) -> Int? {
    func fits(_ member: Int) -> Bool {
      (cast[member].gender == 0 || cast[member].gender == gender)
        && !use.others.contains(member)
    }
    let focus = cast.focus.first(where: fits)
    if let visitor = cast.visitor, fits(visitor) {
      guard let focus, focus != visitor, cast[visitor].gender == 0 || cast[focus].gender != 0
      else { return visitor }
      let isSpokenOf = cast.lastOfVisitor >= cast.lastOfFocus
      if use.isSubject && !use.favoursVisitor && !isSpokenOf && use.isFocusNear { return focus }
      if !use.isSubject && cast[visitor].gender == 0 && cast[focus].gender == gender {
        return focus
      }
      return visitor
    }
    let sure = (cast.focus + [cast.counterpart].compactMap { $0 }).first {
      fits($0) && cast[$0].gender == gender
    }
    return sure ?? focus ?? cast.counterpart.flatMap { fits($0) ? $0 : nil } ?? cast.latest(fits)
  }

  /// Whose style it is: the visitor's where it fits, else that of the last who has it.
  private func styled(_ honorific: Honorific, _ gender: Int) -> Int? {
    func fits(_ member: Int) -> Bool {
      guard cast[member].gender == 0 || cast[member].gender == gender else { return false }
      return cast[member].offices.contains { held in
        let row = cast.office(held)
        return switch honorific {
        case .majesty:
          ["king", "queen", "emperor", "empress", "sultan"].contains { row.words.hasPrefix($0) }
        case .highness: row.scope == .court || row.rank == .crownPrince
        case .holiness: row.scope == .church || row.key == "pope"
        case .excellency: row.rank <= .minister || row.scope == .diplomatic
        }
      }
    }
    if honorific != .highness, let visitor = cast.visitor, fits(visitor) { return visitor }
    return cast.latest(fits)
  }

  private func pronoun(_ pronoun: Pronoun) -> [Int] {
    switch pronoun {
    case .he, .she: return one(pronoun == .he ? 1 : 2).map { [$0] } ?? []
    case .they, .both:
      if cast.focus.count > 1, pronoun == .they || cast.focus.count == 2 { return cast.focus }
      let pair = [cast.visitor, counterpart].compactMap { $0 }
      return pronoun == .both && pair.count == 2 ? pair : visitors
    default: return []
    }
  }
}

extension String {
  private static let of = Array(" of ".utf8)

  /// Whether " of " stands in it; a search by bytes, for it is asked of every office again and again.
  fileprivate var saysOfWhat: Bool {
    var found = 0
    for byte in utf8 {
      if byte == Self.of[found] {
        found += 1
        if found == 4 { return true }
      } else {
        found = byte == 0x20 ? 1 : 0
      }
    }
    return false
  }
}
