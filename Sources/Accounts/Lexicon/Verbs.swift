// Verbs of accounts and their forms.

/// How a form of a verb stands to its lemma.
struct VerbForms: OptionSet {
  let rawValue: Int32
  static let base = VerbForms(rawValue: 1)
  static let third = VerbForms(rawValue: 2)
  static let past = VerbForms(rawValue: 4)
  static let participle = VerbForms(rawValue: 8)
  static let gerund = VerbForms(rawValue: 16)
  static let finite: VerbForms = [.base, .third, .past]
}

extension LexiconBuilder {
  private struct Form {
    let key: WordKey
    let lemma: Int
    var forms: VerbForms
  }

  /// Verb senses hold the lemma's number times 32 and the forms.
  mutating func addVerbs() {
    let regular = TableText(Verbs.regular)
    let irregular = TableText(Verbs.irregular)
    var forms: [Form] = []
    forms.reserveCapacity(2_500)
    regular.forEachRow { fields in
      for word in regular.words(fields[0]) {
        let stem = VerbStem(regular, word)
        let lemma = addVerb(regular.key(word))
        forms.append(Form(key: verbs[lemma], lemma: lemma, forms: .base))
        forms.append(Form(key: stem.third, lemma: lemma, forms: .third))
        forms.append(Form(key: stem.past, lemma: lemma, forms: [.past, .participle]))
        forms.append(Form(key: stem.gerund, lemma: lemma, forms: .gerund))
      }
    }
    irregular.forEachRow { fields in
      let words = irregular.words(fields[0])
      guard words.count >= 3 else { return }
      let stem = VerbStem(irregular, words[0])
      let lemma = addVerb(irregular.key(words[0]))
      let gerund = words.count > 3 ? irregular.key(words[3]) : stem.gerund
      forms.append(Form(key: verbs[lemma], lemma: lemma, forms: .base))
      forms.append(Form(key: stem.third, lemma: lemma, forms: .third))
      forms.append(Form(key: irregular.key(words[1]), lemma: lemma, forms: .past))
      forms.append(Form(key: irregular.key(words[2]), lemma: lemma, forms: .participle))
      forms.append(Form(key: gerund, lemma: lemma, forms: .gerund))
    }
    addForms(forms)
  }

  /// A word that is several forms of one verb gets one sense; one of two verbs is of the first.
  private mutating func addForms(_ forms: [Form]) {
    var places = KeyTable(capacity: forms.count)
    var merged: [Form] = []
    merged.reserveCapacity(forms.count)
    for form in forms {
      guard let place = places[form.key].map(Int.init) else {
        places.set(form.key, Int32(merged.count))
        merged.append(form)
        continue
      }
      if merged[place].lemma == form.lemma { merged[place].forms.formUnion(form.forms) }
    }
    for form in merged { add(form.key, .verb, form.lemma * 32 + Int(form.forms.rawValue)) }
  }
}

/// The base of a regular verb, and the keys of its other forms.
private struct VerbStem {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>

  init(_ table: TableText, _ range: Range<Int>) {
    bytes = table.bytes
    self.range = range
  }

  /// The key of the base without its last letters, with its last letter again, and an ending.
  private func key(
    dropping dropped: Int = 0, doubling: Bool = false, adding ending: StaticString
  ) -> WordKey {
    var key = WordKeyBuilder()
    for byte in bytes[range.dropLast(dropped)] { key.add(byte) }
    if doubling { key.add(bytes[range.upperBound - 1]) }
    ending.withUTF8Buffer { for byte in $0 { key.add(byte) } }
    return key.key
  }

  /// The letter that stands so far from the end; a space where the word is shorter.
  private func letter(_ distance: Int) -> Unicode.Scalar {
    range.count < distance ? " " : Unicode.Scalar(bytes[range.upperBound - distance])
  }

  private func isVowel(_ letter: Unicode.Scalar) -> Bool { "aeiou".unicodeScalars.contains(letter) }

  private var endsInConsonantAndY: Bool {
    letter(1) == "y" && range.count > 1 && !isVowel(letter(2))
  }

  /// "hug", "stop", "pin": one syllable that ends in a consonant, a vowel and a consonant.
  private var doubles: Bool {
    range.count > 2 && !isVowel(letter(1)) && !"wxy".unicodeScalars.contains(letter(1))
      && isVowel(letter(2)) && !isVowel(letter(3))
      && bytes[range].count { isVowel(Unicode.Scalar($0)) } == 1
  }

  var third: WordKey {
    switch (letter(2), letter(1)) {
    case (_, "s"), (_, "x"), (_, "o"), ("s", "h"), ("c", "h"): key(adding: "es")
    case _ where endsInConsonantAndY: key(dropping: 1, adding: "ies")
    default: key(adding: "s")
    }
  }

  var past: WordKey {
    if letter(1) == "e" { return key(adding: "d") }
    if doubles { return key(doubling: true, adding: "ed") }
    return endsInConsonantAndY ? key(dropping: 1, adding: "ied") : key(adding: "ed")
  }

  var gerund: WordKey {
    if doubles { return key(doubling: true, adding: "ing") }
    return letter(1) == "e" && letter(2) != "e"
      ? key(dropping: 1, adding: "ing") : key(adding: "ing")
  }
}

