// Nouns that name engagements, and the kinds that they stand for.

import VisitModel

/// What a noun says of the engagement that it names.
struct EventRow {
  let kind: Kind
  /// What the words are compared by, as of one word.
  let key: WordKey
  /// Whether the noun names an engagement by itself, not only beside a verb that says so.
  let isStrong: Bool
}

extension LexiconBuilder {
  mutating func addEvents() {
    let table = TableText(Self.eventNouns)
    table.forEachRow { fields in
      guard let kind = Kind(rawValue: table.text(fields[0])) else { return }
      for piece in table.list(fields[2]) {
        events.append(
          EventRow(
            kind: kind, key: WordKey(table.bytes, piece),
            isStrong: table.text(fields[1]) == "strong"))
        add(table, piece, .event, events.count - 1)
      }
    }
  }

  /// Kind, strength, words. Strong ones need no verb that says something is held.
  private static let eventNouns: StaticString = """
    talks | strong | talks, official talks, formal talks, expanded talks, plenary talks
    talks | strong | delegation-level talks, extended talks, summit talks, full talks, bilateral talks
    talks | strong | summit meeting, working session, plenary meeting, expanded meeting, negotiations
    talks | weak | discussions, consultations, deliberations, working meeting, extended-format talks
    talks | weak | round of talks, delegation talks, expanded-format talks, talks in expanded format
    tete-a-tete | strong | tete-a-tete, one-on-one, one-on-one talks, one-on-one meeting
    tete-a-tete | strong | one-to-one meeting, one-to-one talks, private talks, restricted talks
    tete-a-tete | strong | talks in a narrow format, narrow-format talks, restricted-format talks
    tete-a-tete | strong | restricted meeting, private meeting, closed-door talks, face-to-face talks
    tete-a-tete | strong | head-to-head talks, closed-door meeting, tete-a-tete talks, private conversation
    bilateral | strong | bilateral meeting, bilateral meetings, bilaterals, sideline meeting
    pull-aside | strong | pull-aside, pull-asides, brief encounter, brief exchange
    meeting | weak | contacts, contact
    meeting | weak | meeting, meetings, conversation, conversations, encounter, get-together
    meeting | weak | talk, interaction
    meeting | weak | exchange of views, round table, roundtable, discussion, walkabout, chat
    call | weak | call
    call | strong | courtesy call, courtesy visit, formal leave, leave-taking, farewell call
    audience | weak | audience
    audience | strong | private audience, papal audience, royal audience
    welcome | strong | welcome ceremony, welcoming ceremony, official welcome, ceremonial welcome
    welcome | strong | ceremonial reception, arrival ceremony, formal welcome, official reception ceremony
    welcome | strong | ceremony of official welcome, ceremony of official meeting, official meeting ceremony
    welcome | strong | ceremony of the official meeting, ceremony of the official welcome
    welcome | strong | state welcome, ceremony of welcome, reception ceremony, military honours
    welcome | strong | military honors, red-carpet welcome, official welcoming ceremony
    welcome | strong | official welcome ceremony, grand welcome ceremony, welcoming parade
    welcome | weak | welcome
    welcome | weak | guard of honour, guard of honor, honour guard, honor guard, gun salute
    welcome | weak | 21-gun salute, national anthems, anthems, royal salute, salute of guns
    wreath | strong | wreath-laying, wreath-laying ceremony, wreath laying, laying of a wreath
    wreath | strong | laying of wreaths, flower-laying ceremony
    banquet | strong | state banquet, state banquets, banquet, state dinner, gala dinner
    banquet | strong | welcome banquet, official dinner, return banquet, farewell banquet
    banquet | strong | black-tie dinner, official banquet, welcoming banquet, gala banquet
    meal | strong | dinner, lunch, luncheon, breakfast, supper, iftar, working lunch, brunch
    meal | strong | working dinner, working breakfast, private dinner, buffet dinner, informal dinner
    meal | strong | state luncheon, official luncheon, afternoon tea, tea party, state lunch, barbecue
    meal | strong | family dinner, private lunch, business lunch, official lunch, gala lunch
    reception | strong | reception, garden party, cocktail party, state reception, evening reception
    performance | strong | concert, gala concert, ballet, recital, opera, cultural performance, mini-recital
    performance | strong | acrobatic show, fashion show, military parade, air show, cultural show
    performance | strong | folk performance, dance performance, gala performance, parade, fly-past
    performance | weak | performance, show, display, play, display of dancing, cultural programme
    performance | weak | demonstration, spectacle, pageant, festival, sports display, rehearsal
    performance | strong | baseball game, exhibition game, football game, polo match, film screening
    performance | strong | football match, horse race, rugby match, cricket match, tattoo
    address | strong | speech, policy speech, keynote speech, keynote address, keynote, lecture
    address | weak | address, remarks, homily, toast
    press | strong | press conference, joint press conference, news conference, press briefing
    press | strong | joint news conference, press statements, statements to the press, press appearance
    press | strong | briefing for the media, media briefing, joint briefing, joint media briefing
    press | strong | briefing for journalists, briefing for the press
    press | strong | media conference, joint press statement, statement to the press, press statement
    press | strong | statements to the media, statements to journalists, joint press appearance
    press | strong | joint appearance before the press, appearance before the press, joint appearance
    press | strong | statements for the press, statements to reporters, press point, media statements
    photo | strong | official photograph, family photograph, group photograph, family photo, group photo
    photo | strong | official photo, photo call, joint photograph, commemorative photograph, photo opportunity
    photo | strong | official photographs, group picture, photocall
    gifts | strong | exchange of gifts, exchange of presents
    signing | strong | signing ceremony, ceremony of signing, document signing
    signing | weak | signing, signature, exchange of documents
    decoration | strong | investiture, award ceremony, decoration ceremony, conferral, conferring
    session | strong | plenary session, summit session, plenary, opening session, closing session
    session | strong | working session of the summit, council meeting, extended session
    session | strong | summit
    session | weak | session, leaders' retreat, general debate
    forum | strong | business forum, investment forum, economic forum, business council, trade forum
    forum | strong | investment round table, investment roundtable, investment summit, trade conference
    forum | strong | business summit, business conference, business round table, investment conference
    forum | strong | business roundtable, business breakfast, business seminar, business meeting, ceo forum
    forum | weak | forum, conference, seminar, symposium
    opening | strong | opening ceremony, inauguration, inauguration ceremony, launch ceremony
    opening | strong | groundbreaking, groundbreaking ceremony, ground-breaking ceremony, official opening
    opening | strong | unveiling, unveiling ceremony, ribbon-cutting, tree-planting, tree-planting ceremony
    opening | strong | laying of the foundation stone, foundation-stone ceremony, commissioning ceremony
    opening | weak | launch, opening, foundation stone, cornerstone, plaque, ceremony to launch
    opening | weak | ceremony to open, swearing-in, inaugural ceremony
    visit | strong | guided tour, tour, sightseeing, sightseeing tour, boat trip, boat ride, cruise
    visit | strong | service of thanksgiving, church service, mass, memorial service, prayer service
    visit | strong | divine service, evensong, open-air mass, prayers, pilgrimage, private visit
    visit | weak | exhibition, excursion, outing, walk, stroll, drive, stop, inspection
    community | strong | community reception, community event, meeting with the diaspora
    transfer | strong | motorcade, carriage procession, cortege, carriage ride, state procession
    departure | weak | departure
    arrival | weak | arrival
    departure | strong | farewell ceremony, departure ceremony, send-off, farewells, ceremonial farewell
    rest | weak | rest, private time, overnight stop, night
    """

