// Words of time: every expression begins where the quick look says that one may.

import Testing

@testable import Accounts

@Suite struct TimeWordTests {
  /// Every form that the scanner knows, in the words of its own comments.
  private static let expressions = [
    "2024-07-03", "2 July 2024", "2nd of July 2024", "17–20 May", "18 and 19 July", "18 to 19 July",
    "9 January, to Tuesday, 14 January 2014", "July 2, 2024", "July 2 to 6, 2024",
    "February 21–28, 1972", "July 2024", "July the 3rd", "Sept. 3", "the 18th", "Thursday 27th",
    "Thursday the 27th", "Thursday", "the Thursday", "11:30 a.m.", "9 a.m.", "18:10", "10.50 am",
    "7 pm", "16.30 hrs", "three minutes before midday", "half past ten", "ten o'clock",
    "nine o'clock in the evening", "8.30 in the evening",
    "half an hour later", "an hour later", "an hour after that", "two hours later",
    "20 minutes later", "two hours after noon", "morning", "noon",
    "midnight", "tonight", "dawn", "the early afternoon", "late evening", "that evening",
    "this morning", "the same evening", "the following morning", "the previous night",
    "the same late afternoon", "the next early morning", "today", "yesterday", "tomorrow",
    "the following day", "the same day", "next day", "that day", "two days later",
    "three days after", "the day after", "the day before", "the final day", "the second day",
    "quarter past ten", "quarter to six", "five minutes to midnight", "his last day",
    "its opening day", "their third day",
  ]

  /// Whether an expression begins at the first word of a text, and whether one may.
  private static func look(_ text: String) -> (isFound: Bool, mayBe: Bool) {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let wording = Wording(AccountText(bytes: buffer), 0..<buffer.count, .shared)
      let found = TimeScanner(wording: wording).expression(at: 0, before: wording.tokens.count)
      return (found != nil, wording.mayBeTime(0))
    }
  }

  @Test(arguments: expressions)
  func isFound(text: String) { #expect(Self.look(text) == (true, true)) }

  /// A date far behind is no reason to look.
  @Test func otherWordsAreNotLookedAt() {
    let bytes = Array("The President of the Republic met his host and left on 3 July".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let wording = Wording(AccountText(bytes: buffer), 0..<buffer.count, .shared)
      let flags = wording.tokens.indices.map(wording.mayBeTime)
      #expect(flags.prefix(7).allSatisfy { !$0 } && flags.suffix(2) == [true, true])
    }
  }
}
