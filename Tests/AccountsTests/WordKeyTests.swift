// Keys of words: however one is made, the same word has the same key, and no other word of the tables.

import Testing

@testable import Accounts

@Suite struct WordKeyTests {
  private static func key(_ text: String) -> WordKey {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { WordKey($0, 0..<bytes.count) }
  }

  @Test(arguments: [
    ("the", "the"), ("The", "the"), ("THE", "the"), ("tête-à-tête", "tete a tete"),
    ("vice-president", "vice president"), ("O'Brien", "obrien"), ("Åse", "ase"), ("7th", "7th"),
  ])
  func isOfTheFoldedWord(text: String, folded: String) {
    #expect(Self.key(text) == WordKey(folded))
    #expect(WordKey(text) == WordKey(folded))
  }

  @Test func literalsAreKeysOfTheirWords() {
    let (the, viceroy): (WordKey, WordKey) = ("the", "vice-roy")
    #expect(the == WordKey("the") && viceroy == Self.key("Vice-Roy"))
  }

  @Test func aBuilderGivesTheSame() {
    for word in ["a", "King", "PALACE", "zzz"] {
      var builder = WordKeyBuilder()
      for letter in word.utf8 { builder.add(letter: letter) }
      #expect(builder.key == WordKey(word))
    }
  }

  /// A collision would take one word for another.
  @Test func noTwoVerbsHaveOneKey() {
    #expect(Set(Lexicon.shared.verbs).count == Lexicon.shared.verbs.count)
  }

  @Test func setsHoldTheirWordsOnly() {
    let set: WordSet = ["king", "queen"]
    #expect(set.contains("king") && set.contains(WordKey("Queen")) && !set.contains("pope"))
  }

  @Test(arguments: [
    ("a 55-minute meeting", 3), ("a 21-gun salute", 3), ("a 10-million loan", 5),
    ("from 3-5 May", 5), ("the 5-May", 4),
  ])
  func aNumberMayBePartOfAWord(text: String, count: Int) {
    let bytes = Array(text.utf8)
    let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0, in: 0..<bytes.count) }
    #expect(tokens.count == count)
  }
}
