// Where a command reads and writes. Tests put their own in place of the system's.

import Diagnostics
import Loading
import SystemWorld

struct Console: Sendable {
  let world: SystemWorld
  /// The width of the terminal, 80 when there is none.
  let width: Int
  let style: TextRenderer.Style
  /// Standard input, to its end.
  let input: @Sendable () throws(WorldError) -> [UInt8]
  let write: @Sendable (_ bytes: [UInt8], _ toError: Bool) -> Void
  /// Whether a person watches, who wants to see how long work gets on.
  var showsProgress = false
  var planner: any Planner = SearchPlanner()

  static var system: Console {
    let isTerminal = SystemWorld.isTerminal(1)
    let hasColour =
      isTerminal && (SystemWorld.environment("NO_COLOR") ?? "").isEmpty
      && SystemWorld.environment("TERM") != "dumb"
    let world = SystemWorld()
    return Console(
      world: world, width: isTerminal ? SystemWorld.terminalWidth ?? 80 : 80,
      style: hasColour ? .coloured : .plain,
      input: { () throws(WorldError) in try world.read("-") },
      write: { bytes, toError in SystemWorld.print(bytes, to: toError ? 2 : 1) },
      showsProgress: SystemWorld.isTerminal(2))
  }

  func print(_ text: String) { write(Array(text.utf8), false) }
  func print(_ bytes: [UInt8]) { write(bytes, false) }
  func error(_ text: String) { write(Array(text.utf8), true) }

  /// A file to read, with the name that findings show.
  func source(_ path: String) throws(Misuse) -> SourceFile {
    do throws(WorldError) {
      if path == "-" { return SourceFile(name: "<stdin>", bytes: try input()) }
      return SourceFile(name: path, bytes: try world.read(path))
    } catch {
      throw Misuse("\(error)")
    }
  }

  /// Writes files all together or not at all.
  func save(_ files: [(path: String, bytes: [UInt8])]) throws(Misuse) {
    do throws(WorldError) { try world.write(files) } catch { throw Misuse("\(error)") }
  }
}

extension Console {
  func makeFolder(_ path: String) throws(Misuse) {
    do throws(WorldError) { try world.makeFolder(path) } catch { throw Misuse("\(error)") }
  }
}
