// Reads a whole account in Herald's own words: the apparatus first, because it says who is who, then
// the opening, then the days.

import CivilTime
import VisitModel

/// An account that was read.
public struct ReadAccount: Sendable {
  public let account: ToldAccount
  /// The bytes of each entry's paragraph, by the entry's number.
  public let spans: [Range<Int>]
  /// The numbers of entries whose paragraphs could mean something else just as well.
  public let ambiguous: [Int]
  /// Paragraphs that are not in Herald's words.
  public let strange: [StrangeParagraph]
}

/// A paragraph of a day that is not in Herald's words.
public struct StrangeParagraph: Sendable {
  public let span: Range<Int>
  public let text: String
  /// The chapter in which it stands, and how many entries were read before it there.
  public let chapter: Int
  public let position: Int
}

/// How far a text is an account in Herald's own words.
public enum ReadingOfProse: Sendable {
  case account(ReadAccount)
  /// It begins like one, and breaks off in these bytes.
  case broken(Range<Int>)
  /// It does not begin like one.
  case foreign
}

extension ToldAccount {
  /// Reads a text that `text` has written.
  public static func read(_ bytes: [UInt8], _ knowledge: ProseKnowledge) -> ReadingOfProse {
    var reader = AccountReader(bytes, knowledge)
    return reader.read()
  }
}

/// A block of an account with its place.
struct ProseBlock {
  let text: String
  let span: Range<Int>

