// What the scorer of readings prints of all accounts together: for each field a line such as
// `strict 0.812 (p 0.90 r 0.74)`, `-` for one that no account has, and `composite 0.840`.

struct AccountScore {
  struct Figures {
    let f1: Double
    let precision: Double
    let recall: Double
  }

  static let fields = [
    "strict", "lenient", "people", "when", "city", "documents", "honours", "pledges", "visit",
  ]

  private(set) var composite: Double?
  private var figures: [String: Figures] = [:]

  /// - Parameter text: all that the scorer printed; the rows of single accounts are passed over.
  init(_ text: String) {
    let lines = text.split(separator: "\n").drop { $0 != "corpus" }.dropFirst()
    for line in lines {
      let words = line.split { " ()".contains($0) }
      if words.count == 2, words[0] == "composite" {
        composite = Double(words[1])
      } else if words.count == 6, let f1 = Double(words[1]), let precision = Double(words[3]),
        let recall = Double(words[5])
      {
        figures[String(words[0])] = Figures(f1: f1, precision: precision, recall: recall)
      }
    }
  }

  /// The figures of a field; nil for one that no account has.
  subscript(field: String) -> Figures? { figures[field] }
}
