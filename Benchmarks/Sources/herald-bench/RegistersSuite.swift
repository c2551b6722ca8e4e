// How much is read of the remarks in registers of visits, which are thousands of short texts. What
// is counted is read out of the remarks alone, not out of the sentence before each that says when
// who visited what (see `RegisterEntry`).

import Accounts
import Diagnostics
import Planning

struct RegistersSuite {
  let options: Options
  /// The folder with a folder of XML files for each register.
  let folder: String
  /// Sentences that are shown.
  private static let shown = 20

  init(_ options: Options) {
    self.options = options
    folder = options.files.first ?? "../shared/registers"
  }

  func run() throws {
    let entries = try RegisterEntry.all(in: folder)
    Line.machine()
    var all = RegisterTally()
    for register in Set(entries.map(\.register)).sorted() {
      let tally = tally(entries.filter { $0.register == register })
      report(register, tally)
      all.add(tally)
    }
    report("all", all)
    show(all.unread)
  }

  /// Reads each entry; one that ended the process would end the run.
  private func tally(_ entries: [RegisterEntry]) -> RegisterTally {
    let clock = ContinuousClock()
    var tally = RegisterTally()
    for entry in entries {
      let start = clock.now
      let reading = AccountReader.read(entry.account)
      tally.seconds += (clock.now - start) / .seconds(1)
      tally.add(reading, of: entry)
    }
    return tally
  }

  private func report(_ register: String, _ tally: RegisterTally) {
    var line = Line()
    line.add("bench", "registers.read")
    line.add("register", register)
    line.add("remarks", tally.remarks)
    line.add("bytes", tally.bytes)
    line.add("seconds", tally.seconds)
    line.add("remarks_per_second", Int(Double(tally.remarks) / tally.seconds))
    line.add("with_engagement", tally.read)
    line.add("share", Double(tally.read) / Double(tally.remarks))
    line.add("engagements", tally.engagements)
    line.add("unread_sentences", tally.unread.count)
    line.print()
  }

  /// Some sentences at random, for a person to look at.
  private func show(_ sentences: [UnreadSentence]) {
    var random = SplitMix64(state: options.seed)
    for sentence in sentences.shuffled(using: &random).prefix(Self.shown) {
      var line = Line()
      line.add("bench", "registers.unread")
      line.add("register", sentence.register)
      line.add("id", sentence.id)
      line.add("sentence", sentence.words)
      line.print()
    }
  }
}

/// A sentence that speaks of an engagement, but gave none.
private struct UnreadSentence {
  let register: String
  let id: String
  let words: String
}

private struct RegisterTally {
  var remarks = 0
  var bytes = 0
  /// Remarks that gave an engagement or more.
  var read = 0
  var engagements = 0
  var unread: [UnreadSentence] = []
  var seconds = 0.0

  mutating func add(_ reading: Reading, of entry: RegisterEntry) {
    let found = reading.engagements.count { $0.span.lowerBound >= entry.remark }
    remarks += 1
    bytes += entry.account.count
    engagements += found
    read += found > 0 ? 1 : 0
    for doubt in reading.doubts where doubt.kind == .unread {
      guard doubt.span.lowerBound >= entry.remark else { continue }
      let words = String(decoding: entry.account[doubt.span], as: UTF8.self)
      unread.append(UnreadSentence(register: entry.register, id: entry.id, words: words))
    }
  }

  mutating func add(_ other: Self) {
    remarks += other.remarks
    bytes += other.bytes
    read += other.read
    engagements += other.engagements
    unread += other.unread
    seconds += other.seconds
  }
}
