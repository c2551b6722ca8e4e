// The record of an account as JSON: what archives and measurements take.

import CivilTime
public import Diagnostics
public import JSON
import VisitModel

extension Reading {
  /// The record: visit, engagements, pledges, doubts; what the account does not give is left out.
  ///
  /// - Parameters:
  ///   - file: the account that was read.
  ///   - named: whether the record begins with the name of the file.
  public func record(of file: SourceFile, named: Bool = false) -> JSONValue {
    let held = engagements.filter { $0.status != .cancelled }
    let name: [(key: String, value: JSONValue)] = named ? [("file", .string(file.name))] : []
    return .object(
      name + [
        ("visit", visitRecord),
        ("engagements", .array(held.map { engagementRecord($0, file) })),
        ("pledges", .array(pledges.map { pledgeRecord($0, file) })),
        ("doubts", .array(findings.map { doubtRecord($0, file) })),
      ])
  }

  private func doubtRecord(_ finding: Diagnostic, _ file: SourceFile) -> JSONValue {
    .object([
      ("code", .string(finding.kind.code)), ("name", .string(finding.kind.name)),
      ("message", .string(finding.message)),
      ("source", .string(file.place(of: finding.span.range))),
    ])
  }

  private var visitRecord: JSONValue {
    var members: [(key: String, value: JSONValue)] = [("title", .string(visit.title))]
    if let visitor = visit.visitor { members.append(("visitor", .string(people[visitor].name))) }
    members.append(("class", .string(Self.recordClass(visit.visitClass))))
    if let from = visit.from { members.append(("from", .string(from.description))) }
    if let to = visit.to { members.append(("to", .string(to.description))) }
    members.append(
      (
        "stops",
        .array(
          visit.stops.map {
            .object([("city", .string($0.city)), ("country", .string($0.country))])
          })
      ))
    if !visit.organisers.isEmpty {
      members.append(("organisers", .array(visit.organisers.map { .string($0) })))
    }
    return .object(members)
  }

  private static func recordClass(_ value: VisitClass) -> String {
    switch value {
    case .state, .official, .working, .private, .summit: value.rawValue
    default: "other"
    }
  }

  private func engagementRecord(_ engagement: ReadEngagement, _ file: SourceFile) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    func add(_ key: String, _ value: String?) {
      if let value { members.append((key, .string(value))) }
    }
    add("date", engagement.date?.description)
    add("time", engagement.time?.description)
    add("part", engagement.time == nil ? engagement.part.map(Self.recordPart) : nil)
    add("kind", engagement.kind.rawValue)
    add("city", engagement.city)
    add("place", engagement.place)
    add("mode", engagement.isVideo ? "video" : nil)
    let roles = [
      ("principals", engagement.principals), ("hosts", engagement.hosts),
      ("greeters", engagement.greeters),
      ("participants", engagement.participants), ("guests", engagement.guests),
    ].filter { !$0.1.isEmpty }
    if !roles.isEmpty {
      members.append(
        ("people", .object(roles.map { ($0.0, .array($0.1.map { .string(people[$0].name) })) })))
    }
    if !engagement.documents.isEmpty {
      members.append(("documents", .array(engagement.documents.map(documentRecord))))
    }
    if !engagement.honours.isEmpty {
      members.append(("honours", .array(engagement.honours.map(honourRecord))))
    }
    add("status", engagement.status == .planned ? "planned" : nil)
    add("span", Self.opening(engagement.span, file.bytes))
    add("source", file.place(of: engagement.span))
    members.append(("confidence", .double(engagement.confidence)))
    add("reason", engagement.reason)
    return .object(members)
  }

  /// Records know no early morning and no early evening.
  private static func recordPart(_ part: DayPart) -> String {
    switch part {
    case .earlyMorning: DayPart.morning.rawValue
    case .earlyEvening: DayPart.evening.rawValue
    default: part.rawValue
    }
  }

  private func documentRecord(_ document: ReadDocument) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("title", .string(document.title)), ("type", .string(document.type?.recordName ?? "other")),
    ]
    if !document.parties.isEmpty {
      members.append(("parties", .array(document.parties.map { .string($0) })))
    }
    if let count = document.count { members.append(("count", .int(count))) }
    return .object(members)
  }

  private func honourRecord(_ honour: ReadHonour) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("title", .string(honour.title))]
    if let by = honour.by { members.append(("by", .string(by))) }
    if let to = honour.to { members.append(("to", .string(to))) }
    return .object(members)
  }

  private func pledgeRecord(_ pledge: ReadPledge, _ file: SourceFile) -> JSONValue {
    let hundredths = pledge.amount.hundredths
    var members: [(key: String, value: JSONValue)] = [
      ("kind", .string(pledge.kind.rawValue)),
      (
        "amount", hundredths % 100 == 0 ? .int(hundredths / 100) : .double(Double(hundredths) / 100)
      ),
      ("currency", .string(pledge.currency)),
    ]
    for (key, value) in [("from", pledge.from), ("to", pledge.to), ("for", pledge.purpose)] {
      if let value { members.append((key, .string(value))) }
    }
    members.append(("span", .string(Self.opening(pledge.span, file.bytes))))
    members.append(("source", .string(file.place(of: pledge.span))))
    return .object(members)
  }

  /// The first ten words of a sentence.
  static func opening(_ span: Range<Int>, _ text: [UInt8]) -> String {
    var words: [UInt8] = []
    var count = 0
    for byte in text[span] {
      if byte > 0x20 {
        words.append(byte)
      } else if words.last != 0x20, !words.isEmpty {
        count += 1
        if count == 10 { break }
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}

extension DocumentType {
  fileprivate var recordName: String { self == .document ? "other" : rawValue }
}
