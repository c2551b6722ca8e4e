// One diagnostic as a block of text: its header, its source lines with their underlines, and what
// follows from it.

/// Writes one diagnostic.
struct DiagnosticBlock {
  private typealias Place = (span: Range<Int>, message: String)

  /// The width of notes, with their margin.
  private static let noteColumns = 80

  private(set) var output = ""

  private let file: SourceFile
  private let paint: Paint
  private let diagnostic: Diagnostic
  private let primary: Range<Int>
  private let related: [Place]
  /// Digits of the greatest line number in the gutter.
  private let numberWidth: Int

  init(_ file: SourceFile, _ style: TextRenderer.Style, _ diagnostic: Diagnostic) {
    self.file = file
    self.paint = Paint(style: style)
    self.diagnostic = diagnostic
    primary = file.clamped(diagnostic.span)
    related = diagnostic.relatedInFileOrder.map { (file.clamped($0.span), $0.message) }
    let last = max(primary.lowerBound, related.last?.span.lowerBound ?? 0)
    numberWidth = max(2, String(file.line(at: last)).utf8.count)
  }

  /// Writes everything; `position` is where the primary span begins.
  mutating func write(at position: Position) {
    writeHeader(position)
    writeLines()
    for note in diagnostic.notes { writeNote(note) }
    if let fix = diagnostic.fix { writeNote("fix: " + fix.title) }
  }

  private mutating func writeHeader(_ position: Position) {
    let place = VisibleText(file.name).text + ":\(position.line):\(position.column):"
    let severity = "\(diagnostic.severity.rawValue)[\(diagnostic.kind.code)]:"
    output += paint(.strong, place) + " " + paint(.of(diagnostic.severity), severity)
    output += " " + paint(.strong, VisibleText(diagnostic.message).text) + "\n"
  }

  /// The primary line with every related span that it shows, then the others by position.
  private mutating func writeLines() {
    let excerpt = Excerpt(of: file, around: primary)
    writeLine(excerpt)
    writeUnderline(excerpt, primary, "^", "", .of(diagnostic.severity))
    for place in related where shows(place, excerpt) {
      writeUnderline(excerpt, place.span, "-", place.message, .strong)
    }
    writeFurtherLines(related.filter { !shows($0, excerpt) })
  }

  private mutating func writeFurtherLines(_ places: [Place]) {
    var last: Excerpt?
    for place in places {
      let excerpt: Excerpt
      if let last, shows(place, last) {
        excerpt = last
      } else {
        excerpt = Excerpt(of: file, around: place.span)
        writeLine(excerpt)
      }
      writeUnderline(excerpt, place.span, "-", place.message, .strong)
      last = excerpt
    }
  }

  /// Whether the place can be pointed at in the excerpt.
  private func shows(_ place: Place, _ excerpt: Excerpt) -> Bool {
    file.line(at: place.span.lowerBound) == excerpt.line && excerpt.shows(place.span.lowerBound)
  }

  private mutating func writeLine(_ excerpt: Excerpt) {
    let number = String(excerpt.line)
    let padding = String(repeating: " ", count: 2 + numberWidth - number.utf8.count)
    output += paint(.dim, padding + number + " |")
    let text = excerpt.text
    output += (text.isEmpty ? "" : " " + text) + "\n"
  }

  private mutating func writeUnderline(
    _ excerpt: Excerpt, _ span: Range<Int>, _ mark: String, _ label: String, _ tone: Paint.Tone
  ) {
    let (indent, width) = excerpt.underline(span)
    let label = label.isEmpty ? "" : " " + VisibleText(label).text
    output += paint(.dim, margin + "|") + String(repeating: " ", count: 1 + indent)
    output += paint(tone, String(repeating: mark, count: width) + label) + "\n"
  }

  /// A note after `= `, wrapped; its further lines stand under its first word.
  private mutating func writeNote(_ note: String) {
    let indent = margin.utf8.count + 2
    var lead = margin + "= "
    for line in wrap(note, to: Self.noteColumns - indent) {
      output += paint(.dim, lead) + line + "\n"
      lead = String(repeating: " ", count: indent)
    }
  }

  /// The space before the bar on a row without a number.
  private var margin: String { String(repeating: " ", count: 3 + numberWidth) }
}
