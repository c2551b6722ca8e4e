// A checker of DRAT proofs that shares nothing with the solver.

public import SAT

/// Checks a refutation step by step, in the order of the file: each added clause must follow by unit
/// propagation (RUP) or, on its first literal, lose no models (RAT); deleted clauses are forgotten.
///
/// Nathan Wetzler, Marijn Heule and Warren Hunt, "DRAT-trim: Efficient Checking and Trimming Using
/// Expressive Clausal Proofs" (SAT 2014). Slow and simple: for small formulas.
public struct ProofChecker {
  /// Why a proof proves nothing.
  public enum Fault: Error, Equatable {
    case unreadable(line: Int)
    case unjustified(line: Int)
    case deletesWhatIsNotThere(line: Int)
    case endsWithoutTheEmptyClause
  }

  private var clauses: [[Int32]] = []

  /// Sorted literals of a clause to the places where it stands; deleted places are empty clauses.
  private var places: [[Int32]: [Int]] = [:]

  /// Literals to the clauses that hold them.
  private var holding: [Int32: [Int]] = [:]
  private var units: [Int] = []
  private var hasEmptyClause = false

  private init(_ formula: Formula) {
    for clause in formula.clauses { insert(clause.map(\.code)) }
  }

  /// Throws unless the text is a refutation of the formula.
  public static func check(_ proof: String, of formula: Formula) throws(Fault) {
    var checker = ProofChecker(formula)
    for (index, line) in proof.split(separator: "\n").enumerated() where !checker.hasEmptyClause {
      try checker.take(line, number: index + 1)
    }
    if !checker.hasEmptyClause { throw .endsWithoutTheEmptyClause }
  }

  private mutating func take(_ line: Substring, number: Int) throws(Fault) {
    var words = line.split(separator: " ")
    let isDeletion = words.first == "d"
    if isDeletion { words.removeFirst() }
    let codes = words.compactMap { Int32($0) }
    guard codes.count == words.count, codes.last == 0, codes.firstIndex(of: 0) == codes.count - 1
    else { throw .unreadable(line: number) }
    let clause = Array(codes.dropLast())
    if isDeletion {
      guard remove(clause) else { throw .deletesWhatIsNotThere(line: number) }
    } else {
      guard followsByPropagation(clause) || losesNoModels(clause) else {
        throw .unjustified(line: number)
      }
      insert(clause)
    }
  }

  private mutating func insert(_ clause: [Int32]) {
    let literals = Set(clause)
    let place = clauses.count
    clauses.append(literals.sorted())
    places[literals.sorted(), default: []].append(place)
    for literal in literals { holding[literal, default: []].append(place) }
    if literals.count == 1 { units.append(place) }
    if literals.isEmpty { hasEmptyClause = true }
  }

  private mutating func remove(_ clause: [Int32]) -> Bool {
    guard let place = places[Set(clause).sorted()]?.popLast() else { return false }
    for literal in clauses[place] { holding[literal]?.removeAll { $0 == place } }
    units.removeAll { $0 == place }
    clauses[place] = []
    return true
  }

  /// Whether making every literal of the clause false leads to a contradiction by propagation.
  private func followsByPropagation(_ clause: [Int32]) -> Bool {
    if hasEmptyClause { return true }
    var trail: [Int32] = []
    var isTrue: Set<Int32> = []
    /// False when the literal is false already.
    func assign(_ literal: Int32) -> Bool {
      if isTrue.contains(-literal) { return false }
      if isTrue.insert(literal).inserted { trail.append(literal) }
      return true
    }
    for literal in clause where !assign(-literal) { return true }
    for place in units where !assign(clauses[place][0]) { return true }
    var next = 0
    while next < trail.count {
      for place in holding[-trail[next]] ?? [] {
        var open: Int32 = 0
        var isDecided = false
        for literal in clauses[place] where !isTrue.contains(-literal) {
          isDecided = open != 0 || isTrue.contains(literal)
          open = literal
          if isDecided { break }
        }
        if isDecided { continue }
        guard open != 0, assign(open) else { return true }
      }
      next += 1
    }
    return false
  }

  /// Whether every resolvent on the first literal follows by propagation.
  private func losesNoModels(_ clause: [Int32]) -> Bool {
    guard let pivot = clause.first else { return false }
    return (holding[-pivot] ?? []).allSatisfy { place in
      followsByPropagation(clause + clauses[place].filter { $0 != -pivot })
    }
  }
}
