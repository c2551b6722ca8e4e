// The kinds of finding about accounts in Herald's own words. Their examples are accounts.

public import Diagnostics

extension DiagnosticKind {
  /// Every kind of this target, for the catalogue.
  public static let ofAccountDialect: [DiagnosticKind] = [
    .dialectBroken, .strangeParagraph, .ambiguousParagraph,
  ]

  public static let dialectBroken = DiagnosticKind(
    "H651", "dialect-broken", .advice,
    summary: "The account is not in Herald's own words throughout.",
    explanation: """
      It begins like an account that `herald publish --format account` wrote, which would be read \
      back exactly. The part shown is worded otherwise, and without it the rest cannot be relied \
      on, so the account is read like any other: with tables and a shallow grammar. Undo the change \
      to have the programme back as it was.
      """,
    example: """
      = Visit of Aya Mori =

      Infobox
      - Title: Visit of Aya Mori
      - Date: 8 March 2025

      On 8 March 2025, Aya Mori came to France for a visit.

      == France ==

      === 8 March 2025, Paris ===

      At 10:00, Aya Mori held talks.

      == People ==

      - Aya Mori (Japan), minister

      """)

  public static let strangeParagraph = DiagnosticKind(
    "H652", "strange-paragraph", .warning,
    summary: "A paragraph that is not in Herald's own words.",
    explanation: """
      The account was written by `herald publish --format account`, and is read back exactly; this \
      paragraph has been changed or added since, and is none of the sentences that Herald writes. No \
      entry is made of it: a comment in the programme stands for it. Write the entry by hand.
      """,
    example: """
      = Visit of Aya Mori =

      Infobox
      - Title: Visit of Aya Mori
      - Date: 8 March 2025

      On 8 March 2025, Aya Mori of Japan paid an official visit to France.

      == France ==

      === 8 March 2025, Paris ===

      At 10:00, Aya Mori held talks.

      At 11:00, Aya Mori went for a walk.

      == People ==

      - Aya Mori (Japan), minister

      """)

  public static let ambiguousParagraph = DiagnosticKind(
    "H653", "ambiguous-paragraph", .advice,
    summary: "A paragraph that could mean two things.",
    explanation: """
      Two different entries would be told in exactly these words, because a name in the programme \
      looks like words of a sentence. One of them was taken: look at the entry.
      """,
    example: "")
}
