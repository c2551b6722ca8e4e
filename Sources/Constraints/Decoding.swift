// From an answer of the solver back to a plan.

public import Planning
public import SAT

extension Encoder {
  /// The plan that a model means. Rooms of a class are handed out in the order of the starts; who
  /// has a room in `old` and does not move keeps it where that is possible.
  public func plan(from model: Model, near old: Plan? = nil) -> Plan {
    var placements: [Placement?] = tasks.map { placement($0, model) }
    for roomClass in rooms.members.indices {
      var kept = placements
      let isKept = handOut(roomClass, &kept, old)
      if isKept { placements = kept } else { _ = handOut(roomClass, &placements, nil) }
    }
    return Plan(placements: placements)
  }

  /// A placement whose room is the first of its class.
  private func placement(_ variables: TaskVariables, _ model: Model) -> Placement? {
    guard let start = variables.at.firstIndex(where: { model[$0] }),
      let length = variables.lasts.firstIndex(where: { model[$0] })
    else { return nil }
    let room = variables.inside.firstIndex { model[$0] }
    return Placement(
      start: variables.starts[start], length: variables.lengths[length],
      room: room.map { rooms.members[variables.classes[$0]][0] })
  }

  /// Gives each task of a class a room that is free; false when the rooms kept from `old` leave
  /// somebody without.
  private func handOut(_ roomClass: Int, _ placements: inout [Placement?], _ old: Plan?) -> Bool {
    let members = rooms.members[roomClass]
    guard members.count > 1 else { return true }
    let turnround = problem.rooms[members[0]].turnround
    var taken = Array(repeating: [Range<Int>](), count: members.count)
    let inside = placements.indices.filter { placements[$0]?.room == members[0] }
      .sorted { (placements[$0]?.start ?? 0, $0) < (placements[$1]?.start ?? 0, $1) }
    let kept = inside.filter { keepsRoom($0, placements[$0], old, members) }
    for task in kept + inside.filter({ !kept.contains($0) }) {
      guard let placement = placements[task] else { continue }
      let stretch = placement.start..<placement.end + turnround
      let wanted = kept.contains(task) ? old?[task]?.room : nil
      let number = members.indices.first { number in
        (wanted.map { $0 == members[number] } ?? true)
          && !taken[number].contains { $0.overlaps(stretch) }
      }
      guard let number else { return false }
      taken[number].append(stretch)
      placements[task]?.room = members[number]
    }
    return true
  }

  private func keepsRoom(
    _ task: Int, _ placement: Placement?, _ old: Plan?, _ members: [Int]
  ) -> Bool {
    guard let placement, let former = old?[task], let room = former.room else { return false }
    return former.start == placement.start && former.length == placement.length
      && members.contains(room)
  }
}

extension Encoder {
  /// Literals that together mean a plan, up to swaps of equal rooms; nil when a placement is none
  /// that the domains hold.
  public func literals(of plan: Plan) -> [Literal]? {
    var literals: [Literal] = []
    for (variables, placement) in zip(tasks, plan.placements) {
      guard let placement else {
        literals.append(!variables.held)
        continue
      }
      guard let start = variables.starts.firstIndex(of: placement.start),
        let length = variables.lengths.firstIndex(of: placement.length)
      else { return nil }
      literals += [variables.held, variables.at[start], variables.lasts[length]]
      let roomClass = placement.room.map { rooms.classOfRoom[$0] }
      guard let roomClass else {
        guard variables.classes.isEmpty else { return nil }
        continue
      }
      guard let inside = variables.classes.firstIndex(of: roomClass) else { return nil }
      literals.append(variables.inside[inside])
    }
    return literals
  }
}
