// The real world: files, standard streams, the system's time zone database.

import Glibc
public import Loading

/// Files and zones of this machine.
public struct SystemWorld: World {
  private static let zoneFolder = "/usr/share/zoneinfo"

  /// A bound above the largest programme, so that a device or a disk image is not read whole.
  private let readLimit: Int

  /// - Parameter readLimit: the bytes that a file may have.
  public init(readLimit: Int = 512 << 20) {
    self.readLimit = readLimit
  }

  public func read(_ path: String) throws(WorldError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorldError("\(path): \(Self.reason(errno))") }
    defer { if path != "-" { close(descriptor) } }
    return try readAll(descriptor, path)
  }

  /// The first bytes of a file, `limit` at the most.
  public func read(_ path: String, upTo limit: Int) throws(WorldError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorldError("\(path): \(Self.reason(errno))") }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    let size = min(fileSize(descriptor) + 1, limit)
    while bytes.count < limit {
      var failure: Int32 = 0
      var count = 0
      let length = min(max(size - bytes.count, 4_096), limit - bytes.count)
      let piece = [UInt8](unsafeUninitializedCapacity: length) { buffer, initialised in
        count = Glibc.read(descriptor, buffer.baseAddress, length)
        failure = errno
        initialised = max(0, count)
      }
      if count == 0 { break }
      if count < 0, failure == EINTR { continue }
      guard count > 0 else { throw WorldError("\(path): \(Self.reason(failure))") }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
  }

  private func readAll(_ descriptor: Int32, _ path: String) throws(WorldError) -> [UInt8] {
    var bytes: [UInt8] = []
    var size = fileSize(descriptor) + 1
    while bytes.count <= readLimit {
      let start = bytes.count
      var failure: Int32 = 0
      var count = 0
      let chunk = max(size - start, 65_536)
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialised in
          count = Glibc.read(descriptor, buffer.baseAddress, chunk)
          failure = errno
          initialised = max(0, count)
        })
      if count == 0 { return bytes }
      if count < 0, failure != EINTR { throw WorldError("\(path): \(Self.reason(failure))") }
      size = max(size, bytes.count)
    }
    throw WorldError("\(path): it is larger than \(readLimit >> 20) MiB")
  }

  private func fileSize(_ descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? min(Int(status.st_size), readLimit) : 0
  }

  public func zoneData(_ identifier: String) -> [UInt8]? {
    guard !identifier.isEmpty, !identifier.contains("..") else { return nil }
    return try? read(Self.zoneFolder + "/" + identifier)
  }

  /// The first line of `tzdata.zi` is `# version 2025b`.
  public var zoneVersion: String {
    let descriptor = open(Self.zoneFolder + "/tzdata.zi", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "unknown" }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, 64))
    }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.split(separator: " ").last.map(String.init) ?? "unknown"
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file"
    case EACCES: "it may not be read or written"
    case EISDIR: "it is a folder"
    default: String(cString: strerror(code))
    }
  }
}
