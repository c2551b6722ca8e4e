// The words of the names of the people that an account is known to speak of.

final class PeopleIndex {
  let cities: CityIndex
  private var words = KeyTable(capacity: 64)
  private var places = KeyTable(capacity: 64)
  /// When something was noted that a word can be read by, in notes.
  private var news = KeyTable(capacity: 128)
  /// How many notes were made.
  private(set) var age: Int32 = 1
  /// What was read before this is out of date.
  private var renewal: Int32 = 0

  init(cities: CityIndex) { self.cities = cities }

  /// Notes the words of a name.
  func add(_ keys: some Sequence<WordKey>) {
    for key in keys where words[key] == nil {
      note(key, in: &words)
      news.set(key.adding("s"), age)
      news.set(key.adding("es"), age)
    }
  }

  /// Notes the words of the name of a venue.
  func addPlace(_ tokens: ArraySlice<Token>) {
    for token in tokens where places[token.key] == nil {
      // That "of" and "the" stand in names of places is no news.
      if token.isCapital { note(token.key, in: &places) } else { places.set(token.key, age) }
    }
  }

  private func note(_ key: WordKey, in table: inout KeyTable) {
    age += 1
    table.set(key, age)
    news.set(key, age)
  }

  /// Says that more has changed than names.
  func renew() {
    age += 1
    renewal = age
  }

  /// Whether tokens that were read at an age might be read in another way now.
  func hasNews(for tokens: ArraySlice<Token>, since age: Int32) -> Bool {
    if age == self.age { return false }
    return age < renewal || tokens.contains { token in (news[token.key] ?? 0) > age }
  }

  /// Whether every word of a run is part of the name of a venue.
  func isPlace(_ tokens: [Token], _ run: Range<Int>) -> Bool {
    run.allSatisfy { places[tokens[$0].key] != nil }
  }

  /// Whether a word is part of a name.
  func isKnown(_ key: WordKey) -> Bool { words[key] != nil }

  /// Whether every word of a run is part of a name.
  func isKnown(_ tokens: [Token], _ run: Range<Int>) -> Bool {
    run.allSatisfy { isKnown(tokens[$0].key) || tokens[$0].has(.particle) }
      && run.contains { isKnown(tokens[$0].key) && !tokens[$0].has(.particle) }
  }

  /// Whether a word is the plural of a name: "the Nixons".
  func isPlural(_ index: Int, in wording: Wording) -> Bool { singular(index, in: wording) != nil }

  /// The name that a word is the plural of.
  func singular(_ index: Int, in wording: Wording) -> WordKey? {
    let range = wording.tokens[index].range
    guard range.count > 3, wording.ends(index, in: "s") else { return nil }
    let short = WordKey(wording.text.bytes, range.dropLast())
    if isKnown(short) { return short }
    guard wording.ends(index, in: "es") else { return nil }
    let stem = WordKey(wording.text.bytes, range.dropLast(2))
    return isKnown(stem) ? stem : nil
  }
}
