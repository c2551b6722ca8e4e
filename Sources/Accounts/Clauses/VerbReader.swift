// Reads groups of verbs, and tells verbs from nouns of the same form.

struct VerbReader {
  let names: NameReader
  let end: Int
  let previous: Chunk?

  private var tokens: [Token] { names.tokens }

  /// The group of verbs that begins at a token.
  func group(_ start: Int) -> (group: VerbGroup, end: Int)? {
    let token = tokens[start]
    guard Self.mayBegin(names, start) else { return nil }
    guard !token.isCapital || !names.isNameWord(start) || names.startsSentence(start) else {
      return nil
    }
    var state = State()
    var index = start
    readAuxiliaries(&index, &state)
    guard index < end else { return state.last.map { ($0, index) } }
    if let main = main(index, state, first: index == start) {
      var group = main
      state.apply(to: &group, lexicon: names.lexicon)
      return (group, index + 1)
    }
    return state.hasAuxiliary ? copula(state, index) : nil
  }

  /// Whether a token can be the first of a group.
  static func mayBegin(_ names: NameReader, _ index: Int) -> Bool {
    (names.tokens[index].has([.auxiliary, .verb]) || names.word(index) == "to"
      || isUnknownVerb(names, index)) && !names.isMonthName(index)
  }

  private struct State {
    var hasAuxiliary = false
    var hasBe = false
    var lastIsBe = false
    var hasHad = false
    var hasWill = false
    var hasDo = false
    var hasPastBe = false
    var isProspective = false
    var isNegated = false
    var last: VerbGroup? { nil }

    func apply(to group: inout VerbGroup, lexicon: Lexicon) {
      group.isBare = !hasAuxiliary
      group.isNegated = isNegated
      group.isPastPerfect = hasHad
      group.isFuture = hasWill
      group.isProspective = isProspective
      group.isPassive = lastIsBe && group.forms.contains(.participle)
    }
  }

  private func readAuxiliaries(_ index: inout Int, _ state: inout State) {
    while index < end {
      let token = tokens[index]
      if let value = names.lexicon.value(token, .auxiliary), !isMainHave(index, value) {
        state.hasAuxiliary = true
        state.lastIsBe = value == 0
        if value == 0 { state.hasBe = true }
        if names.word(index).isOne(of: "was", "were") { state.hasPastBe = true }
        if value == 2 { state.hasHad = true }
        // "was to have visited": and did not.
        if state.isProspective, value == 1 { state.isNegated = true }
        if value == 3 { state.hasWill = true }
        if value == 4 { state.hasDo = true }
        index += 1
      } else if state.hasAuxiliary, names.word(index) == "due", index + 2 < end,
        names.word(index + 1) == "to"
      {
        state.hasWill = true
        state.isProspective = true
        index += 2
      } else if state.lastIsBe, names.word(index) == "to", index + 1 < end,
        tokens[index + 1].has([.verb, .auxiliary])
      {
        // "was there to meet him" is no future.
        state.hasWill = names.word(index - 1) != "there"
        state.isProspective = state.hasPastBe && state.hasWill
        state.lastIsBe = false
        index += 1
      } else if state.hasAuxiliary, token.has(.negation) {
        state.isNegated = true
        index += 1
      } else if state.hasAuxiliary,
        isAdverb(index) || names.word(index).isOne(of: "each", "both", "all", "jointly"),
        index + 1 < end
      {
        index += 1
      } else {
        break
      }
    }
  }

  /// "had talks": the main verb, for no participle follows.
  private func isMainHave(_ index: Int, _ value: Int32) -> Bool {
    guard value == 1 || value == 2 else { return false }
    var next = index + 1
    while next < end, tokens[next].has([.negation, .adverb]), next < index + 4 { next += 1 }
    guard next < end else { return true }
    if names.lexicon.value(tokens[next], .auxiliary) == 0 { return false }
    if let forms = forms(next) { return !forms.contains(.participle) }
    return !Self.isUnknownVerb(names, next)
  }

  private func isAdverb(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape == .lower && !token.has(.verb)
      && (token.has(.adverb) || names.wording.ends(index, in: "ly"))
  }

  private func forms(_ index: Int) -> VerbForms? {
    names.lexicon.value(tokens[index], .verb).map { VerbForms(rawValue: $0 % 32) }
  }

  private func main(_ index: Int, _ state: State, first: Bool) -> VerbGroup? {
    let token = tokens[index]
    guard let value = names.lexicon.value(token, .verb) else {
      let follows = state.hasWill || state.hasDo
      guard Self.isUnknownVerb(names, index) || follows && token.classes.isEmpty,
        token.shape == .lower
      else { return nil }
      if follows, !Self.isUnknownVerb(names, index) { return VerbGroup(lemma: -1, forms: .base) }
      if first, isNounHere(index, [.past, .participle]) { return nil }
      return VerbGroup(lemma: -1, forms: [.past, .participle])
    }
    if state.lastIsBe, names.word(index) == "present" { return nil }
    let forms = VerbForms(rawValue: value % 32)
    if first, isNounHere(index, forms) { return nil }
    if state.hasAuxiliary, !first, forms == .base, token.has(.event), state.lastIsBe { return nil }
    return VerbGroup(lemma: value / 32, forms: forms)
  }

  /// "was at the palace", "had talks": an auxiliary alone.
  private func copula(_ state: State, _ index: Int) -> (group: VerbGroup, end: Int)? {
    let lemma = names.lexicon.verb(state.hasBe ? "be" : "have") ?? -1
    var group = VerbGroup(lemma: lemma, forms: .past)
    state.apply(to: &group, lexicon: names.lexicon)
    group.isPassive = false
    return (group, index)
  }

