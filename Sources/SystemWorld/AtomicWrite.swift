// Writes files so that a reader sees the old one or the new one, never half of one.

import Glibc
public import Loading

extension SystemWorld {
  /// Writes a file under a temporary name beside it, makes it durable, and renames it.
  public func write(_ bytes: [UInt8], to path: String) throws(WorldError) {
    try write([(path, bytes)])
  }

  /// Writes several files: all are complete under temporary names before the first is renamed, so
  /// that a failed run leaves what was there.
  public func write(_ files: [(path: String, bytes: [UInt8])]) throws(WorldError) {
    var written: [(temporary: String, path: String)] = []
    do throws(WorldError) {
      for file in files {
        written.append((try writeTemporary(file.bytes, for: file.path), file.path))
      }
      for file in written where rename(file.temporary, file.path) != 0 {
        throw WorldError("\(file.path): \(Self.reason(errno))")
      }
    } catch {
      for file in written { unlink(file.temporary) }
      throw error
    }
  }

  /// Makes a folder and those above it.
  public func makeFolder(_ path: String) throws(WorldError) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += (prefix.isEmpty || prefix == "/" ? "" : "/") + part
      guard mkdir(prefix, 0o777) == 0 || errno == EEXIST else {
        throw WorldError("\(prefix): \(Self.reason(errno))")
      }
    }
    guard isFolder(path) else { throw WorldError("\(path): it is a file, not a folder") }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file or folder stands at a path.
  public func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private func writeTemporary(_ bytes: [UInt8], for path: String) throws(WorldError) -> String {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw WorldError("\(path): \(Self.reason(errno))") }
    var failure = Self.writeAll(bytes, to: descriptor)
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      unlink(temporary)
      throw WorldError("\(path): \(Self.reason(failure))")
    }
    keepPermissions(of: path, on: temporary)
    return temporary
  }

  /// A file that is replaced keeps its permissions.
  private func keepPermissions(of path: String, on temporary: String) {
    var status = stat()
    if stat(path, &status) == 0 { chmod(temporary, status.st_mode & 0o7777) }
  }

  /// 0, or the error number.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress! + offset, bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      offset += count
    }
    return 0
  }

  /// Writes to standard output (1) or standard error (2); a closed pipe ends the process quietly.
  public static func print(_ bytes: [UInt8], to descriptor: Int32 = 1) {
    _ = writeAll(bytes, to: descriptor)
  }
}

extension SystemWorld {
  /// When a file was last changed, in seconds since 1970.
  public func modified(_ path: String) -> Int64? {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_mtim.tv_sec) : nil
  }
}
