// Programmes of accounts: what must hold of every one, and how single things are written.

import CivilTime
import Diagnostics
import HeraldTesting
import Testing
import VisitModel
import VisitSyntax

@testable import Accounts

@Suite struct ProgrammeTests {
  // MARK: What always holds

  @Test(arguments: Sample.madeUp)
  func isWrittenAsTheParserReadsIt(text: String) { look(at: Sample(text)) }

  @Test(arguments: Sample.shared)
  func sharedIsWrittenAsTheParserReadsIt(path: String) throws {
    let bytes = try #require(Folders.bytes(path))
    look(at: Sample(bytes, name: path))
  }

  /// Whatever the bytes, a programme is one, and every finding stands inside the account.
  @Test(arguments: 0..<6)
  func damagedAccounts(seed: UInt64) {
    let corpus = Sample.madeUp.map { Array($0.utf8) }
    var mutator = Mutator(seed: seed, corpus: corpus, limit: 4 << 10)
    for _ in 0..<40 {
      let bytes = mutator.next()
      let file = SourceFile(name: "damaged \"#\".txt", bytes: bytes)
      guard AccountScreen.finding(in: file) == nil else { continue }
      look(at: Sample(bytes, name: file.name))
    }
  }

  private func look(at sample: Sample) {
    #expect(sample.findings.allSatisfy { Int($0.span.end) <= sample.file.bytes.count })
    guard let made = sample.reading.programme(of: sample.file) else { return }
    let parsed = Parser.parse(SourceFile(name: "made.visit", bytes: made.text))
    #expect(parsed.diagnostics.map(\.message) == [])
    #expect(parsed.tree == made.tree)
    #expect(Formatter.format(parsed.tree) == made.text)
    let entries = made.tree.blocks.flatMap(\.items).filter { $0.kind == .entry }
    #expect(entries.count == made.engagements.count)
    var places = PlaceIndex(sample.file)
    for (entry, index) in zip(entries, made.engagements) {
      let place = places.place(of: sample.reading.engagements[index].span)
      #expect(entry.attributes.filter { $0.key == .source }.map(\.values) == [[.text(place)]])
    }
  }

  // MARK: Single things

  @Test func aVisit() {
    let text = Sample(Sample.working).programme
    #expect(text.hasPrefix("visit \"Working visit of the President of Kazakhstan to France\"\n"))
    #expect(text.contains("  visitor: tokayev\n  dates: 2024-07-03\n"))
    #expect(text.contains("delegation KZ\n  tokayev     \"Kassym-Jomart Tokayev\"  head of state"))
    #expect(text.contains("place elysee-palace \"Élysée Palace\", Paris\n"))
    #expect(text.contains("  ~10:30     talks @ elysee-palace\n    with: macron\n"))
    #expect(text.contains("  evening    banquet @ elysee-palace\n    host: macron\n"))
    #expect(text.contains("    status: cancelled\n"))
  }

  @Test func sourcesCountCharacters() {
    let file = SourceFile(name: "é.txt", bytes: Array("ä\nbc dé f".utf8))
    var places = PlaceIndex(file)
    #expect(places.place(of: 3..<9) == "é.txt:2:1-2:5")
    #expect(places.place(of: 0..<2) == "é.txt:1:1-1:1")
  }

  @Test(arguments: [
    ("Xi Jinping", "CN", "xi"), ("Kassym-Jomart Tokayev", "KZ", "tokayev"),
    ("Recep Tayyip Erdoğan", "TR", "erdogan"), ("Charles III", "GB", "charles"),
    ("Princess Charlene", "MC", "charlene"), ("Carol To", "GB", "to-carol"),
  ])
  func people(name: String, country: String, id: String) {
    var names = ProgrammeNames()
    #expect(names.name(NameProposals.person(.named(name, country))) == id)
  }

  @Test func namesAreGivenOnce() {
    var names = ProgrammeNames()
    let forms = (0..<4).map { _ in names.name(NameProposals.person(.named("Jill Biden", "US"))) }
    #expect(forms == ["biden", "biden-jill", "jill-biden", "jill-biden-2"])
  }

  @Test(arguments: [
    ("KZ", "KZ"), ("Government of Kazakhstan", "KZ"), ("the United Kingdom", "GB"),
    ("asian infrastructure investment bank", "AIIB"), ("Museum of Modern Art", "MMA"),
    ("African Union", "ORG-AU"), ("his hosts", nil as String?),
  ])
  func parties(name: String, code: String?) {
    var parties = ProgrammeParties(text: "the Asian Infrastructure Investment Bank (AIIB)")
    #expect(parties.code(name) == code)
    #expect(parties.code(name) == code)
    #expect(parties.declared.count == (code.map { $0.utf8.count > 2 } == true ? 1 : 0))
  }

  @Test func partiesAreSpeltAsTheAccountDoes() {
    var parties = ProgrammeParties(text: "The ASIAN Infrastructure Investment Bank lends.")
    _ = parties.code("asian infrastructure investment bank")
    _ = parties.code("world health organization")
    #expect(
      parties.declared.map(\.name) == [
        "ASIAN Infrastructure Investment Bank", "World Health Organization",
      ])
  }
}

extension ReadPerson {
  /// Somebody of whom only name and country are known.
  static func named(_ name: String, _ country: String?) -> ReadPerson {
    ReadPerson(
      name: name, offices: [], rank: .official, country: country, isOfficeOnly: false, span: 0..<1)
  }
}
