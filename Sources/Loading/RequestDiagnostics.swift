// The kinds of finding that a list of requests in a file of its own can give.

public import Diagnostics

extension DiagnosticKind {
  private static let visit = """
    visit "Conference on rivers"
      class: summit
      dates: 2024-07-03

    party ARC  "Arcadia"
    party BOR  "Borduria"

    delegation ARC
      president   "The President of Arcadia"  head of state

    delegation BOR
      sovereign   "The King of Borduria"   head of state

    requests from "requests.csv"

    """

  private static func list(_ text: String) -> [(name: String, text: String)] {
    [("requests.csv", text)]
  }

  public static let requestsFile = DiagnosticKind(
    "H050", "requests-file", .error, summary: "The list of requests cannot be read.",
    explanation: """
      `requests from "requests.csv"` names a file of requests, beside the programme unless the name \
      starts with `/`. The file is not there, may not be read, or is larger than 64 MiB.
      """,
    example: visit.replacing("requests.csv", with: "missing.csv"))

  public static let requestsEncoding = DiagnosticKind(
    "H051", "requests-encoding", .error, summary: "A list of requests is not UTF-8.",
    explanation: """
      Lists of requests are UTF-8, with or without a byte-order mark; spreadsheets call that “CSV \
      UTF-8”. A row that is not cannot be trusted to name who is meant, so it is left out, and all \
      other rows are read.
      """,
    example: visit,
    companions: list("who,with,length\npresident,sovereign,30m\nB\u{FFFD}lint,sovereign,30m\n"))

  public static let requestsColumns = DiagnosticKind(
    "H052", "requests-columns", .error,
    summary: "A list of requests lacks a column, or has it twice.",
    explanation: """
      The first row of a list names its columns. `who` must be there; `with`, `length`, `priority`, \
      `within`, `seats`, `room`, `id`, `status` and `note` may be, in any order, each once. Usual \
      other names are known too: `requester` and `counterpart`, `duration`, `window`, `remarks`. \
      Cells are parted by commas, semicolons or tabs.
      """,
    example: visit, companions: list("with,length\nsovereign,30m\n"))

  public static let requestsUnknownColumn = DiagnosticKind(
    "H053", "requests-unknown-column", .warning,
    summary: "A column of a list of requests is not read.",
    explanation: """
      The header is none that Herald knows, so the column is left aside. If it holds what a request \
      can say, give it that name; for remarks there is `note`.
      """,
    example: visit,
    companions: list("who,with,length,embassy\npresident,sovereign,30m,Strelsau\n"))

  public static let requestsRow = DiagnosticKind(
    "H054", "requests-row", .error, summary: "A row of a list of requests cannot be read.",
    explanation: """
      A cell holds something else than its column promises, a quotation mark is not closed, or the \
      row has more cells than the header. Lengths are above zero and written `30m`, `30` or `1:30`; \
      windows `2026-09-16 14:00-18:00`, several between semicolons. The row is left out, and all \
      others are read.
      """,
    example: visit, companions: list("who,with,length\npresident,sovereign,soon\n"))
}
