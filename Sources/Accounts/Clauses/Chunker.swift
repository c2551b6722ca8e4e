// Cuts a sentence into chunks: names first, then phrases around nouns, groups of verbs, small words.

import CivilTime

final class Chunker {
  let names: NameReader
  let times: TimeScanner
  private let tokens: [Token]
  private let lexicon: Lexicon
  private var index: Int
  private let end: Int
  private var chunks: [Chunk] = []

  static func chunks(_ names: NameReader, _ range: Range<Int>) -> [Chunk] {
    let chunker = Chunker(names, range)
    while chunker.index < chunker.end { chunker.take() }
    return chunker.chunks
  }

  private init(_ names: NameReader, _ range: Range<Int>) {
    self.names = names
    times = TimeScanner(wording: names.wording)
    tokens = names.tokens
    lexicon = names.lexicon
    index = range.lowerBound
    end = range.upperBound
    chunks.reserveCapacity(range.count)
  }

  private func add(_ kind: ChunkKind, to after: Int) {
    chunks.append(Chunk(range: index..<after, kind: kind))
    index = max(after, index + 1)
  }

  private func word(_ at: Int) -> WordKey { names.word(at) }

  private func take() {
    let token = tokens[index]
    if token.shape == .mark { return takeMark(token) }
    if let time = times.expression(at: index, before: end) {
      return add(.time(time), to: time.range.upperBound)
    }
    if let money = money(index) { return add(.money(money), to: money.range.upperBound) }
    if takeSmallWord(token) { return }
    if let verb = verbGroup() { return add(.verb(verb.group), to: verb.end) }
    takeNominal()
  }

  // MARK: Marks and quotations

  private func takeMark(_ token: Token) {
    if token.mark == .currency, let money = money(index) {
      return add(.money(money), to: money.range.upperBound)
    }
    if token.mark == .quote, let close = closingQuote() {
      return add(
        quotedDocument(index + 1..<close).map { .document($0) } ?? .quotation, to: close + 1)
    }
    if token.mark == .open, let close = names.overParenthesis(index, end),
      !hasTrigger(index..<close)
    {
      return add(.adverb, to: close)
    }
    add(.mark(token.mark), to: index + 1)
  }

  private func closingQuote() -> Int? {
    var at = index + 1
    while at < end {
      if tokens[at].mark == .quote { return at }
      at += 1
    }
    return nil
  }

  /// A quoted title that begins as titles of documents do.
  private func quotedDocument(_ range: Range<Int>) -> DocumentMention? {
    for at in range.prefix(4) where tokens[at].isCapital {
      guard let (sense, after) = lexicon.longest(tokens, at, range.upperBound, .document),
        sense.value < 9 || at > range.lowerBound
      else { continue }
      return DocumentMention(range: range, head: at..<after, type: Int(sense.value), isTitle: true)
    }
    return nil
  }

