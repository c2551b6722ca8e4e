// What entries load upon a person or a room, and which statements make it so: for `Overload`.

import SAT
import VisitModel

extension StatementNetwork {
  /// The entries that need one person or room, as loads, with the literals that make each of them so.
  func loads(
    of shared: Shared, among exclusive: [Int], assuming assumed: Set<Literal>
  ) -> [(load: Load, literals: [Literal])] {
    exclusive.compactMap { entry in
      guard let number = numbers[entry] else { return nil }
      let index = Index<Entry>(entry)
      let presence: Statement = if case .room = shared { .room(index) } else { .people(index) }
      guard let present = assumedLiteral(presence, assumed) else { return nil }
      return load(number, present, assumed)
    }
  }

  private func assumedLiteral(_ statement: Statement, _ assumed: Set<Literal>) -> Literal? {
    known[statement].flatMap { assumed.contains($0) ? $0 : nil }
  }

  private func load(
    _ number: Int, _ present: Literal, _ assumed: Set<Literal>
  ) -> (load: Load, literals: [Literal])? {
    let part = parts[number]
    let index = Index<Entry>(entries[number])
    guard let length = assumedLiteral(.length(index), assumed), let takes = part.length?.lowerBound
    else { return nil }
    var starts: [(Int, Literal)] = []
    var ends: [(Int, Literal)] = []
    if let day = assumedLiteral(.day(index), assumed) {
      starts.append((part.day.lowerBound, day))
      ends.append((part.day.upperBound + takes, day))
    }
    if let time = part.time, let literal = assumedLiteral(.time(index), assumed) {
      starts.append((time.earliestStart, literal))
      ends.append((min(time.latestStart + takes, time.latestEnd), literal))
    }
    if let first = part.windows.map(\.lowerBound).min(),
      let last = part.windows.map(\.upperBound).max(),
      let literal = assumedLiteral(.within(index), assumed)
    {
      starts.append((first, literal))
      ends.append((last, literal))
    }
    guard let start = starts.max(by: { $0.0 < $1.0 }), let end = ends.min(by: { $0.0 < $1.0 })
    else { return nil }
    let load = Load(
      entry: entries[number], earliestStart: start.0, latestEnd: end.0, length: takes)
    return (load, [start.1, end.1, length, present])
  }
}
