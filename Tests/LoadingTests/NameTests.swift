// Names of people, parties, places, rooms and entries: found, misspelt, declared twice.

import Diagnostics
import HeraldTesting
import Loading
import Testing
import VisitModel

@Suite struct NameTests {
  @Test(arguments: [
    ("2024-07-03 Astana\n  10:00 talks\n    with: host\n", []),
    (
      "2024-07-03 Astana\n  10:00 talks\n    with: hosst\n",
      ["H101 [hosst] no person is called `hosst`; write `host`"]
    ),
    (
      "2024-07-03 Astana\n  10:00 talks with hosst\n",
      ["H101 [hosst] no person is called `hosst`; write `host`"]
    ),
    (
      "2024-07-03 Astana\n  10:00 talks\n    with: nobody-known\n",
      [
        "H101 [nobody-known] no person is called `nobody-known`; declare the person under a `delegation`"
      ]
    ),
    (
      "2024-07-03 Astana\n  10:00 talks @ palce\n",
      ["H101 [palce] no place is called `palce`; write `palace`"]
    ),
    (
      "2024-07-03 Astana\n  10:00 talks @ elsewhere-unknown\n",
      [
        "H101 [elsewhere-unknown] no place is called `elsewhere-unknown`; declare it with `place`"
      ]
    ),
    (
      "rooms palace\n  hall-1\n\n2024-07-03 Astana\n  10:00 rest\n    room: hall-2\n",
      ["H101 [hall-2] no room is called `hall-2`; write `hall-1`"]
    ),
    (
      "2024-07-03 Astana\n  10:00 rest\n    room: hall\n",
      ["H101 [hall] no room is called `hall`; declare it under `rooms`"]
    ),
    (
      "travel\n  palace to palacee 5m\n",
      ["H101 [palacee] no place and no city is called `palacee`; write `palace`"]
    ),
    (
      "2024-07-03 Astana\n  10:00 rest #pause\n  after paus rest\n",
      ["H101 [paus] no entry is called `paus`; write `pause`"]
    ),
    (
      "2024-07-03 Astana\n  after lunch rest\n",
      ["H101 [lunch] this day has no other lunch; give the entry meant an #id, and refer to that"]
    ),
    (
      "2024-07-03 Astana\n  after talks rest\n",
      [
        "H101 [talks] this day has no other talks; give the entry meant an #id, and refer to that"
      ]
    ),
    (
      "delegation Kz\n  x \"X\" staff\n",
      ["H104 [Kz] no country of ISO 3166 and no declared party has the code `Kz`; write `KZ`"]
    ),
    (
      "delegation SCO\n  x \"X\" staff\n",
      [
        "H104 [SCO] no country of ISO 3166 and no declared party has the code `SCO`; declare it: `party SCO \"Shanghai Cooperation Organisation\"`"
      ]
    ),
    ("party SCO \"Organisation\"\n\ndelegation SCO\n  x \"X\" staff\n", []),
    (
      "delegation TJ\n  others \"X\" staff\n",
      [
        "H109 [others] `others` is a word of the language and cannot name anybody; choose another name"
      ]
    ),
    (
      "party to \"Organisation\"\n",
      ["H109 [to] `to` is a word of the language and cannot name anybody; choose another name"]
    ),
  ])
  func unknownNames(text: String, expected: [String]) {
    #expect(Loaded.visit(text).findings == expected)
  }

  /// A party that nothing declares is reported where it first stands, and nowhere else.
  @Test func anUnknownPartyIsReportedOnce() {
    let loaded = Loaded.visit("delegation XQ\n  x \"X\" staff\n\ndelegation XQ\n  y \"Y\" staff\n")
    #expect(loaded.findings.map { $0.prefix(9) } == ["H104 [XQ]"])
    #expect(loaded.programme.people.map(\.id) == ["guest", "aide", "host", "x", "y"])
  }

