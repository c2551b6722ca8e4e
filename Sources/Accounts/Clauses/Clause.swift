// A verb with what belongs to it: who does what to whom, where and when.

/// A phrase behind a preposition; `item` is the first chunk of its list.
struct Complement {
  let preposition: Preposition
  let items: Range<Int>
}

/// One clause of a sentence; all ranges are of chunks. A class, because everything that reads a
/// sentence looks at its clauses again and again.
final class Clause {
  /// The verb's chunk; nil where a sentence has none.
  var verb: Int?
  var group: VerbGroup?
  /// Chunks of the subject; a list counts as one subject.
  var subject: Range<Int>?
  /// Whether the subject stands in an earlier clause.
  var isSubjectShared = false
  /// Objects, in order.
  var objects: [Range<Int>] = []
  var complements: [Complement] = []
  /// Expressions of time, by chunk.
  var times: [Int] = []
  /// Who makes the subject do it: "took her to hear".
  var controller: Range<Int>?
  /// Whether the controller does it too: "led his ministers to greet her".
  var isLed = false
  /// All chunks of the clause, with those before its verb.
  var range: Range<Int>
  /// Whether the clause describes a noun.
  var isRelative = false
  /// "where" clauses.
  var isPlaceRelative = false
  /// `Having signed`, `accompanied by`.
  var isParticiple = false
  var isNegated = false
  /// Behind "then", "afterwards", "followed by": a fronted time before it does not reach it.
  var isLater = false
  /// What a relative clause describes.
  var antecedent: Range<Int>?

  init(verb: Int?, group: VerbGroup? = nil, range: Range<Int>) {
    self.verb = verb
    self.group = group
    self.range = range
  }
}

extension Clause {
  /// Forgets the times that do not name a month.
  func keepDatesOnly(_ chunks: [Chunk]) {
    times.removeAll { chunk in
      switch chunks[chunk].time?.day {
      case .date(_, _?, _), .range, .span: false
      default: true
      }
    }
  }
}
