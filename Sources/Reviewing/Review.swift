// A reading laid out for review: its entries by day, its findings, and the words that both come from.

public import Accounts
import CivilTime
public import Diagnostics
import Publishing
import VisitModel
import VisitSyntax

/// A reading beside its account.
public struct Review: Sendable {
  let file: SourceFile
  /// The account's text, as it was read.
  let text: [UInt8]
  let reading: Reading
  let days: [ReviewDay]
  /// What could not be made sure of, in file order; by its place it has a letter.
  let findings: [Diagnostic]

  /// - Parameters:
  ///   - file: the account that was read.
  ///   - programme: the programme made of the reading, if it gives one.
  public init(of file: SourceFile, reading: Reading, programme: AccountProgramme?) {
    self.file = file
    self.reading = reading
    text = AccountScreen.readable(file.bytes)
    days = ReviewDay.days(of: reading, programme)
    let ofProgramme = programme?.diagnostics ?? [reading.refusal(of: file)].compactMap { $0 }
    findings = (ofProgramme + reading.findings(in: file)).inFileOrder()
  }
}

/// A day of the programme, or the entries that stand in none.
struct ReviewDay: Sendable {
  let title: String
  /// For the table of contents.
  let shortTitle: String
  let city: String?
  /// The entries by their place in the reading.
  let engagements: [Int]

  /// The days as the programme has them; what it leaves out comes last.
  static func days(of reading: Reading, _ programme: AccountProgramme?) -> [ReviewDay] {
    let placed = programme.map(days) ?? []
    let known = Set(placed.flatMap(\.engagements))
    let rest = reading.engagements.indices.filter { !known.contains($0) }
    guard !rest.isEmpty else { return placed }
    let title = programme == nil ? "No day given" : "Left out of the programme"
    return placed + [ReviewDay(title: title, shortTitle: title, city: nil, engagements: rest)]
  }

  private static func days(of programme: AccountProgramme) -> [ReviewDay] {
    var order = programme.engagements[...]
    return programme.tree.blocks.filter { $0.kind == .day }.map { block in
      let entries = Array(order.prefix(block.items.count))
      order = order.dropFirst(entries.count)
      let own = entries.flatMap { whole in
        [whole] + programme.parts.filter { $0.value == whole }.keys.sorted()
      }
      guard case .day(let day)? = block.value(.date) else {
        return ReviewDay(title: "No day given", shortTitle: "No day", city: nil, engagements: own)
      }
      return ReviewDay(
        title: Wording.longDate(day),
        shortTitle: "\(day.weekday.shortName) \(Wording.shortDate(day))", city: block.text(.city),
        engagements: own)
    }
  }
}

/// The letters of findings: a to z, then aa.
enum FindingLetter {
  static func letter(_ position: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(0x61 + position % 26)))
    return position < 26 ? last : letter(position / 26 - 1) + last
  }
}
