// A plan or a conflict as a JSON document; its shape changes only with its version.

import CivilTime
import Diagnostics
import JSON
import Planning
import ProgrammePlanning
import VisitModel

struct PlanJSON {
  static let version = 1

  private let report: PlanReport
  private var translation: Translation { report.translation }
  private var programme: Programme { report.programme }

  init(_ report: PlanReport) {
    self.report = report
  }

  func document() -> JSONValue {
    .object(
      [
        ("version", .int(Self.version)), ("file", .string(report.checked.file.name)),
        ("timeZoneDatabase", .string(programme.zoneVersion)),
      ] + outcome)
  }

  private var outcome: [(key: String, value: JSONValue)] {
    switch report.outcome {
    case .plan(let plan, let costs):
      let agenda = Agenda(plan, of: translation)
      return [
        ("outcome", .string("plan")), ("goals", .array(goals(costs))),
        ("engagements", .array(agenda.sittings.map(engagement))),
        ("notPlaced", .array(report.unplaced.map(unplaced))),
        ("unusual", .array(report.departures.map(reason))),
      ]
    case .conflict(let statements, let isMinimal):
      let words = ConflictWords(translation)
      return [
        ("outcome", .string("conflict")), ("isMinimal", .bool(isMinimal)),
        ("grid", report.isOfGrid ? .int(translation.options.grid) : .null),
        ("reasons", .array(words.reasons(statements).map(reason))),
        ("given", words.given(statements).map { .string($0) } ?? .null),
        ("waysOut", .array(report.waysOut.map(wayOut))),
      ]
    case .unknown, .unsound: return [("outcome", .string("unknown"))]
    }
  }

  private func goals(_ costs: [GoalCost]) -> [JSONValue] {
    zip(report.search.goals, costs).map { goal, cost in
      .object([
        ("name", .string(GoalName(goal).rawValue)), ("cost", .int(cost.cost)),
        ("bound", .int(cost.bound)), ("isOptimal", .bool(cost.isOptimal)),
      ])
    }
  }

  private func engagement(_ sitting: Sitting) -> JSONValue {
    var members = identity(sitting.item)
    let zone = sitting.zone
    members += [
      ("start", .string(Self.text(sitting.placement.start, zone))),
      ("end", .string(Self.text(sitting.placement.end, zone))),
      ("zone", .string(zone.identifier)), ("minutes", .int(sitting.placement.length)),
      ("room", sitting.room.map { .string(programme[$0].id) } ?? .null),
      ("people", .array(people(of: sitting.item))), ("isChosen", .bool(sitting.isChosen)),
    ]
    if let old = PlanWords(report).old(of: sitting) {
      members.append(("before", .string(Self.text(old.start, zone))))
      members.append(("isMoved", .bool(old != sitting.placement)))
    }
    return .object(members)
  }

  /// The local time with its offset: 2026-09-16T15:15+02:00.
  private static func text(_ minute: Int, _ zone: Zone) -> String {
    let instant = Instant(secondsSinceEpoch: Int64(minute) * 60)
    let local = zone.local(at: instant)
    let offset = zone.offset(at: instant) / 60
    let size = abs(offset)
    let hours = size / 60 < 10 ? "0\(size / 60)" : "\(size / 60)"
    let minutes = size % 60 < 10 ? "0\(size % 60)" : "\(size % 60)"
    return "\(local.day)T\(local.clock)\(offset < 0 ? "-" : "+")\(hours):\(minutes)"
  }

  private func unplaced(_ unplaced: Unplaced) -> JSONValue {
    let position = unplaced.request
    return .object(
      identity(.request(position)) + [
        ("priority", .int(programme.requests[position].priority)),
        ("people", .array(people(of: .request(position)))),
      ] + why(unplaced.why))
  }

  private func why(_ why: Unplaced.Why) -> [(key: String, value: JSONValue)] {
    let (word, explanation): (String, Unplaced.Explanation?) =
      switch why {
      case .evenAlone(let explanation): ("evenAlone", explanation)
      case .besideOthers(let explanation): ("besideOthers", explanation)
      case .notFound: ("notFound", nil)
      case .notAsked: ("notAsked", nil)
      }
    return [
      ("why", .string(word)), ("isMinimal", .bool(explanation?.isMinimal ?? false)),
      ("reasons", .array((explanation?.reasons ?? []).map(reason))),
      ("given", explanation?.given.map { .string($0) } ?? .null),
    ]
  }

  private func people(of item: Item) -> [JSONValue] {
    if case .entry(let index) = item {
      return programme.participants(of: programme[index]).map { .string(programme[$0].id) }
    }
    guard let task = translation.tracing.task(of: item) else { return [] }
    return translation.problem.tasks[task].people.map { .string(programme.people[$0].id) }
  }

  /// What it is and where it stands.
  private func identity(_ item: Item) -> [(key: String, value: JSONValue)] {
    let reason = ConflictWords(translation).headline(item)
    let file = reason.source ?? programme.source
    let line = reason.span.map { file.line(at: Int($0.start)) }
    var members: [(key: String, value: JSONValue)] = []
    switch item {
    case .entry(let index):
      members = [
        ("sort", .string("entry")), ("id", programme[index].id.map { .string($0) } ?? .null),
        ("kind", .string(programme[index].kind.rawValue)),
      ]
    case .request(let position):
      members = [("sort", .string("request")), ("id", .string(translation.requests.ids[position]))]
    }
    return members + [
      ("name", .string(String(reason.text.dropFirst(4)))), ("file", .string(file.name)),
      ("line", line.map { .int($0) } ?? .null),
    ]
  }

  private func reason(_ reason: Reason) -> JSONValue { .object(members(reason)) }

  private func wayOut(_ way: WayOut) -> JSONValue {
    .object(members(way.advice) + [("curesAll", .bool(way.curesAll))])
  }

  private func members(_ reason: Reason) -> [(key: String, value: JSONValue)] {
    let file = reason.source ?? programme.source
    return [
      ("text", .string(reason.text)), ("file", reason.span == nil ? .null : .string(file.name)),
      ("line", reason.span.map { .int(file.line(at: Int($0.start))) } ?? .null),
    ]
  }
}
