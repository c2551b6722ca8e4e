// Keys of entries that are called the same.

import Testing

@testable import Publishing

@Suite struct KeyTests {
  @Test func numbersEqualKeys() {
    var keys = Keys()
    #expect(
      ["a", "a", "a-2", "a", "a-2"].map { keys.unique($0) } == [
        "a", "a-2", "a-2-2", "a-3", "a-2-3",
      ])
  }

  /// Each key is tried from where the last one of its name was found: thousands of equal titles cost
  /// no more than different ones.
  @Test func equalKeysAreCheap() {
    var keys = Keys()
    let given = (0..<50_000).map { _ in keys.unique("same") }
    #expect(Set(given).count == 50_000)
    #expect(given.last == "same-50000")
  }
}
