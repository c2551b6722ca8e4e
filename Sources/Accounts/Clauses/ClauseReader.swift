// Finds clauses in the chunks of a sentence. A shallow grammar: for each verb the nearest subject on
// its left, objects and prepositional phrases on its right, up to where the next verb's own begin.

final class ClauseReader {
  let chunks: [Chunk]
  private var clauses: [Clause] = []
  private let lexicon: Lexicon

  static func clauses(_ chunks: [Chunk], _ lexicon: Lexicon) -> [Clause] {
    let reader = ClauseReader(chunks: chunks, lexicon: lexicon)
    reader.run()
    return reader.clauses
  }

  private init(chunks: [Chunk], lexicon: Lexicon) {
    self.chunks = chunks
    self.lexicon = lexicon
  }

  private func run() {
    let verbs = chunks.indices.filter { chunks[$0].verb != nil }
    guard !verbs.isEmpty else {
      let clause = Clause(verb: nil, range: 0..<chunks.count)
      fill(clause, from: 0, to: chunks.count)
      clauses = [clause]
      return
    }
    var start = 0
    var starts: [Int] = []
    for (order, verb) in verbs.enumerated() {
      let floor = order == 0 ? 0 : verbs[order - 1] + 1
      let begin = order == 0 ? 0 : boundary(from: floor, to: verb)
      starts.append(begin)
      start = begin
    }
    _ = start
    for (order, verb) in verbs.enumerated() {
      let end = order + 1 < verbs.count ? starts[order + 1] : chunks.count
      clauses.append(clause(verb, from: starts[order], to: max(end, verb + 1), order))
    }
    returnLists()
    invertSubject()
  }

  /// "met A, with whom he discussed trade; B; and C": behind a semicolon the list of the verb before
  /// goes on.
  private func returnLists() {
    for number in clauses.indices.dropFirst() where clauses[number].isRelative {
      let before = clauses[number - 1]
      guard let object = before.objects.last, chunks[object.lowerBound].mention != nil else {
        continue
      }
      for (place, list) in clauses[number].objects.enumerated() {
        let joint = (list.lowerBound - 1..<list.upperBound).first(where: isSemicolon)
        guard let joint, let first = (joint..<list.upperBound).first(where: isPeople) else {
          continue
        }
        before.objects.append(first..<list.upperBound)
        clauses[number].objects[place] = list.lowerBound..<max(list.lowerBound, joint)
      }
      clauses[number].objects.removeAll(where: \.isEmpty)
    }
  }

  private func isPeople(_ chunk: Int) -> Bool { chunks[chunk].mention != nil }

  /// "On hand to welcome him were A and B": who does it stands behind.
  private func invertSubject() {
    guard clauses.count > 1, clauses[0].group?.isInfinitive == true, clauses[0].subject == nil,
      let lemma = clauses[1].group?.lemma, lemma >= 0, lexicon.verbs[Int(lemma)] == "be",
      let subject = clauses[1].objects.first, chunks[subject.lowerBound].mention != nil
    else { return }
    clauses[0].subject = subject
    clauses[0].isSubjectShared = false
  }

  // MARK: Where a clause begins

  /// Between two verbs, the first chunk that belongs to the second.
  private func boundary(from floor: Int, to verb: Int) -> Int {
    var subject = verb
    if verb > floor, isInfinitive(verb - 1) { return verb - 1 }
    // Over times, adverbs and phrases to the subject right before the verb.
    var index = verb
    while index > floor, canStandBeforeVerb(index - 1) { index -= 1 }
    if index > floor, chunks[index - 1].isNominal, !isGoverned(index - 1, floor) {
      subject = listStart(index - 1, floor)
      subject = cutList(subject, index - 1, floor)
    } else if index > floor, chunks[index - 1].isNominal, let free = freeSubject(index - 1, floor) {
      subject = free
    } else {
      subject = describedSubject(index, floor) ?? index
    }
    return overOpening(subject, floor, hasSubject: subject < verb)
  }

