// Kinds that are moments of a longer occasion as often as engagements of their own.

extension Kind {
  /// Whether such an entry is often a part of another: what lasts half an hour at most, and words
  /// spoken at a meal or after talks.
  public var isMoment: Bool {
    row.length.upperBound <= 30 || self == .address || self == .press
  }
}
