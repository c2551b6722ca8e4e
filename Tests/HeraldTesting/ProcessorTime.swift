// How much work something is: the processor's time of this thread, which does not grow when other
// tests share the machine.

import Glibc

/// Time that this thread has spent working.
public enum ProcessorTime {
  /// The processor time that `work` takes, which must stay on its thread.
  public static func measure(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
