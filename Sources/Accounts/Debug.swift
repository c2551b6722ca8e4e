import VisitModel
extension AccountReader {
  public static func dump(_ text: [UInt8]) -> String {
    text.withUnsafeBufferPointer { bytes in
      var run = Run(AccountText(bytes: bytes), .all)
      run.dumping = true
      _ = run.read()
      for (i, m) in run.cast.members.enumerated() { run.log += "CAST \(i) \(m.name) \(m.offices.map { $0.words }) c=\(m.country ?? "-") g=\(m.gender) sp=\(m.spouse ?? -1) n=\(m.mentions) \(i == run.cast.visitor ? "VISITOR" : "")\n" }
      return run.log
    }
  }
}
func dumpChunks(_ chunks: [Chunk], _ clauses: [Clause], _ tokens: [Token], _ text: AccountText, _ lexicon: Lexicon) -> String {
  var out = ""
  for (i, c) in chunks.enumerated() {
    let w = text.phrase(tokens, c.range)
    let k: String
    switch c.kind {
    case .people(let m): k = "P" + (m.group.map { "g\($0)" } ?? "") + (m.pronoun.map { "p\($0)" } ?? "") + (m.name.map { "<\(text.phrase(tokens, $0))>" } ?? "") + m.offices.map { "{\(text.phrase(tokens, $0.range))}" }.joined()
    case .place(let p): k = "L:" + text.phrase(tokens, p.name) + (p.venue.map { "/\($0)" } ?? "") + (p.country ?? "")
    case .event(let e): k = "E\(lexicon.events[e].kind)"
    case .document: k = "D"
    case .honour: k = "H"
    case .money: k = "$"
    case .time(let t): k = "T\(t.day)\(t.part.map { "\($0)" } ?? "")\(t.clock.map { "\($0)" } ?? "")"
    case .verb(let v): k = "V" + (v.lemma >= 0 ? lexicon.verbs[Int(v.lemma)] : "?") + (v.isPassive ? "/pass" : "")
    case .preposition(let p): k = "p\(p)"
    case .conjunction: k = "c"
    case .subordinator: k = "s"
    case .relative: k = "r"
    case .mark: k = "."
    case .adverb: k = "a"
    case .negation: k = "n"
    case .quotation: k = "q"
    case .organisation: k = "O"
    case .thing: k = "t"
    }
    out += "\(i)[\(k) \(w)] "
  }
  out += "\n"
  for c in clauses {
    out += "   cl \(c.range) v=\(c.verb.map { text.phrase(tokens, chunks[$0].range) } ?? "-") s=\(c.subject.map { "\($0)" } ?? "-")\(c.isSubjectShared ? "sh" : "")\(c.isRelative ? " REL" : "")\(c.isParticiple ? " PART" : "") o=\(c.objects) p=\(c.complements.map { "\($0.preposition)\($0.items)" })\n"
  }
  return out
}
