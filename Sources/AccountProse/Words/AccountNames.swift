// How an account calls people, parties and places: whoever is named first is introduced with office
// and country, and by the plain name from then on.

/// Names in the order in which an account tells of them.
struct AccountNames {
  /// The cities of the days, which names of places may begin with.
  private let cities: Set<String>
  /// Which of several people of one name somebody is, by key.
  private let namesakes: [String: Int]
  /// Every name, which no description may look like at the beginning of a sentence.
  private let all: Set<String>
  /// The codes of parties that share their name with another.
  private let sharedParties: Set<String>
  /// The keys of the people who have been introduced.
  private var introduced: Set<String> = []

  init(_ account: ToldAccount) {
    cities = Set(account.chapters.map(\.city.name))
    namesakes = Self.namesakes(account.delegations.flatMap { $0.members.map(\.person) })
    sharedParties = Self.shared(account)
    let people = account.delegations.flatMap { $0.members.map(\.person.name) }
    all = Set(people + (account.parties + account.delegations.map(\.party)).map(\.name))
  }

  /// Words that describe somebody: quoted where they look like a name.
  private func description(_ text: String) -> String {
    all.contains(ProseWords.sentenceCase(text)) ? AccountText.quoted(text) : AccountText.words(text)
  }

  private static func namesakes(_ people: [ToldPerson]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for person in people { counts[name(person.name).text, default: 0] += 1 }
    var ranks: [String: Int] = [:]
    var seen: [String: Int] = [:]
    for person in people {
      let text = name(person.name).text
      seen[text, default: 0] += 1
      if counts[text, default: 0] > 1 { ranks[person.key] = seen[text] }
    }
    return ranks
  }

  private static func shared(_ account: ToldAccount) -> Set<String> {
    let names = account.parties.map { name($0.name).text }
    let countries = Set(
      account.delegations.map(\.party).filter(\.isCountry).map { name($0.name).text })
    let people = Set(
      account.delegations.flatMap { $0.members.map { name($0.person.name).text } })
    var codes: Set<String> = []
    for (index, party) in account.parties.enumerated()
    where countries.contains(names[index]) || people.contains(names[index])
      || names.count(where: { $0 == names[index] }) > 1
    {
      codes.insert(party.code)
    }
    return codes
  }

  /// A name inside a sentence: one that begins with an article does so in small letters.
  private static func name(_ name: String) -> Phrase {
    let bare = AccountText.name(name)
    let text = bare.hasPrefix("The ") ? "the " + bare.dropFirst(4) : bare
    return Phrase(text, awaitsComma: text.contains(","))
  }
}

// MARK: People

extension AccountNames {
  /// A person, introduced where this is the first mention.
  mutating func person(_ person: ToldPerson) -> Phrase {
    introduced.insert(person.key).inserted ? introduction(of: person) : name(of: person)
  }

  /// Takes people for introduced, by their keys.
  mutating func introduce(_ keys: Set<String>) { introduced.formUnion(keys) }

  /// The names of all people of an account, to look for in its paragraphs.
  func table(of account: ToldAccount) -> NamesInText {
    NamesInText(
      account.delegations.flatMap(\.members).map { (name(of: $0.person).text, $0.person.key) })
  }

  /// The plain name; "the second Ana Lind" where several have it.
  func name(of person: ToldPerson) -> Phrase {
    let name = Self.name(person.name)
    guard let rank = namesakes[person.key] else { return name }
    return Phrase("the \(AccountMentions.ordinal(rank)) ") + name
  }

  /// "President Xi Jinping of China"; "Roman Sklyar, First Deputy Prime Minister of Kazakhstan";
  /// "Jenis Qasymbek of Kazakhstan, Äkim of Astana"; "Muhreddin of Tajikistan"
  func introduction(of person: ToldPerson) -> Phrase {
    let name = name(of: person)
    let office = person.offices.first.flatMap { office in
      isSayable(office) && !person.name.contains(office) ? office : nil
    }
    let isNamed = person.name.contains(person.party.name) || person.name.hasPrefix("The ")
    let home = isNamed ? "" : Phrase(" of ") + party(person.party)
    guard let office else { return name + home }
    if Self.titles.contains(office), !name.text.hasPrefix("the ") {
      return Phrase("\(office) ") + name + home
    }
    return name + apposition(office, home: home, of: person)
  }

  /// Whether an office can stand in a sentence as it is.
  private func isSayable(_ office: String) -> Bool {
    !office.isEmpty && AccountText.office(office) == office
  }

  /// ", First Deputy Prime Minister of Kazakhstan", but " of Kazakhstan, Äkim of Astana"
  private func apposition(_ office: String, home: Phrase, of person: ToldPerson) -> Phrase {
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
  /// "China", "the United Nations"; with its code where two are called the same.
  func party(_ party: ToldParty) -> Phrase {
    let isUsual =
      party.isCountry
      ? DefiniteArticle.isUsual(ofCountry: party.name)
      : DefiniteArticle.isUsual(ofOrganisation: party.name)
    let listed = listed(party)
    let text = listed.hasPrefix("The ") ? "the " + listed.dropFirst(4) : listed
    return Phrase((isUsual ? "the " : "") + text, awaitsComma: text.contains(","))
  }

  /// The party without an article, as lists have it.
  func listed(_ party: ToldParty) -> String {
    AccountText.name(party.name) + (sharedParties.contains(party.code) ? " (\(party.code))" : "")
  }

  /// "the Presidential Palace", "Dushanbe airport"
  func place(_ place: String, in city: String?) -> Phrase {
    let name = Self.name(place)
    let near = city.map { cities.union([$0]) } ?? cities
    return DefiniteArticle.isUsual(ofPlace: place, cities: near) && !name.text.hasPrefix("the ")
      ? "the " + name : name
  }

  /// A city.
  static func city(_ city: String) -> Phrase { Phrase(AccountText.name(city)) }

  /// The country of a city.
  static func country(_ country: String) -> Phrase {
    Phrase(DefiniteArticle.isUsual(ofCountry: country) ? "the \(country)" : country)
  }
}

// MARK: Values of roles

extension AccountNames {
  /// Those whom a role names, "others" last.
  mutating func people(_ items: [ToldItem]) -> Phrase {
    var phrases: [Phrase] = []
    for item in items where item != .others { phrases.append(somebody(item)) }
    return Phrase.list(phrases + (items.contains(.others) ? ["others"] : []))
  }

  private mutating func somebody(_ item: ToldItem) -> Phrase {
    switch item {
    case .person(let person): return self.person(person)
    case .qualified(let person, let detail): return self.person(person) + Phrase(" (\(detail))")
    default: return plain(item)
    }
  }

  /// Whoever gives or receives an honour or a pledge, or is a side of a document.
  mutating func side(_ item: ToldItem) -> Phrase {
    if case .party(let party) = item { return self.party(party) }
    return somebody(item)
  }

  /// The plain names, as other sentences refer to them.
  func plain(_ items: [ToldItem]) -> Phrase {
    let phrases = items.filter { $0 != .others }.map(plain)
    return Phrase.list(phrases + (items.contains(.others) ? ["others"] : []))
  }

  private func plain(_ item: ToldItem) -> Phrase {
    switch item {
    case .person(let person), .qualified(let person, _): name(of: person)
    case .party(let party): "the delegation of " + self.party(party)
    case .text(let text): Phrase(description(text))
    case .others: "others"
    }
  }
}
