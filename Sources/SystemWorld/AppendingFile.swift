// A file that is written piece by piece, for output that never stands in memory as a whole.

import Glibc
public import Loading

/// A new file, or an old one emptied, to append to.
public final class AppendingFile {
  private let path: String
  private let stream: UnsafeMutablePointer<FILE>
  private var failure: Int32 = 0

  public init(_ path: String) throws(WorldError) {
    guard let stream = fopen(path, "we") else {
      throw WorldError("\(path): \(SystemWorld.reason(errno))")
    }
    self.path = path
    self.stream = stream
  }

  /// Adds bytes; what fails is reported when the file is closed.
  public func append(_ bytes: [UInt8]) {
    if fwrite(bytes, 1, bytes.count, stream) < bytes.count { failure = errno }
  }

  /// Ends the file, which nothing may be appended to after.
  public func close() throws(WorldError) {
    if fclose(stream) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw WorldError("\(path): \(SystemWorld.reason(failure))") }
  }
}
