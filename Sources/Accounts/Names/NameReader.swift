// Reads names out of the tokens of a sentence: what offices, people, places and organisations
// share.

/// A class, because readers of phrases and verbs are made from it at every other word.
final class NameReader {
  let wording: Wording
  let people: PeopleIndex

  init(wording: Wording, people: PeopleIndex) {
    self.wording = wording
    self.people = people
  }

  var text: AccountText { wording.text }
  var tokens: [Token] { wording.tokens }
  var lexicon: Lexicon { wording.lexicon }

  func word(_ index: Int) -> WordKey { wording.word(index) }

  func isMark(_ index: Int, _ mark: Mark, _ end: Int) -> Bool {
    index < end && tokens[index].mark == mark
  }

  /// Whether a token can be part of a proper name.
  func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital else { return false }
    if token.has(.number), index > 0, tokens[index - 1].isCapital, token.hasGap,
      !tokens[index - 1].has(.functional)
    {
      return true
    }
    if isMonthName(index) || isGivenMonth(index) { return true }
    let isSurname = index > 0 && tokens[index - 1].has(.given) && token.hasGap
    return (!token.has([.month, .weekday]) || isSurname) && !isSentenceWord(index)
  }

  /// "Theresa May", and "May had flown in" where she is known: no month of a date, no verb.
  func isMonthName(_ index: Int) -> Bool {
    guard tokens[index].has(.month), tokens[index].shape == .capital else { return false }
    let isBehindName = index > 0 && tokens[index - 1].has(.given) && tokens[index].hasGap
    guard isBehindName || people.isKnown(tokens[index].key) else { return false }
    if index + 1 < tokens.count, tokens[index + 1].shape == .number { return false }
    guard index > 0 else { return true }
    return tokens[index - 1].shape != .number
      && !word(index - 1).isOne(
        of: "in", "of", "since", "until", "during", "last", "next", "late")
  }

  /// "Jan Eliasson": no January without a day or a year beside it.
  private func isGivenMonth(_ index: Int) -> Bool {
    tokens[index].key == "jan" && index + 1 < tokens.count && tokens[index + 1].isCapital
      && tokens[index + 1].hasGap && (index == 0 || tokens[index - 1].shape != .number)
  }

  /// A small word in capitals only because the sentence begins with it.
  func isSentenceWord(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.has(.functional) {
      return !token.has(.particle) || token.has([.determiner, .preposition, .pronoun])
    }
    return token.shape == .capital && startsSentence(index)
      && token.has([.adverb, .number, .subordinator])
  }

  func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return switch tokens[index - 1].mark {
    case .stop, .question, .quote, .colon, .close: true
    default: false
    }
  }

  /// The country that begins at a token, after an article.
  func country(_ start: Int, _ end: Int) -> (code: String, end: Int)? {
    var index = start
    if index < end, word(index) == "the" { index += 1 }
    guard index < end, tokens[index].isCapital,
      let (sense, after) = lexicon.longest(tokens, index, end, .country)
    else { return nil }
    return (lexicon.countries[Int(sense.value)], after)
  }

  func demonym(_ index: Int, _ end: Int) -> (code: String, end: Int)? {
    guard index < end, tokens[index].isCapital,
      let (sense, after) = lexicon.longest(tokens, index, end, .demonym)
    else { return nil }
    return (lexicon.countries[Int(sense.value)], after)
  }

  /// The end of a run of capital words with the particles of names between them.
  func nameRun(_ start: Int, _ end: Int) -> Int? {
    guard start < end, isNameWord(start) || startsParticle(start, end) else { return nil }
    var index = start
    var last = start
    while index < end {
      if index > start, !tokens[index].hasGap || tokens[index].mark != .none { break }
      if isNameWord(index) {
        index += 1
        last = index
      } else if index > start || startsParticle(index, end), tokens[index].has(.particle),
        index + 1 < end, !tokens[index].has([.month])
      {
        index += 1
      } else {
        break
      }
    }
    return last > start ? last : nil
  }

  /// "bin Salman", "al-Sisi" at the start of a name.
  private func startsParticle(_ index: Int, _ end: Int) -> Bool {
    tokens[index].has(.particle) && !tokens[index].has(.functional) && index + 1 < end
      && tokens[index].shape == .lower && tokens[index + 1].isCapital
      && tokens[index].end - tokens[index].start > 1
  }

  /// Whether a run holds a word that ends names of organisations or venues.
  func hasHead(_ range: Range<Int>, _ kinds: WordClasses) -> Bool {
    range.contains { tokens[$0].has(kinds) }
  }
}
