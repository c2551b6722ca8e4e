// The forms in which an edition can be published: adding one is a file with its renderer and a row.

/// A form of publication.
public struct PublishedForm: Sendable {
  /// The name on the command line and the file extension.
  public let name: String
  public let mediaType: String
  /// One line for the reference.
  public let summary: String
  /// The bytes of an edition in this form.
  public let render: @Sendable (Edition) -> [UInt8]

  /// All forms, in the order of the reference.
  public static let all: [PublishedForm] = [
    PublishedForm(
      name: "html", mediaType: "text/html; charset=utf-8",
      summary: "One self-contained page to read, to send and to print.",
      render: { HTMLRenderer.render(Document($0)) })
  ]

  /// The form of this name.
  public static func named(_ name: String) -> PublishedForm? { all.first { $0.name == name } }
}