  @Test(arguments: [
    (
      "place palace \"Other\", Astana\n", "a second place is called `palace`",
      "place palace \"Palace\", Astana"
    ),
    (
      "delegation TR\n  host \"Other\" staff\n", "a second person is called `host`",
      "host \"The host\" head of state"
    ),
    ("party A1 \"A\"\nparty A1 \"B\"\n", "a second party is called `A1`", "party A1 \"A\""),
    ("rooms\n  hall\n  hall\n", "a second room is called `hall`", "hall"),
    (
      "2024-07-03 Astana\n  10:00 rest #a\n2024-07-04 Astana\n  10:00 rest #a\n",
      "a second entry is called `a`", "a"
    ),
  ])
  func duplicates(text: String, message: String, first: String) throws {
    let loaded = Loaded.visit(text)
    let finding = try #require(loaded.diagnostics.first)
    #expect(loaded.diagnostics.count == 1)
    #expect((finding.kind.code, finding.message) == ("H103", message))
    let related = try #require(finding.related.first)
    let source = loaded.programme.source
    #expect(related.span.start < finding.span.start)
    #expect(source.text(Int(related.span.start)..<Int(related.span.end)).contains(first))
  }

  /// The first of two declarations keeps the name.
  @Test func theFirstKeepsTheName() {
    let loaded = Loaded.visit(
      """
      place palace "Second", Almaty
        address: somewhere
      delegation TR
        host "Second" staff
          since: 2020-01-01
      2024-07-03 Astana
        10:00 talks @ palace
          with: host
      """)
    let programme = loaded.programme
    #expect(programme.entries[0].place.map { programme[$0].name } == "Palace")
    #expect(loaded.participants(0) == ["guest", "host"])
    #expect(programme.people.map(\.name) == ["The guest", "The aide", "The host", "Second"])
    #expect(programme.people[2].attributes.isEmpty && !programme.people[3].attributes.isEmpty)
    #expect(programme.places.count == 1)
  }

  // MARK: References between entries

  @Test(arguments: [
    // By id, on any day, before or after.
    ("2024-07-03 Astana\n  10:00 rest #a\n2024-07-04 Astana\n  after a rest\n", 1, "0"),
    ("2024-07-03 Astana\n  after a rest\n2024-07-04 Astana\n  10:00 rest #a\n", 0, "1"),
    // An id comes before a kind of the same name.
    ("2024-07-03 Astana\n  10:00 talks\n  10:00 rest #talks\n  after talks rest\n", 2, "1"),
    ("2024-07-03 Astana\n  10:00 talks\n  10:00 rest #x\n  after #x rest\n", 2, "1"),
    // By kind: never the entry itself.
    ("2024-07-03 Astana\n  10:00 talks\n  after talks talks\n", 1, "0"),
    ("2024-07-03 Astana\n  10:00 tete-a-tete\n  after tete-a-tete rest\n", 1, "0"),
    // The same block comes before other blocks of the date.
    (
      "2024-07-03 Astana\n  10:00 talks\n  after talks rest\n2024-07-03 Almaty\n  18:00 talks\n  after talks rest\n",
      3, "2"
    ),
    (
      "2024-07-03 Astana\n  10:00 talks\n2024-07-03 Almaty\n  after talks rest\n", 1, "0"
    ),
    // Another date is not looked at.
    ("2024-07-03 Astana\n  10:00 talks\n2024-07-04 Astana\n  after talks rest\n", 1, "?talks"),
    // Two of a kind are ambiguous.
    ("2024-07-03 Astana\n  10:00 rest\n  11:00 rest\n  after rest talks\n", 2, "?rest"),
    (
      "2024-07-03 Astana\n  10:00 rest\n2024-07-03 Almaty\n  11:00 rest\n2024-07-03 Atyrau\n  after rest talks\n",
      2, "?rest"
    ),
  ])
  func references(text: String, entry: Int, expected: String) {
    #expect(Loaded.visit(text).reference(entry) == expected)
  }

