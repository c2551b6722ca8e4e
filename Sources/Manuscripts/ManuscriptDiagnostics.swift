// The kinds of finding about files that an account is to be taken out of, before it is read.

public import Diagnostics

extension DiagnosticKind {
  /// Every kind of this target, for the catalogue.
  public static let ofManuscripts: [DiagnosticKind] = [
    .undecodable, .unknownEncoding, .contradictedEncoding, .nestedTooDeep, .pageTooLarge,
    .pageNotParsed, .pageWithoutText,
  ]

  public static let undecodable = DiagnosticKind(
    "H640", "undecodable", .error,
    summary: "The file is not in the encoding that it is said to be in.",
    explanation: """
      A byte-order mark, the page itself (`<meta charset="…">`) or `--encoding` names an encoding, or a \
      page names none and is taken for UTF-8, and there are bytes that mean nothing in it. The place is \
      that of the first. Names would be read wrongly, so nothing is read. `--encoding NAME` goes before \
      what a page says of itself: `--encoding windows-1252` is right for most older pages from Western \
      Europe, `windows-1251` for those in Cyrillic.
      """,
    example: """
      <!DOCTYPE html>
      <title>A visit</title>
      <p>On 2 July 2024 President Tokayev arrived in Besan\u{FFFD}on.</p>

      """)

  public static let unknownEncoding = DiagnosticKind(
    "H641", "unknown-encoding", .error, summary: "The page names an encoding that is not known.",
    explanation: """
      The page says in `<meta charset="…">`, or in its XML declaration, in which encoding it is, and the \
      system knows none of that name. Nothing is read. Say the right one with `--encoding NAME`; \
      `iconv --list` prints those that there are.
      """,
    example: """
      <!DOCTYPE html>
      <meta charset="utf-9">
      <p>On 2 July 2024 President Tokayev arrived in Paris.</p>

      """)

  public static let contradictedEncoding = DiagnosticKind(
    "H642", "contradicted-encoding", .error,
    summary: "The byte-order mark and the declared encoding contradict each other.",
    explanation: """
      The file begins with the mark of one encoding, and the page or `--encoding` names another. One of \
      them is wrong, most often because the file was converted by a program that left the declaration \
      as it was. Nothing is read. Correct the declaration, or leave out `--encoding`.
      """,
    example: """
      \u{FEFF}<!DOCTYPE html>
      <meta charset="windows-1252">
      <p>On 2 July 2024 President Tokayev arrived in Paris.</p>

      """)

  public static let nestedTooDeep = DiagnosticKind(
    "H643", "nested-too-deep", .error,
    summary: "The elements of the page stand in each other too deep.",
    explanation: """
      More than \(NestingCheck.maximumDepth) elements are open at one place; browsers give up there too. \
      Such a page was made by a faulty program, or to do harm, and is not read. Save the text of the \
      account as plain text and read that.
      """,
    example: "")

  public static let pageTooLarge = DiagnosticKind(
    "H644", "page-too-large", .error, summary: "The page is too large.",
    explanation: """
      Pages of up to \(Page.maximumBytes >> 20) MiB are read, with up to \(NestingCheck.maximumAttributes) \
      attributes a tag. A larger one is almost always an archive or a collection of data. Save the text of \
      the account as plain text, or as a page of its own.
      """,
    example: "")

  public static let pageNotParsed = DiagnosticKind(
    "H645", "page-not-parsed", .error, summary: "The page is so broken that it was not parsed.",
    explanation: """
      The library that parses HTML came to a state that its authors held to be impossible, and was \
      stopped. Nothing is read, because what it had made of the page may be wrong. Save the text of the \
      account as plain text and read that.
      """,
    example: "")

  public static let pageWithoutText = DiagnosticKind(
    "H646", "page-without-text", .error, summary: "The page has no text.",
    explanation: """
      Everything in the page is left out: scripts, styles, menus, forms, pictures. Pages that a script \
      fills with text while they are looked at are of this kind: save the page from the browser when \
      its text is there, or copy the text into a file.
      """,
    example: """
      <!DOCTYPE html>
      <title></title>
      <div id="app"></div>
      <script>start()</script>

      """)
}