  /// A subject with phrases behind it: "the treaty of the two countries on trade was signed".
  private func freeSubject(_ nominal: Int, _ floor: Int) -> Int? {
    var first = listStart(nominal, floor)
    while first - 2 >= floor, chunks[first - 1].preposition != nil, chunks[first - 2].isNominal {
      let last = first - 2
      first = listStart(last, floor)
      if let cut = cutPoint(first, last) { return cut }
      if !isGoverned(first, floor) {
        return first > floor || floor == 0 ? first : cutPoint(first, nominal)
      }
    }
    return nil
  }

  /// "Mary Ryan, a third cousin, gave …": the subject stands before what describes it.
  private func describedSubject(_ end: Int, _ floor: Int) -> Int? {
    guard end - 4 >= floor, chunks[end - 1].isComma else { return nil }
    var index = end - 2
    while index > floor, !chunks[index].isComma {
      switch chunks[index].kind {
      case .thing, .people, .place, .organisation, .document, .preposition, .adverb: index -= 1
      default: return nil
      }
    }
    guard index > floor, chunks[index].isComma else { return nil }
    let isAmongThem = [.including, .among].contains(chunks[index + 1].preposition)
    guard
      chunks[index - 1].mention != nil && chunks[index + 1].isNominal
        || chunks[index - 1].isNominal && isAmongThem
    else { return nil }
    let first = listStart(index - 1, floor)
    guard first == floor || chunks[first - 1].preposition == nil else { return nil }
    return first
  }

  private func canStandBeforeVerb(_ index: Int) -> Bool {
    switch chunks[index].kind {
    case .time, .adverb, .negation: true
    case .preposition:
      index + 1 < chunks.count && chunks[index + 1].time != nil || isInfinitive(index)
    case .mark(.comma): closesAside(index) || opensAside(index)
    default: false
    }
  }

  /// "…, on Monday," or "…, meanwhile,": the comma behind.
  private func closesAside(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if chunks[index - 1].time != nil { return !(index > 1 && chunks[index - 2].verb != nil) }
    return isAdverb(index - 1) && index > 1 && opensAside(index - 2)
  }

  /// The comma before, with the subject on its left.
  private func opensAside(_ index: Int) -> Bool {
    guard index > 0, index + 2 < chunks.count, chunks[index].isComma else { return false }
    return chunks[index - 1].mention != nil && isAdverb(index + 1) && chunks[index + 2].isComma
  }

  private func isInfinitive(_ index: Int) -> Bool {
    chunks[index].preposition == .to && index + 1 < chunks.count && chunks[index + 1].verb != nil
  }

  /// Whether a preposition or a verb takes this nominal.
  private func isGoverned(_ index: Int, _ floor: Int) -> Bool {
    let first = listStart(index, floor)
    guard first > 0 else { return false }
    if first == floor, floor > 0, let verb = chunks[floor - 1].verb {
      if opensSubordinate(verb), chunks[index].mention != nil { return false }
      // Directly behind a verb: its object, unless another verb follows and a list could be cut.
      return !hasCut(first, index)
    }
    if case .preposition = chunks[first - 1].kind { return !hasCut(first, index) }
    return false
  }

  /// "Before the session began the minister met …": the first verb takes no object.
  private func opensSubordinate(_ verb: VerbGroup) -> Bool {
    switch chunks[0].kind {
    case .subordinator, .preposition(.before), .preposition(.after), .preposition(.as): break
    default: return false
    }
    return verb.lemma >= 0
      && lexicon.verbs[Int(verb.lemma)].isOne(
        of: "begin", "start", "end", "finish", "arrive", "land", "depart", "close")
  }

  private func hasCut(_ first: Int, _ last: Int) -> Bool { cutPoint(first, last) != nil }

