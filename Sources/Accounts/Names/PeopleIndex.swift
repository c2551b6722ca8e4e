// The words of the names of the people that an account is known to speak of.

final class PeopleIndex {
  let cities: CityIndex
  private var words = KeyTable(capacity: 64)
  private var places = KeyTable(capacity: 64)
  /// How many notes were made.
  private var age: Int32 = 1
  /// What was asked for in vain since the last question began.
  private var missed = Missed()

  /// Words that were not known when something was read: it is read in another way only if they are
  /// known since.
  struct Missed {
    fileprivate var words: [WordKey] = []
    fileprivate var places: [WordKey] = []
    fileprivate var towns: [String] = []
    fileprivate var age: Int32 = 0
  }

  init(cities: CityIndex) { self.cities = cities }

  // MARK: Noting

  /// Notes the words of a name.
  func add(_ keys: some Sequence<WordKey>) {
    for key in keys { note(key, in: &words) }
  }

  /// Notes the words of the name of a venue.
  func addPlace(_ tokens: ArraySlice<Token>) {
    for token in tokens { note(token.key, in: &places) }
  }

  private func note(_ key: WordKey, in table: inout KeyTable) {
    guard table[key] == nil else { return }
    age += 1
    table.set(key, age)
  }

  /// Notes places that the account lists as those of the visit, in the country visited.
  func list(_ towns: [String], in country: String) {
    cities.list(towns, in: country)
    age += 1
  }

  // MARK: What a reading rests on

  /// Does something, and tells what it asked for in vain.
  func notingMisses<Result>(_ body: () -> Result) -> (result: Result, missed: Missed) {
    missed.words.removeAll(keepingCapacity: true)
    missed.places.removeAll(keepingCapacity: true)
    missed.towns.removeAll(keepingCapacity: true)
    missed.age = age
    let result = body()
    return (result, missed)
  }

  /// Whether what was asked for in vain is known by now.
  func hasNews(for missed: Missed) -> Bool {
    if missed.age == age { return false }
    return missed.words.contains { words[$0] != nil }
      || missed.places.contains { places[$0] != nil }
      || missed.towns.contains(where: cities.isOnlyListed)
  }

  // MARK: Asking

  /// Whether a word is part of a name.
  func isKnown(_ key: WordKey) -> Bool {
    if words[key] != nil { return true }
    missed.words.append(key)
    return false
  }

  /// Whether every word of a run is part of a name.
  func isKnown(_ tokens: [Token], _ run: Range<Int>) -> Bool {
    run.allSatisfy { tokens[$0].has(.particle) || isKnown(tokens[$0].key) }
      && run.contains { !tokens[$0].has(.particle) && isKnown(tokens[$0].key) }
  }

  /// Whether every word of a run is part of the name of a venue.
  func isPlace(_ tokens: [Token], _ run: Range<Int>) -> Bool {
    run.allSatisfy { index in
      if places[tokens[index].key] != nil { return true }
      missed.places.append(tokens[index].key)
      return false
    }
  }

  /// Whether a name is that of a town.
  func isTown(_ name: String) -> Bool {
    if cities.isCity(name) { return true }
    missed.towns.append(name)
    return false
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
