// The everyday words for kinds of engagement: `lunch` is a meal, `press conference` is press. The
// officer's own word is kept, and editions print it.

/// A word for a kind, as programmes write it.
public struct KindWord: Hashable, Sendable {
  public let kind: Kind
  /// The word in its one spelling: `working lunch`, `wreath-laying`; the kind's own word for that.
  public let text: String
  public let form: NounForm

  /// What editions show in place of the kind's label; nil where it is the kind's own word or label.
  public var own: String? {
    text == kind.rawValue || text.lowercased() == kind.label.lowercased() ? nil : text
  }
}

/// Which words mean which kind.
public enum KindWords {
  /// The most words that a phrase has.
  public static let longest = 6

  /// The kind that a whole phrase means, however it is spelt as to capitals and hyphens; nil for a
  /// phrase that means none.
  public static func reading(_ phrase: String) -> KindWord? {
    if let word = own[phrase] { return word }
    let parts = key(phrase).split(separator: " ").map(String.init)
    guard parts.count <= longest * 2 else { return nil }
    let lead = parts.prefix { qualifiers.contains($0) }
    for count in 0...min(lead.count, max(0, parts.count - 1)) {
      let rest = parts[count...].joined(separator: " ")
      guard let noun = nouns[rest] else { continue }
      guard count > 0 else { return noun }
      let text = (parts[..<count] + [noun.text]).joined(separator: " ")
      return KindWord(kind: noun.kind, text: text, form: noun.form)
    }
    return nil
  }

  /// The words for kinds, other than the kinds' own, that stand in a text, each once.
  public static func own(in text: String) -> [KindWord] {
    let words = text.split(separator: " ")
    var found: [KindWord] = []
    for (position, word) in words.enumerated() {
      let bare = word.drop { $0 == "\"" || $0 == "(" }.prefix { !".,;:\")".contains($0) }
      guard lastWords.contains(String(bare)) else { continue }
      for first in max(0, position + 1 - longest)...position {
        let phrase = (words[first..<position] + [bare]).joined(separator: " ")
        guard let known = reading(phrase), known.own == phrase, !found.contains(known) else {
          continue
        }
        found.append(known)
      }
    }
    return found
  }

  /// The last words of all nouns, in the spelling of the table.
  private static let lastWords: Set<String> = Set(
    nouns.values.compactMap { $0.text.split(separator: " ").last.map(String.init) })

  /// Every known word in its spelling: those of the language, then the others, sorted.
  public static let all: [String] = {
    let kinds = Kind.allCases.map(\.rawValue)
    return kinds + Set(nouns.values.map(\.text)).subtracting(kinds).sorted()
  }()

  /// A phrase in small letters, with spaces for hyphens and straight apostrophes.
  private static func key(_ phrase: String) -> String {
    String(
      String.UnicodeScalarView(
        phrase.lowercased().unicodeScalars.map { scalar in
          switch scalar {
          case "-", "\u{2010}", "\u{2011}": " "
          case "\u{2019}": "'"
          default: scalar
          }
        }))
  }

  /// The words of the language, as it writes them.
  private static let own: [String: KindWord] = Dictionary(
    uniqueKeysWithValues: Kind.table.map { row in
      (
        row.kind.rawValue,
        KindWord(kind: row.kind, text: row.kind.rawValue, form: row.form)
      )
    })

  private static let nouns: [String: KindWord] = {
    var table: [String: KindWord] = [:]
    // A label that holds the lead of another slot cannot be typed as a kind.
    for row in Kind.table where !row.label.contains(" with ") {
      table[key(row.label)] = KindWord(kind: row.kind, text: row.label.lowercased(), form: row.form)
    }
    for (kind, words) in everyday {
      for word in words.split(separator: ",") {
        let word = word.drop { $0 == " " }
        let form: NounForm = word.hasSuffix("+") ? .plural : word.hasSuffix("=") ? .mass : .singular
        let text = form == .singular ? String(word) : String(word.dropLast())
        table[key(text)] = KindWord(kind: kind, text: text, form: form)
      }
    }
    for word in own.values { table[key(word.text)] = word }
    for (phrase, word) in table where isSpelledOut(phrase, table) {
      table[phrase] = own[word.kind.rawValue]
    }
    return table
  }()
}