  /// Where a list that an earlier word governs goes over into the next subject.
  private func cutPoint(_ first: Int, _ last: Int) -> Int? {
    let joints = (first..<last).filter { chunks[$0].isConjunction && canStartSubject($0 + 1) }
    guard let joint = joints.first else { return nil }
    if joints.count == 1 { return joint + 1 }
    // "D, and A, B and C": the joint behind a comma.
    return joints.first { $0 > first && chunks[$0 - 1].isComma }.map { $0 + 1 }
      ?? joints.last.map { $0 + 1 }
  }

  private func canStartSubject(_ index: Int) -> Bool {
    switch chunks[index].kind {
    case .people, .event, .document, .organisation: true
    default: false
    }
  }

  private func cutList(_ first: Int, _ last: Int, _ floor: Int) -> Int {
    guard first > 0, first >= floor else { return first }
    let governed: Bool
    if first == floor, floor > 0, chunks[floor - 1].verb != nil {
      governed = true
    } else if case .preposition = chunks[first - 1].kind {
      governed = true
    } else {
      governed = false
    }
    guard governed, let cut = cutPoint(first, last) else { return first }
    return cut
  }

  /// The start of the list of nominals that ends at a chunk.
  private func listStart(_ last: Int, _ floor: Int) -> Int {
    var first = last
    while first > floor {
      var index = first - 1
      while index > floor, chunks[index].isConjunction || chunks[index].isComma || isAdverb(index) {
        index -= 1
      }
      guard index < first - 1, index >= floor, chunks[index].isNominal, alike(index, last),
        (index + 1..<first).contains(where: { !isAdverb($0) }), !closesPhrase(index, first, last)
      else { break }
      first = index
    }
    return first
  }

  /// "The visit having come to an end, the President departed": a comma alone between a thing behind
  /// a preposition and people joins nothing.
  private func closesPhrase(_ thing: Int, _ people: Int, _ last: Int) -> Bool {
    guard people == last, thing + 2 == people, chunks[thing + 1].isComma, isPeople(people),
      case .thing = chunks[thing].kind, thing > 0
    else { return false }
    return chunks[thing - 1].preposition != nil
  }

  private func isAdverb(_ index: Int) -> Bool {
    if case .adverb = chunks[index].kind { true } else { false }
  }

  /// Lists are of people, or of things.
  private func alike(_ a: Int, _ b: Int) -> Bool {
    switch (chunks[a].kind, chunks[b].kind) {
    case (.people, .people), (.document, .document), (.honour, .honour), (.place, .place): true
    case (.thing, .people), (.people, .thing), (.organisation, .people), (.people, .organisation):
      true
    case (.thing, .thing), (.event, .event), (.thing, .event), (.event, .thing): true
    case (.thing, .place), (.place, .thing), (.organisation, .organisation): true
    default: false
    }
  }

  /// Takes in what opens the clause: conjunction, "where", a fronted phrase.
  private func overOpening(_ subject: Int, _ floor: Int, hasSubject: Bool) -> Int {
    var start = subject
    while start > floor {
      switch chunks[start - 1].kind {
      case .adverb, .negation: start -= 1
      case .conjunction, .subordinator, .relative: return overJoints(start - 1, floor)
      case .time:
        guard hasSubject else { return start }
        start -= 1
      case .mark(.comma), .mark(.semicolon), .mark(.colon), .mark(.range), .mark(.dash),
        .mark(.stop):
        return hasSubject ? fronted(start - 1, floor) : start
      case .preposition
      where start < chunks.count && (chunks[start].time != nil || isInfinitive(start - 1)):
        start -= 1
      case .preposition where start < chunks.count && isRelative(start): start -= 1
      default: return start
      }
    }
    return start
  }

  /// "and while", "in which": joints before a clause.
  private func overJoints(_ joint: Int, _ floor: Int) -> Int {
    var start = joint
    while start > floor {
      switch chunks[start - 1].kind {
      case .conjunction, .subordinator, .relative: start -= 1
      case .preposition where isRelative(start): start -= 1
      default: return start
      }
    }
    return start
  }

