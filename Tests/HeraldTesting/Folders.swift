// Where the package keeps what tests read, found from this file's own path.

import Foundation

/// The folders of the package, and their files.
public enum Folders {
  /// The package's own folder.
  public static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The path of something in the package.
  public static func path(_ relative: String) -> String { "\(package)/\(relative)" }

  /// The bytes of a file of the package; nil when there is none.
  public static func bytes(_ relative: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(relative)).map { Array($0) }
  }

  /// The files under a folder of the package with an extension, as paths from the package, sorted.
  public static func files(in relative: String, withExtension ending: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path(relative))) ?? []
    return names.filter { $0.hasSuffix(".\(ending)") }.sorted().map { "\(relative)/\($0)" }
  }

  /// Writes a file of the package, with the folders it stands in.
  public static func write(_ bytes: [UInt8], _ relative: String) throws {
    let url = URL(filePath: path(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The value of a variable of the environment.
  public static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}
