// The values that attributes and heads hold. They are generic over what a reference is: a name
// with its place while reading, an entity of the programme once names are resolved.

public import CivilTime
public import Diagnostics

/// A reference as it is written, with its place.
public struct Name: Hashable, Sendable {
  public let text: String
  public let span: Span

  public init(_ text: String, _ span: Span = .none) {
    self.text = text
    self.span = span
  }

  public static func == (a: Name, b: Name) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// Degrees north and east.
public struct Coordinates: Hashable, Sendable {
  public let latitude: Double
  public let longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// How many documents of one type an entry names.
public enum DocumentCount: Hashable, Sendable {
  case one
  case exactly(Int)
  /// A vague number: "dozens", "several".
  case vague(String)

  /// The vague numbers that the language knows.
  public static let vagueWords = ["several", "dozens", "hundreds", "many"]
}

/// Documents signed, exchanged or issued.
public struct Document<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var count: DocumentCount
  public var type: DocumentType
  public var title: String?
  public var parties: [Reference]

  public init(count: DocumentCount, type: DocumentType, title: String?, parties: [Reference]) {
    self.count = count
    self.type = type
    self.title = title
    self.parties = parties
  }
}

/// An order or a degree with its giver and its recipient.
public struct Honour<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var title: String
  public var giver: Reference?
  public var recipient: Reference?

  public init(title: String, giver: Reference?, recipient: Reference?) {
    self.title = title
    self.giver = giver
    self.recipient = recipient
  }
}

/// An amount of money in hundredths of the currency's unit.
public struct Amount: Hashable, Sendable {
  public let hundredths: Int

  public init(hundredths: Int) {
    self.hundredths = hundredths
  }
}

/// A promise of money.
public struct Pledge<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var kind: PledgeKind
  public var amount: Amount?
  /// ISO 4217 code as written.
  public var currency: String?
  public var giver: Reference?
  public var recipient: Reference?
  public var purpose: String?

  public init(
    kind: PledgeKind, amount: Amount?, currency: String?, giver: Reference?, recipient: Reference?,
    purpose: String?
  ) {
    self.kind = kind
    self.amount = amount
    self.currency = currency
    self.giver = giver
    self.recipient = recipient
    self.purpose = purpose
  }
}

/// The larger event that a visit is announced for.
public struct Occasion<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var title: String
  public var organiser: Reference?
  public var city: Reference?

  public init(title: String, organiser: Reference?, city: Reference?) {
    self.title = title
    self.organiser = organiser
    self.city = city
  }
}

/// An interpreter and the pair of languages, as ISO 639 codes.
public struct Interpreter<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var person: Reference?
  public var from: String?
  public var to: String?

  public init(person: Reference?, from: String?, to: String?) {
    self.person = person
    self.from = from
    self.to = to
  }
}

/// When a step takes place, told from the entry that it belongs to.
public enum StepTime: Hashable, Sendable {
  /// At a clock time, on the entry's day.
  case at(ClockTime)
  /// No later than a clock time: when a gate closes.
  case until(ClockTime)
  /// Minutes after the start of the entry; negative before it.
  case offset(Int)
}

/// Something inside an entry that is no engagement of its own: a step of a ceremony, a gate for some
/// of those who come, the form in which it is held if it rains, who decides that.
public struct Step<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var time: StepTime?
  public var words: String?
  /// People, groups and delegations, descriptions, `and others`.
  public var people: [Value<Reference>]
  public var place: Reference?

  public init(
    time: StepTime?, words: String?, people: [Value<Reference>] = [], place: Reference? = nil
  ) {
    self.time = time
    self.words = words
    self.people = people
    self.place = place
  }
}

/// A finding that an officer accepts, and why.
public struct Acceptance: Hashable, Sendable {
  /// The code of its kind, such as `H302`.
  public var code: String
  public var reason: String

  public init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }
}

/// A second office of a person, for another party.
public struct Seat<Reference: Sendable & Hashable>: Hashable, Sendable {
  public var party: Reference
  public var rank: Rank
  public var offices: [String]

  public init(party: Reference, rank: Rank, offices: [String]) {
    self.party = party
    self.rank = rank
    self.offices = offices
  }
}

/// What a reference inside a value must name; the shape of the attribute decides for `plain`.
public enum ReferenceRole: Sendable {
  case plain, entry, party, city, holder
}

