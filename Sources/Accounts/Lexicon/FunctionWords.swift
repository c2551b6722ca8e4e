// The small words of English that the grammar stands on.

/// Prepositions that the grammar tells apart.
enum Preposition: Int32, CaseIterable {
  case at, `in`, on, to, from, with, by, `for`, of, after, before, during, into, near, between
  case among, including, through, until, since, `as`, around, about, outside, within, along
  case besides, without, following, behind, under, over, against, towards, alongside, via, per, upon

  /// The preposition that a word is.
  init?(_ word: WordKey) {
    guard let value = Self.byWord[word] else { return nil }
    self.init(rawValue: value)
  }

  private static let byWord: KeyTable = {
    var table = KeyTable(capacity: allCases.count)
    for preposition in allCases { table.set(preposition.word, preposition.rawValue) }
    return table
  }()

  var word: WordKey { Self.words[Int(rawValue)] }

  /// In the order of the cases.
  private static let words: [WordKey] = [
    "at", "in", "on", "to", "from", "with", "by", "for", "of", "after", "before", "during", "into",
    "near", "between", "among", "including", "through", "until", "since", "as", "around", "about",
    "outside", "within", "along", "besides", "without", "following", "behind", "under", "over",
    "against", "towards", "alongside", "via", "per", "upon",
  ]
}

/// What a pronoun points at.
enum Pronoun: Int32, CaseIterable {
  case he, she, they, it, we, you, both, latter, former
}

/// Groups of people named together.
enum GroupWord: Int32, CaseIterable {
  /// Two who meet: "the two leaders".
  case leaders
  /// The visitor and the spouse, or another couple.
  case couple
  /// Everybody who came: "the visitors", "the party".
  case visitors
  /// The delegations of both sides.
  case sides
  /// One visitor: "the guest".
  case guest
  /// One host.
  case host
  /// "the Brazilians", "the Frenchman": people of a country.
  case nationals
}

extension LexiconBuilder {
  mutating func addFunctionWords() {
    for preposition in Preposition.allCases {
      add(preposition.word, .preposition, Int(preposition.rawValue))
    }
    addLists(Self.functionWords)
    // "M. Macron"; at the end of a phrase the stop would be cut off.
    add(WordKey("m."), .title, 1)
    addGroups()
  }

  private mutating func addLists(_ text: StaticString) {
    let table = TableText(text)
    table.forEachRow { fields in
      guard let kind = Self.classNames[table.text(fields[0])] else { return }
      for piece in table.list(fields[2]) {
        add(table, piece, kind, Int(table.text(fields[1])) ?? 0)
      }
    }
  }

  private static let classNames: [String: WordClasses] = [
    "det": .determiner, "prep": .preposition, "conj": .conjunction, "sub": .subordinator,
    "rel": .relative, "pron": .pronoun, "aux": .auxiliary, "neg": .negation, "num": .number,
    "scale": .scale, "title": .title, "kin": .kin, "particle": .particle, "poss": .possessive,
    "adv": .adverb, "mod": .modifier, "port": .portfolio, "org": .organisation,
  ]

