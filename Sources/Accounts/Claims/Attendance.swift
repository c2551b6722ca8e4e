// Who takes part in an engagement, and as what.

/// What part people take in an engagement.
enum Role: UInt8, CaseIterable {
  case principal, host, greeter, participant, guest
}

/// The people of a claim with their parts, in the order in which they were told of. They are few, so
/// one list serves.
struct Attendance {
  private var places: [(member: Int, role: Role)] = []

  init() {}

  init(principals: [Int], hosts: [Int] = [], greeters: [Int] = []) {
    self[.principal] = principals
    self[.host] = hosts
    self[.greeter] = greeters
  }

  var isEmpty: Bool { places.isEmpty }

  /// Everybody, each once.
  var everybody: [Int] {
    var found: [Int] = []
    for place in places where !found.contains(place.member) { found.append(place.member) }
    return found
  }

  /// Those who take a part.
  subscript(role: Role) -> [Int] {
    get { places.compactMap { $0.role == role ? $0.member : nil } }
    set {
      places.removeAll { $0.role == role }
      for member in newValue { places.append((member, role)) }
    }
  }

  func contains(_ member: Int) -> Bool { places.contains { $0.member == member } }

  func contains(where condition: (Int) -> Bool) -> Bool {
    places.contains { condition($0.member) }
  }

  func allSatisfy(_ condition: (Int) -> Bool) -> Bool {
    places.allSatisfy { condition($0.member) }
  }

  /// Whether the same people take part in both.
  func hasSamePeople(as other: Attendance) -> Bool {
    allSatisfy(other.contains) && other.allSatisfy(contains)
  }

  /// Gives a part to those who have none yet.
  mutating func add(_ members: [Int], as role: Role) {
    for member in members where !contains(member) { places.append((member, role)) }
  }
}
