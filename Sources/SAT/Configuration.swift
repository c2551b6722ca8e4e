// How a solver is set up: everything that CaDiCaL accepts only before the first clause.

extension Solver {
  /// The settings of a solver. With the same settings, clauses and calls it gives the same answers.
  public struct Configuration: Sendable {
    /// A choice of CaDiCaL's options for a kind of formula.
    public enum Preset: String, Sendable, CaseIterable {
      /// CaDiCaL's own choice.
      case `default`
      /// Conflicts and restarts only, nothing that rewrites the formula.
      case plain
      /// For formulas that likely have a model.
      case satisfiable = "sat"
      /// For formulas that likely have none.
      case unsatisfiable = "unsat"
    }

    /// A file that is given each step of reasoning, for a checker that does not trust the solver.
    ///
    /// It refutes the clauses. That a core's assumptions contradict them is not written; for a proof
    /// of that, give a new solver the clauses and each of the assumptions as a clause.
    public struct Proof: Sendable {
      /// The form of DRAT (Wetzler, Heule and Hunt 2014).
      public enum Form: Sendable { case text, binary }

      public var path: String
      public var form: Form
    }

    public var preset: Preset

    /// Changes what is chosen at random, 0 to 2,000,000,000; other values count as the nearest.
    /// Easy formulas are answered before anything is left to chance.
    public var seed: Int

    /// CaDiCaL's options by name; values are held at each option's range.
    public var options: [String: Int]

    /// Where the proof goes; nil for none.
    public var proof: Proof?

    public init(
      preset: Preset = .default, seed: Int = 0, options: [String: Int] = [:], proof: Proof? = nil
    ) {
      self.preset = preset
      self.seed = seed
      self.options = options
      self.proof = proof
    }

    /// The settings that write a proof to a file, which is made or emptied.
    public static func proof(path: String, form: Proof.Form = .text) -> Configuration {
      Configuration(proof: Proof(path: path, form: form))
    }
  }

  /// Why a solver could not be set up, or its proof not be written.
  public enum Failure: Error, Hashable, Sendable {
    /// CaDiCaL has no option of this name.
    case unknownOption(String)
    /// The proof cannot be written; the number is the system's `errno`.
    case proofNotWritten(path: String, errno: Int32)
  }
}
