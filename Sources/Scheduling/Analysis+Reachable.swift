// Windows with limits that can be reached: what `herald check --windows` and `herald show` print.

public import VisitModel

extension Analysis {
  /// Arcs looked at for the windows of one island, and of all.
  private static let effortOfIsland = 60_000_000
  private static let effortOfAll = 600_000_000

  /// The windows of all entries, each limit of which is met by some choice of times for all entries.
  ///
  /// Entries in a set that cannot be held, and those whose search would take too long, keep the
  /// windows of `timetable`, outside of which there are no times either.
  public func reachableTimetable() -> Timetable {
    var timetable = timetable
    var left = Effort(Self.effortOfAll)
    for island in islands where !left.isSpent {
      var limit = Effort(min(left.left, Self.effortOfIsland))
      let before = limit.left
      for (entry, bounds) in reachable(island, &limit) {
        timetable.windows[entry] = EntryWindow(bounds)
      }
      left.spend(before - limit.left)
    }
    return timetable
  }

  private func reachable(_ island: Island, _ effort: inout Effort) -> [(Int, Bounds)] {
    let network = IslandNetwork(island, finder)
    let outer = island.entries.map { entry in
      let bound = finder.bounds[entry]
      return ReachableWindows.Reach(
        earliestStart: bound.earliestStart - network.base,
        latestStart: bound.latestStart - network.base,
        earliestEnd: bound.earliestEnd - network.base, latestEnd: bound.latestEnd - network.base)
    }
    var windows = ReachableWindows(network, effort)
    defer { effort = windows.effort }
    guard let found = windows.windows(within: outer) else { return [] }
    return zip(island.entries, found).map { entry, reach in
      var bounds = finder.bounds[entry]
      bounds.earliestStart = reach.earliestStart + network.base
      bounds.latestStart = reach.latestStart + network.base
      bounds.earliestEnd = reach.earliestEnd + network.base
      bounds.latestEnd = reach.latestEnd + network.base
      return (entry, bounds)
    }
  }
}
