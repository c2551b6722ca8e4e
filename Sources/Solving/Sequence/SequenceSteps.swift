// The two steps from one state to the next: something starts, or time goes on.

import Planning

struct SequenceSteps {
  typealias State = SequenceLayer.State

  let model: SequenceModel
  let tables: SequenceTables
  let layout: SequenceLayout
  /// Set when more stays would have to be remembered than there is room for.
  private(set) var isBeyond = false
  /// Whether a kind has conditions with others.
  private let isTied: FlatRow<Bool>

  init(_ model: SequenceModel, _ tables: SequenceTables, _ layout: SequenceLayout) {
    self.model = model
    self.tables = tables
    self.layout = layout
    isTied = FlatRow(
      model.kinds.map { kind in
        !kind.before.isEmpty || !kind.after.isEmpty || !kind.exclusions.isEmpty
          || !kind.togethers.isEmpty || !kind.limits.isEmpty
      })
  }

  /// How many tasks are done with.
  func doneCount(_ state: State) -> Int {
    var sum = 0
    for kind in 0..<layout.kinds { sum += Int(state[kind]) }
    return sum
  }

  // MARK: Starting

  /// Whether one of a kind is left, and its people are free, or have begun the same occasion just now.
  func mayStart(_ kind: Int, _ state: State, at moment: Int) -> Bool {
    guard state[kind] < tables.counts[kind] else { return false }
    let now = Int32(tables.times[moment])
    let occasion = tables.occasions[kind]
    for position in tables.peopleOfKind.range(kind) {
      let person = tables.peopleOfKind.values[position]
      guard state[layout.free(person)] > now else { continue }
      guard occasion > 0, state[layout.occasion(person)] == occasion else { return false }
    }
    return true
  }

  /// Starts a task.
  ///
  /// - Returns: what that costs; nil where it cannot be, and the state is of no use.
  mutating func start(
    _ kind: Int, _ choice: SequenceTables.Choice, _ state: State, at moment: Int
  ) -> Int? {
    let now = tables.times[moment]
    var cost = choice.cost
    let people = tables.peopleOfKind.range(kind)
    if choice.site >= 0 {
      for position in people {
        guard
          layout.mayArrive(
            tables.peopleOfKind.values[position], at: choice.site, now, state, model.travel)
        else { return nil }
      }
    }
    if choice.room >= 0 {
      guard takeRoom(choice.room, until: choice.end, now, tables.occasions[kind], state) else {
        return nil
      }
    }
    if isTied[kind] {
      guard keepOrders(of: kind, now, choice.end, state, &cost),
        keepGroups(of: kind, moment, state, &cost)
      else { return nil }
    }
    for position in people {
      cost += engage(
        tables.peopleOfKind.values[position], in: tables.occasions[kind], at: choice.site,
        from: moment, until: choice.end, state)
    }
    state[kind] += 1
    return cost
  }

  /// Takes the room of the class that has been free for longest.
  private func takeRoom(
    _ number: Int, until end: Int, _ now: Int, _ occasion: Int32, _ state: State
  ) -> Bool {
    let first = layout.firstRoom[number]
    let last = first + model.rooms[number].count - 1
    let until = Int32(end + model.rooms[number].turnround)
    if occasion > 0, state[layout.firstSharing + number] == occasion {
      state[first] = max(state[first], until)
      return true
    }
    guard Int(state[first]) <= now else { return false }
    if last == first { state[layout.firstSharing + number] = occasion }
    // In order, so that states which differ in the room only are one.
    var position = first
    while position < last, state[position + 1] < until {
      state[position] = state[position + 1]
      position += 1
    }
    state[position] = until
    return true
  }

  private func keepOrders(
    of kind: Int, _ now: Int, _ end: Int, _ state: State, _ cost: inout Int
  ) -> Bool {
    for number in model.kinds[kind].after {
      guard keepAfter(model.orders[number], layout.firstOrder + number, now, state, &cost) else {
        return false
      }
    }
    for number in model.kinds[kind].before {
      let order = model.orders[number]
      let word = layout.firstOrder + number
      if state[order.second] == 0 {
        state[word] = Int32(end)
      } else if state[word] < 0 {
        let gap = -Int(state[word]) - end
        guard gap >= order.least, gap <= order.most ?? .max else { return false }
        state[word] = 0
      }
    }
    return true
  }

  /// The second of an order starts.
  private func keepAfter(
    _ order: Problem.Order, _ word: Int, _ now: Int, _ state: State, _ cost: inout Int
  ) -> Bool {
    if state[order.first] > 0 {
      guard state[word] > 0 else { return true }
      let gap = now - Int(state[word])
      state[word] = 0
      return gap >= order.least && gap <= order.most ?? .max
    }
    guard order.least >= 0 else {
      state[word] = -Int32(now)
      return true
    }
    // What would have to be over by now is never held.
    return leaveOut(order.first, state, &cost)
  }

  private func keepGroups(
    of kind: Int, _ moment: Int, _ state: State, _ cost: inout Int
  ) -> Bool {
    for number in model.kinds[kind].exclusions {
      for other in model.exclusions[number] where other != kind {
        guard leaveOut(other, state, &cost) else { return false }
      }
    }
    for number in model.kinds[kind].togethers { state[layout.groups] |= 1 << Int32(number) }
    for number in model.kinds[kind].limits
    where model.limits[number].stretch.contains(model.moments[moment]) {
      state[layout.firstLimit + number] += 1
      guard Int(state[layout.firstLimit + number]) <= model.limits[number].most else {
        return false
      }
    }
    return true
  }

