// The outlines of land and countries, to draw maps with (Natural Earth, 1:110 million).

import CGazetteer

/// A coast, a border or a closed ring.
public struct Outline: Hashable, Sendable {
  /// Whether two countries share the line; a line that is no border is a coast or lake shore.
  public let isBorder: Bool
  /// The ISO 3166-1 alpha-2 code of the country whose ring this is, where it has one.
  public let country: String?
  /// The points in order, to a hundredth of a degree; a ring ends where it begins.
  public let points: [GeoPoint]
}

extension Gazetteer {
  /// Every coast and border once, as open or closed lines: what to stroke.
  ///
  /// Natural Earth draws the borders that it finds held in fact, disputed or not.
  public static var coastsAndBorders: [Outline] { outlines(cgazetteer_arcs()) }

  /// Closed rings around whole land masses, and lakes within them: what to fill, by even-odd.
  public static var land: [Outline] { outlines(cgazetteer_land()) }

  /// The closed rings of single countries, and holes within them: what to fill, by even-odd.
  public static var countryRings: [Outline] { outlines(cgazetteer_country_rings()) }

  private static func outlines(_ table: CGazetteerLines) -> [Outline] {
    UnsafeBufferPointer(start: table.lines, count: table.count).map { line in
      let numbers = UnsafeBufferPointer(
        start: table.points + 2 * Int(line.first), count: 2 * Int(line.count))
      return Outline(
        isBorder: line.is_border != 0,
        country: code(line.country.0, line.country.1),
        points: stride(from: 0, to: numbers.count, by: 2).map {
          GeoPoint(
            longitude: Double(numbers[$0]) / 100, latitude: Double(numbers[$0 + 1]) / 100)
        }
      )
    }
  }

  private static func code(_ first: CChar, _ second: CChar) -> String? {
    first == 0 ? nil : String(decoding: [UInt8(first), UInt8(second)], as: UTF8.self)
  }
}
