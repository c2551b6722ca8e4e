// Lines of a table are found by their first field, with and without an index.

import CGazetteer
import Testing

@testable import Gazetteer

@Suite struct LinesTests {
  private static var names: Lines { Gazetteer.cityNames }

  /// Where the lines begin that are looked at: every 211th, and all round the ends of the table.
  private static let starts: [Int] = {
    var starts: [Int] = []
    var start = 0
    while start < names.indices.upperBound {
      starts.append(start)
      start = names.lineEnd(from: start) + 1
    }
    let few = starts.indices.filter { $0 % 211 == 0 || $0 < 300 || $0 > starts.count - 300 }
    return few.map { starts[$0] }
  }()

  private func key(at start: Int) -> [UInt8] {
    Self.names.firstField(at: start).map { Self.names[$0] }
  }

  @Test func everyNameIsFoundWhereItStands() {
    #expect(Self.starts.count > 1000)
    for start in Self.starts { #expect(Self.names.lowerBound(key(at: start)) == start) }
  }

  /// Keys that are no line of the table, among them those that an entry of the index begins with.
  @Test func theIndexChangesNoAnswer() {
    let plain = Lines(cgazetteer_city_names())
    for start in Self.starts {
      let key = key(at: start)
      for other in [key.dropLast(), key + [0x21], key + [0x7A, 0x7A], key.prefix(8) + []] {
        #expect(Self.names.lowerBound(Array(other)) == plain.lowerBound(Array(other)))
      }
    }
    #expect(Self.names.lowerBound([]) == 0)
    #expect(Self.names.lowerBound([0xFF]) == Self.names.indices.upperBound)
  }
}
