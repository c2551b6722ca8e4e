// Words that officers type: for kinds, ways to travel, countries, attributes.

import Diagnostics
import HeraldTesting
import Loading
import Testing
import VisitModel

@Suite struct EverydayWordTests {
  static let kinds: [(String, Kind, String?)] = [
    ("talks", .talks, nil), ("Talks", .talks, nil), ("tete a tete", .teteATete, nil),
    ("lunch", .meal, "lunch"), ("Working Lunch", .meal, "working lunch"),
    ("dinner", .meal, "dinner"), ("press conference", .press, "press conference"),
    ("joint press conference", .press, "joint press conference"),
    ("wreath-laying", .wreath, nil), ("wreath laying ceremony", .wreath, "wreath-laying ceremony"),
    ("Meeting", .meeting, nil), ("official welcome", .welcome, "official welcome"),
    ("welcome ceremony", .welcome, nil), ("courtesy call", .call, nil),
    ("family photo", .photo, "family photo"), ("private time", .rest, nil),
    ("flight", .transfer, "flight"), ("check in", .checkIn, nil), ("prayer", .prayer, nil),
    ("church service", .service, "church service"), ("te deum", .service, "Te Deum"),
    ("debriefing", .briefing, "debriefing"), ("coffee", .refreshments, "coffee"),
    ("guest book", .guestBook, nil), ("signing of the guest book", .guestBook, nil),
    ("doorstep", .doorstep, nil), ("tree planting", .treePlanting, nil),
    ("unveiling of a plaque", .unveiling, nil),
    ("film screening", .screening, "film screening"), ("retreat", .session, "retreat"),
    ("state dinner", .banquet, "state dinner"), ("museum visit", .visit, "museum visit"),
  ]