  /// Class, value, words. Prepositions carry the number of the one that they stand for; relatives
  /// are 0 who, 1 which and that, 2 where, 3 whose, 4 when; titles and kin 1 male, 2 female;
  /// possessives those of pronouns; auxiliaries 0 be, 1 have, 2 had, 3 will, 4 do; scales powers.
  private static let functionWords: StaticString = """
    det | 0 | the
    det | 1 | a, an, another, one
    det | 2 | this, these, that, those, such, same, each, every, all, some, any, several, various
    prep | 33 | toward
    prep | 12 | onto
    prep | 24 | inside, aboard
    prep | 13 | beside, below, opposite, beneath
    prep | 11 | amid, amidst, throughout
    prep | 17 | across
    prep | 21 | round
    prep | 34 | alongside
    prep | 11 | as a result of, in the course of, on the sidelines of, on the margins of
    prep | 11 | on the occasion of, in the framework of, within the framework of, as part of
    prep | 9 | at the end of, upon completion of, on completion of, at the close of
    prep | 9 | at the conclusion of
    prep | 7 | in honour of, in honor of, on behalf of
    prep | 5 | together with, along with, in the company of
    prep | 16 | in the presence of
    prep | 26 | in addition to, apart from, as well as, other than
    prep | 10 | prior to, ahead of
    org | -1 | council, organisation, organization, committee, commission, corporation, company, force
    org | -1 | agency, association, union, league, congress, foundation, fund, federation, board
    org | -1 | authority, corps, guards, army, navy, airlines, airways, initiative, programme, group
    org | -1 | conference, confederation, society, trust, consortium, holding, holdings, institute
    org | -1 | industries, partners, capital, guard, regiment, orchestra, choir, band, club, party
    conj | 0 | and, &
    conj | 1 | or, but, nor, yet
    sub | 0 | while, whilst, because, although, though, when, if, as, once, unless, whereas, whereupon
    sub | 1 | after which, at which, on which, during which, in which, following which, to which
    sub | 1 | upon which, by which, with which, from which, for which, in the course of which, whereby
    sub | 1 | at the end of which, at whose
    rel | 0 | who, whom
    rel | 1 | which, that
    rel | 2 | where
    rel | 3 | whose
    pron | 0 | he, him, himself
    pron | 1 | she, her, herself
    pron | 2 | they, them, themselves
    pron | 3 | it, itself
    pron | 4 | we, us, i, me
    pron | 5 | you
    pron | 6 | both, the two, the pair, the duo
    poss | 0 | his
    poss | 1 | her
    poss | 2 | their
    poss | 3 | its
    poss | 4 | our, my, your
    aux | 0 | be, is, are, was, were, been, being, am
    aux | 1 | have, has, having
    aux | 2 | had
    aux | 3 | will, would, shall, should, may, might, can, could, must
    aux | 4 | do, does, did
    neg | 0 | not, never, no, nobody, none, neither, nothing, n't
    neg | 1 | without
    num | 1 | one
    num | 2 | two
    num | 3 | three
    num | 4 | four
    num | 5 | five
    num | 6 | six
    num | 7 | seven
    num | 8 | eight
    num | 9 | nine
    num | 10 | ten
    num | 11 | eleven
    num | 12 | twelve
    num | 13 | thirteen
    num | 14 | fourteen
    num | 15 | fifteen
    num | 16 | sixteen
    num | 17 | seventeen
    num | 18 | eighteen
    num | 19 | nineteen
    num | 20 | twenty
    num | 30 | thirty
    num | 40 | forty
    num | 50 | fifty
    num | 60 | sixty
    num | 70 | seventy
    num | 80 | eighty
    num | 90 | ninety
    scale | 2 | hundred
    scale | 3 | thousand, k
    scale | 6 | million, mn, m
    scale | 9 | billion, bn, milliard
    scale | 12 | trillion, tn
    title | 1 | mr, mr., sir, herr, monsieur, signor, senhor, señor, lord, don, messrs, messrs.
    title | 2 | mrs, mrs., ms, ms., miss, madam, madame, mme, mlle, signora, senhora, señora, lady, dame, frau
    title | 0 | dr, dr., prof, prof., professor, h.e., h.m., h.r.h., his excellency, her excellency
    title | 0 | excellency, their excellencies, his majesty, her majesty, his royal highness
    title | 0 | her royal highness, his highness, her highness, his holiness, right honourable
    title | 0 | his imperial majesty, her imperial majesty, their imperial majesties
    title | 0 | his imperial highness, her imperial highness
    title | 0 | alderman, councillor, field-marshal, air marshal, vice-admiral, rear-admiral, brigadier
    title | 0 | commodore, monsignor, canon, archdeacon
    title | 0 | very reverend, most reverend, right reverend, reverend, rt hon, rt. hon., shri, smt
    title | 0 | the honourable, hon, hon., the right honourable, the rt hon, his eminence, his serene highness
    kin | 2 | daughter-in-law, mother-in-law, sister-in-law, stepdaughter, granddaughter, grandmother
    kin | 1 | son-in-law, father-in-law, brother-in-law, stepson, grandson, grandfather
    kin | 2 | wife, spouse, daughter, mother, sister, consort, partner, widow, niece, fiancee
    kin | 1 | husband, son, father, brother, nephew
    particle | 0 | de, del, della, dei, di, da, do, dos, das, du, des, van, von, der, den, bin, bint
    particle | 0 | am, im, sur, sul, aan, an, na
    particle | 0 | ibn, al, el, la, le, las, los, y, e, zu, af, ter, ten, abu, ben, ould, st, st., wa
    adv | 0 | also, then, later, afterwards, afterward, subsequently, thereafter, thereupon, soon
    adv | 0 | there, here, together, first, finally, next, meanwhile, earlier, again, jointly, briefly
    adv | 0 | personally, officially, formally, privately, warmly, directly, immediately, already
    adv | 0 | aside, still, once more, once again, too, even, only, just, both, further, furthermore, together, moreover
    adv | 0 | separately, respectively, ceremonially, ceremoniously, solemnly, straight, back, on, up
    adv | 0 | off, down, out, over, away, through, likewise, itself, alone, eventually, initially
    adv | 0 | shortly, late, instead, home, onward, onwards, ashore, aboard, round, jointly, notably
    mod | 1 | former, ex, late, previous, outgoing, then, retired, one-time
    mod | 2 | vice, deputy, first, second, acting, senior, chief, assistant, permanent, associate
    mod | 3 | catholic, orthodox, anglican, protestant, lutheran, muslim, jewish, buddhist, hindu
    mod | 3 | sunni, shia, shiite, methodist, baptist, presbyterian
    mod | 3 | visiting, incumbent, new, current, present, host, reigning, local, regional, national
    mod | 3 | informal, unofficial, formal, brief, short, bilateral, trilateral, multilateral
    mod | 3 | federal, royal, imperial, presidential, princely, official, state, special, top, leading
    port | 0 | foreign, finance, defence, defense, energy, infrastructure, agriculture, environment
    port | 0 | trade, commerce, transport, transportation, health, education, culture, interior, home
    port | 0 | justice, economy, economic, economics, industry, labour, labor, tourism, science, youth
    port | 0 | technology, investment, development, security, housing, planning, water, mining, mines
    port | 0 | sports, sport, communications, digital, innovation, research, oil, petroleum, gas
    port | 0 | external, affairs, international, cooperation, treasury, budget, fisheries, forestry
    port | 0 | natural, resources, social, family, women, internal, public, works, civil, aviation
    port | 0 | climate, business, information, media, religious, veterans, immigration, land, lands
    """

  private mutating func addGroups() {
    let table = TableText(Self.groups)
    table.forEachRow { fields in
      for piece in table.list(fields[1]) {
        add(table, piece, .group, Int(table.text(fields[0])) ?? 0)
      }
    }
  }

  /// The number of a `GroupWord` and its words.
  private static let groups: StaticString = """
    0 | leaders, presidents, premiers, prime ministers, heads of state, heads of government, men
    0 | women, statesmen, monarchs, sovereigns, counterparts, principals, chancellors, ministers
    0 | politicians, heads of state and government, dignitaries, kings, foreign ministers
    1 | couple, royal couple, presidential couple, imperial couple, majesties, first couple, couples
    1 | their majesties, their royal highnesses, royals, spouses, highnesses, pair
    2 | visitors, guests, party, royal party, presidential party, entourage, delegation, visiting party
    2 | presidential delegation, royal visitors, visiting delegation, motorcade, travellers, group
    3 | sides, delegations, parties, governments, countries, nations, teams, neighbours, states
    4 | guest, visitor, high guest, guest of honour, state guest, distinguished guest, guest of honor
    5 | host, hostess, counterpart, opposite number
    """
}
