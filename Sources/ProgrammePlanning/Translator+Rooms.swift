// Rooms with their hours, and the journeys between all sites.

import CivilTime
import Planning
import Scheduling
import VisitModel

extension Translator {
  mutating func addRooms() {
    problem.rooms = programme.rooms.enumerated().map { position, room in
      var turnround = 0
      if case .length(let length)? = room.attribute(.turnround)?.values.first {
        turnround = Int(length.shortest.count)
      }
      return Problem.Room(
        site: sites.site(of: room.location), turnround: turnround,
        open: open(room, in: programme.city(of: Index(position))))
    }
  }

  /// When a room is open, on the days that the programme spends in its city; empty for always.
  private func open(_ room: VisitModel.Room, in city: Index<City>?) -> [Range<Int>] {
    let days = calendar.days(in: city)
    if let hours = hours(of: room) {
      return days.map { $0.stretch(hours) }.merged()
    }
    return days.count == calendar.days.count ? [] : days.map(\.whole).merged()
  }

  /// The hours that the room states, else those of its place.
  func hours(of room: VisitModel.Room) -> ClockHours? {
    if let own = room.openHours { return own }
    if case .place(let place)? = room.location { return programme[place].openHours }
    return nil
  }

  /// The rooms that seat so many; a room that states no seats is taken to be large enough.
  func rooms(seating seats: Int) -> [Int] {
    programme.rooms.indices.filter { (programme.rooms[$0].seats ?? .max) >= seats }
  }

  /// The rooms for an entry that names none: those of its place, if it asks for seats.
  func freeRooms(for entry: Entry) -> [Int] {
    guard let seats = entry.statedSeats else { return [] }
    return rooms(seating: seats).filter { room in
      guard case .place(let place)? = programme.rooms[room].location else { return false }
      return place == entry.place
    }
  }

  /// The rooms of an entry that holds a request may be chosen anew when its time may.
  func roomChoice(_ rooms: [Int], _ index: Index<Entry>, _ fixed: Int?) -> [Int] {
    guard fixed == nil, options.delay == nil, !rooms.isEmpty,
      let request = requests.request(heldBy: index)
    else { return rooms }
    let choice = self.rooms(for: request)
    return choice.isEmpty ? rooms : choice
  }

  /// An entry with a stated time is held then, whatever the hours of its room: whoever wrote it has
  /// settled that. So the room is open for it, unless a length that nobody settled can be chosen so
  /// that the entry ends in time.
  mutating func openRoomsForStatedTimes() {
    for pin in problem.pins {
      guard let start = pin.start, let room = problem.tasks[pin.task].rooms.first,
        problem.tasks[pin.task].rooms.count == 1, !problem.rooms[room].open.isEmpty,
        let shortest = problem.tasks[pin.task].lengths.first,
        !problem.rooms[room].open.contains(where: {
          $0.lowerBound <= start && start + shortest <= $0.upperBound
        })
      else { continue }
      let end = start + (problem.tasks[pin.task].lengths.last ?? 1)
      problem.rooms[room].open = (problem.rooms[room].open + [start..<end]).merged()
    }
  }

  /// A room that names no place is where the first entry in it is held.
  private mutating func placeRooms() {
    for task in problem.tasks where task.rooms.count == 1 && task.site != nil {
      let room = task.rooms[0]
      if problem.rooms[room].site == nil { problem.rooms[room].site = task.site }
    }
  }

  mutating func addJourneys() {
    placeRooms()
    problem.sites = sites.sites.count
    for from in 0..<problem.sites {
      for to in 0..<problem.sites where from != to {
        guard let (minutes, cause) = sites.journey(from: from, to: to) else { continue }
        problem.journeys.append(Problem.Journey(from: from, to: to, minutes: minutes))
        tracing.journeys.append(cause)
      }
    }
  }
}
