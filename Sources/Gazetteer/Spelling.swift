// GazetteerCity names that a misspelt one may have meant.

extension Gazetteer {
  /// The names of the cities spelt most nearly like this, nearest first, then most populous.
  ///
  /// Looks at names with the same first letter and at most two letters wrong, missing, added or
  /// exchanged with their neighbour; one, if the name is shorter than five letters.
  public static func nearestCityNames(to name: String, limit: Int = 3) -> [String] {
    let pattern = String(decoding: foldedBytes(name), as: UTF8.self).unicodeScalars.map(\.value)
    guard let first = pattern.first.flatMap(Unicode.Scalar.init) else { return [] }
    var meter = EditDistance(from: pattern, atMost: pattern.count < 5 ? 1 : 2)
    var matches: [(distance: Int, city: GazetteerCity)] = []
    forEachName(startingWith: Array(UTF8.encode(first)!)) { scalars, offset in
      if let distance = meter.distance(to: scalars) {
        matches.append((distance, city(at: offset())))
      }
    }
    matches.sort {
      ($0.distance, -$0.city.population, $0.city.geonameID)
        < ($1.distance, -$1.city.population, $1.city.geonameID)
    }
    var names: [String] = []
    for match in matches where !names.contains(match.city.name) {
      guard names.count < limit else { break }
      names.append(match.city.name)
    }
    return names
  }

  /// Calls the body with the scalars of each folded name, and the offset of its largest city.
  private static func forEachName(
    startingWith prefix: [UInt8], _ body: ([UInt32], () -> Int) -> Void
  ) {
    let names = cityNames
    var scalars: [UInt32] = []
    var start = names.lowerBound(prefix)
    while start < names.indices.upperBound {
      let field = names.firstField(at: start)
      guard field.prefix(prefix.count).map({ names[$0] }) == prefix else { return }
      decode(field, of: names, into: &scalars)
      body(scalars) {
        var offset = 0
        var at = field.upperBound + 1
        while case let digit = names[at], UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit {
          offset = offset * 10 + Int(digit - UInt8(ascii: "0"))
          at += 1
        }
        return offset
      }
      start = names.lineEnd(from: field.upperBound) + 1
    }
  }

  /// Decodes UTF-8 that is known to be valid, without a copy of the text.
  private static func decode(_ field: Range<Int>, of names: Lines, into scalars: inout [UInt32]) {
    scalars.removeAll(keepingCapacity: true)
    for offset in field {
      let byte = UInt32(names[offset])
      switch byte {
      case 0x80..<0xC0: scalars[scalars.count - 1] = scalars[scalars.count - 1] << 6 | byte & 0x3F
      case 0xC0..<0xE0: scalars.append(byte & 0x1F)
      case 0xE0..<0xF0: scalars.append(byte & 0x0F)
      case 0xF0...: scalars.append(byte & 0x07)
      default: scalars.append(byte)
      }
    }
  }
}
