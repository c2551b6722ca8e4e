// Compares what Herald writes with what it wrote when a person last looked at it.

/// Golden files. `HERALD_RECORD=1` writes them anew; a reader of the change decides.
public enum Snapshot {
  /// What differs from `Tests/Snapshots/NAME`; nil when nothing does.
  public static func difference(_ bytes: [UInt8], _ name: String) -> String? {
    difference(bytes, file: "Tests/Snapshots/\(name)")
  }

  /// What differs from a file of the package; nil when nothing does.
  public static func difference(_ bytes: [UInt8], file: String) -> String? {
    let stored = Folders.bytes(file)
    if stored == bytes { return nil }
    if Folders.environment("HERALD_RECORD") == "1" {
      do { try Folders.write(bytes, file) } catch { return "\(file) cannot be written: \(error)" }
      return nil
    }
    guard let stored else { return "there is no \(file); HERALD_RECORD=1 writes it" }
    return "\(file), \(firstDifference(stored, bytes)); HERALD_RECORD=1 writes it anew"
  }

  /// The first line in which two texts differ, with both its forms.
  public static func firstDifference(_ expected: [UInt8], _ found: [UInt8]) -> String {
    let old = lines(expected)
    let new = lines(found)
    let count = zip(old, new).prefix { $0 == $1 }.count
    func text(_ lines: [ArraySlice<UInt8>]) -> String {
      count < lines.count ? String(decoding: lines[count], as: UTF8.self) : "(the end)"
    }
    return "line \(count + 1):\n  expected: \(text(old))\n  found:    \(text(new))"
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
