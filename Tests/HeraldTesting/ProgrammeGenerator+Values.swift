// Makes up single values by their shape.

import CivilTime
import VisitModel
import VisitSyntax

extension ProgrammeGenerator {
  mutating func value(_ shape: ValueShape) -> Value<Name> {
    switch shape {
    case .text, .quoted, .phrases: .text(HostileTexts.text(&random))
    case .word(let words), .words(let words), .wordAndText(let words): .word(random.pick(words))
    case .kind: .word(random.pick(KindWords.all))
    case .issue: .number(random.number(0...99))
    case .moment: .moment(cast.day(&random), clock(0...1439))
    case .step: .step(step())
    case .acceptance:
      .acceptance(
        Acceptance(code: random.pick(["H302", "H999"]), reason: HostileTexts.text(&random)))
    case .seat:
      .seat(
        Seat(
          party: Name(random.pick(cast.parties)), rank: random.pick(Rank.allCases),
          offices: (0..<random.number(0...2)).map { _ in HostileTexts.text(&random) }))
    case .zone: .text(random.pick(["Asia/Almaty", "Europe/Paris", "America/Guyana", "UTC+5"]))
    case .people: person()
    case .number: .number(random.pick([1, 2, 3, 8, 40, 1_000_000]))
    case .day: .day(cast.day(&random))
    case .days: .days(cast.first, cast.day(&random))
    case .clock: .clock(clock(0...1439))
    case .window: .window(window(mayNameDay: true))
    case .length: .length(lengthRange())
    case .lengthOr(let word): random.oneIn(4) ? .word(word) : .length(lengthRange())
    case .coordinates: .coordinates(coordinates())
    case .dayPart: .dayPart(random.pick(DayPart.allCases), window(mayNameDay: false))
    case .when: .when(when())
    case .occasion, .document, .honour, .pledge, .interpreter: record(shape)
    default: .reference(reference(shape))
    }
  }

  /// A reference to something that the programme declares.
  private mutating func reference(_ shape: ValueShape) -> Name {
    switch shape {
    case .parties, .party: Name(random.pick(cast.parties))
    case .place: Name(random.pick(cast.places))
    case .city: Name(random.pick(cast.cities))
    case .room: Name(random.pick(cast.rooms))
    case .location: Name(random.pick(cast.cities + cast.places))
    case .country: Name(random.pick(["KZ", "GY", "FR"]))
    case .entry: Name(cast.earlier.isEmpty ? "" : random.pick(cast.earlier))
    case .languages: Name(random.pick(["ru", "zh", "kk", "fra"]))
    default: Name("name-\(random.number(1...999))")
    }
  }

  private mutating func step() -> Step<Name> {
    let time: StepTime? =
      switch random.number(0...4) {
      case 0: .at(clock(0...1439))
      case 1: .until(clock(0...1439))
      case 2: .offset(random.pick([-90, -30, -5, 5, 8, 120]))
      default: nil
      }
    let words = random.oneIn(4) ? nil : HostileTexts.text(&random)
    let place = maybe { Name($0.random.pick($0.cast.cities + $0.cast.places)) }
    let fewest = words == nil && place == nil ? 1 : 0
    let people = (0..<random.number(fewest...2)).map { _ in person() }
    return Step(time: time, words: words, people: people, place: place)
  }

  private mutating func person() -> Value<Name> {
    switch random.number(0...9) {
    case 0: .others
    case 1: .text(HostileTexts.text(&random))
    default: .reference(holder())
    }
  }

  /// A person, a party or the visitor.
  private mutating func holder() -> Name {
    switch random.number(0...9) {
    case 0 where cast.hasVisitor: Name("visitor")
    case 1: Name(random.pick(cast.parties))
    default: Name(random.pick(cast.people))
    }
  }

  private mutating func maybe<Result>(_ make: (inout Self) -> Result) -> Result? {
    random.oneIn(2) ? make(&self) : nil
  }

  // MARK: Times

  private mutating func clock(_ minutes: ClosedRange<Int>) -> ClockTime {
    ClockTime(minutes: random.number(minutes)) ?? .midnight
  }

  private mutating func window(mayNameDay: Bool) -> ClockWindow {
    let day = mayNameDay && random.oneIn(3) ? cast.day(&random) : nil
    return ClockWindow(day: day, clock(0...700), clock(701...1439))
  }

