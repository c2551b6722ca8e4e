// The one owner of iconv, which the C library decodes with (POSIX.1-2017).

import Glibc

/// A conversion into UTF-8.
struct Transcoder: ~Copyable {
  private let handle: iconv_t

  /// Text in UTF-8, and where the first bytes stand that could not be decoded.
  struct Outcome {
    var text: [UInt8] = []
    var failure: Int?
  }

  /// - Parameter name: what iconv calls the encoding. Nil when it knows none of that name.
  init?(from name: String) {
    guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  static func exists(_ name: String) -> Bool {
    switch Transcoder(from: name) {
    case .some: true
    case .none: false
    }
  }

  /// Decodes bytes from `start` to their end, or up to the first that mean nothing.
  func decode(_ bytes: [UInt8], from start: Int) -> Outcome {
    var outcome = Outcome()
    var bytes = bytes
    outcome.text.reserveCapacity(bytes.count)
    bytes.withUnsafeMutableBytes { buffer in
      var rest = buffer.count - start
      var input = buffer.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) }
      while rest > 0 {
        guard step(&input, &rest, into: &outcome.text) else {
          outcome.failure = buffer.count - rest
          return
        }
      }
    }
    return outcome
  }

  /// Decodes as much as one buffer takes; false when bytes mean nothing or are cut off.
  private func step(
    _ input: inout UnsafeMutablePointer<CChar>?, _ rest: inout Int, into text: inout [UInt8]
  ) -> Bool {
    var goesOn = true
    let room = 65_536
    text += [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      buffer.withMemoryRebound(to: CChar.self) { output in
        var pointer = output.baseAddress
        var left = room
        if iconv(handle, &input, &rest, &pointer, &left) == -1 { goesOn = errno == E2BIG }
        count = room - left
      }
    }
    return goesOn
  }
}
