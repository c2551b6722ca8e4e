// The reference of the language, written from the table that drives the parser: it cannot say
// anything else than what the parser does.

import CivilTime
import VisitModel

/// The language reference.
public enum LanguageReference {
  /// The whole reference in Markdown, as docs/language/reference.md holds it.
  public static func markdown() -> String {
    [
      introduction, statements(), attributes(), values, whenSection, dayParts(), kinds(),
      closedLists(), releases,
    ].joined(separator: "\n")
  }

  private static let introduction = """
    # The programme language

    Written from the table that drives the parser; do not edit. `herald fmt` writes a programme in its
    canonical form, `herald check` says what is wrong with it.

    A programme is a UTF-8 text file of up to 64 MiB. A line is a *block* (not indented), an *item* or
    an *attribute* of a block (two spaces), or an attribute of an item (four spaces). `#` starts a
    comment at the start of a line, or after a space when a space follows it. A line that cannot be
    read is reported and left out; the rest of the file is read.

    """

  // MARK: Statements

  private static func statements() -> String {
    var text = "## Blocks and items\n\n"
    text += "In the forms below `[ ]` may be left out and `…` may be repeated after a comma.\n\n"
    for row in Vocabulary.statements { text += statement(row) }
    return text
  }

  private static func statement(_ row: StatementRow) -> String {
    let owner = StatementKind.allCases.first { $0.itemKind == row.kind }
    let place = owner.map { "item of `\($0.rawValue)`" } ?? "block"
    let names = Vocabulary.attributes.filter { $0.hosts.contains(row.kind) }.map {
      "`\($0.key.keyword)`"
    }
    var text = "### \(row.kind.rawValue)\n\n\(row.summary) (\(place))\n\n"
    text += "    \(form(of: row))\n\nExample: `\(row.example)`\n\n"
    if !names.isEmpty { text += "Attributes: \(names.joined(separator: ", ")).\n\n" }
    return text
  }

  private static func form(of row: StatementRow) -> String {
    var words = row.kind == .day || row.kind.level == 1 ? [] : [row.kind.rawValue]
    for slot in row.slots {
      let value = slotForm(slot)
      words.append(slot.isRequired ? value : "[\(value)]")
    }
    return words.joined(separator: " ").replacing(" [, ", with: "[, ")
  }

  private static func slotForm(_ slot: SlotRow) -> String {
    let name = slot.shape == .quoted ? "\"\(slot.slot.rawValue)\"" : slot.slot.rawValue.uppercased()
    let value = name + (slot.repeats ? "…" : "")
    switch slot.lead {
    case .nothing: return value
    case .comma: return ", " + value
    case .word(let word): return "\(word) \(value)"
    case .at: return "@ \(value)"
    case .hash: return "#\(value)"
    }
  }

  // MARK: Attributes

