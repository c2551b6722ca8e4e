// The kinds of finding that reading accounts can give. Their examples are accounts, not programmes.

public import Diagnostics

extension DiagnosticKind {
  /// Every kind of this target, for the catalogue.
  public static let ofAccounts: [DiagnosticKind] = [
    .noVisit, .accountNotText, .accountEncoding, .accountTooLarge, .otherLanguage, .noDays,
    .contradictoryAccount, .knownByOffice, .undatedEngagement, .unreadSentence, .setAside, .notHeld,
    .unsureClaim, .claimLacksPart, .unknownTown,
    .sideUnstated,
  ]

  public static let noVisit = DiagnosticKind(
    "H601", "no-visit", .error, summary: "The account tells of no visit.",
    explanation: """
      No sentence was found in which somebody arrives, is received, holds talks, signs, speaks or \
      does anything else that a programme has an entry for. No programme is printed. Accounts are \
      plain text in English: an article, a story of an agency, a read-out, a court circular.
      """,
    example: "The weather in June was fine. Prices rose by two per cent.\n")

  public static let accountNotText = DiagnosticKind(
    "H602", "account-not-text", .error, summary: "The account is no plain text.",
    explanation: """
      The file holds bytes that no text has: it is a document of a word processor, a PDF, a picture \
      or a program. Save its text as plain text in UTF-8 and read that.
      """,
    example: "%PDF-1.7\n\u{0}\u{1}\u{2}\n")

  public static let accountEncoding = DiagnosticKind(
    "H603", "account-encoding", .error, summary: "The account is not UTF-8.",
    explanation: """
      Names with accents would be read wrongly, so nothing is read. Most often the file is UTF-16 \
      or an older encoding such as Windows-1252; `iconv -f WINDOWS-1252 -t UTF-8` converts it.
      """,
    example: "On 2 July President Tokayev arrived in Besan\u{FFFD}on.\n")

  public static let accountTooLarge = DiagnosticKind(
    "H604", "account-too-large", .error, summary: "The account, or a line of it, is too long.",
    explanation: """
      Accounts of up to 16 MiB are read, with lines of up to 1 MiB. A longer one is almost always \
      something else, or a whole archive: give each account a file of its own.
      """,
    example: "")

  public static let otherLanguage = DiagnosticKind(
    "H605", "other-language", .error, summary: "The account is not in English.",
    explanation: """
      Herald reads accounts in English. In another language it would take names for something else \
      and dates for other dates, so nothing is read. Have the account translated first.
      """,
    example: """
      Le président est arrivé à Paris le 2 juillet 2024 pour une visite d'État. Il a été reçu par le \
      premier ministre à l'aéroport. Le lendemain, ils ont tenu des entretiens au palais.

      """)

  public static let noDays = DiagnosticKind(
    "H606", "no-days", .error, summary: "The account gives no day.",
    explanation: """
      A programme is made of days, and the account dates nothing: neither the visit nor a single \
      engagement, or only without a year. No programme is printed, because its days would be made up. Add the \
      date to the account, such as a line `Date: 2 July 2024` below its title; \
      `--format record` prints what was read in any case.
      """,
    example: """
      President Kassym-Jomart Tokayev arrived in Paris. He held talks with President Emmanuel Macron \
      at the palace.

      """)

  public static let contradictoryAccount = DiagnosticKind(
    "H607", "contradictory-account", .warning,
    summary: "The account contradicts itself about days or times.",
    explanation: """
      The date has another weekday, or is in no calendar; the days of the visit run backwards, or \
      are given differently; or two engagements would need the same person at the same time. Where \
      that concerns an engagement, the programme gives its time as `?`, or leaves it out with a \
      comment. Look at the account, and set the day or time by hand.
      """,
    example: """
      On Monday, 3 July 2024, President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. On 4 \
      July he held talks with President Emmanuel Macron of France.

      """)

  public static let knownByOffice = DiagnosticKind(
    "H608", "known-by-office", .advice, summary: "Somebody is named by office only.",
    explanation: """
      The account says “the Mayor of Paris” and never who that is. The person stands in the \
      programme under the office. Write the name when it is known.
      """,
    example: """
      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris, where he was \
      greeted by the Mayor of Paris.

      """)

  public static let undatedEngagement = DiagnosticKind(
    "H609", "undated-engagement", .warning, summary: "The account does not fix a day.",
    explanation: """
      The engagement is told without a day, and what stands around it does not settle one. In the \
      programme it stands under the first day of its city, or the day told of before, at `?`, with \
      a note. Move it when the day is known.
      """,
    example: """
      President Kassym-Jomart Tokayev of Kazakhstan visited the Louvre in Paris. On 3 July 2024 he \
      held talks with President Emmanuel Macron of France.

      """)

  public static let unreadSentence = DiagnosticKind(
    "H610", "unread-sentence", .advice, summary: "A sentence that may tell of an engagement.",
    explanation: """
      The sentence has a word that speaks of an engagement, such as “talks” or “signed”, but no \
      claim was made of it: who, what or whether it took place is not clear enough. Read it, and \
      add an entry if there is one.
      """,
    example: """
      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. He did not hold \
      talks with President Emmanuel Macron of France.

      """)

  public static let setAside = DiagnosticKind(
    "H611", "set-aside", .advice, summary: "A sentence about another time was set aside.",
    explanation: """
      The sentence tells of an earlier visit, of history or of what is to come long after. It gave \
      no entry. If it does belong to the visit, add the entry by hand.
      """,
    example: """
      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. In 1994 \
      President Nursultan Nazarbayev held talks with President François Mitterrand in Paris.

      """)

  public static let notHeld = DiagnosticKind(
    "H612", "not-held", .advice, summary: "An engagement that was called off.",
    explanation: """
      The account says that the engagement was cancelled or put off. It stands in the programme \
      with `status: cancelled`, so that it is on record, and takes nobody's time.
      """,
    example: """
      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. The state \
      banquet was cancelled.

      """)

  public static let unsureClaim = DiagnosticKind(
    "H613", "unsure-claim", .advice, summary: "An engagement that was read with low confidence.",
    explanation: """
      The entry is more likely right than wrong, and should be looked at; the message says why. \
      Each entry of the programme has a private note with its confidence and the reason.
      """,
    example: "")

  public static let claimLacksPart = DiagnosticKind(
    "H614", "claim-lacks-part", .warning, summary: "The account leaves out what the entry needs.",
    explanation: """
      Talks have another side, a signing has documents, an honour has giver and recipient, and so \
      has a pledge. Where the account does not say, the entry is a `meeting` whose title says what \
      the account calls it, or a note holds what is known. Complete it when you know more.
      """,
    example: """
      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. He held talks \
      at the Élysée Palace.

      """)

  public static let unknownTown = DiagnosticKind(
    "H615", "unknown-town", .warning, summary: "The gazetteer does not know the town.",
    explanation: """
      The town is declared in the programme by a `city` block, with the time zone of its country's \
      capital, or UTC where the country is not known either. Check the zone, and add coordinates if \
      journeys are to be estimated.
      """,
    example: "")

  public static let sideUnstated = DiagnosticKind(
    "H616", "side-unstated", .advice,
    summary: "The account does not say for whom somebody stands.",
    explanation: """
      Neither the office nor the words around the name give a country or an organisation. Nobody is \
      put into a delegation by guess: the person stands under `delegation UNSTATED`, whose name \
      says as much. Move the line to the delegation where it belongs.
      """,
    example: """
      On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris and met Anna \
      Schmidt.

      """)
}