  private mutating func length() -> Minutes {
    Minutes(clamping: random.pick([1, 15, 30, 45, 60, 90, 150, 1440, 1500, 2880]))
  }

  private mutating func lengthRange() -> LengthRange {
    let (a, b) = (length(), length())
    return random.oneIn(2) ? LengthRange(a, a) : LengthRange(min(a, b), max(a, b))
  }

  private mutating func when() -> When<Name> {
    if random.oneIn(8) { return When([.unset]) }
    return When((0..<random.pick([1, 1, 1, 2, 3])).map { _ in term() })
  }

  private mutating func term() -> WhenTerm<Name> {
    let choice = random.number(0...(cast.earlier.isEmpty ? 4 : 9))
    switch choice {
    case 0: return .part(random.pick(DayPart.allCases))
    case 1...4: return clockTerm()
    default: break
    }
    let other = Name(random.pick(cast.earlier))
    let gap = maybe { $0.length() }
    switch choice {
    case 5: return .before(other, gap: gap)
    case 6: return .with(other)
    case 7: return .offset(other, minutes: random.pick([-60, -30, -5, 5, 10]))
    default: return .after(other, gap: gap)
    }
  }

  private mutating func clockTerm() -> WhenTerm<Name> {
    let start = clock(0...1439)
    let end: ClockEnd? =
      switch random.number(0...2) {
      case 0: .until(clock(0...1439))
      case 1: .lasting(length())
      default: nil
      }
    return .clock(start, end: end, about: random.oneIn(3))
  }

  // MARK: Records

  private mutating func coordinates() -> Coordinates {
    let special = [0, 90, -90, 51.13, 0.1, -0.000001, 1e-7]
    let latitude =
      random.oneIn(2) ? random.pick(special) : Double.random(in: -90...90, using: &random)
    return Coordinates(
      latitude: latitude, longitude: Double.random(in: -180...180, using: &random))
  }

  private mutating func record(_ shape: ValueShape) -> Value<Name> {
    switch shape {
    case .occasion: .occasion(occasion())
    case .document: .document(document())
    case .honour: .honour(honour())
    case .pledge: .pledge(pledge())
    default: .interpreter(interpreter())
    }
  }

  private mutating func occasion() -> Occasion<Name> {
    let city = maybe { Name($0.random.pick($0.cast.cities)) }
    // Without a city only a code in capitals is taken for an organiser.
    let codes = cast.parties.filter { city != nil || $0.utf8.allSatisfy { $0 < 0x80 } }
    let organiser = codes.isEmpty ? nil : maybe { Name($0.random.pick(codes)) }
    return Occasion(title: HostileTexts.text(&random), organiser: organiser, city: city)
  }

  private mutating func document() -> Document<Name> {
    let count: DocumentCount =
      switch random.number(0...3) {
      case 0: .exactly(random.pick([0, 1, 2, 30]))
      case 1: .vague(random.pick(DocumentCount.vagueWords))
      default: .one
      }
    return Document(
      count: count, type: random.pick(DocumentType.allCases),
      title: maybe { HostileTexts.text(&$0.random) },
      parties: (0..<random.number(0...3)).map { _ in Name(random.pick(cast.parties)) })
  }

  private mutating func honour() -> Honour<Name> {
    Honour(
      title: HostileTexts.text(&random), giver: maybe { $0.holder() },
      recipient: maybe { $0.holder() })
  }

  private mutating func pledge() -> Pledge<Name> {
    let amounts = [0, 1, 99, 100, 12_345, 250_000_000, 50_000_000_000, 123_456_789_012_345]
    let amount = maybe { Amount(hundredths: $0.random.pick(amounts)) }
    return Pledge(
      kind: random.pick(PledgeKind.allCases), amount: amount,
      currency: maybe { $0.random.pick(["USD", "CNY", "KZT"]) }, giver: maybe { $0.holder() },
      recipient: maybe { $0.holder() }, purpose: maybe { HostileTexts.text(&$0.random) })
  }

  private mutating func interpreter() -> Interpreter<Name> {
    let person = maybe { Name($0.random.pick($0.cast.people)) }
    let hasPair = person == nil || random.oneIn(2)
    return Interpreter(
      person: person, from: hasPair ? random.pick(["ru", "fra"]) : nil,
      to: hasPair ? random.pick(["zh", "kk"]) : nil)
  }
}
