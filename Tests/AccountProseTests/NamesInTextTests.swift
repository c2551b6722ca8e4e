// Names found by a table are those that stand in the text, whatever they have in common.

import HeraldTesting
import Testing

@testable import AccountProse

@Suite struct NamesInTextTests {
  @Test(arguments: 0..<40)
  func findsWhatStandsThere(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = ["a", "b", "é", " "]
    func word(_ count: Int) -> String { (0..<count).map { _ in random.pick(letters) }.joined() }
    let names = (0..<30).map { number in (name: word(random.number(0...4)), key: "\(number)") }
    let text = word(random.number(0...60))
    let bytes = Array(text.utf8)
    let expected = names.filter { pair in
      let name = Array(pair.name.utf8)
      return !name.isEmpty
        && bytes.indices.contains { bytes[$0...].starts(with: name) }
    }
    #expect(NamesInText(names).keys(in: text) == Set(expected.map(\.key)))
  }
}
