// The sentences for documents, honours and pledges.

import HeraldTesting
import Testing
import VisitModel

@testable import AccountProse
@testable import Publishing

struct AccountRecordTests {
  @Test(arguments: [
    (
      "loan 5 million USD, KZ to TJ, \"Dam\"",
      "Kazakhstan pledged a loan of 5 million USD to Tajikistan for \"Dam\"."
    ),
    ("aid 5 USD, to TJ", "Aid of 5 USD was pledged to Tajikistan."),
    ("other 5, KZ", "Kazakhstan pledged a sum of 5."),
    ("investment USD, KZ to TJ", "Kazakhstan pledged an investment in USD to Tajikistan."),
  ])
  func pledges(line: String, words: String) throws {
    #expect(try told("pledges: \(line)") == words)
  }

  @Test(arguments: [
    (
      "\"Order of Friendship\", KZ to TJ",
      "Kazakhstan conferred the Order of Friendship on Tajikistan."
    ),
    ("\"Order of, well\", KZ", "Kazakhstan conferred the honour \"Order of, well\"."),
    ("\"Degree\", to TJ", "The honour \"Degree\" was conferred on Tajikistan."),
    ("\"Order of Merit\"", "The Order of Merit was conferred."),
  ])
  func honours(line: String, words: String) throws {
    #expect(try told("confers: \(line)") == words)
  }

  @Test(arguments: [
    ("treaty, KZ TJ", "A treaty between Kazakhstan and Tajikistan was signed."),
    ("agreement", "An agreement was signed."), ("1 protocol", "One protocol was signed."),
    ("several treaties, KZ", "Several treaties of Kazakhstan were signed."),
    ("3 memoranda \"On \\\"x\\\"\"", "3 memoranda “On \"x\"” were signed."),
  ])
  func documents(line: String, words: String) throws {
    #expect(try told("signs: \(line)") == words)
  }

  /// What is told of an attribute of a session, after the first sentence.
  private func told(_ attribute: String) throws -> String {
    let text = "visit \"T\"\n\n2025-03-08 Paris\n  10:00  session\n    \(attribute)\n"
    var writer = AccountTeller(ToldAccount(try edition(text, for: .internal)))
    let start = "At 10:00, a session took place. "
    let block = try #require(writer.blocks().first { $0.hasPrefix(start) })
    return String(block.dropFirst(start.count))
  }
}
