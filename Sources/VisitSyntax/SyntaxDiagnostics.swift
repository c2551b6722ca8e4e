// The kinds of finding that the text itself can give, before any name is looked up.

public import Diagnostics

extension DiagnosticKind {
  /// Every kind of this target, for the catalogue.
  public static let ofSyntax: [DiagnosticKind] = [
    .notUTF8, .hiddenCharacter, .carriageReturn, .byteOrderMark, .tab, .unclosedQuote, .tooLarge,
    .indentation, .unknownBlock, .unknownAttribute, .misplacedAttribute, .repeatedAttribute,
    .unreadableHead, .unreadableValue, .badDate, .badClock, .badNumber, .unknownEscape,
    .unknownKind,
  ]

  public static let notUTF8 = DiagnosticKind(
    "H001", "not-utf8", .error, summary: "The file is not UTF-8.",
    explanation: """
      A programme is UTF-8, so that every name in every script can be written. The bytes shown are \
      not UTF-8; most often the file was saved in an older encoding. Save it again as UTF-8.
      """,
    example: "visit \"Caf\u{FFFD}\"\n")

  public static let hiddenCharacter = DiagnosticKind(
    "H002", "hidden-character", .error,
    summary: "A control character, or one that reorders the text on the screen.",
    explanation: """
      Characters that override the direction of writing (U+202A to U+202E, U+2066 to U+2069) make \
      a line look different from what it says, and control characters cannot be seen at all. \
      Right-to-left names need neither: they display correctly by themselves. Delete the character.
      """,
    example: "visit \"Visit\u{202E} of nobody\"\n")

  public static let carriageReturn = DiagnosticKind(
    "H003", "carriage-return", .advice, summary: "Lines end in CR LF.",
    explanation: """
      The file has the line ends of another system. Herald reads it; `herald fmt --write` stores \
      it with plain line ends, so that versions can be compared.
      """,
    example: "visit \"Visit\"\r\n  dates: 2024-07-02 .. 2024-07-03\r\n")

  public static let byteOrderMark = DiagnosticKind(
    "H004", "byte-order-mark", .advice, summary: "The file starts with a byte-order mark.",
    explanation: """
      UTF-8 needs no byte-order mark. Herald skips it; `herald fmt --write` removes it.
      """,
    example: "\u{FEFF}visit \"Visit\"\n")

  public static let tab = DiagnosticKind(
    "H005", "tab", .warning, summary: "A tab in the indentation.",
    explanation: """
      Indentation is two spaces a step, because a tab is as wide as each editor likes. Herald \
      takes one tab for one step; `herald fmt --write` replaces it.
      """,
    example: "visit \"Visit\"\n\tdates: 2024-07-02 .. 2024-07-03\n")

  public static let unclosedQuote = DiagnosticKind(
    "H006", "unclosed-quote", .error, summary: "A quotation mark is not closed on its line.",
    explanation: """
      A quoted text ends on the line where it starts. A quotation mark inside it is written `\\"`, \
      a line break `\\n`, a backslash `\\\\`.
      """,
    example: "visit \"State visit\n  dates: 2024-07-02 .. 2024-07-03\n")

  public static let unknownEscape = DiagnosticKind(
    "H018", "unknown-escape", .error, summary: "A backslash is followed by something unknown.",
    explanation: """
      Inside quotation marks a backslash starts an escape: `\\"` is a quotation mark, `\\\\` a \
      backslash, `\\n` a line break, `\\t` a tab, `\\u{2014}` a character by its number. Anything \
      else after a backslash is not guessed at.
      """,
    example: "visit \"Visit of the C:\\Delegation\"\n")

  public static let tooLarge = DiagnosticKind(
    "H007", "too-large", .error, summary: "The file is larger than 64 MiB.",
    explanation: """
      Herald reads files of up to 64 MiB, which is about half a million entries. A larger file is \
      almost always something else.
      """,
    example: "")

