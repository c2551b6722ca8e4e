// Cores from which nothing can be left out.

/// A core after minimisation.
public struct MinimisedCore: Hashable, Sendable {
  public let core: Core

  /// Whether it is proven that without any one of these assumptions there is a model. False when a
  /// limit struck first: some of them might then be left out.
  public let isMinimal: Bool
}

extension Solver {
  /// Leaves out assumptions as long as what remains is a core, until each one is needed.
  ///
  /// Tries each assumption by a search without it (the deletion filter of John Chinneck and Erik
  /// Dravnieks, "Locating Minimal Infeasible Constraint Sets in Linear Programs", 1991). When that
  /// finds no model either, the search's own core takes the place of the present one, so that one
  /// search may leave out many ("clause set refinement": João Marques-Silva and Inês Lynce, "On
  /// Improving MUS Extraction Algorithms", SAT 2011).
  ///
  /// - Parameters:
  ///   - core: a core that this solver gave; clauses may have been added since.
  ///   - preferred: assumptions that are rather to be kept than others, the dearest first. They are
  ///     tried last, and those not named first.
  ///   - limits: the deadline and the interrupt end everything; the conflicts are counted anew for
  ///     each search, and an assumption that they leave undecided is kept.
  public mutating func minimise(
    _ core: Core, keeping preferred: [Literal] = [], within limits: Limits = .none
  ) -> MinimisedCore {
    var kept = Self.inOrder(core, preferred)
    var needed: Set<Literal> = []
    var undecided: Set<Literal> = []
    while let position = kept.lastIndex(where: { !needed.contains($0) && !undecided.contains($0) }),
      !limits.areMet
    {
      var rest = kept
      let left = rest.remove(at: position)
      switch solve(assuming: rest, within: limits) {
      case .unsatisfiable(let smaller): kept = smaller.literals
      case .satisfiable: needed.insert(left)
      case .unknown: undecided.insert(left)
      }
    }
    return MinimisedCore(
      core: Core(literals: core.literals.filter(Set(kept).contains)),
      isMinimal: needed.isSuperset(of: kept))
  }

  /// The dearest first: the search takes assumptions in this order, and so blames early ones sooner.
  private static func inOrder(_ core: Core, _ preferred: [Literal]) -> [Literal] {
    var left = Set(core.literals)
    let dear = preferred.filter { left.remove($0) != nil }
    return dear + core.literals.filter(left.contains)
  }
}
