// Documents and honours of claims: titles, parties, counts, givers and receivers.

import Gazetteer
import VisitModel

extension SentenceReader {
  /// The documents named in the clause of a signing.
  func readDocuments(_ index: Int, _ number: Int) {
    let range = documentRange(number)
    for chunk in range
    where chunks[chunk].document != nil && !usedDocuments.contains(chunk) {
      guard let document = document(at: chunk, within: range) else { continue }
      usedDocuments.formUnion(chunk..<titleEnd(chunk, range.upperBound))
      claims[index].documents.append(document)
    }
  }

  /// From the clause to where the next one that signs something begins.
  private func documentRange(_ number: Int) -> Range<Int> {
    var end = clauses[number].range.upperBound
    for next in clauses.dropFirst(number + 1) {
      guard next.isParticiple || next.isRelative, next.range.lowerBound == end else { break }
      end = next.range.upperBound
    }
    return clauses[number].range.lowerBound..<end
  }

  /// "in the fields of economy and trade, aerospace, education and media".
  func fields(_ number: Int) -> [String] {
    let clause = clauses[number]
    guard
      let head = clause.complements.firstIndex(where: {
        $0.preposition == .in && contains($0.items, words: Self.fieldWords)
      }), head + 1 < clause.complements.count, clause.complements[head + 1].preposition == .of
    else { return [] }
    let items = clause.complements[head + 1].items
    var groups: [Range<Int>] = []
    var start = items.lowerBound
    for chunk in items where chunks[chunk].isComma {
      groups.append(start..<chunk)
      start = chunk + 1
    }
    if let joint = (start..<items.upperBound).last(where: { chunks[$0].isConjunction }) {
      groups += [start..<joint, joint + 1..<items.upperBound]
    } else {
      groups.append(start..<items.upperBound)
    }
    return groups.filter { !$0.isEmpty }.map {
      account.phrase(
        tokens, chunks[$0.lowerBound].range.lowerBound..<chunks[$0.upperBound - 1].range.upperBound)
    }
  }

  private static let fieldWords: WordSet = ["field", "fields", "areas", "sectors"]

  func document(at chunk: Int, within range: Range<Int>) -> ClaimedDocument? {
    guard let mention = chunks[chunk].document else { return nil }
    let end = titleEnd(chunk, range.upperBound)
    let tokenRange = titleStart(mention)..<chunks[end - 1].range.upperBound
    let worth = tokenRange.first { word($0) == "worth" }
    var title = account.phrase(tokens, tokenRange.lowerBound..<(worth ?? tokenRange.upperBound))
    title =
      quoted(chunk, range.upperBound)
      ?? (isQuoted(chunk) ? account.phrase(tokens, mention.range) : title)
    let count = mention.count.flatMap { $0 > 1 ? $0 : nil }
    return ClaimedDocument(
      title: title, type: min(mention.type, 8), parties: parties(tokenRange), count: count,
      vague: mention.vague)
  }

  private func isQuoted(_ chunk: Int) -> Bool {
    tokens[chunks[chunk].range.lowerBound].mark == .quote
  }

  /// Without article and number.
  private func titleStart(_ mention: DocumentMention) -> Int {
    var start = mention.range.lowerBound
    while start < mention.head.lowerBound,
      tokens[start].has([.determiner, .number, .possessive]) || tokens[start].shape == .number
    { start += 1 }
    return start
  }

  /// `… the "Joint Communiqué on …"`.
  private func quoted(_ chunk: Int, _ limit: Int) -> String? {
    guard chunk + 1 < limit, case .quotation = chunks[chunk + 1].kind else { return nil }
    let range = chunks[chunk + 1].range
    guard range.count > 2 else { return nil }
    return account.phrase(tokens, range.lowerBound + 1..<range.upperBound - 1)
  }

  /// A title goes on over "of", "on", "between", "for", "amending" up to a verb or a mark.
  func titleEnd(_ chunk: Int, _ limit: Int) -> Int {
    var end = chunk + 1
    if isQuoted(chunk) { return end }
    while end < limit {
      switch chunks[end].kind {
      case .preposition(let preposition):
        guard [.of, .on, .between, .for, .in, .with, .to, .towards].contains(preposition),
          end + 1 < limit, chunks[end + 1].isNominal || chunks[end + 1].verb != nil,
          chunks[end + 1].mention == nil
        else { return end }
        if preposition == .in || preposition == .to || preposition == .with, !goesOn(end + 1) {
          return end
        }
        end += 1
      case .verb(let verb):
        guard verb.isBare, verb.forms.contains(.gerund), end == chunk + 1 else { return end }
        end += 1
      case .conjunction:
        guard end + 1 < limit, chunks[end + 1].isNominal, chunks[end + 1].mention == nil,
          chunks[end + 1].document == nil,
          end + 2 >= limit || chunks[end + 2].verb == nil
        else { return end }
        end += 1
      case .people: return end
      case .place, .thing, .organisation, .event, .document: end += 1
      default: return end
      }
    }
    return end
  }

  private func goesOn(_ chunk: Int) -> Bool {
    if let place = chunks[chunk].place {
      return place.country != nil || chunks[chunk - 1].preposition == .with
        || place.venue == nil && town(place) == nil
    }
    return chunks[chunk].mention == nil && chunks[chunk].time == nil
  }