  /// The blocks between blank lines.
  static func blocks(of bytes: [UInt8]) -> [ProseBlock] {
    var blocks: [ProseBlock] = []
    var start = 0
    var index = 0
    func close(_ end: Int) {
      guard end > start else { return }
      blocks.append(
        ProseBlock(text: String(decoding: bytes[start..<end], as: UTF8.self), span: start..<end))
    }
    while index < bytes.count {
      if bytes[index] == 0x0A, index + 1 == bytes.count || bytes[index + 1] == 0x0A {
        close(index)
        while index < bytes.count, bytes[index] == 0x0A { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    close(bytes.count)
    return blocks
  }

  /// The title of a heading of this depth; nil for anything else.
  func heading(_ depth: Int) -> String? {
    let mark = String(repeating: "=", count: depth)
    guard text.utf8.count > 2 * depth + 1, !text.utf8.contains(0x0A) else { return nil }
    return text.after(mark + " ")?.before(" " + mark)
  }

  /// The lines of a list, without their marks; nil for anything else.
  var listLines: [String]? {
    let items = text.proseLines.map { $0.after("- ") }
    return items.contains(nil) ? nil : items.compactMap { $0 }
  }
}

/// Reads one account.
struct AccountReader {
  private let blocks: [ProseBlock]
  private let knowledge: ProseKnowledge
  private var account = ToldAccount(audience: .public, header: nil)
  private var spans: [Range<Int>] = []
  private var times: [[WhenTerm<String>]] = []
  private var ambiguous: [Int] = []
  private var strange: [StrangeParagraph] = []

  init(_ bytes: [UInt8], _ knowledge: ProseKnowledge) {
    blocks = ProseBlock.blocks(of: bytes)
    self.knowledge = knowledge
  }

  mutating func read() -> ReadingOfProse {
    let result = readWhole()
    if case .broken = result, !isRecognised { return .foreign }
    return result
  }

  /// Whether the text has what other accounts with a title and an infobox have not: the same title in
  /// both, and the list of people in Herald's form.
  private var isRecognised: Bool {
    let title = blocks[0].heading(1) ?? ""
    let lines = blocks[1].text.proseLines
    let isTitled = title == "Programme" || lines.contains("- Title: \(title)")
    let people = "== \(AccountApparatus.Heading.people.rawValue) =="
    return isTitled && blocks.contains { $0.text == people }
  }

  private mutating func readWhole() -> ReadingOfProse {
    guard blocks.count > 1, blocks[0].heading(1) != nil,
      blocks[1].text == "Infobox" || blocks[1].text.hasPrefix("Infobox\n- ")
    else { return .foreign }
    let apparatus = ApparatusReader(blocks, knowledge)
    guard let lists = apparatus.read() else { return .broken(blocks[apparatus.start].span) }
    account.delegations = lists.delegations
    (account.parties, account.places, account.cities) = (lists.parties, lists.places, lists.cities)
    let end = apparatus.start
    let first = blocks[..<end].firstIndex { $0.heading(2) != nil } ?? end
    guard readDays(first..<end) else { return .broken(blocks[first].span) }
    var opening = OpeningReader(account, knowledge)
    guard let header = opening.read(Array(blocks[..<first]), seeAlso: lists.seeAlso) else {
      return .broken(blocks[1].span)
    }
    (account.audience, account.header) = (header.audience, header.header)
    return readEntries(first..<end, from: header.names, apparatus)
  }

  // MARK: Days

  /// The days without what stands in them: the lead and the names of places need to know the cities.
  private mutating func readDays(_ range: Range<Int>) -> Bool {
    var country = ""
    for block in blocks[range] {
      if let title = block.heading(2) { country = title }
      guard let title = block.heading(3) else { continue }
      let scanner = ProseScanner(title)
      guard let day = scanner.date(at: 0), let start = scanner.end(of: ", ", at: day.end) else {
        return false
      }
      var city = ToldCity(name: scanner.text(start..<scanner.count))
      let known = knowledge.countries.first { $0.name == country }
      if country != city.name || known != nil { city.country = country }
      city.countryCode = known?.code
      if let listed = account.cities.first(where: { $0.name == city.name }) {
        (city.country, city.countryCode) = (listed.country, listed.countryCode)
      }
      account.chapters.append(ToldChapter(date: day.day, city: city))
    }
    return true
  }

  private mutating func readEntries(
    _ range: Range<Int>, from start: AccountNames, _ apparatus: ApparatusReader
  ) -> ReadingOfProse {
    let lexicon = ProseLexicon(account, knowledge)
    var names = start
    var chapter = -1
    // Made when it is first needed, which in an account of Herald's own is never.
    var table: NamesInText?
    for index in range {
      let block = blocks[index]
      if block.heading(3) != nil { chapter += 1 }
      guard block.heading(2) == nil, block.heading(3) == nil, chapter >= 0 else { continue }
      if isRemark(block, in: chapter) { continue }
      let reader = ParagraphReader(
        block.text, in: account.chapters[chapter], lexicon, names: names)
      if let read = reader.read() {
        add(read, block, to: chapter)
        names = read.names
      } else {
        setAside(block, chapter)
        let people = table ?? names.table(of: account)
        table = people
        names.introduce(people.keys(in: block.text))
      }
    }
    resolve()
    return result(apparatus)
  }

  /// What is said of the day itself.
  private mutating func isRemark(_ block: ProseBlock, in chapter: Int) -> Bool {
    guard account.chapters[chapter].entries.isEmpty,
      let extras = ProseExtras(block.text, on: .day, remarksOnly: true)
    else { return false }
    (account.chapters[chapter].rows, account.chapters[chapter].notes) = (extras.rows, extras.notes)
    return true
  }

  private mutating func add(_ read: ReadEntry, _ block: ProseBlock, to chapter: Int) {
    var entry = read.entry
    entry.number = spans.count
    if read.isAmbiguous { ambiguous.append(entry.number) }
    account.chapters[chapter].entries.append(entry)
    spans.append(block.span)
    times.append(read.times)
  }

  private mutating func setAside(_ block: ProseBlock, _ chapter: Int) {
    strange.append(
      StrangeParagraph(
        span: block.span, text: block.text, chapter: chapter,
        position: account.chapters[chapter].entries.count))
  }
}

// MARK: References

extension AccountReader {
  /// Finds the entries that times name. A time that names none that was read is left out.
  private mutating func resolve() {
    let speaksOfOthers = times.contains { $0.contains { $0.reference != nil } }
    let called = speaksOfOthers ? AccountMentions(account).called() : CalledEntries()
    for chapter in account.chapters.indices {
      let date = account.chapters[chapter].date
      for position in account.chapters[chapter].entries.indices {
        let number = account.chapters[chapter].entries[position].number
        account.chapters[chapter].entries[position].when = times[number].compactMap { term in
          guard let name = term.reference else { return term.map { _ in 0 } }
          return called.number(name, on: date).map { other in term.map { _ in other } }
        }
      }
    }
  }

  /// The whole has to be told as it was written, but for what is set aside.
  private func result(_ apparatus: ApparatusReader) -> ReadingOfProse {
    guard strange.count <= spans.count || spans.isEmpty && strange.isEmpty else {
      return .broken(strange[0].span)
    }
    var teller = AccountTeller(account)
    let told = teller.blocks()
    if strange.isEmpty {
      for (block, words) in zip(blocks, told) where Array(block.text.utf8) != Array(words.utf8) {
        return .broken(block.span)
      }
      guard told.count == blocks.count else { return .broken(blocks[blocks.count - 1].span) }
    } else if AccountApparatus(account).blocks != blocks[apparatus.start...].map(\.text) {
      return .broken(blocks[apparatus.start].span)
    }
    return .account(
      ReadAccount(account: account, spans: spans, ambiguous: ambiguous, strange: strange))
  }
}
