// What a reader may leave out, so that it can be measured what each stage is worth.

/// Stages of reading that can be switched off.
public struct ReadingStages: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Pronouns, groups, relatives and offices without a name are resolved to people.
  public static let resolution = ReadingStages(rawValue: 1)
  /// Times other than dates with their month are understood.
  public static let times = ReadingStages(rawValue: 2)
  /// The city told of is carried from sentence to sentence.
  public static let carrying = ReadingStages(rawValue: 4)
  /// Clauses about other times are set aside.
  public static let background = ReadingStages(rawValue: 8)
  /// Greetings and ceremonies are joined to what they belong to.
  public static let merging = ReadingStages(rawValue: 16)
  /// Engagements that only a noun names are read.
  public static let nouns = ReadingStages(rawValue: 32)
  public static let all: ReadingStages = [
    .resolution, .times, .carrying, .background, .merging, .nouns,
  ]
}
