// How much counts: what the file states and what is usual, or nothing but what it states.

/// The two levels of an analysis. What a file states is a fact; the usual length of an entry and the
/// estimate of a journey are assumptions. Errors come from facts only; what only assumptions forbid is
/// a doubt (`Doubt`).
enum Level {
  /// Unstated lengths are those usual for the kind, unless a stated start cuts them short, and
  /// undeclared journeys take as long as quick travellers need.
  case usual
  /// Entries of unstated length last a minute at least, and undeclared journeys take as long as no
  /// traveller can do without.
  case facts

  /// The shortest length of an entry that states none, in seconds.
  static let shortestLength = 60
}
