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
    var written: [(temporary: String, target: String)] = []
    var devices: [(path: String, bytes: [UInt8])] = []
    do throws(WorldError) {
      for file in files {
        switch try target(of: file.path) {
        case .file(let target):
          written.append((try writeTemporary(file.bytes, for: file.path, at: target), target))
        case .device: devices.append(file)
        }
      }
      for device in devices { try writeDirectly(device.bytes, to: device.path) }
      for file in written where rename(file.temporary, file.target) != 0 {
        throw WorldError("\(file.target): \(Self.reason(errno))")
      }
    } catch {
      for file in written { unlink(file.temporary) }
      throw error
    }
  }

  /// What stands behind a path that is to be written.
  private enum Target {
    /// The path of a file, there or not, with all links followed.
    case file(String)
    /// A terminal, a pipe or a device: nothing that could be replaced.
    case device
  }

  private func target(of path: String) throws(WorldError) -> Target {
    var status = stat()
    guard stat(path, &status) == 0 else { return .file(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw WorldError("\(path): \(Self.reason(EISDIR))")
    case S_IFREG:
      guard let resolved = realpath(path, nil) else { return .file(path) }
      defer { free(resolved) }
      return .file(String(cString: resolved))
    default: return .device
    }
  }

  private func writeDirectly(_ bytes: [UInt8], to path: String) throws(WorldError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorldError("\(path): \(Self.reason(errno))") }
    let failure = Self.writeAll(bytes, to: descriptor)
    close(descriptor)
    if failure != 0 { throw WorldError("\(path): \(Self.reason(failure))") }
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

  private func writeTemporary(
    _ bytes: [UInt8], for path: String, at target: String
  ) throws(WorldError) -> String {
    let (descriptor, temporary) = try openTemporary(beside: target, for: path)
    var failure = Self.writeAll(bytes, to: descriptor)
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      unlink(temporary)
      throw WorldError("\(path): \(Self.reason(failure))")
    }
    keepPermissions(of: target, on: temporary)
    return temporary
  }

  /// A new file beside another, under a name that nothing has: what a run that was cut short left
  /// behind stays.
  private func openTemporary(
    beside target: String, for path: String
  ) throws(WorldError) -> (descriptor: Int32, name: String) {
    for attempt in 0..<100 {
      let name = "\(target).\(getpid())\(attempt == 0 ? "" : "-\(attempt)").tmp"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { break }
    }
    let failure = errno
    throw WorldError(
      "\(path): \(failure == ENOENT ? "the folder that it is to stand in is not there" : Self.reason(failure))"
    )
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
  /// Seconds since 1970, by the clock of the machine.
  public func now() -> Int64 { Int64(time(nil)) }

  /// When a file was last changed, in seconds since 1970.
  public func modified(_ path: String) -> Int64? {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_mtim.tv_sec) : nil
  }
}