  private func isRelative(_ index: Int) -> Bool {
    if case .relative = chunks[index].kind { true } else { false }
  }

  /// "…, and in the evening at the castle, X gave …": a phrase between the joint and a comma.
  private func fronted(_ comma: Int, _ floor: Int) -> Int {
    var index = comma
    while index > floor {
      switch chunks[index - 1].kind {
      case .time, .preposition, .place, .adverb: index -= 1
      case .conjunction, .subordinator: return index - 1
      case .mark(.semicolon): return index
      default: return comma + 1
      }
    }
    return comma + 1
  }

  // MARK: Filling a clause

  private func clause(_ verb: Int, from start: Int, to end: Int, _ order: Int) -> Clause {
    let clause = Clause(verb: verb, group: chunks[verb].verb, range: start..<end)
    clause.isNegated = chunks[verb].verb?.isNegated ?? false
    readLeft(clause, verb, start)
    fill(clause, from: verb + 1, to: end)
    inferSubject(clause, verb, start)
    return clause
  }

  private func readLeft(_ clause: Clause, _ verb: Int, _ start: Int) {
    var index = start
    while index < verb {
      switch chunks[index].kind {
      case .relative(let kind):
        clause.isRelative = true
        clause.isPlaceRelative = kind == 2
        clause.antecedent = antecedent(before: index)
        index += 1
      case .negation:
        clause.isNegated = true
        index += 1
      case .time:
        clause.times.append(index)
        index += 1
      case .preposition(let preposition):
        index = takeComplement(clause, preposition, index, verb)
      case .adverb:
        index += 1
      default:
        guard chunks[index].isNominal else {
          index += 1
          continue
        }
        let list = list(index, verb)
        clause.subject = better(clause.subject, list)
        index = list.upperBound
      }
    }
    if clause.group?.isInfinitive == false, verb > 0, chunks[verb - 1].preposition == .to {
      clause.group?.isInfinitive = true
    }
  }

  /// The first nominal is the subject, and later ones describe it, unless only later ones are people.
  private func better(_ old: Range<Int>?, _ new: Range<Int>) -> Range<Int> {
    guard let old else { return new }
    if chunks[new.lowerBound].mention != nil, chunks[old.lowerBound].mention == nil,
      !chunks[old].contains(where: { $0.event != nil || $0.document != nil })
    {
      return new
    }
    return old
  }

  /// The nominal that a relative clause describes.
  private func antecedent(before index: Int) -> Range<Int>? {
    var last = index - 1
    while last >= 0, chunks[last].isComma || chunks[last].preposition != nil { last -= 1 }
    guard last >= 0, chunks[last].isNominal else { return nil }
    // "a delegation of 60 that", unlike "the Republic of Togo, who".
    if last > 1, chunks[last - 1].preposition == .of, chunks[last - 2].mention != nil,
      chunks[last].mention == nil
    {
      last -= 2
    }
    return listStart(last, 0)..<last + 1
  }

  private func takeComplement(
    _ clause: Clause, _ preposition: Preposition, _ index: Int, _ limit: Int
  ) -> Int {
    guard index + 1 < limit else { return index + 1 }
    if chunks[index + 1].time != nil { return index + 1 }
    if isAdverb(index + 1), index + 2 < limit, chunks[index + 2].isNominal {
      let list = list(index + 2, limit)
      clause.complements.append(Complement(preposition: preposition, items: list))
      return list.upperBound
    }
    guard chunks[index + 1].isNominal else { return index + 1 }
    if preposition == .among, chunks[index + 1].mention?.pronoun != nil, index + 2 < limit,
      chunks[index + 2].mention != nil
    {
      let end = listEnd(index + 2, limit)
      clause.complements.append(Complement(preposition: .including, items: index + 2..<end))
      return end
    }
    let list = list(index + 1, limit, isMixed: Self.mixed.contains(preposition))
    clause.complements.append(Complement(preposition: preposition, items: list))
    return list.upperBound
  }

