// The record of an account as JSON: what archives and measurements take.

import CivilTime
public import Diagnostics
import JSON
import VisitModel

extension Reading {
  /// The record in UTF-8: visit, engagements, pledges, doubts; what the account does not give is left
  /// out.
  ///
  /// - Parameters:
  ///   - file: the account that was read.
  ///   - named: whether the record begins with the name of the file.
  ///   - pretty: whether it is indented, or stands on one line.
  public func record(of file: SourceFile, named: Bool = false, pretty: Bool = true) -> [UInt8] {
    var writer = RecordWriter(
      people: people, file: file, places: PlaceIndex(file), json: JSONWriter(pretty: pretty))
    writer.write(self, named: named)
    return writer.json.finished()
  }
}

/// Writes the parts of a record.
private struct RecordWriter {
  let people: [ReadPerson]
  let file: SourceFile
  var places: PlaceIndex
  var json: JSONWriter

  mutating func write(_ reading: Reading, named: Bool) {
    object { writer in
      if named { writer.add("file", writer.file.name) }
      writer.json.key("visit")
      writer.add(reading.visit)
      writer.json.key("engagements")
      writer.json.beginArray()
      for engagement in reading.engagements where engagement.status != .cancelled {
        writer.add(engagement)
      }
      writer.json.endArray()
      writer.list("pledges", reading.pledges) { $0.add($1) }
      writer.list("doubts", reading.findings) { $0.add($1) }
    }
  }

  // MARK: Members

  private mutating func object(_ body: (inout RecordWriter) -> Void) {
    json.beginObject()
    body(&self)
    json.endObject()
  }

  /// An array of something under a key.
  private mutating func list<Element>(
    _ key: StaticString, _ elements: [Element], _ body: (inout RecordWriter, Element) -> Void
  ) {
    json.key(key)
    json.beginArray()
    for element in elements { body(&self, element) }
    json.endArray()
  }

  private mutating func add(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    json.key(key)
    json.string(value)
  }

  private mutating func add(_ key: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    list(key, values) { $0.json.string($1) }
  }

  // MARK: Parts

  private mutating func add(_ finding: Diagnostic) {
    object { writer in
      writer.add("code", finding.kind.code)
      writer.add("name", finding.kind.name)
      writer.add("message", finding.message)
      writer.add("source", writer.places.place(of: finding.span.range))
    }
  }

  private mutating func add(_ visit: ReadVisit) {
    object { writer in
      writer.add("title", visit.title)
      writer.add("visitor", visit.visitor.map { writer.people[$0].name })
      writer.add("class", Self.recordClass(visit.visitClass))
      writer.add("from", visit.from?.description)
      writer.add("to", visit.to?.description)
      writer.list("stops", visit.stops) { writer, stop in
        writer.object {
          $0.add("city", stop.city)
          $0.add("country", stop.country)
        }
      }
      writer.add("organisers", visit.organisers)
    }
  }

  private static func recordClass(_ value: VisitClass) -> String {
    switch value {
    case .state, .official, .working, .private, .summit: value.rawValue
    default: "other"
    }
  }

  private mutating func add(_ engagement: ReadEngagement) {
    object { writer in
      writer.add("date", engagement.date?.description)
      writer.add("time", engagement.time?.description)
      writer.add("part", engagement.time == nil ? engagement.part.map(Self.recordPart) : nil)
      writer.add("kind", engagement.kind.rawValue)
      writer.add("city", engagement.city)
      writer.add("place", engagement.place)
      writer.add("mode", engagement.isVideo ? "video" : nil)
      writer.addPeople(of: engagement)
      if !engagement.documents.isEmpty {
        writer.list("documents", engagement.documents) { $0.add($1) }
      }
      if !engagement.honours.isEmpty {
        writer.list("honours", engagement.honours) { $0.add($1) }
      }
      writer.add("status", engagement.status == .planned ? "planned" : nil)
      writer.add("span", opening(of: engagement.span, in: writer.file.bytes))
      writer.add("source", writer.places.place(of: engagement.span))
      writer.json.key("confidence")
      writer.json.double(engagement.confidence)
      writer.add("reason", engagement.reason)
    }
  }

  private mutating func addPeople(of engagement: ReadEngagement) {
    guard engagement.hasPeople else { return }
    json.key("people")
    object { writer in
      writer.add("principals", engagement.principals)
      writer.add("hosts", engagement.hosts)
      writer.add("greeters", engagement.greeters)
      writer.add("participants", engagement.participants)
      writer.add("guests", engagement.guests)
    }
  }

  /// The names of people under their part.
  private mutating func add(_ role: StaticString, _ members: [Int]) {
    guard !members.isEmpty else { return }
    list(role, members) { $0.json.string($0.people[$1].name) }
  }

  /// Records know no early morning and no early evening.
  private static func recordPart(_ part: DayPart) -> String {
    switch part {
    case .earlyMorning: DayPart.morning.rawValue
    case .earlyEvening: DayPart.evening.rawValue
    default: part.rawValue
    }
  }

  private mutating func add(_ document: ReadDocument) {
    object { writer in
      writer.add("title", document.title)
      writer.add("type", document.type?.recordName ?? "other")
      writer.add("parties", document.parties)
      guard let count = document.count else { return }
      writer.json.key("count")
      writer.json.int(count)
    }
  }

  private mutating func add(_ honour: ReadHonour) {
    object { writer in
      writer.add("title", honour.title)
      writer.add("by", honour.by)
      writer.add("to", honour.to)
    }
  }

  private mutating func add(_ pledge: ReadPledge) {
    let hundredths = pledge.amount.hundredths
    object { writer in
      writer.add("kind", pledge.kind.rawValue)
      writer.json.key("amount")
      if hundredths % 100 == 0 {
        writer.json.int(hundredths / 100)
      } else {
        writer.json.double(Double(hundredths) / 100)
      }
      writer.add("currency", pledge.currency)
      writer.add("from", pledge.from)
      writer.add("to", pledge.to)
      writer.add("for", pledge.purpose)
      writer.add("span", opening(of: pledge.span, in: writer.file.bytes))
      writer.add("source", writer.places.place(of: pledge.span))
    }
  }
}

/// The first ten words of a sentence, with single spaces.
func opening(of span: Range<Int>, in text: [UInt8]) -> String {
  var (words, end, isPlain) = (0, span.lowerBound, true)
  for index in span where text[index] <= 0x20 {
    let isBehindWord = index > end
    isPlain = isPlain && isBehindWord && text[index] == 0x20
    if isBehindWord { words += 1 }
    if words == 10 { return opening(of: span.lowerBound..<index, in: text, isPlain) }
    end = index + 1
  }
  return opening(of: span, in: text, isPlain)
}

private func opening(of span: Range<Int>, in text: [UInt8], _ isPlain: Bool) -> String {
  if isPlain, text[span].last != 0x20 { return String(decoding: text[span], as: UTF8.self) }
  return text[span].split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    .joined(separator: " ")
}

extension DocumentType {
  fileprivate var recordName: String { self == .document ? "other" : rawValue }
}