extension KindWords {
  /// The words for each kind, in the order of the reference, for people to read.
  public static let listed: [(kind: Kind, words: [String])] = everyday.map { kind, words in
    (
      kind,
      words.split(separator: ",").map { word in
        String(word.drop { $0 == " " }.prefix { $0 != "+" && $0 != "=" })
      }
    )
  }

  /// Whether a phrase only says more of another: `signing of agreements`. It is read as its kind and
  /// not kept, because an account could not tell it from a signing of somebody's.
  private static func isSpelledOut(_ phrase: String, _ table: [String: KindWord]) -> Bool {
    guard let end = phrase.firstRange(of: " of ")?.lowerBound else { return false }
    return table[String(phrase[..<end])] != nil
  }

  /// Words that may stand before any of the others: `working lunch`, `joint press conference`.
  private static let qualifiers: Set<String> = Set(
    """
    academic afternoon airport annual bilateral brief business ceremonial city closing commemorative \
    community concluding constitutive courtesy cultural delegation delegations economic embassy \
    evening expanded extended factory family farewell festive field final first formal friendly gala \
    government grand group guided harbor harbour high historic honorary hospital hotel informal \
    internal introductory investment joint ladies ladies' large leaders leaders' level light local \
    memorial military mini ministerial morning multilateral museum national official opening \
    parliamentary partners partners' plenary presidential principals principals' private public \
    quick restricted return royal school scientific second security separate short site small solemn \
    special sports spouses spouses' state student thematic third trade traditional trilateral \
    university welcome welcoming women's working youth
    """.split(separator: " ").map(String.init))