  @Test(arguments: kinds)
  func isReadAsItsKind(written: String, kind: Kind, own: String?) throws {
    let loaded = Loaded.visit("2024-07-03 Astana\n  10:00 \(written) with host @ palace\n")
    let entry = try #require(loaded.programme.entries.first, "\(loaded.findings)")
    #expect(entry.kind == kind)
    if written != "signing of the guest book" { #expect(entry.word?.text == own) }
    #expect(loaded.findings == [])
  }

  @Test func everyKindHasItsRow() {
    #expect(Kind.table.map(\.kind) == Kind.allCases)
    for kind in Kind.allCases { #expect(kind.row.kind == kind) }
    for kind in StatementKind.allCases { #expect(Vocabulary.row(of: kind).kind == kind) }
    #expect(
      KindWords.listed.map(\.kind)
        == KindWords.listed.map(\.kind).sorted { a, b in
          Kind.allCases.firstIndex(of: a) ?? 0 < Kind.allCases.firstIndex(of: b) ?? 0
        })
  }

  @Test(arguments: KindWords.listed.flatMap { row in row.words.map { (row.kind, $0) } })
  func everyWordReadsAsItself(kind: Kind, word: String) throws {
    let found = try #require(KindWords.reading(word))
    #expect(found.kind == kind, "\(word)")
    #expect(found.text == word || found.text == kind.rawValue)
  }

  @Test func namesEntriesByTheOfficersWord() {
    let text = """
      2024-07-03 Astana
        12:00 lunch with host
        19:00 dinner with host
        after lunch rest
        after dinner rest
        after meal rest

      """
    let loaded = Loaded.visit(text)
    #expect(loaded.reference(2) == "0")
    #expect(loaded.reference(3) == "1")
    #expect(
      loaded.findings == [
        "H102 [meal] 2 entries of this day are called meal; give the one that is meant an #id, and refer to that"
      ])
  }

  static let unknown: [(String, String)] = [
    ("lunhc", "write `lunch`"), ("banket", "write `banquet`"),
    ("press lunch", "write a kind, and what the programme calls it as its title: `lunch \"…\"`"),
    ("juggling", "write a kind, and what the programme calls it as its title: `meeting \"…\"`"),
  ]

  @Test(arguments: unknown)
  func offersTheNearestKind(written: String, cure: String) {
    let loaded = Loaded.visit("2024-07-03 Astana\n  10:00 \(written)\n")
    #expect(loaded.diagnostics.map(\.kind.code) == ["H020"])
    #expect(loaded.diagnostics.first?.fix?.title == cure)
  }

  static let cures: [(String, String)] = [
    ("duration", "write `length:`"),
    ("venue", "write the place in the line of the entry: `@ PLACE`"),
    ("location", "write the place in the line of the entry: `@ PLACE`"),
    ("tel", "write `contact:`"),
    ("remarks", "write `private note:`"), ("presss", "write `press:`"),
    ("weather forecast", "for a remark that nobody outside sees write `private note:`"),
  ]

  @Test(arguments: cures)
  func curesUnknownAttributes(written: String, cure: String) {
    let loaded = Loaded.visit("2024-07-03 Astana\n  10:00 rest\n    \(written): x\n")
    #expect(loaded.diagnostics.map(\.kind.code) == ["H010"])
    #expect(loaded.diagnostics.first?.fix?.title == cure)
  }

  @Test func readsWaysToTravel() {
    for (word, mode) in [("bus", TravelMode.bus), ("helicopter", .helicopter), ("plane", .air)] {
      let loaded = Loaded.visit(
        "2024-07-03 Astana\n  10:00 transfer from palace to Almaty by \(word)\n")
      #expect(loaded.findings == [])
      #expect(loaded.programme.entries.first?.mode == mode)
    }
    let unknown = Loaded.visit("2024-07-03 Astana\n  10:00 departure to Oslo by helikopter\n")
    #expect(unknown.diagnostics.first?.fix?.title == "write `helicopter`")
  }

  static let codes: [(String, String)] = [
    ("UK", "write `GB`"), ("USA", "write `US`"), ("DEU", "write `DE`"), ("GER", "write `DE`"),
    ("SUI", "write `CH`"), ("UAE", "write `AE`"),
    ("EU", "declare it: `party EU \"European Union\"`"),
    ("UN", "declare it: `party UN \"United Nations\"`"), ("KX", "declare it: `party KX \"Name\"`"),
    ("Germany", "write `DE`"), ("gb", "write `GB`"),
  ]

  @Test(arguments: codes)
  func curesCountryCodes(written: String, cure: String) {
    let loaded = Loaded.visit("delegation \(written)\n  other \"Other\" official\n")
    #expect(loaded.diagnostics.map(\.kind.code) == ["H104"])
    #expect(loaded.diagnostics.first?.fix?.title == cure)
  }

  @Test func curesCountryCodesOfParticipants() {
    let loaded = Loaded.visit("2024-07-03 Astana\n  10:00 talks with UK\n")
    #expect(loaded.diagnostics.first?.fix?.title == "write `GB`")
  }

  @Test func readsAListOnce() {
    var world = TestWorld()
    world.files["list.csv"] = Array("who,with,length\nguest,host,30m\n".utf8)
    let text = "requests from \"list.csv\"\nrequests from \"./list.csv\"\n"
    let loaded = Loaded.visit(text, in: world)
    #expect(loaded.diagnostics.map(\.kind.code) == ["H110"])
    #expect(loaded.programme.requests.count == 1)
  }

  @Test(arguments: ["sep=;\n", "\"sep=;\"\r\n", "SEP=;;;\r\n"])
  func takesTheLineThatStatesTheSeparator(line: String) {
    var world = TestWorld()
    world.files["list.csv"] = Array((line + "who;with;length\nguest;host;30\n").utf8)
    let loaded = Loaded.visit("requests from \"list.csv\"\n", in: world)
    #expect(loaded.findings == [])
    #expect(loaded.programme.requests.count == 1)
  }
}
