// Promises of money.

import Gazetteer
import VisitModel

extension SentenceReader {
  /// Sums in the sentence that somebody promises, by the words around them.
  func readPledges() {
    guard chunks.contains(where: { if case .money = $0.kind { true } else { false } }) else {
      return
    }
    for (number, clause) in clauses.enumerated() where !clause.isNegated && !isBackground(number) {
      for chunk in clause.range {
        guard case .money(let money) = chunks[chunk].kind, let kind = kind(around: chunk, clause)
        else { continue }
        pledges.append(pledge(money, kind, chunk, number))
      }
    }
  }

  private static let kinds: [(words: WordSet, kind: PledgeKind)] = {
    func keys(_ text: String) -> WordSet {
      WordSet(text.split(separator: " ").map { WordKey($0) })
    }
    return [
      (keys("loan loans credit lend lent lends lending soft"), .loan),
      (keys("grant grants donation donate donated donates gift granted"), .grant),
      (keys("order ordered orders purchase purchased purchases buy bought buys buying"), .purchase),
      (
        keys("invest invested investment investments invests spend deal deals factory plant fund"),
        .investment
      ),
      (keys("aid assistance relief help support development humanitarian package refugees"), .aid),
    ]
  }()

  private static let promising: WordSet = [
    "pledge", "promise", "announce", "provide", "extend", "grant", "offer", "commit", "contribute",
    "give",
    "donate", "lend", "invest", "order", "buy", "purchase", "allocate", "sign", "undertake",
    "settle",
    "finance", "fund", "agree", "earmark", "lift", "raise", "increase", "make", "spend", "amount",
    "vow",
    "sell", "conclude", "award", "estimate", "state", "support", "approve", "secure", "sanction",
  ]

  private static let trade: WordSet = [
    "trade", "commerce", "exports", "imports", "turnover", "export", "import", "gdp", "cost",
    "worth",
  ]

  private func kind(around chunk: Int, _ clause: Clause) -> PledgeKind? {
    let verbs = clauses.compactMap { $0.verb == nil ? nil : lemma($0) }
    guard verbs.contains(where: Self.promising.contains) else { return nil }
    let window = max(0, chunk - 8)..<min(chunks.count, chunk + 8)
    func has(_ words: WordSet, _ range: Range<Int>) -> Bool { contains(range, words: words) }
    if has(Self.trade, clause.range), !has(Self.kinds[2].words, window),
      !has(Self.kinds[3].words, window)
    {
      return nil
    }
    if clause.group?.isPastPerfect == true { return nil }
    let near = max(0, chunk - 4)..<min(chunks.count, chunk + 4)
    for range in [near, window, 0..<chunks.count] {
      if let found = Self.kinds.first(where: { has($0.words, range) }) { return found.kind }
    }
    return .other
  }

  private func pledge(
    _ money: MoneyMention, _ kind: PledgeKind, _ chunk: Int, _ number: Int
  ) -> ClaimedPledge {
    let clause = clauses[number]
    var pledge = ClaimedPledge(
      kind: kind, hundredths: money.hundredths, currency: money.currency, sentence: sentence,
      date: scene.timeline.current)
    pledge.from = clause.subject.flatMap(holder)
    for complement in clause.complements
    where complement.items.lowerBound > chunk || complement.preposition == .to {
      switch complement.preposition {
      case .to where pledge.to == nil: pledge.to = holder(complement.items)
      case .for where pledge.purpose == nil:
        pledge.purpose = account.phrase(
          tokens,
          chunks[complement.items.lowerBound].range
            .lowerBound..<chunks[purposeEnd(complement.items) - 1].range.upperBound)
      default: break
      }
    }
    if pledge.to == nil, let object = clause.objects.first, object.upperBound <= chunk {
      pledge.to = holder(object)
    }
    return pledge
  }

  /// "for the construction of a plant": with what it is of.
  private func purposeEnd(_ items: Range<Int>) -> Int {
    var end = items.upperBound
    while end + 1 < chunks.count, chunks[end].preposition == .of, chunks[end + 1].isNominal {
      end += 2
    }
    return end
  }

  /// A country or an organisation that gives or receives.
  private func holder(_ range: Range<Int>) -> String? {
    for chunk in range {
      switch chunks[chunk].kind {
      case .place(let place): return account.phrase(tokens, place.name)
      case .organisation(let number): return lexicon.organisations[number].name
      case .people:
        guard let member = knownPeople(of: chunk).first else { continue }
        return cast[member].country.flatMap(Self.countryName) ?? cast.displayName(member)
      case .thing where chunks[chunk].range.contains(where: { tokens[$0].isCapital }):
        return account.phrase(tokens, chunks[chunk].range)
      default: continue
      }
    }
    return nil
  }
}

extension SentenceReader {
  static func countryName(_ code: String) -> String? { Gazetteer.country(code: code)?.name }
}