  /// Countries that a title names, else those of the two sides.
  func parties(_ range: Range<Int>) -> [String] {
    var codes: [String] = []
    for token in range where tokens[token].has([.country, .demonym]) && tokens[token].isCapital {
      guard let (sense, _) = lexicon.longest(tokens, token, range.upperBound, [.country, .demonym])
      else { continue }
      let code = lexicon.countries[Int(sense.value)]
      if !codes.contains(code) { codes.append(code) }
    }
    let sides = sides
    if codes.count >= 2 { return codes }
    return sides.isEmpty ? codes : sides
  }

  /// The visitor's country and the one told of.
  var sides: [String] {
    let home = cast.visitor.flatMap { cast[$0].country }
    let other = cast.counterpart.flatMap { cast[$0].country } ?? scene.country
    return [home, other == home ? scene.country : other].compactMap { $0 }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// "…(and signing of the joint statement on …)" behind one of several who were met.
  func attachDocumentsInList(from first: Int) {
    let number = origins[first].clause
    for chunk in clauses[number].range
    where chunks[chunk].document != nil && !usedDocuments.contains(chunk) {
      guard let document = document(at: chunk, within: clauses[number].range) else { continue }
      usedDocuments.insert(chunk)
      let before = (clauses[number].range.lowerBound..<chunk).reversed().first {
        chunks[$0].mention != nil
      }
      let member = before.flatMap { chunk in resolver.people(chunks[chunk].mention!).first }
      let target =
        (first..<claims.count).first { index in
          member.map { claims[index].people.contains($0) } ?? false
        } ?? first
      var named = document
      if let member, let home = cast.visitor.flatMap({ cast[$0].country }),
        let other = cast[member].country
      {
        named.parties = [home, other]
      }
      claims[target].documents.append(named)
    }
  }

  /// Documents beside other claims: "in the joint statement that the two leaders issued".
  func readLooseDocuments(_ number: Int) {
    let clause = clauses[number]
    guard
      lemma(clause).isOne(
        of: "sign", "issue", "adopt", "release", "conclude", "publish", "initial"),
      !clause.isNegated,
      !claims.contains(where: {
        $0.kind == .signing
          && origins[claims.firstIndex { $0.kind == .signing } ?? 0].clause == number
      })
    else { return }
    guard let antecedent = clause.antecedent ?? (clause.isParticiple ? clause.subject : nil),
      let chunk = antecedent.first(where: {
        chunks[$0].document != nil && !usedDocuments.contains($0)
      })
    else { return }
    let index = open(.signing, number)
    if let subject = clause.subject, subject != antecedent {
      cast(index, people(in: subject), as: .principal)
    }
    usedDocuments.insert(chunk)
    if let document = document(at: chunk, within: 0..<clause.range.lowerBound) {
      claims[index].documents.append(document)
    }
    settle(index)
  }

  /// Titles left over in a sentence that signs something belong to it.
  func attachDocuments() {
    guard let signing = claims.lastIndex(where: { $0.kind == .signing }) else { return }
    for chunk in chunks.indices.dropFirst() {
      guard let mention = chunks[chunk].document, mention.isTitle, !usedDocuments.contains(chunk)
      else { continue }
      if chunks[chunk - 1].preposition == .in || chunks[chunk - 1].preposition == .under {
        continue
      }
      guard let document = document(at: chunk, within: 0..<chunks.count) else { continue }
      usedDocuments.insert(chunk)
      if !claims[signing].documents.contains(where: { $0.title.contains(document.title) }) {
        claims[signing].documents.append(document)
      }
    }
  }

  /// "The following were signed:" with no document named is a signing whose documents follow.
  func openList() {
    guard !claims.contains(where: { $0.kind == .signing }) else { return }
    for (number, clause) in clauses.enumerated()
    where lemma(clause).isOne(of: "sign", "exchange", "conclude", "adopt", "initial", "issue") {
      let index = open(.signing, number)
      if clause.group?.isPassive != true, let subject = clause.subject {
        cast(index, people(in: subject), as: .principal)
      }
      settle(index)
      return
    }
  }

  // MARK: Honours

  func readHonours(_ index: Int, _ number: Int, _ parts: Parts) {
    let clause = clauses[number]
    let onto: [Preposition] = [.to, .on, .upon]
    let phrases = parts.phrases.filter { onto.contains($0.preposition) }.map(\.items)
    let receivers = (parts.objects + phrases).flatMap { people(in: $0) }
    let subject = parts.subject.flatMap { Array($0) }
    let givers = parts.subject.flatMap { people(in: $0) }
    for chunk in clause.range {
      guard case .honour = chunks[chunk].kind else { continue }
      var tokenRange = chunks[chunk].range
      while let first = tokenRange.first, tokens[first].has([.determiner, .possessive, .number]) {
        tokenRange = tokenRange.dropFirst()
      }
      let receives = lemma(clause).isOne(of: "receive", "accept", "collect", "get")
      let to = receives ? givers : receivers
      let by = receives ? receivers : givers
      let takers: [Int?] = to.isEmpty ? [nil] : to.map(Optional.some)
      for member in takers {
        claims[index].honours.append(
          ClaimedHonour(
            title: account.phrase(tokens, tokenRange),
            by: by.first.map(cast.displayName) ?? organisation(subject) ?? claims[index].placeName,
            to: member.map(cast.displayName)))
      }
      if receives { cast(index, givers, as: .principal) }
    }
    claims[index].people.add(givers, as: .principal)
  }

  private func organisation(_ range: [Int]) -> String? {
    range.first { chunk in
      if case .people = chunks[chunk].kind {
        false
      } else {
        chunks[chunk].range.contains { tokens[$0].isCapital }
      }
    }.map { account.phrase(tokens, chunks[$0].range) }
  }
}
