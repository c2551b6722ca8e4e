// What a claim rests on beside the words of its own sentence, and how far it is believed for that.

/// What was taken from elsewhere to make a claim.
struct Grounds: OptionSet {
  let rawValue: UInt8

  /// The account fixes no day.
  static let noDay = Grounds(rawValue: 1)
  /// The day is that of an earlier sentence.
  static let carriedDay = Grounds(rawValue: 2)
  /// The city is that of an earlier sentence.
  static let carriedCity = Grounds(rawValue: 4)
  /// The sentence does not speak of the visitor.
  static let suppliedVisitor = Grounds(rawValue: 8)
  /// Nobody is named; a pronoun, an office or a group says who takes part.
  static let nobodyNamed = Grounds(rawValue: 16)
  /// What was merely to come.
  static let planned = Grounds(rawValue: 32)

  /// Of the engagements that rest on a ground, the share that agreed with hand-made records in day,
  /// kind and most of the people, over the forty accounts that docs/reading.md tells of, in steps
  /// of 0.05; there were from 6 (no day) to 834 (carried city). What an earlier sentence said is
  /// as sure as what is stated.
  private static let table: [(ground: Grounds, share: Double, words: String)] = [
    (.noDay, 0.65, "no day is stated"),
    (.carriedDay, 0.8, "the day is that told before"),
    (.carriedCity, 0.8, "the city is that told before"),
    (.suppliedVisitor, 0.75, "the visitor is not spoken of"),
    (.nobodyNamed, 0.8, "nobody is named"),
    (.planned, 0.85, "it was still to come"),
  ]

  /// The share where nothing was taken from elsewhere.
  private static let statedShare = 0.8

  /// From 0 to 1: how often such a claim is right, by its weakest ground.
  var confidence: Double {
    var least = isEmpty ? Self.statedShare : 1
    for row in Self.table where contains(row.ground) { least = min(least, row.share) }
    return least
  }

  /// "stated", or what was taken from elsewhere.
  var reason: String { Self.reasons[Int(rawValue)] }

  /// The reasons of all sets of grounds.
  private static let reasons = (UInt8(0)..<64).map { bits in
    let words = table.filter { Grounds(rawValue: bits).contains($0.ground) }.map(\.words)
    return words.isEmpty ? "stated" : words.joined(separator: "; ")
  }
}

extension SentenceReader {
  /// Notes for every claim of the sentence what it rests on.
  func noteGrounds() {
    guard !claims.isEmpty else { return }
    let speaksOfVisitor = hasKnownPeople(in: chunks.indices, where: isVisitorSide)
    let hasDay = chunks.contains { chunk in
      guard let day = chunk.time?.day else { return false }
      return day != .none
    }
    for index in claims.indices {
      var grounds: Grounds = claims[index].status == .planned ? [.planned] : []
      if claims[index].date == nil {
        grounds.insert(.noDay)
      } else if !hasDay {
        grounds.insert(.carriedDay)
      }
      if let city = claims[index].city, !isNamed(city) { grounds.insert(.carriedCity) }
      let people = claims[index].people
      if people.contains(where: isVisitorSide), !speaksOfVisitor {
        grounds.insert(.suppliedVisitor)
      } else if !people.isEmpty, !isAnybodyNamed(people) {
        grounds.insert(.nobodyNamed)
      }
      claims[index].grounds = grounds
    }
  }

  /// Whether a place of the sentence has this name.
  private func isNamed(_ city: String) -> Bool {
    chunks.contains { chunk in
      guard let place = chunk.place, let first = place.name.first, let last = place.name.last,
        tokens[last].end - tokens[first].start == city.utf8.count
      else { return false }
      return account.phrase(tokens, place.name) == city
    }
  }

  /// Whether the sentence has the name of somebody who takes part.
  private func isAnybodyNamed(_ people: Attendance) -> Bool {
    chunks.indices.contains { chunk in
      chunks[chunk].mention?.name != nil && knownPeople(of: chunk).contains(where: people.contains)
    }
  }
}
