// Single values as JSON: texts, names, times and lengths as the language writes them, records as
// objects, a description of people as {"description": …} so that no name is mistaken for one.

import CivilTime
import JSON
import VisitModel

enum ValueEncoder {
  static func json(_ value: Value<Name>, _ shape: ValueShape) -> JSONValue {
    switch value {
    case .text(let text):
      shape == .people ? object(("description", .string(text))) : .string(text)
    case .word(let word): .string(word)
    case .others: object(("others", .bool(true)))
    case .reference(let name): .string(name.text)
    case .number(let number): .int(number)
    case .day(let day): .string(day.description)
    case .days(let first, let last):
      object(("first", .string(first.description)), ("last", .string(last.description)))
    case .clock(let time): .string(time.description)
    case .window(let value): window(value)
    case .length(let value): length(value)
    case .coordinates(let place):
      object(("latitude", .double(place.latitude)), ("longitude", .double(place.longitude)))
    case .dayPart(let part, let value):
      object(("part", .string(part.rawValue)), ("window", window(value)))
    case .when(let when): .array(when.terms.map(term))
    case .moment(let day, let time):
      object(("day", .string(day.description)), ("at", .string(time.description)))
    case .occasion, .document, .honour, .pledge, .interpreter, .step, .seat, .acceptance:
      record(value)
    }
  }

  private static func object(_ members: Member?...) -> JSONValue {
    .object(members.compactMap { $0 })
  }

  /// A member that stands only where there is something to say.
  private static func member(_ key: String, _ text: String?) -> Member? {
    text.map { (key, .string($0)) }
  }

  // MARK: Times

  private static func window(_ window: ClockWindow) -> JSONValue {
    object(
      member("day", window.day?.description), member("from", window.start.description),
      member("until", window.end.description))
  }

  private static func length(_ length: LengthRange) -> JSONValue {
    if length.shortest == length.longest { return .string(length.shortest.description) }
    return object(
      member("shortest", length.shortest.description), member("longest", length.longest.description)
    )
  }

  private static func term(_ term: WhenTerm<Name>) -> JSONValue {
    switch term {
    case .clock(let start, let end, let about):
      object(member("at", start.description), self.end(end), about ? ("about", .bool(true)) : nil)
    case .part(let part): object(member("part", part.rawValue))
    case .after(let other, let gap):
      object(member("after", other.text), member("gap", gap?.description))
    case .before(let other, let gap):
      object(member("before", other.text), member("gap", gap?.description))
    case .with(let other): object(member("with", other.text))
    case .offset(let other, let minutes): object(member("offset", other.text), offset(minutes))
    case .unset: object(("unset", .bool(true)))
    }
  }

  private static func offset(_ minutes: Int) -> Member {
    (minutes < 0 ? "before" : "into", .string(Minutes(clamping: abs(minutes)).description))
  }

  private static func end(_ end: ClockEnd?) -> Member? {
    switch end {
    case .until(let time)?: member("until", time.description)
    case .lasting(let length)?: member("lasting", length.description)
    case nil: nil
    }
  }

  // MARK: Records

  private static func record(_ value: Value<Name>) -> JSONValue {
    switch value {
    case .occasion(let occasion):
      object(
        member("title", occasion.title), member("organiser", occasion.organiser?.text),
        member("city", occasion.city?.text))
    case .document(let value): document(value)
    case .honour(let honour):
      object(
        member("title", honour.title), member("giver", honour.giver?.text),
        member("recipient", honour.recipient?.text))
    case .pledge(let pledge):
      object(
        member("kind", pledge.kind.rawValue), member("amount", pledge.amount?.decimal),
        member("currency", pledge.currency), member("giver", pledge.giver?.text),
        member("recipient", pledge.recipient?.text), member("purpose", pledge.purpose))
    case .interpreter(let interpreter):
      object(
        member("person", interpreter.person?.text), member("from", interpreter.from),
        member("to", interpreter.to))
    case .step(let step): self.step(step)
    case .acceptance(let accepted):
      object(member("code", accepted.code), member("reason", accepted.reason))
    case .seat(let seat):
      object(
        member("party", seat.party.text), member("rank", seat.rank.rawValue),
        list("offices", seat.offices.map { .string($0) }))
    default: .null
    }
  }

  private static func step(_ step: Step<Name>) -> JSONValue {
    let time: Member? =
      switch step.time {
      case .at(let time)?: member("at", time.description)
      case .until(let time)?: member("until", time.description)
      case .offset(let minutes)?: offset(minutes)
      case nil: nil
      }
    return object(
      time, member("words", step.words), list("people", step.people.map { json($0, .people) }),
      member("place", step.place?.text))
  }

  private static func list(_ key: String, _ values: [JSONValue]) -> Member? {
    values.isEmpty ? nil : (key, .array(values))
  }

  private static func document(_ document: Document<Name>) -> JSONValue {
    let count: Member? =
      switch document.count {
      case .one: nil
      case .exactly(let number): ("count", .int(number))
      case .vague(let word): ("count", .string(word))
      }
    let parties = document.parties.map { JSONValue.string($0.text) }
    return object(
      count, member("type", document.type.rawValue), member("title", document.title),
      parties.isEmpty ? nil : ("parties", .array(parties)))
  }
}