  /// Prepositions whose lists may go over from things to people.
  private static let mixed: [Preposition] = [
    .with, .by, .among, .including, .between, .for, .besides, .as,
  ]

  /// The list of like nominals that begins at a chunk, or that names those whom it speaks of.
  private func list(_ first: Int, _ limit: Int, isMixed: Bool = true) -> Range<Int> {
    namedMembers(first, limit) ?? namedHolder(first, limit)
      ?? first..<listEnd(first, limit, isMixed: isMixed)
  }

  /// "the foreign ministers of the two countries, X and Y": the names behind a group.
  private func namedMembers(_ group: Int, _ limit: Int) -> Range<Int>? {
    guard let mention = chunks[group].mention, mention.group == .leaders, mention.name == nil else {
      return nil
    }
    var first = group + 1
    while first + 1 < limit, chunks[first].preposition == .of || chunks[first].isConjunction,
      chunks[first + 1].isNominal, !isNamed(first + 1)
    {
      first += 2
    }
    if first < limit, chunks[first].isComma { first += 1 }
    guard first + 2 < limit, isNamed(first) else { return nil }
    let end = listEnd(first, limit)
    guard end > first + 1, (first..<end).allSatisfy({ !chunks[$0].isNominal || isNamed($0) }) else {
      return nil
    }
    return first..<end
  }

  /// "the Minister of State in the Prime Minister's Office, X,": the name of who holds an office.
  private func namedHolder(_ office: Int, _ limit: Int) -> Range<Int>? {
    guard let mention = chunks[office].mention, !mention.offices.isEmpty, mention.name == nil,
      office + 4 < limit, chunks[office + 1].preposition != nil, chunks[office + 2].isNominal,
      chunks[office + 3].isComma, isNamed(office + 4),
      chunks[office + 4].mention?.offices.isEmpty == true
    else { return nil }
    let end = office + 5
    return end >= limit || chunks[end].isComma ? office + 4..<end : nil
  }

  private func isNamed(_ chunk: Int) -> Bool { chunks[chunk].mention?.name != nil }

  /// The end of the list of like nominals that begins at a chunk.
  private func listEnd(_ first: Int, _ limit: Int, isMixed: Bool = true) -> Int {
    var end = first + 1
    while end < limit {
      var index = end
      while index < limit,
        chunks[index].isConjunction || chunks[index].isComma || isAdverb(index)
          || isSemicolon(index)
      {
        index += 1
      }
      index = overParenthesis(index, limit)
      guard index > end, index < limit, chunks[index].isNominal, alike(index, first),
        isMixed || chunks[index].mention == nil || chunks[first].mention != nil
      else { break }
      guard (end..<index).contains(where: { !isAdverb($0) }) else { break }
      end = index + 1
    }
    return end
  }

  /// "…, X (and signing of the treaty), Y": the list goes on behind the parenthesis.
  private func overParenthesis(_ index: Int, _ limit: Int) -> Int {
    guard index < limit, case .mark(.open) = chunks[index].kind else { return index }
    var after = index + 1
    while after < limit {
      if case .mark(.close) = chunks[after].kind {
        after += 1
        while after < limit, chunks[after].isComma || chunks[after].isConjunction { after += 1 }
        return after < limit && alike(after, index - 1) ? after : index
      }
      after += 1
    }
    return index
  }

  private func isSemicolon(_ index: Int) -> Bool {
    if case .mark(.semicolon) = chunks[index].kind { true } else { false }
  }