  public static let indentation = DiagnosticKind(
    "H008", "indentation", .error, summary: "The line stands where nothing can stand.",
    explanation: """
      A block stands at the start of a line, its items and attributes two spaces in, the \
      attributes of an item four. The line shown fits none of these, or no block or item stands \
      above it.
      """,
    example: "visit \"Visit\"\n        dates: 2024-07-02 .. 2024-07-03\n")

  public static let unknownBlock = DiagnosticKind(
    "H009", "unknown-block", .error, summary: "The line starts no block that Herald knows.",
    explanation: """
      A line that is not indented is a day (`2024-07-03 Astana`) or starts with one of `visit`, \
      `party`, `delegation`, `city`, `place`, `travel`, `rooms`, `requests`. The block is left \
      out; the rest of the file is read.
      """,
    example: "delegaton KZ\n")

  public static let unknownAttribute = DiagnosticKind(
    "H010", "unknown-attribute", .error, summary: "The language has no such attribute.",
    explanation: """
      The word before the colon is not an attribute. The reference lists all of them; a remark \
      goes into `note:` or `private note:`, never into a made-up attribute, because nothing could \
      then say who may see it.
      """,
    example: "visit \"Visit\"\n  organizers: KZ\n")

  public static let misplacedAttribute = DiagnosticKind(
    "H011", "misplaced-attribute", .error, summary: "The attribute does not belong here.",
    explanation: """
      The attribute exists, but not on this kind of statement. The reference says where each may \
      stand.
      """,
    example: "visit \"Visit\"\n  greeters: tokayev\n")

  public static let repeatedAttribute = DiagnosticKind(
    "H012", "repeated-attribute", .error, summary: "The attribute is given twice.",
    explanation: """
      The attribute can have one value on a statement, and Herald will not choose between two. \
      Lists such as `guests:` may be continued on further lines; this is none.
      """,
    example: "visit \"Visit\"\n  class: state\n  class: working\n")

  public static let unreadableHead = DiagnosticKind(
    "H013", "unreadable-line", .error, summary: "The line cannot be read.",
    explanation: """
      The words of the line are not in an order that the language knows. The message says what \
      should stand at the place shown. The statement is left out with all that belongs to it; the \
      rest of the file is read.
      """,
    example: "2024-07-03 Astana\n  noon talks \"Water\" \"Energy\"\n")

  public static let unreadableValue = DiagnosticKind(
    "H014", "unreadable-value", .error, summary: "The value cannot be read.",
    explanation: """
      The attribute takes values of one form, and this is another. The message says what should \
      stand at the place shown. The attribute is left out; the rest of the statement is read.
      """,
    example: "visit \"Visit\"\n  class: grand\n")

  public static let badDate = DiagnosticKind(
    "H015", "bad-date", .error, summary: "There is no such date.",
    explanation: """
      A date is written `2024-07-03`: year, month, day. The date shown is not in the calendar.
      """,
    example: "2024-02-30 Astana\n")

  public static let badClock = DiagnosticKind(
    "H016", "bad-clock-time", .error, summary: "There is no such clock time.",
    explanation: """
      A clock time is written `14:30`, from `00:00` to `23:59`. Midnight at the end of a day is \
      `00:00` of the next; an entry that runs past midnight states its length: `22:30 for 2h`.
      """,
    example: "2024-07-03 Astana\n  24:00 departure\n")

  public static let unknownKind = DiagnosticKind(
    "H020", "unknown-kind", .error, summary: "The word names no kind of engagement.",
    explanation: """
      Behind its time an entry says what it is: a kind of the reference, or an everyday word for one, \
      such as `lunch` or `press conference`. The words shown are neither. Most often a kind that is \
      near, with what the programme calls it in quotation marks, says the same: \
      `performance "Water puppets"`. The entry is left out until then.
      """,
    example: "2024-07-03 Astana\n  10:00 juggling\n")

  public static let badNumber = DiagnosticKind(
    "H017", "bad-number", .error, summary: "The number or length cannot be used.",
    explanation: """
      Numbers are whole and not larger than a million; lengths are written `45m`, `1h30m` or \
      `30m..45m`, the shorter first, are not zero, and not longer than 30 days.
      """,
    example: "2024-07-03 Astana\n  12:00 for 0m rest\n")
}
