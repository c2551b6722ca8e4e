// Lengths of time as prose spells them.

import CivilTime
import VisitModel

extension Minutes {
  /// "90 minutes", "1 hour", "2 days": in the largest unit that leaves no rest.
  var inProse: String {
    let (unit, number) = largestUnit
    return "\(number) \(unit)\(number == 1 ? "" : "s")"
  }

  fileprivate var largestUnit: (name: String, number: Int) {
    let count = Int(self.count)
    if count != 0, count.isMultiple(of: 1440) { return ("day", count / 1440) }
    if count != 0, count.isMultiple(of: 60) { return ("hour", count / 60) }
    return ("minute", count)
  }
}

extension LengthRange {
  /// "45 minutes", "20 to 30 minutes", "45 minutes to 2 hours"
  var inProse: String {
    guard shortest != longest else { return shortest.inProse }
    let isOneUnit = shortest.largestUnit.name == longest.largestUnit.name
    let start = isOneUnit ? String(shortest.largestUnit.number) : shortest.inProse
    return "\(start) to \(longest.inProse)"
  }
}