  /// The words for each kind; `+` marks a plural, `=` what has neither number nor article.
  private static let everyday: [(kind: Kind, words: String)] = [
    (.arrival, "landing, touchdown, arrival ceremony"),
    (
      .departure,
      "take-off, farewell, farewell ceremony, departure ceremony, send-off, leave-taking"
    ),
    (
      .transfer,
      """
      flight, onward flight, drive, ride, train, train journey, journey, travel=, crossing, \
      boat trip, boat ride, motorcade, procession, carriage procession, shuttle, walk
      """
    ),
    (
      .welcome,
      """
      welcome ceremony, welcoming ceremony, ceremony of welcome, military honours+, \
      military honors+, greeting
      """
    ),
    (
      .guardInspection,
      """
      guard of honour, guard of honor, honour guard, honor guard, inspection of the guard, \
      guard inspection, review of the guard, guard review, review of troops, inspection of troops
      """
    ),
    (
      .wreath,
      """
      wreath-laying, wreath-laying ceremony, laying of a wreath, laying of wreaths, \
      laying of flowers, flower-laying, flower-laying ceremony, floral tribute, minute of silence
      """
    ),
    (.call, "courtesy call, courtesy visit, state call, protocol call"),
    (.audience, "royal audience"),
    (
      .teteATete,
      """
      tête-à-tête, tête-à-tête meeting, tete-a-tete meeting, one-on-one, one-on-one meeting, \
      one-to-one, one-to-one meeting, four-eyes meeting, private talks+, private conversation
      """
    ),
    (
      .talks,
      """
      consultations+, negotiations+, discussions+, delegation talks+, plenary meeting, plenary, \
      expanded meeting, extended meeting, round of talks, dialogue
      """
    ),
    (.bilateral, "bilateral meeting, bilat"),
    (.pullAside, "brush-by, pull-aside meeting"),
    (
      .session,
      """
      plenary session, working session, summit session, opening session, closing session, retreat, \
      leaders' retreat, summit, segment
      """
    ),
    (
      .photo,
      """
      photograph, family photo, family photograph, group photo, photo opportunity, photo op, \
      photo call, photo session, handshake, picture
      """
    ),
    (.gifts, "gift exchange, presentation of gifts, gift presentation, gift-giving"),
    (
      .guestBook,
      """
      guest book, guestbook, visitors' book, visitor's book, golden book, book of condolence, \
      signing of the guest book, signing of the visitors' book, signing of the golden book, \
      guest book signing, book signing
      """
    ),
    (
      .signing,
      """
      signing ceremony, signature ceremony, signature, signing of documents, \
      signing of agreements, exchange of documents, exchange of notes, document signing, \
      treaty signing
      """
    ),
    (
      .decoration,
      """
      conferral, conferral of orders, award ceremony, awarding ceremony, investiture, \
      exchange of decorations, bestowal, presentation of orders, presentation of awards
      """
    ),
    (
      .press,
      """
      press conference, news conference, press statement, press statements+, \
      press briefing, media briefing, \
      press availability, media availability, press point, press event, press meeting, \
      press encounter, interview
      """
    ),
    (
      .doorstep,
      "doorstep statement, doorstep interview, press huddle, press gaggle, gaggle, media scrum"
    ),
    (.banquet, "state banquet, state dinner, welcome banquet"),
    (.meal, "lunch, dinner, breakfast, luncheon, supper, brunch, buffet, barbecue, picnic"),
    (
      .refreshments,
      "coffee=, tea=, coffee break, tea break, refreshment break, afternoon tea=, high tea=, drinks+"
    ),
    (
      .reception,
      "cocktail, cocktails+, cocktail reception, cocktail party, garden party, vin d'honneur"
    ),
    (
      .address,
      """
      speech, lecture, keynote, keynote address, keynote speech, remarks+, opening remarks+, \
      closing remarks+, toast, toasts+
      """
    ),
    (
      .forum,
      """
      conference, round table, roundtable, seminar, panel, panel discussion, symposium, workshop, \
      business council
      """
    ),
    (
      .opening,
      """
      inauguration, inauguration ceremony, ribbon-cutting, ribbon-cutting ceremony, \
      opening ceremony, closing ceremony, launch, launch ceremony, groundbreaking, ground-breaking, \
      ground-breaking ceremony, groundbreaking ceremony, foundation stone, \
      laying of the foundation stone, naming ceremony
      """
    ),
    (
      .unveiling,
      "unveiling ceremony, plaque unveiling, unveiling of a plaque, unveiling of the plaque"
    ),
    (.treePlanting, "tree-planting ceremony, planting of a tree, planting"),
    (
      .visit,
      """
      tour, walkabout, sightseeing=, exhibition, exhibition visit, exhibition tour, viewing, \
      walking tour, boat tour, excursion
      """
    ),
    (
      .performance,
      """
      concert, ballet, opera, parade, show, recital, cultural programme, cultural program, \
      fireworks+, flypast, fly-past, football match, match, play
      """
    ),
    (.screening, "film screening, film, showing of a film"),
    (
      .service,
      """
      religious service, church service, mass, holy mass, Te Deum, divine service, \
      memorial service, thanksgiving service, funeral service, funeral, requiem, liturgy, worship=, \
      vespers=
      """
    ),
    (.prayer, "prayers+, silent prayer, moment of prayer, Friday prayers+, blessing"),
    (.community, "community meeting, community event, diaspora meeting, diaspora event"),
    (.meeting, "encounter, exchange of views, gathering, get-together, discussion, conversation"),
    (
      .briefing,
      """
      debriefing, debrief, pre-brief, preparation=, preparatory meeting, preparation meeting, \
      coordination meeting, co-ordination meeting, internal meeting, staff meeting
      """
    ),
    (
      .checkIn,
      """
      hotel check-in, check-out, hotel check-out, checkin, security screening, registration, \
      accreditation
      """
    ),
    (
      .rest,
      """
      private time=, free time=, personal time=, private programme, private program, overnight=, \
      overnight stay, overnight rest=, break, downtime=, at leisure=, time at leisure=
      """
    ),
  ]
}
