// What only assumptions forbid: the usual length of an entry, or the estimate of a journey.

public import VisitModel

/// Something that has no times if entries last and journeys take as long as usual, and has times by
/// what the file states.
public struct Doubt: Sendable {
  /// What does not go together.
  public enum Matter: Sendable {
    case clash(Clash)
    case impossible(ImpossibleTime)
    case joint(JointClash)
    case crowd(Unordered)
  }

  public let matter: Matter
  /// The entries that have something to do with it, in the order of the file.
  public let entries: [Index<Entry>]
  /// Those among them whose length nobody stated, and the shortest length that was counted with, in
  /// seconds.
  public let lengths: [AssumedLength]
  /// Those among the entries whose time is to be confirmed.
  public let unconfirmed: [Index<Entry>]
  /// The journeys that nobody declared.
  public let journeys: [Journey]
}

/// A length that nobody stated.
public struct AssumedLength: Hashable, Sendable {
  public let entry: Index<Entry>
  /// Seconds.
  public let shortest: Int
}

extension Doubt.Matter {
  var entries: [Index<Entry>] {
    let all =
      switch self {
      case .clash(let clash): [clash.first, clash.second]
      case .impossible(let time): time.before + [time.entry] + time.after
      case .joint(let joint): joint.entries
      case .crowd(let set): set.entries
      }
    return Set(all).sorted()
  }

  var journeys: [Journey] {
    switch self {
    case .clash(let clash):
      if case .travel(let journey, _) = clash.verdict, journey.leg == nil { [journey] } else { [] }
    case .joint(let joint):
      joint.statements.compactMap { statement in
        if case .journey(let journey) = statement, journey.leg == nil { journey } else { nil }
      }
    case .impossible, .crowd: []
    }
  }
}
