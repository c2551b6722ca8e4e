// The files of the repository that tests read, and rewrite when HERALD_RECORD is set.

import Diagnostics
import Foundation

enum RepositoryFiles {
  /// Whether expected files are to be rewritten.
  static let isRecording = ProcessInfo.processInfo.environment["HERALD_RECORD"] == "1"

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the files in a folder that end in `.visit`, in order.
  static func programmes(in folder: String) -> [String] {
    let path = root.appendingPathComponent(folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".visit") }.sorted()
  }

  static func source(_ path: String) throws -> SourceFile {
    let data = try Data(contentsOf: root.appendingPathComponent(path))
    return SourceFile(name: path, bytes: [UInt8](data))
  }

  /// The text of a file; nil when there is none.
  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func write(_ text: String, to path: String) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
