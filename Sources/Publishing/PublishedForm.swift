// The forms in which an edition can be published: adding one is a file with its renderer and a row.

public import CivilTime

/// What a form may need that is not part of the edition.
public struct RenderContext: Sendable {
  /// When the programme last changed; the same stamp gives the same bytes.
  public let stamp: Instant
  /// The version of Herald.
  public let version: String

  public init(stamp: Instant, version: String) {
    self.stamp = stamp
    self.version = version
  }
}

/// A form of publication.
public struct PublishedForm: Sendable {
  /// The name on the command line.
  public let name: String
  /// What follows the dot in file names.
  public let fileExtension: String
  public let mediaType: String
  /// One line for the reference.
  public let summary: String
  /// The bytes of an edition in this form.
  public let render: @Sendable (Edition, RenderContext) throws -> [UInt8]

  /// All forms, in the order of the reference.
  public static let all: [PublishedForm] = [
    PublishedForm(
      name: "html", fileExtension: "html", mediaType: "text/html; charset=utf-8",
      summary: "One self-contained page to read, to send and to print.",
      render: { edition, _ in HTMLRenderer.render(Document(edition)) }),
    PublishedForm(
      name: "ics", fileExtension: "ics", mediaType: "text/calendar; charset=utf-8",
      summary: "A calendar to import, approximate times marked as such.",
      render: { try CalendarRenderer.render($0, $1) }),
    PublishedForm(
      name: "json", fileExtension: "json", mediaType: "application/json",
      summary: "Everything that the audience may see, for programs.",
      render: { JSONEdition.render($0, $1) }),
    PublishedForm(
      name: "csv", fileExtension: "csv", mediaType: "text/csv; charset=utf-8; header=present",
      summary: "One row for each entry, for spreadsheets.",
      render: { edition, _ in CSVRenderer.render(edition) }),
    PublishedForm(
      name: "md", fileExtension: "md", mediaType: "text/markdown; charset=utf-8; variant=GFM",
      summary: "A text to read as it is or to set with any Markdown tool.",
      render: { edition, _ in MarkdownRenderer.render(Document(edition)) }),
    PublishedForm(
      name: "account", fileExtension: "txt", mediaType: "text/plain; charset=utf-8",
      summary: "The programme told in prose, as an encyclopaedia would.",
      render: { edition, _ in AccountRenderer.render(edition) }),
  ]

  /// The form of this name.
  public static func named(_ name: String) -> PublishedForm? { all.first { $0.name == name } }
}
