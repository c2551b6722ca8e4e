// What a command asks of its process: terminal, environment, date, exit.

public import CivilTime
import Glibc

extension SystemWorld {
  /// Whether a descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal on standard output.
  public static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A variable of the environment.
  public static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Today in UTC.
  public static var today: Day {
    Instant(secondsSinceEpoch: Int64(time(nil))).utc.day
  }

  public static func exit(_ status: Int32) -> Never { Glibc.exit(status) }

  /// Has a function called when the user presses Control-C; the second time ends the process.
  ///
  /// - Parameter action: must do no more than a signal handler may.
  public static func onInterrupt(_ action: @escaping @convention(c) (Int32) -> Void) {
    var handling = sigaction()
    handling.__sigaction_handler.sa_handler = action
    handling.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &handling, nil)
  }
}
