// Clock times in the cells of tables, in every form that the language reads.

public import CivilTime

/// Reads clock times out of a text that holds nothing else.
public enum WrittenTimes {
  /// Two clock times with a dash between them: `14:00-18:00`, `2-6 pm`; midnight at the end of a day
  /// is its last minute. Nil for anything else, and where a lone hour may be something else.
  public static func span(_ text: String) -> (ClockTime, ClockTime)? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let scanner = ClockScanner(bytes: bytes, limit: bytes.count)
      guard let found = scanner.span(at: scanner.skippingSpace(0)), !found.isDoubtful,
        scanner.skippingSpace(found.end) == bytes.count, let start = found.start.time,
        let until = found.until, let end = until.time ?? ClockTime(minutes: 1439)
      else { return nil }
      return (start, end)
    }
  }
}
