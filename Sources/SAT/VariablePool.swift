// Variables named by what they mean.

/// Gives each key a variable of its own when it is first asked for, and finds keys by their variables.
///
/// Variables that encodings take for themselves have no key.
public struct VariablePool<Key: Hashable> {
  private var positions: [Key: Int32] = [:]
  private var entries: [(key: Key, literal: Literal)] = []

  /// By variable: one more than the position of its key, or 0.
  private var byVariable: [Int32] = []

  public init() {}

  /// How many keys have a variable.
  public var count: Int { entries.count }

  /// The keys in the order in which they were first asked for, with their literals.
  public var all: some RandomAccessCollection<(key: Key, literal: Literal)> { entries }

  /// The literal of a key, whose variable is taken from the sink when the key is new.
  public mutating func literal<Sink: ClauseSink & ~Copyable>(for key: Key, in sink: inout Sink)
    -> Literal
  {
    if let position = positions[key] { return entries[Int(position)].literal }
    let literal = sink.newVariable()
    positions[key] = Int32(entries.count)
    entries.append((key, literal))
    let missing = literal.variable + 1 - byVariable.count
    if missing > 0 { byVariable += repeatElement(0, count: missing) }
    byVariable[literal.variable] = Int32(entries.count)
    return literal
  }

  /// The literal of a key that has been asked for; nil when it has not.
  public func literal(ofKnown key: Key) -> Literal? {
    positions[key].map { entries[Int($0)].literal }
  }

  /// The key of a literal's variable, whether negated or not; nil when it has none.
  public func key(of literal: Literal) -> Key? {
    guard literal.variable < byVariable.count, byVariable[literal.variable] > 0 else { return nil }
    return entries[Int(byVariable[literal.variable]) - 1].key
  }

  /// The keys whose variables are true in a model, in the order in which they were first asked for.
  public func keys(trueIn model: Model) -> [Key] {
    entries.lazy.filter { model[$0.literal] }.map(\.key)
  }
}

extension VariablePool: Sendable where Key: Sendable {}
