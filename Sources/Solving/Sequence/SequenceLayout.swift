// What has to be remembered of a plan that is under way, as a row of numbers: two plans with the same
// row can be finished in the same ways at the same further cost. Times are minutes since the first
// moment, and one more, so that 0 means that there is nothing to remember.

import Planning

struct SequenceLayout {
  /// Stays of a person that are remembered, because the way from them may still be on.
  static let staysPerPerson = 3
  static let wordsWithoutStays = 3

  /// How many of each kind are done with, from the first number on.
  let kinds: Int
  let firstPerson: Int
  let wordsPerPerson: Int
  let firstRoom: [Int]
  let firstOrder: Int
  let firstLimit: Int
  /// For each class of rooms the occasion for which a room has been taken in this minute, and one more.
  let firstSharing: Int
  /// Which groups that start together have started now: one bit each.
  let groups: Int
  let width: Int

  init(_ model: SequenceModel) {
    kinds = model.kinds.count
    let travels = model.travel.isAny
    wordsPerPerson = Self.wordsWithoutStays + (travels ? 2 * Self.staysPerPerson : 0)
    firstPerson = kinds
    var next = firstPerson + wordsPerPerson * model.people.count
    var firstRoom: [Int] = []
    for room in model.rooms {
      firstRoom.append(next)
      next += room.count
    }
    self.firstRoom = firstRoom
    firstOrder = next
    firstLimit = firstOrder + model.orders.count
    firstSharing = firstLimit + model.limits.count
    groups = firstSharing + model.rooms.count
    width = groups + 1
  }

  /// Until when a person is busy.
  func free(_ person: Int) -> Int { firstPerson + wordsPerPerson * person }

  /// The day in which the person has begun something, and one more.
  func day(_ person: Int) -> Int { free(person) + 1 }

  /// The occasion in which the person has begun something in this minute, and one more.
  func occasion(_ person: Int) -> Int { free(person) + 2 }

  /// Where the stays of a person are: each the site and one more, and when it was left.
  func stays(_ person: Int) -> Range<Int> {
    free(person) + Self.wordsWithoutStays..<free(person) + wordsPerPerson
  }

  func room(_ number: Int, _ count: Int) -> Range<Int> {
    firstRoom[number]..<firstRoom[number] + count
  }

  /// Whether a person who is anywhere by now can be at a site.
  func mayArrive(
    _ person: Int, at site: Int, _ now: Int, _ state: SequenceLayer.State,
    _ travel: SequenceTravel
  ) -> Bool {
    var position = free(person) + Self.wordsWithoutStays
    let end = free(person) + wordsPerPerson
    while position < end, state[position] > 0 {
      let from = Int(state[position]) - 1
      let minutes = travel.minutes(from: from, to: site)
      if minutes > 0, Int(state[position + 1]) + minutes > now { return false }
      position += 2
    }
    return true
  }
}