  private static func attributes() -> String {
    var text = """
      ## Attributes

      Written `name: value`. The audience in brackets after a name, `gift (internal): …`, narrows who may
      see that attribute. *Reach* is the widest audience that it can ever have.

      | attribute | stands on | value | reach | meaning | example |
      | --- | --- | --- | --- | --- | --- |

      """
    for row in Vocabulary.attributes {
      let hosts = row.hosts.map(\.rawValue).joined(separator: ", ")
      let many = row.repeats ? ", may be repeated" : ""
      text += "| `\(row.key.keyword)` | \(hosts) | \(name(of: row.shape))\(many) "
      text += "| \(row.ceiling.rawValue) | \(cell(row.summary)) | `\(cell(row.example))` |\n"
    }
    return text + "\n"
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private static func name(of shape: ValueShape) -> String {
    switch shape {
    case .text: "text"
    case .quoted: "quoted text"
    case .phrases: "phrases"
    case .word(let words): words.count <= 5 ? words.joined(separator: ", ") : "one of a list below"
    case .identifier: "name"
    case .people: "people"
    case .parties: "parties"
    case .languages: "languages"
    case .party, .place, .city, .room, .location, .country, .zone, .number, .day, .days, .clock,
      .window, .length, .coordinates, .when, .occasion, .document, .honour, .pledge, .interpreter:
      "\(shape)"
    case .step: "step"
    case .entry: "entry"
    case .kind: "kind"
    case .seat: "party, rank, offices"
    case .acceptance: "code, quoted text"
    case .words(let words): words.joined(separator: ", ")
    case .wordAndText(let words): words.joined(separator: ", ") + "; then text"
    case .lengthOr(let word): "length or \(word)"
    case .moment: "day and clock"
    case .issue: "number, day and clock"
    case .dayPart: "part of the day and window"
    }
  }

  private static let values = """
    ## Values

    | value | form |
    | --- | --- |
    | text | everything to the end of the line, or one quoted text |
    | quoted text | `"…"`, with `\\"`, `\\\\`, `\\n`, `\\t`, `\\u{HEX}` inside |
    | phrases | texts between commas; one that holds a comma or starts with a quotation mark is quoted |
    | name | a word: letters of any script, digits, and `- _ . ' / &` inside it |
    | people | names of people and groups, codes of whole delegations, `visitor`, quoted descriptions, `and others`; `tokayev for OTS` for one in a second office |
    | party | an ISO 3166 code, or the code of a declared `party` |
    | place, city, location | the name of a `place`; the name of a city, in quotation marks where it holds other characters than words |
    | zone | a name of the time zone database, or a fixed offset: `Asia/Almaty`, `UTC+5` |
    | day, days | `2024-07-03`; `2024-07-02 .. 2024-07-06` |
    | clock, window | `14:30`, from `00:00` to `23:59`; `14:00-18:00`, with a date before it where another day is meant; also read, and made `14:30` by `fmt`: `14.30`, `14h30`, `1430`, `2:30 pm`, `noon-13:00` |
    | length | `45m`, `1h30m`; `30m..45m` where it is not fixed |
    | coordinates | degrees north, degrees east: `51.13, 71.43` |
    | occasion | `"title", PARTY, City` |
    | document | `[COUNT] TYPE ["title"], PARTY PARTY …`; the count is a number or one of several, dozens, hundreds, many |
    | honour | `"title", GIVER to RECIPIENT` |
    | pledge | `KIND AMOUNT [million, billion, trillion] CURRENCY, GIVER to RECEIVER, "purpose"`; the currency is an ISO 4217 code |
    | interpreter | `PERSON ru/zh`, with ISO 639 codes; either part may be left out |
    | step | `[TIME] "words" [with PEOPLE] [@ PLACE]`; the time is a clock, `until` a clock, or minutes before or after the start: `-30m`, `+8m` |
    | entry | the `#id` of an entry without the mark, or its kind where that is unambiguous on its day |
    | languages | ISO 639 codes between commas |

    """

  private static let whenSection = """
    ## When

    An entry starts with its time: one of these, or several joined by commas that all hold.

    | written | means |
    | --- | --- |
    | `12:00` | starts at 12:00, for the usual length of its kind |
    | `12:00-13:30` | from 12:00 to 13:30; the end of a journey is in the clock of where it leads, `20:00-01:30` ends on the next day |
    | `12:00 for 90m` | from 12:00, ninety minutes long |
    | `~12:00` | starts within \(When<Name>.aboutMinutes) minutes of 12:00 |
    | `noon`, `early afternoon`, … | starts within the window of that part of the day, below |
    | `after X`, `after X +15m` | starts when X has ended, or at least so long after that |
    | `before X`, `before X +15m` | has ended when X starts, or at least so long before that |
    | `with X` | starts together with X |
    | `30m before X`, `10m into X` | starts exactly so long before X starts, or after that |
    | `?` | still to be set: any time of its day |

    X is the `#id` of an entry, written without the mark, or the kind of one where that is unambiguous
    on its day. Times are those of the clocks in the city of the day, unless the entry has a `zone:`.
    `length:` states how long it lasts, `within:` between which times it is held. A local time that
    clocks skip or repeat is a finding, never shifted.

    """

  // MARK: Closed lists

  private static func dayParts() -> String {
    var text =
      "## Parts of the day\n\nThe windows in which such entries start. `day part:` on the visit "
    text += "changes one for a file.\n\n| part | starts from | to |\n| --- | --- | --- |\n"
    for part in DayPart.allCases {
      let window = part.defaultWindow
      let ends = [window.lowerBound, window.upperBound].map {
        ClockTime(minutes: $0)?.description ?? ""
      }
      text += "| \(part.rawValue) | \(ends[0]) | \(ends[1]) |\n"
    }
    return text + "\n"
  }

  private static func kinds() -> String {
    var text = "## Kinds of engagement\n\n"
    text += "| kind | usual length | needs | meaning | source of the length |\n"
    text += "| --- | --- | --- | --- | --- |\n"
    for row in Kind.table {
      let needs = row.requires.map { "`\($0.keyword)`" }.joined(separator: " or ")
      text += "| \(row.kind.rawValue) | \(row.length.lowerBound)–\(row.length.upperBound) min "
      text += "| \(needs) | \(row.summary) | \(row.source) |\n"
    }
    return text + "\n" + everydayWords()
  }

  private static func everydayWords() -> String {
    var text = "### Everyday words for kinds\n\n"
    text +=
      "Read as the kind, kept as they are, and printed by every edition. Words such as `working`,\n"
    text += "`joint` or `official` may stand before them: `12:30 working lunch`.\n\n"
    text += "| kind | also written |\n| --- | --- |\n"
    for (kind, words) in KindWords.listed {
      text += "| \(kind.rawValue) | \(words.joined(separator: ", ")) |\n"
    }
    return text + "\n"
  }

  private static func closedLists() -> String {
    """
    ## Closed lists

    - **Ranks**, the highest first: \(list(Rank.self)).
    - **Classes of visit**: \(list(VisitClass.self)).
    - **Status**: \(list(Status.self)).
    - **Forms of an entry with an alternative**: \(list(HeldForm.self)).
    - **Unsettled items**: \(list(UnsettledItems.self)).
    - **Press**: \(list(PressAccess.self)).
    - **Types of document**: \(list(DocumentType.self)).
    - **Kinds of pledge**: \(list(PledgeKind.self)).
    - **Ways to travel**: \(TravelMode.words.joined(separator: ", ")).
    - **Audiences**, the narrowest first: \(list(Release.self)).

    """
  }

  private static func list<List: CaseIterable & RawRepresentable<String>>(
    _ list: List.Type
  ) -> String { list.allCases.map(\.rawValue).joined(separator: ", ") }

  private static let releases = """
    ## Who may see what

    What says nothing is `internal`. `release:` on the visit is the default for its entries, on a day
    for the entries of that day, on an entry for that entry; what encloses is never exceeded. A person
    or place with a narrower release is left out of wider editions, wherever it is mentioned. An
    attribute reaches no further than its entry, its audience in brackets, and its reach above.

    """
}
