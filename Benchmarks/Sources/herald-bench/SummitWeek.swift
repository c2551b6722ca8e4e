// A generated high-level week, the same for the same seed: one principal a delegation, a debate in
// which each speaks, round tables and receptions that stand fixed, and requests for bilaterals of
// which a few principals get very many.

import Planning

struct SummitWeek {
  static let grid = 15
  /// 08:00 to 21:00, in minutes after midnight.
  static let dayTime = 8 * 60..<21 * 60
  static let headquarters = 0
  static let hotel = 1
  /// The classes of priority; of a hundred requests a class gets those below its number that no
  /// former class gets.
  static let classes = [
    (below: 15, weight: 100, urgency: 3), (below: 50, weight: 10, urgency: 1),
    (below: 100, weight: 1, urgency: 0),
  ]
  static let mostRequests = 140

  var problem = Problem()
  var random: SplitMix64
  /// For each principal the days on which it is there.
  var stays: [ClosedRange<Int>] = []
  let options: Options

  static func instance(_ options: Options) -> Instance {
    var week = SummitWeek(options)
    week.fill()
    let name = "summit-\(options.delegations)-\(options.requests)-\(options.days)-\(options.rooms)"
    return Instance(
      name: "\(name)-\(options.seed)", problem: week.problem, goals: [.placement])
  }

  private init(_ options: Options) {
    self.options = options
    random = SplitMix64(state: options.seed)
  }

  private mutating func fill() {
    problem.people = options.delegations
    problem.sites = 2
    problem.journeys = [
      Problem.Journey(from: Self.headquarters, to: Self.hotel, minutes: 10),
      Problem.Journey(from: Self.hotel, to: Self.headquarters, minutes: 10),
    ]
    problem.days = (0..<options.days).map { stretch(day: $0, Self.dayTime) }
    problem.rooms = (0..<options.rooms).map(room)
    addFixedEngagements()
    addRequests()
  }

  func stretch(day: Int, _ minutes: Range<Int>) -> Range<Int> {
    day * 1440 + minutes.lowerBound..<day * 1440 + minutes.upperBound
  }

  /// One room in five is at the hotel.
  private func room(_ number: Int) -> Problem.Room {
    let isHotel = number % 5 == 4
    return Problem.Room(
      site: isHotel ? Self.hotel : Self.headquarters, turnround: isHotel ? 15 : 5,
      open: problem.days, cost: isHotel ? 1 : 0)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  // MARK: Requests

  private mutating func addRequests() {
    let popularity = Popularity(count: options.delegations, &random)
    let most = options.delegations * (options.delegations - 1) / 4
    var asked = Array(repeating: 0, count: options.delegations)
    var pairs: Set<[Int]> = []
    while pairs.count < min(options.requests, most) {
      let pair = [popularity.pick(&random), popularity.pick(&random)].sorted()
      guard pair[0] != pair[1], pair.allSatisfy({ asked[$0] < Self.mostRequests }),
        stays[pair[0]].overlaps(stays[pair[1]]), pairs.insert(pair).inserted
      else { continue }
      for person in pair { asked[person] += 1 }
      addRequest(pair)
    }
  }

  private mutating func addRequest(_ pair: [Int]) {
    let length = chance(60) ? 30 : 15
    let starts = problem.days.flatMap {
      stride(from: $0.lowerBound, through: $0.upperBound - length, by: Self.grid)
    }
    let rank = Int.random(in: 0..<100, using: &random)
    let priority = Self.classes.first { rank < $0.below } ?? Self.classes[2]
    let task = problem.tasks.count
    problem.tasks.append(
      Problem.Task(
        starts: starts, lengths: [length], people: pair, rooms: wishedRooms(),
        weight: priority.weight, urgency: priority.urgency))
    if chance(20) { addWindow(task, pair) }
  }

  private mutating func wishedRooms() -> [Int] {
    let wish = Int.random(in: 0..<10, using: &random)
    let all = Array(problem.rooms.indices)
    let some = all.filter { room in
      wish >= 7 || (problem.rooms[room].site == Self.hotel) == (wish == 0)
    }
    return some.isEmpty ? all : some
  }

  /// Half a day, on one or two of the days on which both are there.
  private mutating func addWindow(_ task: Int, _ pair: [Int]) {
    let both = Array(stays[pair[0]].clamped(to: stays[pair[1]]))
    let half = chance(50) ? Self.dayTime.lowerBound..<13 * 60 : 14 * 60..<Self.dayTime.upperBound
    let days = both.shuffled(using: &random).prefix(2).sorted()
    problem.windows.append(
      Problem.Window(task: task, stretches: days.map { stretch(day: $0, half) }))
  }
}

/// Who is asked for: by rank as 1/(rank + 10), which over 2,000 requests asks for the first about 130
/// times and for the last about six times.
private struct Popularity {
  /// The sums of the weights up to each rank.
  private var sums: [Double] = []
  private var people: [Int]

  init(count: Int, _ random: inout SplitMix64) {
    people = Array(0..<count).shuffled(using: &random)
    var sum = 0.0
    for rank in 0..<count {
      sum += 1 / Double(rank + 10)
      sums.append(sum)
    }
  }

  func pick(_ random: inout SplitMix64) -> Int {
    let drawn = Double.random(in: 0..<sums[sums.count - 1], using: &random)
    return people[sums.firstIndex { drawn < $0 } ?? 0]
  }
}