  /// The person is busy.
  ///
  /// - Returns: what the gap before costs.
  private mutating func engage(
    _ person: Int, in occasion: Int32, at site: Int, from moment: Int, until end: Int,
    _ state: State
  ) -> Int {
    let day = tables.days[moment]
    let free = Int(state[layout.free(person)])
    let isGap = day > 0 && state[layout.day(person)] == day && free < tables.times[moment]
    state[layout.free(person)] = Int32(max(free, end))
    state[layout.day(person)] = day
    state[layout.occasion(person)] = occasion
    if site >= 0, model.travel.longest[site] > 0 { stay(person, at: site, until: end, state) }
    return isGap ? model.gapCost * model.people[person].count : 0
  }

  /// Remembers a stay, the latest to end behind the others, and forgets those that it makes
  /// irrelevant.
  private mutating func stay(_ person: Int, at site: Int, until end: Int, _ state: State) {
    let last = layout.free(person) + layout.wordsPerPerson
    let kept = keepStays(of: person, state) { from, left in
      !model.travel.isCovered(from, leftAt: left, by: site, leftAt: end)
    }
    guard kept < last else {
      isBeyond = true
      return
    }
    state[kept] = Int32(site + 1)
    state[kept + 1] = Int32(end)
  }

  /// Forgets the stays that do not matter.
  ///
  /// - Returns: where the next one goes.
  private func keepStays(
    of person: Int, _ state: State, _ matters: (_ site: Int, _ end: Int) -> Bool
  ) -> Int {
    var position = layout.stays(person).lowerBound
    let last = layout.free(person) + layout.wordsPerPerson
    var kept = position
    while position < last, state[position] > 0 {
      if matters(Int(state[position]) - 1, Int(state[position + 1])) {
        state[kept] = state[position]
        state[kept + 1] = state[position + 1]
        kept += 2
      }
      position += 2
    }
    for word in kept..<position { state[word] = 0 }
    return kept
  }

  /// What is left of a kind is never held; false where it must be.
  private func leaveOut(_ kind: Int, _ state: State, _ cost: inout Int) -> Bool {
    let left = model.kinds[kind].tasks.count - Int(state[kind])
    guard left > 0 else { return true }
    guard !model.kinds[kind].isNeeded else { return false }
    cost += left * model.kinds[kind].skip
    state[kind] += Int32(left)
    for number in model.kinds[kind].before + model.kinds[kind].after {
      state[layout.firstOrder + number] = 0
    }
    return true
  }

  // MARK: Waiting

  /// Goes on to the next moment.
  ///
  /// - Returns: what that costs; nil where something could not be held any more that must be.
  func wait(_ state: State, after moment: Int) -> Int? {
    var cost = 0
    for kind in model.ending[moment] where Int(state[kind]) < model.kinds[kind].tasks.count {
      guard leaveOut(kind, state, &cost) else { return nil }
    }
    guard closeGroups(state, &cost) else { return nil }
    let now = tables.times[moment + 1]
    for person in model.people.indices { forget(person, now, moment + 1, state) }
    for (number, room) in model.rooms.enumerated() {
      for word in layout.room(number, room.count) where Int(state[word]) <= now { state[word] = 0 }
      state[layout.firstSharing + number] = 0
    }
    for (number, order) in model.orders.enumerated() where order.most == nil {
      let word = layout.firstOrder + number
      if state[word] > 0, Int(state[word]) + order.least <= now { state[word] = 0 }
    }
    for (number, limit) in model.limits.enumerated()
    where limit.stretch.upperBound <= model.moments[moment + 1] {
      state[layout.firstLimit + number] = 0
    }
    return cost
  }

  /// Nothing more is held.
  ///
  /// - Returns: what that costs; nil where something must be.
  func end(_ state: State) -> Int? {
    var cost = 0
    guard closeGroups(state, &cost) else { return nil }
    for kind in model.kinds.indices { guard leaveOut(kind, state, &cost) else { return nil } }
    return cost
  }

  /// Who should have started together with others that have starts no more.
  private func closeGroups(_ state: State, _ cost: inout Int) -> Bool {
    guard state[layout.groups] != 0 else { return true }
    for (number, group) in model.togethers.enumerated()
    where state[layout.groups] & (1 << Int32(number)) != 0 {
      for kind in group { guard leaveOut(kind, state, &cost) else { return false } }
    }
    state[layout.groups] = 0
    return true
  }

  /// Forgets of a person what has no consequences any more.
  private func forget(_ person: Int, _ now: Int, _ moment: Int, _ state: State) {
    let (free, day) = (layout.free(person), layout.day(person))
    state[layout.occasion(person)] = 0
    let isOver = isOver(person, state)
    if isOver || state[day] != tables.days[moment] { state[day] = 0 }
    if isOver || Int(state[free]) < now || (state[day] == 0 && Int(state[free]) == now) {
      state[free] = 0
    }
    let stays = layout.stays(person)
    guard !stays.isEmpty, state[stays.lowerBound] > 0 else { return }
    _ = keepStays(of: person, state) { site, end in
      !isOver && end + model.travel.longest[site] > now
    }
  }

  private func isOver(_ person: Int, _ state: State) -> Bool {
    for position in tables.kindsOfPerson.range(person) {
      let kind = tables.kindsOfPerson.values[position]
      if state[kind] < tables.counts[kind] { return false }
    }
    return true
  }
}
