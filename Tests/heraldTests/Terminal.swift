// A terminal of a test's own: feeds standard input, keeps what is printed.

import Diagnostics
import HeraldTesting
import Loading
import Synchronization
import SystemWorld

@testable import herald

/// What a run of Herald printed, and how it ended.
struct Run {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs command lines.
enum Terminal {
  private final class Streams: Sendable {
    let bytes = Mutex<([UInt8], [UInt8])>(([], []))

    func write(_ more: [UInt8], _ toError: Bool) {
      bytes.withLock { if toError { $0.1 += more } else { $0.0 += more } }
    }
  }

  /// Runs a command line as a terminal of some width would.
  static func run(
    _ arguments: [String], input: String = "", width: Int = 80,
    showsProgress: Bool = false, planner: any Planner = SearchPlanner()
  ) -> Run {
    let streams = Streams()
    let bytes = Array(input.utf8)
    let console = Console(
      world: SystemWorld(), width: width, style: .plain,
      input: { () throws(WorldError) in bytes },
      write: { bytes, toError in streams.write(bytes, toError) }, showsProgress: showsProgress,
      planner: planner)
    let status = Herald.run(arguments, console: console)
    let (output, errors) = streams.bytes.withLock { $0 }
    return Run(
      status: status, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// The examples, as paths from the package.
  static let examples = Folders.files(in: "Examples", withExtension: "visit")

  /// Text that is the same wherever the package lies, and whatever release of the time zone database
  /// the machine has.
  static func portable(_ text: String) -> String {
    text.replacing(Folders.package + "/", with: "")
      .replacing("time zones \(SystemWorld().zoneVersion)", with: "time zones RELEASE")
  }

  static func difference(_ text: String, _ name: String) -> String? {
    Snapshot.difference(Array(portable(text).utf8), "cli/\(name).txt")
  }
}
