// A plan as the days of the programme: what is held when by the local clock, and where.

public import CivilTime
public import Planning
public import VisitModel

/// One engagement of a plan.
public struct Sitting: Sendable {
  public let item: Item
  public let placement: Placement
  /// By the clock of the entry, or of the city where a request is held.
  public let start: LocalDateTime
  public let end: LocalDateTime
  public let zone: Zone
  /// The city of a request's meeting; nil when the programme has none.
  public let city: Index<City>?
  public let room: Index<Room>?
  /// Whether the plan chose the time, and not the file.
  public let isChosen: Bool

  /// "15:15–15:45", with `+1` when it ends on a later day.
  public var clocks: String {
    let days = start.day.days(to: end.day)
    return "\(start.clock)–\(end.clock)" + (days > 0 ? "+\(days)" : "")
  }
}

/// All engagements of a plan, in the order of time.
public struct Agenda: Sendable {
  public let sittings: [Sitting]
  /// The requests that are not held, by their position.
  public let unplaced: [Int]

  public init(_ plan: Plan, of translation: Translation) {
    let calendar = PlanningCalendar(translation.programme)
    var sittings: [Sitting] = []
    var unplaced: [Int] = []
    for (task, item) in translation.tracing.items.enumerated() {
      if let placement = plan[task] {
        sittings.append(Self.sitting(task, item, placement, translation, calendar))
      } else if case .request(let position) = item {
        unplaced.append(position)
      }
    }
    self.sittings = sittings.sorted { a, b in
      (a.placement.start, a.placement.end, a.item.order) < (
        b.placement.start, b.placement.end, b.item.order
      )
    }
    self.unplaced = unplaced
  }

  private static func sitting(
    _ task: Int, _ item: Item, _ placement: Placement, _ translation: Translation,
    _ calendar: PlanningCalendar
  ) -> Sitting {
    let programme = translation.programme
    let room = placement.room.map { Index<Room>($0) }
    var zone = Zone.utc
    var city: Index<City>?
    switch item {
    case .entry(let index):
      zone = programme[index].zone
      city = programme.city(of: programme[index])
    case .request:
      let day = calendar.day(holding: placement.start, in: room.flatMap { programme.city(of: $0) })
      zone = day?.zone ?? .utc
      city = day?.city
    }
    return Sitting(
      item: item, placement: placement, start: LocalClock.local(placement.start, zone),
      end: LocalClock.local(placement.end, zone), zone: zone, city: city, room: room,
      isChosen: translation.tracing.open.contains(task))
  }
}

extension PlanningCalendar {
  /// The day in which a minute lies: in this city, if one is given.
  func day(holding minute: Int, in city: Index<City>?) -> PlanningDay? {
    let candidates = days(in: city)
    return candidates.first { $0.whole.contains(minute) }
      ?? days.first { $0.whole.contains(minute) } ?? days.last
  }
}

extension Programme {
  /// The city of a room.
  func city(of room: Index<Room>) -> Index<City>? {
    switch self[room].location {
    case .place(let place)?: self[place].city
    case .city(let city)?: city
    default: nil
    }
  }
}

extension Item {
  /// Entries before requests, each in the order of the file.
  var order: Int {
    switch self {
    case .entry(let index): index.position
    case .request(let position): 1 << 40 + position
    }
  }
}