/// A value of the language. Records are boxed, so that the common values stay small.
public enum Value<Reference: Sendable & Hashable>: Hashable, Sendable {
  case text(String)
  /// A word or phrase of a closed list.
  case word(String)
  /// `and others`.
  case others
  case reference(Reference)
  case number(Int)
  case day(Day)
  case days(Day, Day)
  case clock(ClockTime)
  case window(ClockWindow)
  case length(LengthRange)
  case coordinates(Coordinates)
  case dayPart(DayPart, ClockWindow)
  case when(When<Reference>)
  indirect case occasion(Occasion<Reference>)
  indirect case document(Document<Reference>)
  indirect case honour(Honour<Reference>)
  indirect case pledge(Pledge<Reference>)
  indirect case interpreter(Interpreter<Reference>)
  indirect case step(Step<Reference>)
  indirect case seat(Seat<Reference>)
  indirect case acceptance(Acceptance)
  /// A date with a clock time, local to the programme.
  case moment(Day, ClockTime)
}

extension Value {
  /// The same value about another kind of reference.
  public func map<Other>(_ transform: (Reference, ReferenceRole) -> Other) -> Value<Other> {
    switch self {
    case .text(let text): .text(text)
    case .word(let word): .word(word)
    case .others: .others
    case .reference(let reference): .reference(transform(reference, .plain))
    case .number(let number): .number(number)
    case .day(let day): .day(day)
    case .days(let first, let last): .days(first, last)
    case .clock(let time): .clock(time)
    case .window(let window): .window(window)
    case .length(let length): .length(length)
    case .coordinates(let coordinates): .coordinates(coordinates)
    case .dayPart(let part, let window): .dayPart(part, window)
    case .when(let when): .when(when.map { transform($0, .entry) })
    case .moment(let day, let time): .moment(day, time)
    case .acceptance(let acceptance): .acceptance(acceptance)
    case .occasion, .document, .honour, .pledge, .interpreter, .step, .seat: mapRecord(transform)
    }
  }

  private func mapRecord<Other>(_ transform: (Reference, ReferenceRole) -> Other) -> Value<Other> {
    switch self {
    case .occasion(let occasion):
      .occasion(
        Occasion(
          title: occasion.title, organiser: occasion.organiser.map { transform($0, .party) },
          city: occasion.city.map { transform($0, .city) }))
    case .document(let document):
      .document(
        Document(
          count: document.count, type: document.type, title: document.title,
          parties: document.parties.map { transform($0, .party) }))
    case .honour(let honour):
      .honour(
        Honour(
          title: honour.title, giver: honour.giver.map { transform($0, .holder) },
          recipient: honour.recipient.map { transform($0, .holder) }))
    case .pledge(let pledge):
      .pledge(
        Pledge(
          kind: pledge.kind, amount: pledge.amount, currency: pledge.currency,
          giver: pledge.giver.map { transform($0, .holder) },
          recipient: pledge.recipient.map { transform($0, .holder) },
          purpose: pledge.purpose))
    case .interpreter(let interpreter):
      .interpreter(
        Interpreter(
          person: interpreter.person.map { transform($0, .holder) }, from: interpreter.from,
          to: interpreter.to))
    case .step(let step):
      .step(
        Step(
          time: step.time, words: step.words,
          people: step.people.map { person in person.map { name, _ in transform(name, .holder) } },
          place: step.place.map { transform($0, .city) }))
    case .seat(let seat):
      .seat(
        Seat(party: transform(seat.party, .party), rank: seat.rank, offices: seat.offices))
    default: preconditionFailure("map handles every plain value itself")
    }
  }

  /// The references that this value holds, in the order written.
  public var references: [Reference] {
    switch self {
    case .reference(let reference): [reference]
    case .when(let when): when.terms.compactMap(\.reference)
    case .occasion(let occasion): [occasion.organiser, occasion.city].compactMap { $0 }
    case .document(let document): document.parties
    case .honour(let honour): [honour.giver, honour.recipient].compactMap { $0 }
    case .pledge(let pledge): [pledge.giver, pledge.recipient].compactMap { $0 }
    case .interpreter(let interpreter): [interpreter.person].compactMap { $0 }
    case .step(let step): step.people.flatMap(\.references) + [step.place].compactMap { $0 }
    case .seat(let seat): [seat.party]
    default: []
    }
  }
}
