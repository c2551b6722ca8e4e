// The kinds of finding that looking up names can give.

public import Diagnostics

extension DiagnosticKind {
  /// Every kind of this target, for the catalogue.
  public static let ofLoading: [DiagnosticKind] = [
    .requestsFile, .requestsEncoding, .requestsColumns, .requestsUnknownColumn, .requestsRow,
    .includeUnreadable, .includeOutside, .includedTwice, .groupInItself, .afterMidnight,
    .partOfItself,
    .unknownName, .ambiguousReference, .duplicateName, .unknownCountry, .unknownZone,
    .unknownCity, .ambiguousCity, .visitBlocks, .reservedName,
    .repeatedList,
  ]

  private static let visit = """
    visit "Working visit to Astana"
      dates: 2024-07-03 .. 2024-07-03


    """

  public static let repeatedList = DiagnosticKind(
    "H110", "repeated-list", .error, summary: "A list of requests is read twice.",
    explanation: """
      Two `requests` blocks name the same file. Each of its meetings would be asked for twice, and \
      planned twice. The second block is passed over.
      """,
    example: visit + """
      delegation KZ
        tokayev "Kassym-Jomart Tokayev" head of state
        nurtleu "Murat Nurtleu" foreign minister

      requests from "list.csv"
      requests from "list.csv"

      """,
    companions: [("list.csv", "who,with,length\ntokayev,CN,30m\n")])

  public static let unknownName = DiagnosticKind(
    "H101", "unknown-name", .error, summary: "Nothing declares this name.",
    explanation: """
      People are declared under their `delegation`, organisations by `party`, places by `place`, \
      rooms under `rooms`, and an entry answers to its `#id` or, where that is unambiguous on its \
      day, to its kind. The name shown is none of these. If a name of the right sort is spelt \
      nearly like it, the message offers it.
      """,
    example: visit + """
      delegation KZ
        tokayev "Kassym-Jomart Tokayev" head of state

      2024-07-03 Astana
        10:00 talks
          with: tokaev

      """)

  public static let ambiguousReference = DiagnosticKind(
    "H102", "ambiguous-reference", .error, summary: "Several entries answer to this name.",
    explanation: """
      An entry without an id answers to its kind only while it is the only one of that kind on its \
      day. Give the entry that is meant an id (`talks #second-talks`) and refer to that.
      """,
    example: visit + """
      delegation KZ
        tokayev "Kassym-Jomart Tokayev" head of state

      2024-07-03 Astana
        09:00 talks with tokayev
        11:00 talks with tokayev
        after talks rest

      """)

  public static let duplicateName = DiagnosticKind(
    "H103", "duplicate-name", .error, summary: "The name is declared twice.",
    explanation: """
      Two declarations of the same sort have one name, so nobody could say which is meant. The \
      first keeps it. Give the other a name of its own.
      """,
    example: visit + """
      place palace "Palace", Astana
      place palace "Old palace", Astana

      """)

  public static let unknownCountry = DiagnosticKind(
    "H104", "unknown-country", .error,
    summary: "No country of ISO 3166 and no declared party has this code.",
    explanation: """
      Countries are written with their two-letter ISO 3166 code; organisations and anything else \
      that sends a delegation are declared first: `party AIIB "Asian Infrastructure Investment \
      Bank"`.
      """,
    example: visit + """
      delegation KX
        tokayev "Kassym-Jomart Tokayev" head of state

      """)

  public static let unknownZone = DiagnosticKind(
    "H105", "unknown-zone", .error, summary: "The time zone database has no such zone.",
    explanation: """
      Zones have the names of the time zone database (`Asia/Almaty`) or are fixed offsets \
      (`UTC+5`). Abbreviations are not accepted, because several zones share most of them. Times \
      of the entry are reckoned as UTC until this is mended.
      """,
    example: visit + """
      2024-07-03 Astana
        10:00 rest
          zone: Asia/Astana

      """)

  public static let unknownCity = DiagnosticKind(
    "H106", "unknown-city", .error, summary: "The gazetteer has no such city.",
    explanation: """
      The built-in gazetteer knows cities of more than some thousand inhabitants under their \
      usual names. Any other is declared with its zone, and with coordinates if journeys to it \
      are to be estimated:

          city Bolshoy Log
            country: RU
            zone: Europe/Moscow
            coordinates: 47.29, 39.92
      """,
    example: visit + """
      2024-07-03 Astanaa
        10:00 rest

      """)

  public static let ambiguousCity = DiagnosticKind(
    "H107", "ambiguous-city", .warning, summary: "Several cities have this name.",
    explanation: """
      The gazetteer has more than one sizeable city of this name, and no country of this visit \
      decides between them. Herald takes the largest; declare the one that is meant with its \
      `country:`.
      """,
    example: """
      visit "Working visit"
        dates: 2024-07-03 .. 2024-07-03

      2024-07-03 Georgetown
        10:00 rest

      """)

  public static let visitBlocks = DiagnosticKind(
    "H108", "visit-block", .error, summary: "A file has one `visit` block.",
    explanation: """
      The `visit` block names the visit and its dates; a file without one, or with several, is \
      not a programme. Several visits are several files.
      """,
    example: """
      2024-07-03 Astana
        10:00 rest

      """)

  public static let reservedName = DiagnosticKind(
    "H109", "reserved-name", .error, summary: "The name is a word of the language.",
    explanation: """
      Where people are listed, `visitor`, `others`, `and` and `to` have meanings of their own, so \
      nobody could be referred to by such a name. Give the person or the organisation another.
      """,
    example: visit + """
      delegation KZ
        others "Other guests" official

      """)
}
