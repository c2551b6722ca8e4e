// The kinds of finding about the machine form of a programme.

public import Diagnostics

extension DiagnosticKind {
  /// Every kind of this target, for the catalogue. Their examples are JSON.
  public static let ofMachineForm: [DiagnosticKind] = [.notJSON, .notAProgramme, .wrongForm]

  public static let notJSON = DiagnosticKind(
    "H040", "not-json", .error, summary: "The text is not JSON.",
    explanation: """
      The machine form of a programme is JSON as RFC 8259 has it. The place shown is the first \
      that cannot be read; nothing of the text was taken over. A member given twice is an error \
      as well, because one of its values would be lost.
      """,
    example: "{\"herald\": \"visit/1\", \"blocks\": [}\n")

  public static let notAProgramme = DiagnosticKind(
    "H041", "not-a-programme", .error, summary: "The JSON is not a programme.",
    explanation: """
      A programme in JSON is an object that says `"herald": "visit/1"` and has its statements in \
      `blocks`. The schema is in docs/schema/visit.schema.json.
      """,
    example: "{\"blocks\": []}\n")

  public static let wrongForm = DiagnosticKind(
    "H042", "wrong-form", .error, summary: "A value of the JSON has the wrong form.",
    explanation: """
      The member named in the message is missing, unknown, or of another form than the schema \
      says, or holds something that the language cannot write. The statement or attribute is left \
      out; the rest is read. The schema is in docs/schema/visit.schema.json.
      """,
    example: """
      {"herald": "visit/1", "blocks": [{"block": "day", "date": "2024-02-30", "city": "Astana"}]}

      """)
}
