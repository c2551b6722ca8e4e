// The words of the names of the people that an account is known to speak of.

final class PeopleIndex {
  let cities: CityIndex
  private var words: Set<UInt64> = []
  private var places: Set<UInt64> = []

  init(cities: CityIndex) { self.cities = cities }

  /// Notes the words of a name.
  func add(_ keys: some Sequence<UInt64>) { words.formUnion(keys) }

  /// Notes the words of the name of a venue.
  func addPlace(_ keys: some Sequence<UInt64>) { places.formUnion(keys) }

  /// Whether every word of a run is part of the name of a venue.
  func isPlace(_ tokens: [Token], _ run: Range<Int>) -> Bool {
    run.allSatisfy { places.contains(tokens[$0].key) }
  }

  /// Whether a word is part of a name.
  func isKnown(_ key: UInt64) -> Bool { words.contains(key) }

  /// Whether every word of a run is part of a name.
  func isKnown(_ tokens: [Token], _ run: Range<Int>) -> Bool {
    run.allSatisfy { words.contains(tokens[$0].key) || tokens[$0].has(.particle) }
      && run.contains { words.contains(tokens[$0].key) && !tokens[$0].has(.particle) }
  }

  /// Whether a word is the plural of a name: "the Nixons".
  func isPlural(_ word: String) -> Bool {
    guard word.hasSuffix("s"), word.utf8.count > 3 else { return false }
    return words.contains(WordKey.of(String(word.dropLast())))
      || (word.hasSuffix("es") && words.contains(WordKey.of(String(word.dropLast(2)))))
  }
}
