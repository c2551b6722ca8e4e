// Folders of files: what is in one, and one for the time of a measurement.

import Glibc
import Loading
import SystemWorld

enum Folder {
  /// The names in a folder, in order, without those that begin with a full stop.
  static func names(_ path: String) throws(WorldError) -> [String] {
    guard let folder = opendir(path) else {
      throw WorldError("\(path): \(String(cString: strerror(errno)))")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

/// A folder that goes, with its files, when nobody holds it any more.
final class TemporaryFolder {
  let path: String

  init() throws(WorldError) {
    let parent = SystemWorld.environment("TMPDIR") ?? "/tmp"
    var name = Array("\(parent)/herald-bench.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw WorldError("\(parent): \(String(cString: strerror(errno)))")
    }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in (try? Folder.names(path)) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// Writes a file, which need not outlast the machine.
  func write(_ bytes: [UInt8], to name: String) throws(WorldError) {
    let file = try AppendingFile("\(path)/\(name)")
    file.append(bytes)
    try file.close()
  }
}
