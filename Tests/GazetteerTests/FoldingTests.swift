// Folding in Swift gives what folding in Python gave when the tables were made.

import Foundation
import Testing

@testable import Gazetteer

struct FoldingTests {
  @Test(arguments: Self.fixture)
  func foldsLikeTheGenerator(name: String, folded: String) {
    #expect(Gazetteer.fold(name) == folded)
    #expect(Gazetteer.fold(folded) == folded)
  }

  @Test(arguments: [
    ("Brasília", "brasilia"), ("Sa\u{303}o  Paulo ", "sao paulo"), ("N’Djamena", "ndjamena"),
    ("Washington, D.C.", "washington dc"), ("İSTANBUL", "istanbul"), ("Straße", "strasse"),
    ("Йошкар-Ола", "иошкар ола"), ("ΑΘΗΝΑΣ", "αθηνασ"), ("北京", "北京"), ("—", ""),
  ])
  func folds(name: String, folded: String) {
    #expect(Gazetteer.fold(name) == folded)
  }

  @Test func everyTwentiethCityIsFoundByItsName() {
    let cities = everyCity(step: 20)
    #expect(cities.count > 3000)
    let lost = cities.filter { !Gazetteer.cities(named: $0.name).contains($0) }
    #expect(lost.isEmpty)
  }

  private func everyCity(step: Int) -> [GazetteerCity] {
    let lines = Gazetteer.cityLines
    var cities: [GazetteerCity] = []
    var start = lines.indices.lowerBound
    var number = 0
    while start < lines.indices.upperBound {
      if number.isMultiple(of: step) { cities.append(Gazetteer.city(at: start)) }
      start = lines.lineEnd(from: start) + 1
      number += 1
    }
    return cities
  }

  private static let fixture: [(String, String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "folding.tsv")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).map { line in
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      return (
        String(decoding: fields[0], as: UTF8.self), String(decoding: fields[1], as: UTF8.self)
      )
    }
  }()
}
