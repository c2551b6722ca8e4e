// Reads the paragraph of one entry: time, first sentence, facts, remarks. A reading counts only if it
// is told in exactly the words of the paragraph, so none can be of another kind or with other people.

import CivilTime
import VisitModel

/// An entry whose times still name others by words.
struct ReadEntry {
  var entry: ToldEntry
  let times: [WhenTerm<String>]
  /// The names as they are known after the paragraph.
  let names: AccountNames
  /// Whether the paragraph could mean something else just as well.
  let isAmbiguous: Bool
}

/// Reads one paragraph.
final class ParagraphReader {
  private let paragraph: String
  private let matcher: SentenceMatcher
  private let lexicon: ProseLexicon
  private let chapter: ToldChapter
  /// Who has been introduced before the paragraph.
  private let names: AccountNames

  init(_ paragraph: String, in chapter: ToldChapter, _ lexicon: ProseLexicon, names: AccountNames) {
    self.paragraph = paragraph
    matcher = SentenceMatcher(ProseScanner(paragraph), lexicon)
    self.lexicon = lexicon
    self.chapter = chapter
    self.names = names
  }

  /// Nil where it is not in Herald's words.
  func read() -> ReadEntry? {
    let found = readings()
    guard let first = found.first else { return nil }
    return ReadEntry(
      entry: first.entry, times: first.time.terms, names: first.names,
      isAmbiguous: found.count > 1)
  }

  /// Every entry that is told in the words of the paragraph.
  func readings() -> [(entry: ToldEntry, time: ReadTime, names: AccountNames)] {
    var found: [(entry: ToldEntry, time: ReadTime, names: AccountNames)] = []
    for time in matcher.times() {
      for frame in matcher.frames {
        for entry in entries(frame, time) {
          guard entry.canBeLed, !found.contains(where: { $0.entry.isLike(entry) }),
            let names = namesAfterTelling(entry, time)
          else { continue }
          found.append((entry, time, names))
        }
      }
    }
    return found
  }

  /// Nil where the entry would be told otherwise.
  private func namesAfterTelling(_ entry: ToldEntry, _ time: ReadTime) -> AccountNames? {
    var teller = EntryTeller(entry, in: chapter.city.name, names: names)
    let told = teller.sentences(time: time.words).joined(separator: " ")
    return Array(told.utf8) == Array(paragraph.utf8) ? teller.names : nil
  }
}

// MARK: The first sentence

extension ParagraphReader {
  /// Every reading of the paragraph as an entry of one kind.
  private func entries(_ frame: SentenceFrame, _ time: ReadTime) -> [ToldEntry] {
    let start = [ReadState(time.end)]
    var entries: [ToldEntry] = []
    for pattern in frame.patterns {
      let states = matcher.match(pattern.parts + SentenceFrame.tail.parts, start, frame)
      entries += whole(matcher.ended(states), frame, nil)
    }
    let parts = SentenceFrame.unsettled.parts + SentenceFrame.tail.parts
    let open = matcher.match(parts, start, frame)
    for status in Status.allCases {
      guard let verdict = Mood.verdict(status, plural: frame.isPlural) else { continue }
      let states = matcher.match([.words(" \(verdict)")], open, frame)
      entries += whole(matcher.ended(states), frame, status)
    }
    return entries
  }

  /// The entries that first sentences and all that follows them make.
  private func whole(
    _ states: [ReadState], _ frame: SentenceFrame, _ status: Status?
  ) -> [ToldEntry] {
    states.flatMap { state -> [ToldEntry] in
      drafts(state, frame, status).flatMap { continuations($0, from: state.at, frame) }
    }
  }

  /// The entries that a first sentence may be of.
  private func drafts(
    _ state: ReadState, _ frame: SentenceFrame, _ status: Status?
  ) -> [ToldEntry] {
    var entry = ToldEntry(number: 0, date: chapter.date, kind: frame.kind)
    entry.word = frame.word
    entry.status = status ?? (lexicon.tellsStatus ? .confirmed : nil)
    for (slot, value) in state.values { Self.add(slot, value, to: &entry) }
    entry.city = entry.city ?? chapter.city.name
    entry.add(honourOf: state)
    return withActors(entry, state)
  }