  /// The words of documents and honours.
  mutating func addDocumentWords() {
    let table = TableText(Self.documentWords)
    table.forEachRow { fields in
      let kind: WordClasses = table.text(fields[0]) == "honour" ? .honour : .document
      let value = Int(table.text(fields[1])) ?? 0
      for piece in table.list(fields[2]) { add(table, piece, kind, value) }
    }
  }

  /// Documents: the number of a `DocumentType`, or 8 and 9 for other documents; those of 9 are only
  /// documents by a title or a number. Honours: 0 orders, 1 degrees, 2 freedoms and keys.
  private static let documentWords: StaticString = """
    document | 0 | joint declaration, declaration, joint declarations, declarations
    document | 1 | joint statement, joint statements, statement of intent, joint vision statement
    document | 2 | treaty, treaties, pact, pacts, convention, conventions, charter
    document | 3 | agreement, agreements, accord, accords, deal, deals, framework agreement
    document | 3 | cooperation agreement, intergovernmental agreement, arrangement, arrangements
    document | 3 | interdepartmental agreement, intergovernmental agreements, trade agreement
    document | 4 | memorandum, memoranda, memorandums, mou, mous, memorandum of understanding
    document | 4 | memoranda of understanding, memorandums of understanding, aide-memoire
    document | 4 | letter of intent, letters of intent
    document | 5 | protocol, protocols
    document | 6 | contract, contracts
    document | 7 | communique, joint communique, communiques
    document | 8 | exchange of notes, exchange of letters, action plan, plan of action, roadmap
    document | 8 | documents, papers, instruments, document, road map, programme of cooperation
    document | 8 | cooperation programme, plan of cooperation, joint action plan, bilateral documents
    document | 8 | cooperation documents, framework document, program of cooperation, texts
    document | 9 | framework, compact, blueprint, letters
    document | 9 | programme, plan, program, partnership, resolution, strategy, statement, vision
    honour | 0 | order, orders, grand cross, medal, collar, grand collar, decoration, decorations
    honour | 0 | grand cordon, star, cross, insignia, state award, highest honour, highest award
    honour | 0 | civilian honour, highest decoration, legion of honour, grand order, highest civilian award
    honour | 0 | prize, award, highest honor, knight grand cross, highest civilian honour
    honour | 1 | degree of doctor, honorary degree of doctor, doctor of laws, doctor of letters
    honour | 1 | honorary doctorate, honorary degree, honorary doctor, doctorate honoris causa
    honour | 1 | honorary doctorates, doctorate, honorary doctor of laws, honorary professor
    honour | 1 | honorary professorship, doctor honoris causa, honorary doctorate of law
    honour | 2 | freedom of the city, honorary citizen, honorary citizenship, key to the city
    honour | 2 | freeman of the city, freemen of the city, freeman, freemen, honorary freeman
    honour | 2 | freeman of the borough, freedom of the borough, honorary freewoman
    honour | 2 | key of honour, city key of honour, city key, keys of honour
    honour | 2 | keys to the city, keys of the city, freedom, golden key, honorary freedom
    """
}