/// The verbs. Those with doubled letters or changed stems give their past, participle and gerund.
enum Verbs {
  static let regular: StaticString = """
    march familiarise familiarize acquaint occupy closet fasten append affix pack crowd throng declare sum yield dominate crown
    admit enrol enroll remind urge assure mount transport ferry guide withdraw assemble shovel
    chauffeur crown wind exit descend disperse escort brave usher lodge
    argue negotiate debate surprise render bless reward appear hug
    change pull steam invest wave drape
    adjourn admire boom commemorate concelebrate create dance elect exhort field grace huddle
    mingle reciprocate respond steer supervise swap use
    remain interact fete hope fail decline refuse threaten
    commence ensue face embrace hug hand celebrate officiate culminate co-chair entrain emplane enplane figure
    land drop roll squeeze hail applaud dock step alight tuck dispatch whisk usher pin kneel
    carry marry hurry tarry vary study apply reply accept accompany accord address adopt affirm agree alight amend announce answer appear appoint
    approve arrange arrive ask assemble assign assist attend award await bestow board bow
    breakfast brief broker call celebrate chair cheer clasp climb close collect comment commission
    compare complete concern conclude conduct confirm congratulate consider consist consult
    continue converse convene convey cover credit criticise cross decide declare decorate dedicate
    defer deliver depart deposit describe detail dine direct disclose discuss disembark dispatch
    donate earmark embark embrace emphasise enclose encourage end endorse enjoy entertain enter
    escort establish examine exchange exempt expect explain explore express extend fetch file fill
    finance finish fire flank follow form fund gather govern grant greet guarantee guide hail
    happen head help highlight hoist host honour honor include inaugurate induct inform
    initial inspect install insist intend introduce invest invite involve issue join journey
    kick kiss kneel lament last launch lecture lift line listen lodge lunch look mark mention
    motor move note notify observe occur offer open operate order organise organize originate
    oversee own pack parade participate pass pause perform pick place plant play pledge point
    pose postpone praise pray preach present preside proceed proclaim produce promise propose
    provide publish purchase race raise reach reaffirm recall receive recite recognise record
    reiterate release remain remark remember renew reopen repeat replace report represent request
    resume return reveal review round sail salute sample sanction schedule screen seal share serve
    settle share shower sign signal sound sponsor stage start stay step stress stretch
    stroll suffer supply support talk tackle tape tender thank toast touch tour trail train
    transfer treat turn underline undertake unfurl unite unveil update usher view visit vow wait
    walk want warn watch wave welcome witness work worship dock taxi motorcade overnight attach
    reside retire rest relax mourn inscribe christen lower ratify formalise finalise finalize
    formalize allocate lend-lease contribute commit cancel abandon scrap shelve delay reschedule
    name feature top headline comprise enter range total amount account honeymoon rename
    """

  static let irregular: StaticString = """
    wind wound wound
    initial initialled initialled initialling
    initial initialed initialed initialing
    quit quit quit quitting
    quit quitted quitted quitting
    bear bore borne
    stride strode stridden
    admit admitted admitted admitting
    permit permitted permitted permitting
    commit committed committed committing
    transmit transmitted transmitted transmitting
    occur occurred occurred occurring
    prefer preferred preferred preferring
    transfer transferred transferred transferring
    defer deferred deferred deferring
    equip equipped equipped equipping
    label labelled labelled labelling
    signal signalled signalled signalling
    marvel marvelled marvelled marvelling
    counsel counselled counselled counselling
    repay repaid repaid
    shovel shovelled shovelled shovelling
    blow blew blown
    dig dug dug digging
    feed fed fed
    fight fought fought
    flee fled fled
    foresee foresaw foreseen foreseeing
    freeze froze frozen
    hang hung hung
    hide hid hidden
    hit hit hit hitting
    kneel knelt knelt
    leap leapt leapt
    let let let letting
    overcome overcame overcome
    rebuild rebuilt rebuilt
    seek sought sought
    shed shed shed shedding
    shine shone shone
    shoot shot shot
    spread spread spread
    spring sprang sprung
    stick stuck stuck
    sweep swept swept
    swing swung swung
    tear tore torn
    undergo underwent undergone
    uphold upheld upheld
    wake woke woken
    withhold withheld withheld
    retake retook retaken
    overtake overtook overtaken
    partake partook partaken
    be was been being
    have had had having
    do did done doing
    become became become becoming
    begin began begun beginning
    bid bade bidden bidding
    break broke broken
    bring brought brought
    build built built
    buy bought bought
    catch caught caught
    choose chose chosen
    come came come
    confer conferred conferred conferring
    cut cut cut cutting
    deal dealt dealt
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feel felt felt
    find found found
    fly flew flown
    forget forgot forgotten forgetting
    get got got getting
    give gave given
    go went gone
    grow grew grown
    hear heard heard
    hold held held
    ink inked inked
    keep kept kept
    know knew known
    lay laid laid
    lead led led
    leave left left
    lend lent lent
    lie lay lain lying
    light lit lit
    lose lost lost
    make made made
    mean meant meant
    meet met met
    oversee oversaw overseen overseeing
    pay paid paid
    plan planned planned planning
    put put put putting
    read read read
    refer referred referred referring
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run running
    say said said
    see saw seen seeing
    sell sold sold
    send sent sent
    set set set setting
    shake shook shaken
    show showed shown
    shut shut shut shutting
    sing sang sung
    sit sat sat sitting
    sleep slept slept
    speak spoke spoken
    spend spent spent
    stand stood stood
    stop stopped stopped stopping
    strike struck struck
    swear swore sworn
    take took taken
    teach taught taught
    tell told told
    think thought thought
    throw threw thrown
    travel travelled travelled travelling
    travel traveled traveled traveling
    undertake undertook undertaken
    unveil unveiled unveiled
    wear wore worn
    win won won winning
    withdraw withdrew withdrawn
    write wrote written
    sup supped supped supping
    submit submitted submitted submitting
    cancel cancelled cancelled cancelling
    cancel canceled canceled canceling
    chat chatted chatted chatting
    tap tapped tapped tapping
    wed wed wed wedding
    """
}
