// How an account calls people, parties and places: whoever is named first is introduced with office
// and country, and by the plain name from then on.

import VisitModel

/// Names in the order in which an account tells of them.
struct AccountNames {
  /// The cities of the edition, which names of places may begin with.
  let cities: Set<String>
  /// The keys of the people who have been introduced.
  private var introduced: Set<String> = []

  init(_ edition: Edition) {
    cities = Set(edition.entries.compactMap(\.city?.name) + edition.cities.map(\.name))
  }

  /// A person, introduced where this is the first mention.
  mutating func person(_ person: Edition.Person) -> Phrase {
    introduced.insert(person.key).inserted
      ? Self.introduction(of: person) : Self.name(of: person)
  }

  /// The plain name.
  static func name(of person: Edition.Person) -> Phrase { name(person.name) }

  /// A name inside a sentence: one that begins with an article does so in small letters.
  private static func name(_ name: String) -> Phrase {
    let line = PlainText.line(name)
    let text = line.hasPrefix("The ") ? "the " + line.dropFirst(4) : line
    return Phrase(text.isEmpty ? AccountText.quoted("") : text, awaitsComma: text.contains(","))
  }
}

// MARK: Introductions

extension AccountNames {
  /// "President Xi Jinping of China"; "Roman Sklyar, First Deputy Prime Minister of Kazakhstan";
  /// "Jenis Qasymbek of Kazakhstan, Äkim of Astana"; "Muhreddin of Tajikistan"
  static func introduction(of person: Edition.Person) -> Phrase {
    let name = name(of: person)
    let line = PlainText.line(person.name)
    let office = person.offices.first.map(PlainText.line).flatMap { office in
      office.isEmpty || line.contains(office) ? nil : office
    }
    let isNamed = line.contains(person.party.name) || line.hasPrefix("The ")
    let home = isNamed ? "" : Phrase(" of ") + party(person.party)
    guard let office else { return name + home }
    if titles.contains(office), !line.hasPrefix("The ") {
      return Phrase("\(office) ") + name + home
    }
    return name + apposition(office, home: home, of: person)
  }

  /// ", First Deputy Prime Minister of Kazakhstan", but " of Kazakhstan, Äkim of Astana"
  private static func apposition(
    _ office: String, home: Phrase, of person: Edition.Person
  ) -> Phrase {
    let lead = Phrase(", \(office)", awaitsComma: true)
    if home.isEmpty || office.contains(person.party.name) { return lead }
    let words = office.split(separator: " ")
    guard words.contains(where: { ["of", "for", "in", "to", "at", "on"].contains($0) }) else {
      return Phrase(lead.text + home.text, awaitsComma: true)
    }
    return home + lead
  }

  /// Offices that stand before names.
  private static let titles: Set<String> = [
    "Ambassador", "Chairman", "Chairwoman", "Chancellor", "Crown Prince", "Crown Princess",
    "Director-General", "Emir", "Emperor", "Empress", "Foreign Minister", "Governor",
    "Governor-General", "Grand Duchess", "Grand Duke", "King", "Mayor", "Pope", "Premier",
    "President", "Prime Minister", "Prince", "Princess", "Queen", "Secretary-General", "Senator",
    "Speaker", "Sultan", "Taoiseach", "Vice President",
  ]
}

// MARK: Parties and places

extension AccountNames {
  /// "China", "the United Nations"
  static func party(_ party: Edition.Party) -> Phrase {
    let name = name(party.name)
    let isUsual =
      party.isCountry
      ? DefiniteArticle.isUsual(ofCountry: party.name)
      : DefiniteArticle.isUsual(ofOrganisation: party.name)
    return isUsual ? "the " + name : name
  }

  /// "the Presidential Palace", "Dushanbe airport"
  func place(_ place: String) -> Phrase {
    let name = Self.name(place)
    return DefiniteArticle.isUsual(ofPlace: PlainText.line(place), cities: cities)
      && !name.text.hasPrefix("the ") ? "the " + name : name
  }

  /// A city.
  static func city(_ city: String) -> Phrase { Phrase(PlainText.line(city)) }

  /// The country of a city.
  static func country(_ country: String) -> Phrase {
    Phrase(DefiniteArticle.isUsual(ofCountry: country) ? "the \(country)" : country)
  }
}

// MARK: Values of roles

extension AccountNames {
  /// Those whom a role names, "others" last.
  mutating func people(_ items: [Edition.Item]) -> Phrase {
    var phrases: [Phrase] = []
    for item in items where item != .others { phrases.append(somebody(item)) }
    return Phrase.list(phrases + (items.contains(.others) ? ["others"] : []))
  }

  private mutating func somebody(_ item: Edition.Item) -> Phrase {
    switch item {
    case .person(let person): return self.person(person)
    case .qualified(let person, let detail): return self.person(person) + Phrase(" (\(detail))")
    case .party(let party): return "the delegation of " + Self.party(party)
    case .text(let text): return Phrase(AccountText.words(text))
    case .others: return "others"
    }
  }

  /// Whoever gives or receives an honour or a pledge, or is a side of a document.
  mutating func side(_ item: Edition.Item) -> Phrase {
    if case .party(let party) = item { return Self.party(party) }
    return somebody(item)
  }

  /// The plain names, as other sentences refer to them.
  static func plain(_ items: [Edition.Item]) -> Phrase {
    let phrases = items.filter { $0 != .others }.map { item -> Phrase in
      switch item {
      case .person(let person), .qualified(let person, _): name(of: person)
      case .party(let party): "the delegation of " + Self.party(party)
      case .text(let text): Phrase(AccountText.words(text))
      case .others: "others"
      }
    }
    return Phrase.list(phrases + (items.contains(.others) ? ["others"] : []))
  }
}
