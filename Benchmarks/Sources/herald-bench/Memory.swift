// How much memory this process has used at most.

import SystemWorld

enum Memory {
  /// The largest resident set so far, in MiB; nil where the system does not say.
  static var peakMebibytes: Int? {
    guard let bytes = try? SystemWorld().read("/proc/self/status") else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return kibibytes.flatMap { Int($0) }.map { $0 / 1024 }
  }
}
