// The people that an account speaks of, and who is meant by each mention.

import VisitModel

/// An office that a person holds.
struct HeldOffice {
  let row: Int
  /// As the account words it: "Minister of Foreign Affairs".
  let words: String
  let country: String?
  let isFormer: Bool
}

/// A person of the account. A class, because one is asked and told a little at a time.
final class CastMember {
  /// The fullest form of the name, without titles; for people known by office only, the office.
  var name: String
  /// Keys of the words of the name.
  var keys: [WordKey]
  var offices: [HeldOffice] = []
  var country: String?
  /// 1 male, 2 female, 0 unknown.
  var gender = 0
  var spouse: Int?
  /// Children, parents and others by the word for them.
  var relatives: [WordKey: Int] = [:]
  var isOfficeOnly = false
  /// Where the first mention stands, in bytes.
  var span: Range<Int>
  var mentions = 0
  /// When last mentioned, in mentions of the account.
  var lastSeen = 0
  /// Whether the name stands with a royal or religious title that belongs to it.
  var titled: String?

  init(
    name: String, keys: [WordKey], country: String? = nil, gender: Int = 0,
    isOfficeOnly: Bool = false, span: Range<Int>
  ) {
    self.name = name
    self.keys = keys
    self.country = country
    self.gender = gender
    self.isOfficeOnly = isOfficeOnly
    self.span = span
  }
}

/// The people whose names have a word, in the order in which that became known.
private struct Bearers {
  private var numbers = KeyTable(capacity: 64)
  private var members: [[Int]] = []

  subscript(word: WordKey) -> [Int] { numbers[word].map { members[Int($0)] } ?? [] }

  mutating func add(_ member: Int, to word: WordKey) {
    if let number = numbers[word] {
      members[Int(number)].append(member)
    } else {
      numbers.set(word, Int32(members.count))
      members.append([member])
    }
  }
}

/// All people of an account.
final class Cast {
  let text: AccountText
  let lexicon: Lexicon
  let index: PeopleIndex
  /// Whether mentions without a name are resolved to people.
  let resolvesAll: Bool
  private(set) var members: [CastMember] = []
  private var bearers = Bearers()
  private var clock = 0
  /// The visitor and the visitor's spouse.
  var visitor: Int?
  private var family: Set<Int> = []
  /// Who the visitor meets on equal terms at this point of the account.
  var counterpart: Int?
  /// Subjects told of last, the latest first.
  var focus: [Int] = [] { didSet { lastOfFocus = clock } }
  /// When the visitor and the subjects were spoken of last, in mentions of the account.
  private(set) var lastOfVisitor = 0
  private(set) var lastOfFocus = 0
  /// Whether every mention is noted but nobody is created from offices alone.
  var isCollecting = true

  init(text: AccountText, lexicon: Lexicon, index: PeopleIndex, resolvesAll: Bool = true) {
    self.text = text
    self.lexicon = lexicon
    self.index = index
    self.resolvesAll = resolvesAll
  }

  subscript(member: Int) -> CastMember { members[member] }

  func office(_ held: HeldOffice) -> OfficeRow { lexicon.offices[held.row] }

  /// The highest rank that a person holds.
  func rank(_ member: Int) -> Rank? {
    members[member].offices.lazy.filter { !$0.isFormer }.map { self.office($0).rank }.min()
  }

  func isHead(_ member: Int) -> Bool {
    guard let rank = rank(member) else { return false }
    return rank <= .headOfGovernment || rank == .headOfOrganisation
  }

  func holds(_ member: Int, _ scopes: [OfficeScope]) -> Bool {
    members[member].offices.contains { scopes.contains(office($0).scope) }
  }

  /// Names with titles that belong to them: "Princess Charlene", "Pope Francis".
  func displayName(_ member: Int) -> String {
    let person = members[member]
    guard person.keys.count == 1, let title = person.titled else { return person.name }
    return "\(title) \(person.name)"
  }

  // MARK: Finding and noting

  /// The person with a name: the one whose name holds all its words, seen last.
  func find(
    _ keys: [WordKey], gender: Int = 0, country: String? = nil, office: Int? = nil
  ) -> Int? {
    var best: (member: Int, score: Int)?
    for member in withRarest(keys) {
      let person = members[member]
      guard Self.holds(person.keys, keys), !person.isOfficeOnly else { continue }
      if gender != 0, person.gender != 0, person.gender != gender { continue }
      if let country, keys.count == 1, let own = person.country, own != country { continue }
      // Of those with one surname, it stands alone for whom the account named first.
      let isFirst = best == nil && keys.count == 1
      let score = score(member, keys, office) + (isFirst ? 150_000 : 0)
      if best.map({ score > $0.score }) ?? true { best = (member, score) }
    }
    return best?.member
  }

  /// Those whose names have the word of some words that the fewest have.
  private func withRarest(_ keys: [WordKey]) -> [Int] {
    var rarest: [Int]?
    for key in keys {
      let members = bearers[key]
      guard !members.isEmpty else { return [] }
      if rarest.map({ members.count < $0.count }) ?? true { rarest = members }
    }
    return rarest ?? []
  }

  /// Whether a name has all words of another, each as often.
  private static func holds(_ name: [WordKey], _ words: [WordKey]) -> Bool {
    guard words.count <= name.count else { return false }
    return words.allSatisfy { word in
      name.count { $0 == word } >= words.count { $0 == word }
    }
  }