  /// A parenthesis is read only where something happens in it.
  private func hasTrigger(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].has(.document) }
      && range.contains { word($0) == "and" || tokens[$0].has(.event) }
  }

  // MARK: Small words

  private func takeSmallWord(_ token: Token) -> Bool {
    if token.has(.preposition), token.shape == .capital, index + 1 < end,
      !names.startsSentence(index), tokens[index + 1].isCapital,
      names.people.isKnown(tokens[index + 1].key)
    {
      let mention = names.person(index + 1, end)
      if let mention, mention.name?.lowerBound == index + 1 {
        add(.people(mention), to: mention.range.upperBound)
        return true
      }
    }
    if token.has([.preposition, .subordinator, .adverb]),
      let (sense, after) = lexicon.longest(tokens, index, end, .preposition), after > index + 1,
      let preposition = Preposition(rawValue: sense.value)
    {
      add(.preposition(preposition), to: after)
      return true
    }
    if let (sense, after) = lexicon.longest(tokens, index, end, .subordinator), !isNameHere(after) {
      add(.subordinator(Int(sense.value)), to: after)
      return true
    }
    if token.has(.relative), let value = lexicon.value(token, .relative), !isDemonstrative() {
      add(.relative(Int(value)), to: index + 1)
      return true
    }
    if let (_, after) = lexicon.longest(tokens, index, end, .conjunction) {
      add(.conjunction, to: after)
      return true
    }
    if token.has(.preposition), index + 1 < end,
      word(index + 1).isOne(of: "there", "here", "then", "now")
    {
      add(.adverb, to: index + 2)
      return true
    }
    if token.has(.preposition), let value = lexicon.value(token, .preposition),
      let preposition = Preposition(rawValue: value)
    {
      add(
        preposition == .after && isClauseAhead() ? .subordinator(0) : .preposition(preposition),
        to: index + 1)
      return true
    }
    if token.has(.determiner), index + 1 < end, tokens[index + 1].mark == .quote {
      add(.adverb, to: index + 1)
      return true
    }
    if word(index).isOne(of: "himself", "herself", "itself", "themselves"),
      let last = chunks.last, last.isNominal
    {
      add(.adverb, to: index + 1)
      return true
    }
    if word(index) == "each", index + 1 < end, tokens[index + 1].has(.verb) {
      add(.adverb, to: index + 1)
      return true
    }
    if token.has(.negation) {
      // "drove to No 10 Downing Street".
      let isNumber = word(index) == "no" && index + 1 < end && tokens[index + 1].shape == .number
      add(isNumber ? .adverb : .negation, to: index + 1)
      return true
    }
    if token.has(.adverb),
      !token.has([.verb, .determiner, .pronoun]) || token.shape == .lower && !token.has(.verb),
      !isNameHere(index + 1), !opensPhrase()
    {
      add(.adverb, to: index + 1)
      return true
    }
    return false
  }

  /// "both delegations", "first lady", "late lunch": part of what follows.
  private func opensPhrase() -> Bool {
    guard index + 1 < end else { return false }
    if let found = lexicon.longest(tokens, index, end, [.office, .event, .document]),
      found.end > index + 1
    {
      return true
    }
    return word(index) == "both" && tokens[index + 1].has([.group, .office, .demonym])
  }

  private func isNameHere(_ after: Int) -> Bool {
    tokens[index].isCapital && !names.startsSentence(index) && after <= index + 1
      && tokens[index].shape == .capital
      && !tokens[index].has(.functional)
  }

  /// "that evening", "that the": "that" before a noun is a relative only after one.
  private func isDemonstrative() -> Bool {
    guard word(index) == "that", index + 1 < end else { return false }
    if chunks.last?.preposition != nil { return true }
    return names.startsSentence(index) && !tokens[index + 1].has(.verb)
  }

  /// "after the visitors' book had been signed": a clause rather than a noun follows.
  private func isClauseAhead() -> Bool {
    var at = index + 1
    // "after lunch the President was driven".
    if at + 1 < end, tokens[at].shape == .lower, tokens[at].has(.event),
      tokens[at + 1].has([.determiner, .possessive, .pronoun]) || names.isNameWord(at + 1)
    {
      return false
    }
    while at < end, at < index + 9 {
      let token = tokens[at]
      if token.mark == .comma || token.mark == .semicolon || token.has([.relative]) { return false }
      if token.has(.auxiliary) { return true }
      at += 1
    }
    return false
  }

  // MARK: Nominal chunks

  private func takeNominal() {
    if let mention = names.person(index, end), mention.range.upperBound > index {
      // "Their Royal Highnesses the Prince …": a title of those who follow.
      if mention.group == .couple, tokens[index].has(.possessive),
        names.person(mention.range.upperBound, end)?.pronoun == nil,
        names.person(mention.range.upperBound, end) != nil
      {
        return add(.adverb, to: mention.range.upperBound)
      }
      if let other = strongerThanPerson(mention) { return add(other.kind, to: other.end) }
      return add(.people(mention), to: mention.range.upperBound)
    }
    let phrase = NounPhrase(names: names, start: index, end: end)
    let found = phrase.read()
    add(found.kind, to: found.end)
  }

  /// "Prime Minister's Office", "President Hotel", "King George VI Chapel": a place after all.
  private func strongerThanPerson(_ mention: Mention) -> (kind: ChunkKind, end: Int)? {
    let after = mention.range.upperBound
    guard let name = mention.name ?? mention.offices.last?.range, mention.pronoun == nil,
      mention.group == nil
    else { return nil }
    if after < end, tokens[after].isCapital, tokens[after].hasGap, tokens[after].has(.venue),
      !tokens[after].has(.title)
    {
      guard let (place, last) = names.place(mention.range.lowerBound, end), last > after else {
        return nil
      }
      return (.place(place), last)
    }
    if mention.offices.isEmpty, mention.kin == nil,
      let (place, last) = names.place(name.lowerBound, end), last > name.upperBound,
      place.venue != nil
    {
      return (.place(place), last)
    }
    return nil
  }

  // MARK: Money

  /// "$500 million", "12 billion reais", "US$ 2.4bn", "30 billion euros".
  private func money(_ start: Int) -> MoneyMention? {
    let token = tokens[start]
    guard
      token.shape == .number || token.mark == .currency || token.has([.currency, .number])
    else { return nil }
    return MoneyReader(names: names, end: end).money(start)
  }

  // MARK: Verbs

  private func verbGroup() -> (group: VerbGroup, end: Int)? {
    guard VerbReader.mayBegin(names, index) else { return nil }
    return VerbReader(names: names, end: end, previous: chunks.last).group(index)
  }
}
