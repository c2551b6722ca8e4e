// Runs another program to its end and says what that took.

@preconcurrency import Glibc

struct ProgramRun {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let seconds: Double
  /// The seconds that it had of a processor, which others that run beside it do not lengthen.
  let processorSeconds: Double
  /// The most memory that the program held at one time, in KiB. Linux counts from the most that
  /// this process ever held, so programs are run before anything large is done here.
  let peak: Int

  /// Runs a program, found as a shell finds it.
  ///
  /// - Parameters:
  ///   - words: the program and its arguments.
  ///   - output: the file that its standard output goes to.
  /// - Throws: `Failure` when it cannot be run, or ends with another status than 0.
  init(_ words: [String], output: String = "/dev/null") throws {
    let clock = ContinuousClock()
    let start = clock.now
    var usage = rusage()
    var status: Int32 = 0
    let process = try Self.start(words, output)
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    seconds = (clock.now - start) / .seconds(1)
    processorSeconds = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    peak = usage.ru_maxrss
    guard status == 0 else {
      let end = status & 0x7F == 0 ? "with the status \(status >> 8)" : "by signal \(status & 0x7F)"
      throw Failure(description: "\(words[0]): it ended \(end)")
    }
  }

  private static func start(_ words: [String], _ output: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, words[0], &actions, nil, arguments, environ)
    guard failure == 0 else {
      throw Failure(description: "\(words[0]): \(String(cString: strerror(failure)))")
    }
    return process
  }
}
