// Diagnostics as text for people: the finding, the source line with the exact span underlined,
// the related places, the notes and the fix.

/// Renders diagnostics of one file, and of those that it names, as text, in the order given.
public struct TextRenderer: Sendable {
  /// Whether the text carries ANSI colours.
  public enum Style: Sendable {
    /// Text only, for files, pipes and tests.
    case plain
    /// With ANSI escape codes, for a terminal.
    case coloured
  }

  private let file: SourceFile
  private let style: Style

  /// A renderer for diagnostics whose spans lie in `file`.
  public init(_ file: SourceFile, style: Style = .plain) {
    self.file = file
    self.style = style
  }

  /// The diagnostics, each ended by a newline and parted from the next by an empty line; empty when
  /// there are none.
  ///
  /// Control characters and bidirectional formatting are spelled out (`<U+202E>`), wherever they
  /// stand, so that a programme cannot make a terminal show something else than it says.
  /// Underlines count the columns that the characters of the line take in logical order.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    var columns = ColumnIndexes(file, counting: .characters)
    var output = ""
    for diagnostic in diagnostics {
      if !output.isEmpty { output += "\n" }
      let file = diagnostic.source ?? file
      var block = DiagnosticBlock(file, style, diagnostic)
      block.write(at: columns[file].position(at: file.clamped(diagnostic.span).lowerBound))
      output += block.output
    }
    return output
  }

  /// How many there are of each severity: "1 error, 2 warnings, 3 pieces of advice"; empty when
  /// there are none.
  public static func summary(of diagnostics: [Diagnostic]) -> String {
    let counts = SeverityCounts(diagnostics)
    func part(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let parts = [
      part(counts.errors, "error", "errors"),
      part(counts.warnings, "warning", "warnings"),
      part(counts.advice, "piece of advice", "pieces of advice"),
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

/// How many diagnostics there are of each severity.
struct SeverityCounts {
  var errors = 0
  var warnings = 0
  var advice = 0

  init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advice += 1
      }
    }
  }
}