  private func fill(_ clause: Clause, from start: Int, to end: Int) {
    var index = start
    var canBeObject = true
    while index < end {
      switch chunks[index].kind {
      case .time:
        clause.times.append(index)
        index += 1
      case .preposition(let preposition):
        index = takeComplement(clause, preposition, index, end)
        canBeObject = false
      case .conjunction, .mark: index += 1
      case .adverb, .negation, .subordinator, .relative, .verb: index += 1
      default:
        let list = list(index, end)
        if canBeObject || clause.objects.isEmpty || clause.verb == nil {
          clause.objects.append(list)
        }
        index = list.upperBound
      }
    }
  }

  // MARK: Subjects from elsewhere

  private func inferSubject(_ clause: Clause, _ verb: Int, _ start: Int) {
    guard let group = clause.group else { return }
    let isParticiple =
      group.isBare && (group.forms.contains(.gerund) || isReducedPassive(group, verb))
    if clause.subject != nil, !(isParticiple && isReducedPassive(group, verb)) {
      if isParticiple { clause.isParticiple = true }
      return
    }
    if isReducedPassive(group, verb), group.isBare {
      clause.group?.isPassive = true
      clause.isParticiple = true
      clause.subject = clause.subject ?? antecedent(before: start)
      return
    }
    if clause.isRelative {
      clause.subject = clause.antecedent
      return
    }
    clause.isParticiple = isParticiple
    clause.isSubjectShared = true
    if clause.group?.isInfinitive == true, let last = clauses.last, let object = last.objects.first,
      chunks[object.lowerBound].mention != nil, let lemma = last.group?.lemma, lemma >= 0,
      lexicon.verbs[Int(lemma)].isOne(
        of: "take", "bring", "invite", "lead", "ask", "escort", "accompany")
    {
      clause.subject = object
      clause.controller = last.subject
      clause.isLed = lexicon.verbs[Int(lemma)] == "lead"
      return
    }
    if clause.group?.isInfinitive == true, let last = clauses.last, let lemma = last.group?.lemma,
      lemma >= 0, lexicon.verbs[Int(lemma)].isOne(of: "call", "wait", "look"),
      let asked = last.complements.last(where: { [.on, .upon, .for].contains($0.preposition) }),
      chunks[asked.items.lowerBound].mention != nil
    {
      clauses[clauses.count - 1].complements.removeAll { $0.items == asked.items }
      clause.subject = asked.items
      return
    }
    clause.subject = sharedSubject(start)
  }

  /// "hosted by", "attended by", "given by" without an auxiliary.
  private func isReducedPassive(_ group: VerbGroup, _ verb: Int) -> Bool {
    guard group.isBare, group.forms.contains(.participle) else { return false }
    if !group.forms.contains(.past) { return true }
    var next = verb + 1
    while next < chunks.count, isAdverb(next) || chunks[next].time != nil { next += 1 }
    return next < chunks.count && chunks[next].preposition == .by
  }

  /// The subject of the clause before; behind a relative clause or a participle, that of the clause
  /// around it.
  private func sharedSubject(_ start: Int) -> Range<Int>? {
    if let last = clauses.last, last.isRelative, let antecedent = last.antecedent,
      start < chunks.count,
      chunks[start].verb != nil, !(start > 0 && chunks[start - 1].isConjunction)
    {
      return antecedent
    }
    for clause in clauses.reversed() {
      guard let subject = clause.subject else { continue }
      if clause.isRelative || clause.isParticiple {
        let closes =
          start > 0 && (chunks[start - 1].isComma || chunks[min(start, chunks.count - 1)].isComma)
        if closes,
          let antecedent = clause.antecedent ?? (clause.isParticiple ? clause.subject : nil),
          clauses.first(where: { $0.subject == antecedent && !$0.isRelative && !$0.isParticiple })
            != nil
            || !clauses.contains(where: { !$0.isRelative && !$0.isParticiple })
        {
          return antecedent
        }
        if clauses.contains(where: { !$0.isRelative && !$0.isParticiple && $0.subject != nil }) {
          continue
        }
      }
      return subject
    }
    return nil
  }
}
