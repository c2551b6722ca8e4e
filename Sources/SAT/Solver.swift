// The one owner of a CaDiCaL object.

import CCaDiCaL

/// A SAT solver: CaDiCaL 1.5.3 (Biere, Fazekas, Fleury and Heisinger 2020), which is incremental
/// (Eén and Sörensson 2003; Fazekas, Biere and Scholl 2019): clauses may be added and assumptions
/// changed between two searches, and what was learned is kept.
///
/// CaDiCaL ends the process when its functions are called in a wrong order. Here no such order can be
/// written: settings go into `init` only, answers are copies, and there is one owner. A solver may be
/// handed to another thread, but two cannot use it at a time.
public struct Solver: ~Copyable, ClauseSink, @unchecked Sendable {
  // Unchecked, as a pointer is never Sendable: CaDiCaL keeps no state outside this object, and a
  // value that cannot be copied has one user at a time.
  let handle: OpaquePointer
  private let proofPath: String

  /// The highest variable so far; 0 when there is none.
  public private(set) var variableCount = 0

  /// A solver with CaDiCaL's own settings.
  public init() {
    handle = cadical_create()
    proofPath = ""
  }

  /// A solver with these settings. Fails when an option is unknown or the proof cannot be written.
  public init(_ configuration: Configuration) throws(Failure) {
    self.init(writingTo: configuration.proof?.path ?? "")
    _ = cadical_configure(handle, configuration.preset.rawValue)
    let seed = min(max(configuration.seed, 0), 2_000_000_000)
    _ = cadical_set_option(handle, "seed", Int32(seed))
    for (name, value) in configuration.options.sorted(by: { $0.key < $1.key }) {
      guard cadical_set_option(handle, name, Int32(clamping: value)) else {
        throw .unknownOption(name)
      }
    }
    guard let proof = configuration.proof else { return }
    let errno = cadical_proof_open(handle, proof.path, proof.form == .binary)
    guard errno == 0 else { throw .proofNotWritten(path: proof.path, errno: errno) }
  }

  private init(writingTo proofPath: String) {
    handle = cadical_create()
    self.proofPath = proofPath
  }

  deinit { cadical_destroy(handle) }

  /// Ends the solver and its proof. Fails when the proof could not be written in full; a solver that
  /// merely goes out of scope does not tell.
  public consuming func finishProof() throws(Failure) {
    let errno = cadical_proof_close(handle)
    guard errno == 0 else { throw .proofNotWritten(path: proofPath, errno: errno) }
  }

  // MARK: Clauses

  public mutating func newVariable() -> Literal {
    precondition(variableCount < Int(Int32.max), "too many variables")
    variableCount += 1
    return Literal(variable: variableCount)
  }

  public mutating func add(_ a: Literal) {
    meet(a)
    cadical_add_clause(handle, a.code, 0, 0)
  }

  public mutating func add(_ a: Literal, _ b: Literal) {
    meet(a)
    meet(b)
    cadical_add_clause(handle, a.code, b.code, 0)
  }

  public mutating func add(_ a: Literal, _ b: Literal, _ c: Literal) {
    meet(a)
    meet(b)
    meet(c)
    cadical_add_clause(handle, a.code, b.code, c.code)
  }

  public mutating func add(clause: some Sequence<Literal>) {
    var codes = clause.map(\.code)
    for code in codes { meet(Literal(code)) }
    codes.append(0)
    cadical_add(handle, codes, codes.count)
  }

  /// Adds the clauses of a formula; its variables are the solver's variables of the same number.
  public mutating func add(_ formula: Formula) {
    variableCount = max(variableCount, formula.variableCount)
    cadical_reserve(handle, Int32(variableCount))
    cadical_add(handle, formula.storage, formula.storage.count)
  }

  private mutating func meet(_ literal: Literal) {
    variableCount = max(variableCount, literal.variable)
  }

  // MARK: Search

  /// Looks for a model of the clauses in which the assumptions hold. They hold for this search only.
  ///
  /// Blocks its thread, for as long as the limits allow: not for the threads that Swift's tasks share.
  public mutating func solve(assuming assumptions: [Literal] = [], within limits: Limits = .none)
    -> Answer
  {
    for literal in assumptions { meet(literal) }
    let codes = assumptions.map(\.code)
    let answer = withExtendedLifetime(limits.interrupt) {
      cadical_solve(handle, codes, codes.count, Self.bounds(limits))
    }
    switch answer {
    case 10: return .satisfiable(model())
    case 20: return .unsatisfiable(Core(literals: failed(of: assumptions)))
    default: return .unknown
    }
  }

  private static func bounds(_ limits: Limits) -> cadical_limits {
    cadical_limits(
      conflicts: limits.conflicts.map { Int32(clamping: max(0, $0)) } ?? -1, decisions: -1,
      deadline: limits.deadline?.nanoseconds ?? .max, interrupt: limits.interrupt?.flag)
  }

  /// Only right after a search that found a model.
  private func model() -> Model {
    var words = [UInt64](repeating: 0, count: variableCount / 64 + 1)
    cadical_model(handle, &words, Int32(variableCount))
    return Model(variableCount: variableCount, words: words)
  }

  /// Only right after a search that found that there is no model.
  private func failed(of assumptions: [Literal]) -> [Literal] {
    var seen: Set<Literal> = []
    return assumptions.filter { cadical_failed(handle, $0.code) && seen.insert($0).inserted }
  }

  /// Prefers a literal whenever the search decides upon its variable. A preference only: it steers
  /// towards models, and excludes none. It lasts until taken back.
  public mutating func setPhase(_ literal: Literal) {
    meet(literal)
    cadical_phase(handle, literal.code)
  }

  /// Takes back what `setPhase` preferred of this variable.
  public mutating func clearPhase(_ literal: Literal) {
    meet(literal)
    cadical_unphase(handle, literal.code)
  }

  // MARK: What is known

  /// The value that the clauses are known to force upon a literal; nil when they are not.
  public func knownValue(of literal: Literal) -> Bool? {
    switch cadical_fixed(handle, literal.code) {
    case 1: true
    case -1: false
    default: nil
    }
  }

  /// Clauses learned so far: a measure of the work done, the same on every run. It is close to the
  /// number of conflicts, most of which teach one clause.
  public var learnedClauseCount: Int { Int(cadical_learned(handle)) }
}
