// From an answer of the solver back to a plan.

public import Planning
public import SAT

extension Encoder {
  /// The plan that a model means; rooms of a class are handed out in the order of the starts.
  public func plan(from model: Model) -> Plan {
    var placements: [Placement?] = tasks.map { placement($0, model) }
    for roomClass in rooms.members.indices { handOut(roomClass, &placements) }
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

  /// Gives each task of a class the first room that is free again.
  private func handOut(_ roomClass: Int, _ placements: inout [Placement?]) {
    let members = rooms.members[roomClass]
    guard members.count > 1 else { return }
    let turnround = problem.rooms[members[0]].turnround
    var free = Array(repeating: Int.min, count: members.count)
    let inOrder = placements.indices.filter { placements[$0]?.room == members[0] }
      .sorted { (placements[$0]?.start ?? 0, $0) < (placements[$1]?.start ?? 0, $1) }
    for task in inOrder {
      guard let placement = placements[task] else { continue }
      let number = free.firstIndex { $0 <= placement.start } ?? 0
      free[number] = placement.end + turnround
      placements[task]?.room = members[number]
    }
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