  private static func add(_ slot: SentenceSlot, _ value: SlotValue, to entry: inout ToldEntry) {
    switch (slot, value) {
    case (.noun, .title(let title)), (.bare, .title(let title)): entry.title = title
    case (_, .place(let place, let city)):
      entry.place = place
      entry.city = city ?? entry.city
    case (_, .city(let city)): entry.city = city
    case (.from, .end(let end)): entry.from = end
    case (.to, .end(let end)): entry.to = end
    case (_, .document(let document)): entry.documents.append(document)
    case (_, .items(let items)):
      if let key = EntryTeller.roles[slot] { entry.roles.append(ToldRow(key, [items])) }
    default: break
    }
  }

  /// Those who act are visitors or, where none is among them, those of `with:`.
  private func withActors(_ entry: ToldEntry, _ state: ReadState) -> [ToldEntry] {
    guard let actors = state.items(.side) ?? state.items(.both) else { return [entry] }
    let isShared = state.items(.both) != nil
    let visitors = actors.prefix { $0.person.map { lexicon.visitors.contains($0.key) } ?? false }
    var (led, joined) = (entry, entry)
    led.lead = visitors.compactMap(\.person)
    let rest = Array(actors.dropFirst(visitors.count))
    if !rest.isEmpty { led.roles.append(ToldRow(.with, [rest])) }
    joined.roles.append(ToldRow(.with, [actors]))
    let canLead = !visitors.isEmpty && (rest.isEmpty || isShared && rest != [.others])
    return canLead ? [led, joined] : [joined]
  }
}

extension ToldEntry {
  /// Whether those who act have no other part: else they would be told of as partners.
  fileprivate var canBeLed: Bool {
    var items = (roles + rows.filter { $0.key == .interpreters }).flatMap(\.items)
    if kind == .decoration {
      items += honours.flatMap { [$0.giver, $0.recipient] }.compactMap { $0 }
    }
    let keys = Set(items.compactMap(\.person?.key))
    return !lead.contains { keys.contains($0.key) }
  }

  /// Whether two entries differ in nothing but whether visitors who act are named as partners.
  fileprivate func isLike(_ other: ToldEntry) -> Bool {
    var (mine, theirs) = (self, other)
    mine.joinLead()
    theirs.joinLead()
    return mine == theirs
  }

  private mutating func joinLead() {
    let with = items(.with)
    roles.removeAll { $0.key == .with }
    roles.append(ToldRow(.with, [lead.map { .person($0) } + with]))
    lead = []
  }

  fileprivate mutating func add(honourOf state: ReadState) {
    guard let title = state.text(.honour) else { return }
    honours.append(
      ToldHonour(
        title: title, giver: state.items(.giver)?.first, recipient: state.items(.recipient)?.first))
  }
}

// MARK: What follows

extension ParagraphReader {
  /// Every reading of the sentences that follow the first, to the end of the paragraph.
  private func continuations(_ entry: ToldEntry, from start: Int, _ frame: SentenceFrame)
    -> [ToldEntry]
  {
    var open = [(entry: entry, at: start)]
    for row in FactSentence.table {
      var wave = open
      while !wave.isEmpty, open.count < SentenceMatcher.limit {
        wave = wave.flatMap { step($0.entry, from: $0.at, row, frame) }
        open = wave + open
      }
    }
    return open.compactMap { remarks($0.entry, from: $0.at) }
  }

  /// One more sentence of a row.
  private func step(
    _ entry: ToldEntry, from start: Int, _ row: FactSentence, _ frame: SentenceFrame
  ) -> [(entry: ToldEntry, at: Int)] {
    guard let next = matcher.scanner.end(of: " ", at: start) else { return [] }
    var found: [(entry: ToldEntry, at: Int)] = []
    let isCapital = matcher.scanner.scalar(next).map { "A"..."Z" ~= $0 } ?? false
    for capital in isCapital ? [nil, next] : [nil] {
      matcher.scanner.lowered = capital
      defer { matcher.scanner.lowered = nil }
      for pattern in row.patterns {
        for state in matcher.ended(matcher.match(pattern.parts, [ReadState(next)], frame)) {
          var longer = entry
          longer.add(row, state)
          found.append((longer, state.at))
        }
      }
    }
    return found
  }

  private func remarks(_ entry: ToldEntry, from start: Int) -> ToldEntry? {
    var entry = entry
    guard start < matcher.scanner.count else { return entry }
    guard let next = matcher.scanner.end(of: " ", at: start),
      let extras = ProseExtras(
        matcher.scanner.text(next..<matcher.scanner.count), on: .entry, remarksOnly: true)
    else { return nil }
    entry.rows += extras.rows
    entry.notes = extras.notes
    return entry
  }
}