  /// Whether a word that could be a verb is a noun or an adjective where it stands.
  private func isNounHere(_ index: Int, _ forms: VerbForms) -> Bool {
    let token = tokens[index]
    guard token.shape == .lower else {
      // "Meeting with the Prime Minister in his office": a line of a programme.
      if forms == .gerund, token.has(.event), index + 1 < end,
        names.word(index + 1).isOne(of: "with", "between", "of"), !isVerbBehind(index)
      {
        return true
      }
      let opens =
        forms.contains(.gerund)
        || forms.contains(.participle) && index + 1 < end
          && names.word(index + 1).isOne(of: "by", "with")
        || forms.contains(.past) && takesObject(index)
      return names.startsSentence(index) && !opens || token.shape != .capital
    }
    if let previous, case .relative = previous.kind { return false }
    // "the two signed": people, however many, do something.
    if previous?.mention?.pronoun == .both, !forms.isDisjoint(with: .past) { return false }
    if forms == .gerund, token.has(.venue), isBuilding(index) { return true }
    if forms == .third, token.has(.event), previous.map({ $0.mention == nil }) ?? true {
      return true
    }
    // "shook hands", "took steps": behind a verb the third person is a plural.
    if let previous, previous.verb != nil, forms == .third || forms == .base, token.shape == .lower
    {
      return true
    }
    if forms == .past, index > 0, tokens[index - 1].has(.demonym) { return false }
    if index > 0 {
      let before = tokens[index - 1]
      if before.has([.determiner, .possessive, .demonym]) && !before.has(.pronoun),
        !(before.isCapital && index > 1 && tokens[index - 2].isCapital && before.has(.number)),
        names.word(index - 1) != "each"
      {
        return true
      }
      if before.mark == .possessive { return true }
      if names.word(index - 1) == "to" { return isNounAfterTo(index, forms) }
      if before.has([.preposition, .number]), !before.isCapital, !forms.contains(.gerund) {
        return !before.has(.relative)
      }
    }
    // "a concert by performing artists", "with leading companies".
    if forms == .gerund, previous?.preposition != nil, index + 1 < end,
      tokens[index + 1].shape == .lower, tokens[index + 1].classes.isEmpty || isPlural(index + 1),
      names.word(index).isOne(
        of: "performing", "leading", "visiting", "participating", "neighbouring")
    {
      return true
    }
    guard let previous else { return token.has([.event, .document]) || forms == .base }
    if case .preposition(let word) = previous.kind {
      return !forms.contains(.gerund) && word != .to
        || (forms.contains(.gerund) && token.has(.event) && isBeforeOf(index))
    }
    if previous.isConjunction, token.has(.event), forms == .base || forms == .third {
      return followsNoun(index)
    }
    if case .thing = previous.kind, forms == .base {
      return token.has(.event) || !isPlural(index - 1)
    }
    if forms == .gerund, token.has(.event), case .thing = previous.kind,
      tokens[previous.range.lowerBound].has([.determiner, .possessive, .number])
    {
      return true
    }
    if forms.contains(.gerund), token.has(.event), index + 1 < end {
      return isBeforeOf(index) && previous.mention == nil
    }
    return false
  }

  /// Whether a finite verb follows in the sentence.
  private func isVerbBehind(_ index: Int) -> Bool {
    (index + 1..<end).contains { next in
      if tokens[next].has(.auxiliary) { return true }
      guard tokens[next].shape == .lower, !tokens[next].has([.event, .document]),
        let forms = self.forms(next)
      else { return false }
      return !forms.isDisjoint(with: [.past, .third])
    }
  }

  /// "Addressed the Congress": a past at the start of a sentence whose subject is left out.
  private func takesObject(_ index: Int) -> Bool {
    index + 1 < end && tokens[index + 1].has([.determiner, .possessive])
      && !tokens[index].has([.event, .document, .given, .office, .modifier])
  }

  /// "the parliament building", unlike "building a road".
  private func isBuilding(_ index: Int) -> Bool {
    index + 1 >= end
      || !(tokens[index + 1].has([.determiner, .possessive, .number])
        || names.isNameWord(index + 1))
  }

  /// "sat down to lunch", unlike "to tour the site".
  private func isNounAfterTo(_ index: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.base) else { return true }
    guard tokens[index].has(.event) else { return false }
    return index + 1 >= end || tokens[index + 1].mark != .none
      || tokens[index + 1].has([.preposition, .conjunction, .subordinator])
  }

  private func isPlural(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape == .lower && names.text.bytes[token.end - 1] == UInt8(ascii: "s")
  }

  private func isBeforeOf(_ index: Int) -> Bool {
    index + 1 < end && names.word(index + 1).isOne(of: "of", "ceremony")
  }

  private func followsNoun(_ index: Int) -> Bool {
    index + 1 >= end
      || !(tokens[index + 1].has([.determiner, .possessive]) || names.isNameWord(index + 1))
  }

  /// A word in lower case that ends as regular pasts do and is not known otherwise.
  static func isUnknownVerb(_ names: NameReader, _ index: Int) -> Bool {
    let token = names.tokens[index]
    guard token.shape == .lower, token.classes.isEmpty, token.end - token.start > 4 else {
      return false
    }
    let bytes = names.text.bytes
    return bytes[token.end - 2] == UInt8(ascii: "e") && bytes[token.end - 1] == UInt8(ascii: "d")
  }
}
