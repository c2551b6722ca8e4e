// Timeline and map: what is certain is solid, nothing collides, the map stays small.

import CivilTime
import Testing
import VisitModel

@testable import Publishing

struct TimelineTests {
  private static func timelines(_ lines: String) throws -> [Timeline] {
    let text = "visit \"Title\"\n\n2025-03-08 Paris\n" + lines
    let chapters = try edition(text, for: .internal).chapters
    let axis = Timeline.axis(of: chapters)
    return chapters.compactMap { Timeline(of: $0, axis: axis) }
  }

  @Test func exactTimesAreSolid() throws {
    let bar = try #require(try Self.timelines("  10:00-11:00  talks\n").first?.bars.first)
    #expect(bar.span == 600...660)
    #expect(bar.certain == 600...660)
    #expect(bar.startIsExact && bar.endIsExact)
  }

  @Test func looseTimesFade() throws {
    let bar = try #require(try Self.timelines("  noon  banquet\n").first?.bars.first)
    #expect(bar.span == 690...900)
    #expect(bar.certain == 750...780)
    #expect(!bar.startIsExact && !bar.endIsExact)
  }

  @Test func whatHasNoTimeIsCounted() throws {
    let timeline = try #require(try Self.timelines("  10:00  talks\n  ?  press\n").first)
    #expect(timeline.bars.count == 1)
    #expect(timeline.undrawn == 1)
    #expect(try Self.timelines("  ?  talks\n").isEmpty)
  }

  @Test func theRailReachesPastMidnight() throws {
    let timeline = try #require(try Self.timelines("  23:00-01:30  performance\n").first)
    #expect(timeline.axis.upperBound == 27 * 60)
    #expect(timeline.bars.first?.span == 1380...1530)
  }

  @Test func barsOfOneLaneDoNotMeet() throws {
    let hours = (8...20).map { "  \($0 < 10 ? "0" : "")\($0):00-\($0):50  talks \"No \($0)\"\n" }
    let timeline = try #require(
      try Self.timelines(
        hours.joined().replacing("-8:", with: "-08:").replacing("-9:", with: "-09:")
      )
      .first)
    for (number, bar) in timeline.bars.enumerated() {
      for other in timeline.bars[(number + 1)...] where other.lane == bar.lane {
        #expect(!bar.span.overlaps(other.span))
      }
    }
  }
}

struct MapTests {
  private static func map(_ cities: String...) throws -> RouteMap {
    let days = cities.enumerated().map { "2025-03-\(10 + $0) \($1)\n  10:00  talks\n" }
    let text = "visit \"Title\"\n\n" + days.joined(separator: "\n")
    return try #require(RouteMap(route: try edition(text, for: .internal).route))
  }

  @Test func citiesLieInTheFrameEvenAcrossTheDateLine() throws {
    let map = try Self.map("Tokyo", "Honolulu", "Ottawa")
    #expect(map.stops.map(\.name) == ["Tokyo", "Honolulu", "Ottawa"])
    for stop in map.stops {
      #expect((0...map.width).contains(stop.point.x) && (0...map.height).contains(stop.point.y))
    }
    #expect(map.stops[0].point.x < map.stops[1].point.x)
    #expect(map.stops[1].point.x < map.stops[2].point.x)
    #expect(map.legs.count == 2)
    #expect(!map.land.isEmpty && !map.coasts.isEmpty)
  }

  @Test func eachCityIsOneDotWithAllItsDays() throws {
    let map = try Self.map("Paris", "Rome", "Paris")
    #expect(map.stops.map(\.name) == ["Paris", "Rome"])
    #expect(map.stops[0].days == "10 March, 12 March")
    #expect(map.description == "Paris (10 March), then Rome (11 March), then Paris (12 March).")
  }

  @Test func outlinesStayInTheFrame() throws {
    let map = try Self.map("Paris")
    let points = (map.land + map.coasts + map.borders).flatMap { $0 }
    #expect(points.allSatisfy { (-5...map.width + 5).contains($0.x) })
    #expect(points.allSatisfy { (-5...map.height + 5).contains($0.y) })
  }

  @Test func aRouteAroundTheWorldKeepsThePageSmall() throws {
    let html = try page(
      "visit \"Title\"\n\n2025-03-08 London\n  10:00  talks\n2025-03-09 Sydney\n  10:00  talks\n"
        + "2025-03-10 Santiago\n  10:00  talks\n2025-03-11 Anchorage\n  10:00  talks\n")
    #expect(html.utf8.count < 150_000)
  }
}
