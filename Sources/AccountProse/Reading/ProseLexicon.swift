// The names that the paragraphs of one account may hold, with every form that they are told in.

import VisitModel

/// What a reader must know beforehand: no account says it.
public struct ProseKnowledge: Sendable {
  /// All countries, with their codes.
  public let countries: [ToldParty]
  /// Whether a city has this name.
  public let isCity: @Sendable (String) -> Bool

  public init(countries: [ToldParty], isCity: @escaping @Sendable (String) -> Bool) {
    self.countries = countries
    self.isCity = isCity
  }
}

/// The forms of one sort of name, by their first character.
struct NameForms<Value> {
  private var byFirst: [Unicode.Scalar: [(form: [Unicode.Scalar], value: Value)]] = [:]

  mutating func add(_ form: String, _ value: Value) {
    let scalars = Array(form.unicodeScalars)
    guard let first = scalars.first else { return }
    byFirst[first, default: []].append((scalars, value))
  }

  /// Every name that begins here, with its end.
  func matches(_ scanner: ProseScanner, at start: Int) -> [(value: Value, end: Int)] {
    guard let first = scanner.scalar(start) else { return [] }
    return (byFirst[first] ?? []).compactMap { candidate in
      scanner.end(of: candidate.form, at: start).map { (candidate.value, $0) }
    }
  }
}

/// The names of one account.
final class ProseLexicon {
  let names: AccountNames
  let visitors: Set<String>
  private(set) var people = NameForms<ToldPerson>()
  private(set) var parties = NameForms<ToldParty>()
  private(set) var places = NameForms<ToldPlace>()
  private(set) var cities = NameForms<String>()
  private let placeNames: Set<String>
  private let cityNames: Set<String>
  private let knowledge: ProseKnowledge
  /// The parties of the account, and all countries.
  let allParties: [ToldParty]
  /// Whether the account says of an entry how settled it is: not to all audiences.
  let tellsStatus: Bool

  init(_ account: ToldAccount, _ knowledge: ProseKnowledge) {
    self.knowledge = knowledge
    let names = AccountNames(account)
    self.names = names
    allParties = account.parties + knowledge.countries
    tellsStatus = account.audience < .press
    visitors = Set((account.header?.visitors ?? []).compactMap(\.person?.key))
    placeNames = Set(account.places.map(\.name))
    cityNames = Set((account.chapters.map(\.city) + account.cities).map(\.name))
    for person in account.delegations.flatMap({ $0.members.map(\.person) }) {
      people.add(names.introduction(of: person).text, person)
      people.add(names.name(of: person).text, person)
    }
    for party in allParties { parties.add(names.party(party).text, party) }
    for place in account.places { places.add(names.place(place.name, in: place.city).text, place) }
    for city in account.chapters.map(\.city) + account.cities {
      cities.add(AccountText.name(city.name), city.name)
    }
  }

  /// Whether a bare name that no list has may be a city.
  func isCity(_ name: String) -> Bool {
    !placeNames.contains(name) && (cityNames.contains(name) || knowledge.isCity(name))
  }
}
