// All states of one moment, each once with the least cost at which it was reached. In memory of its
// own: millions of states come and go.

final class SequenceLayer {
  /// A state as a row of numbers.
  typealias State = UnsafeMutablePointer<Int32>

  /// What is known of a state.
  struct Entry {
    var cost: Int
    /// What is at least still to be paid.
    var bound: Int
    /// The last decision on the way to it.
    var node: Int32
  }

  let width: Int
  private(set) var count = 0
  private var words: UnsafeMutablePointer<Int32>
  private var capacity = 256
  private(set) var entries: [Entry] = []
  /// An open hash table of positions, and -1.
  private var table: [Int32]
  private var mask: Int

  init(width: Int) {
    self.width = width
    words = .allocate(capacity: capacity * width)
    table = Array(repeating: -1, count: 512)
    mask = 511
  }

  deinit { words.deallocate() }

  func removeAll() {
    count = 0
    entries.removeAll(keepingCapacity: true)
    for position in table.indices { table[position] = -1 }
  }

  /// A state of the layer; it is there until another one is taken in.
  @inline(__always)
  func state(_ position: Int) -> State { words + position * width }

  /// Takes a state in, or lowers the cost of the one that is there.
  ///
  /// - Returns: its position where it is new; nil where it was there before.
  func reach(_ state: State, cost: Int, node: Int32) -> (position: Int?, isBetter: Bool) {
    var slot = hash(state) & mask
    while table[slot] >= 0 {
      let position = Int(table[slot])
      if isEqual(position, state) {
        guard cost < entries[position].cost else { return (nil, false) }
        entries[position].cost = cost
        entries[position].node = node
        return (nil, true)
      }
      slot = (slot + 1) & mask
    }
    table[slot] = Int32(count)
    append(state)
    entries.append(Entry(cost: cost, bound: 0, node: node))
    if count * 2 > table.count { grow() }
    return (count - 1, true)
  }

  func setBound(_ bound: Int, of position: Int) { entries[position].bound = bound }

  private func append(_ state: State) {
    if count == capacity {
      let larger = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2 * width)
      larger.update(from: words, count: capacity * width)
      words.deallocate()
      words = larger
      capacity *= 2
    }
    (words + count * width).update(from: state, count: width)
    count += 1
  }

  /// The most promising states only.
  func truncated(to most: Int) -> SequenceLayer {
    let order = entries.indices.sorted {
      (entries[$0].cost + entries[$0].bound, $0) < (entries[$1].cost + entries[$1].bound, $1)
    }
    let kept = SequenceLayer(width: width)
    for position in order.prefix(most) {
      let entry = entries[position]
      guard let added = kept.reach(state(position), cost: entry.cost, node: entry.node).position
      else { continue }
      kept.setBound(entry.bound, of: added)
    }
    return kept
  }

  @inline(__always)
  private func isEqual(_ position: Int, _ state: State) -> Bool {
    let own = words + position * width
    for offset in 0..<width where own[offset] != state[offset] { return false }
    return true
  }

  private func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    mask = table.count - 1
    for position in 0..<count {
      var slot = hash(state(position)) & mask
      while table[slot] >= 0 { slot = (slot + 1) & mask }
      table[slot] = Int32(position)
    }
  }

  /// The mixing step of SplitMix64 over the numbers of a state.
  @inline(__always)
  private func hash(_ state: State) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for offset in 0..<width {
      hash = (hash ^ UInt64(UInt32(bitPattern: state[offset]))) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 1)
  }
}