  @Test func ambiguousReferences() {
    let text = "2024-07-03 Astana\n  10:00 rest\n  11:00 rest\n  after rest talks\n"
    #expect(
      Loaded.visit(text).findings == [
        "H102 [rest] 2 entries of this day are called rest; give the one that is meant an #id, and refer to that"
      ])
  }

  // MARK: Attributes

  @Test func headsAndAttributesSayTheSame() {
    let loaded = Loaded.visit(
      """
      2024-07-03 Astana
        10:00 talks with host
          with: aide, "two experts", and others
        11:00 talks
          with: host, aide, "two experts", and others
      """)
    #expect(loaded.findings == [])
    let words = ["host", "aide", "\"two experts\"", "others"]
    #expect(loaded.words(0, .with) == words)
    #expect(loaded.words(1, .with) == words)
    #expect(loaded.participants(0) == ["guest", "aide", "host"])
  }

  @Test(arguments: [
    ("10:00 rest", ["guest"]), ("10:00 rest\n    without: visitor", []),
    ("10:00 rest\n    without: guest", []),
    ("10:00 rest\n    without: visitor\n    host: host", ["host"]),
    ("10:00 rest\n    host: visitor", ["guest"]),
    ("10:00 rest\n    guests: aide, aide", ["guest", "aide"]),
    ("10:00 talks with KZ", ["guest"]),
    (
      "10:00 decoration\n    without: visitor\n    confers: \"Order\", host to aide",
      ["aide", "host"]
    ),
    ("10:00 rest\n    interpreters: aide zh/ru", ["guest", "aide"]),
    ("10:00 rest\n    pledges: loan, CN to KZ", ["guest"]),
  ])
  func participants(entry: String, expected: [String]) {
    #expect(Loaded.visit("2024-07-03 Astana\n  \(entry)\n").participants(0) == expected)
  }

  /// A couple visits: both take part, and one of them can be left out.
  @Test(arguments: [
    ("10:00 rest", ["king", "queen"]), ("10:00 rest\n    without: queen", ["king"]),
    ("10:00 rest\n    without: visitor\n    guests: queen", []),
    ("10:00 rest\n    without: visitor", []),
  ])
  func couples(entry: String, expected: [String]) {
    let loaded = Loaded(
      """
      visit "V"
        dates: 2024-07-03 .. 2024-07-03
        visitor: king, queen

      delegation NO
        king "The King" head of state
        queen "The Queen" spouse

      2024-07-03 Oslo
        \(entry)
      """)
    #expect(loaded.findings == [])
    #expect(loaded.participants(0) == expected)
  }

  @Test func roomsInheritWhatTheirBlockSays() {
    let loaded = Loaded.visit(
      "rooms palace\n  turn-round: 15m\n  hall \"Hall\" seats 12\n  booth\n    turn-round: 5m\n")
    let rooms = loaded.programme.rooms
    #expect(rooms.map(\.seats) == [12, nil])
    #expect(rooms.map { $0.attributes.count } == [1, 1])
    #expect(rooms[0].values(.turnround) != rooms[1].values(.turnround))
    #expect(rooms[0].location == .place(Index(0)))
  }

  // MARK: The visit block

  @Test(arguments: [
    ("", ["H108 [] the file has no `visit` block; start it with `visit \"Title\"` and `dates:`"]),
    (
      "# only a comment\n",
      ["H108 [] the file has no `visit` block; start it with `visit \"Title\"` and `dates:`"]
    ),
    ("visit \"A\"\nvisit \"B\"\n", ["H108 [visit \"B\"] a second `visit` block"]),
    ("visit \"A\"\n", []),
  ])
  func visitBlocks(text: String, expected: [String]) {
    #expect(Loaded(text).findings == expected)
  }

  // MARK: The pages of the kinds

  @Test(arguments: DiagnosticKind.ofLoading.map(\.code))
  func everyKindIsTriggeredByItsExample(code: String) throws {
    let kind = try #require(DiagnosticKind.ofLoading.first { $0.code == code })
    var world = TestWorld()
    for (name, text) in kind.companions {
      // A text cannot hold what is not UTF-8, so U+FFFD stands for it there.
      world.files[name] = text.unicodeScalars.flatMap {
        $0 == "\u{FFFD}" ? [0xFF] : Array(String($0).utf8)
      }
    }
    let file = SourceFile(name: "test.visit", bytes: Array(kind.example.utf8))
    let found = Programme.load(file, in: world).diagnostics
    #expect(Set(found.map(\.kind.code)) == [code])
  }

  @Test func kindsHaveCodesOfTheirOwn() {
    let kinds = DiagnosticKind.ofLoading
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    #expect(Set(kinds.map(\.name)).count == kinds.count)
    #expect(kinds.map(\.code) == kinds.map(\.code).sorted())
  }

  /// What the generator makes up declares every name that it uses.
  @Test(arguments: 0..<12)
  func generatedProgrammesLoad(seed: UInt64) {
    let tree = ProgrammeGenerator.tree(seed: seed, size: 15)
    let file = SourceFile(name: "generated.visit", bytes: [])
    let loaded = Programme.load(tree, of: file, in: TestWorld())
    let known: Set = ["H101", "H103", "H104", "H108"]
    #expect(loaded.diagnostics.filter { known.contains($0.kind.code) }.map(\.message) == [])
  }
}