  /// Surnames first, then who was seen last.
  private func score(_ member: Int, _ keys: [WordKey], _ row: Int?) -> Int {
    let person = members[member]
    let isSurname = person.keys.last == keys.last || person.keys.first == keys.first
    let isKept = member == visitor || member == counterpart
    let holds = person.offices.contains { !$0.isFormer }
    let isHolder = row.map { row in person.offices.contains { $0.row == row } } ?? false
    return (isSurname ? 1_000_000 : 0) + (isHolder ? 500_000 : 0) + (isKept ? 200_000 : 0)
      + (holds ? 100_000 : 0)
      + 50 * person.mentions + person.lastSeen
  }

  /// A person under a longer form of the name than was known.
  private func findShorter(_ keys: [WordKey]) -> Int? {
    for key in keys {
      for member in bearers[key] {
        let person = members[member]
        if !person.isOfficeOnly, person.keys.count < keys.count,
          Self.holds(keys, person.keys)
        {
          return member
        }
      }
    }
    return nil
  }

  /// Whom words without a name may mean: in an account of hundreds of people, those whom it began
  /// with and those who came last.
  var likely: LazyMapCollection<Range<Int>, Int> {
    let few = 200
    let passedOver = max(0, members.count - 2 * few)
    return (0..<members.count - passedOver).lazy.map { $0 < few ? $0 : $0 + passedOver }
  }

  /// Who of those that fit was mentioned last.
  func latest(_ fits: (Int) -> Bool) -> Int? {
    var last: Int?
    for member in likely where members[member].lastSeen > (last.map { members[$0].lastSeen } ?? 0) {
      if fits(member) { last = member }
    }
    return last
  }

  func add(_ member: CastMember) -> Int {
    members.append(member)
    for (place, key) in member.keys.enumerated() where !member.keys[..<place].contains(key) {
      bearers.add(members.count - 1, to: key)
    }
    if !member.isOfficeOnly { index.add(member.keys) }
    return members.count - 1
  }

  /// Begins the second reading: nobody was seen yet.
  func beginReading() {
    isCollecting = false
    for member in members.indices { members[member].lastSeen = 0 }
    family = namesakes
    if let visitor { family.formUnion(members[visitor].relatives.values) }
  }

  /// Those who bear the visitor's surname and no office: "Brigitte Macron" of a visit of Macron.
  private var namesakes: Set<Int> {
    guard let visitor, members[visitor].titled == nil, members[visitor].keys.count > 1 else {
      return []
    }
    let own = members[visitor].keys
    return Set(
      members.indices.filter { index in
        let member = members[index]
        return index != visitor && member.offices.isEmpty && !member.isOfficeOnly
          && member.keys.count > 1 && member.keys.last == own.last && member.keys.first != own.first
      })
  }

  /// Whether somebody is the visitor or came along as family.
  func isVisitorSide(_ member: Int) -> Bool {
    guard let visitor else { return false }
    return member == visitor || member == members[visitor].spouse || family.contains(member)
  }

  func touch(_ member: Int) {
    clock += 1
    members[member].lastSeen = clock
    members[member].mentions += 1
    if member == visitor { lastOfVisitor = clock }
  }

  /// The person of a name, made where unknown.
  func named(_ name: String, _ keys: [WordKey], _ mention: Mention, _ tokens: [Token]) -> Int {
    if let known = find(
      keys, gender: mention.gender, country: mention.country, office: mention.offices.first?.row)
    {
      return known
    }
    // "al-Assad" is known as that too, beside "Assad".
    if let range = mention.name { index.add(tokens[range].map(\.key)) }
    if let known = findShorter(keys),
      mention.gender == 0 || members[known].gender == 0 || members[known].gender == mention.gender
    {
      rename(known, name, keys)
      return known
    }
    let span = tokens[mention.range.lowerBound].start..<tokens[mention.range.upperBound - 1].end
    return add(
      CastMember(
        name: name, keys: keys, country: mention.country, gender: mention.gender, span: span))
  }

  private func rename(_ member: Int, _ name: String, _ keys: [WordKey]) {
    members[member].name = name
    let old = Set(members[member].keys)
    members[member].keys = keys
    for key in Set(keys).subtracting(old) { bearers.add(member, to: key) }
    index.add(keys)
  }

  /// Marries two people, as far as the account is concerned.
  func pair(_ one: Int, _ other: Int) {
    guard one != other else { return }
    members[one].spouse = other
    members[other].spouse = one
    if members[other].country == nil { members[other].country = members[one].country }
    if members[one].gender != 0, members[other].gender == 0 {
      members[other].gender = 3 - members[one].gender
    }
    if members[other].gender != 0, members[one].gender == 0 {
      members[one].gender = 3 - members[other].gender
    }
  }

  /// Notes an office of a person, by its row of the lexicon and in the words of the account.
  func hold(
    _ member: Int, _ row: Int, of country: String?, isFormer: Bool,
    as words: @autoclosure () -> String
  ) {
    let person = members[member]
    let gender = lexicon.offices[row].gender
    if person.gender == 0, gender != 0 { person.gender = Int(gender) }
    if let country, person.country == nil { person.country = country }
    let isKnown = person.offices.contains {
      $0.row == row && (country == nil || $0.country == country)
    }
    guard !isKnown else { return }
    person.offices.append(
      HeldOffice(row: row, words: words(), country: country, isFormer: isFormer))
  }
}
