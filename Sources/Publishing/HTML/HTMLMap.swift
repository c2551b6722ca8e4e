// The map of the legs as inline SVG.

extension HTMLWriter {
  /// The map with the route in words beneath.
  mutating func map(_ map: RouteMap) {
    block("figure", [("class", "map")]) { writer in
      let attributes: Attributes = [
        ("role", "img"), ("aria-labelledby", "map-title map-text"),
        ("viewBox", "0 0 \(Self.number(map.width)) \(Self.number(map.height))"),
      ]
      writer.block("svg", attributes) { writer in
        writer.element("title", [("id", "map-title")], text: "Map of the route")
        writer.element("desc", [("id", "map-text")], text: map.description)
        writer.path("land", map.land, closed: true)
        writer.path("border", map.borders, closed: false)
        writer.path("coast", map.coasts, closed: false)
        for leg in map.legs { writer.leg(leg) }
        for stop in map.stops { writer.stop(stop) }
      }
      writer.block("figcaption") { $0.element("bdi", text: map.description) }
    }
  }

  private mutating func path(
    _ style: String, _ lines: [[RouteMap.Point]], closed: Bool
  ) {
    guard !lines.isEmpty else { return }
    let data = lines.map { Self.data($0, closed: closed) }.joined()
    open("path", [("class", style), ("d", data)])
    markup("</path>\n")
  }

  /// Path data in relative tenths of a unit.
  private static func data(_ line: [RouteMap.Point], closed: Bool) -> String {
    var data = ""
    var last = (x: 0, y: 0)
    for (position, point) in line.enumerated() {
      let here = (x: tenths(point.x), y: tenths(point.y))
      if position == 0 {
        data += "M\(decimal(here.x * 10)) \(decimal(here.y * 10))"
      } else {
        let dy = decimal((here.y - last.y) * 10)
        data += "\(position == 1 ? "l" : " ")\(decimal((here.x - last.x) * 10))"
        data += dy.hasPrefix("-") ? dy : " \(dy)"
      }
      last = here
    }
    return data + (closed ? "z" : "")
  }

  private mutating func leg(_ leg: RouteMap.Leg) {
    let curve = "M\(Self.pair(leg.start))Q\(Self.pair(leg.control)) \(Self.pair(leg.end))"
    open("path", [("class", "leg"), ("d", curve)])
    markup("</path>")
    let head = leg.head.map(Self.pair).joined(separator: "L")
    open("path", [("class", "head"), ("d", "M\(head)z")])
    markup("</path>\n")
  }

  private mutating func stop(_ stop: RouteMap.Stop) {
    open(
      "circle",
      [
        ("class", stop.isVisited ? "dot" : "dot hollow"), ("cx", Self.number(stop.point.x)),
        ("cy", Self.number(stop.point.y)), ("r", "4"),
      ])
    markup("</circle>")
    label(stop.name, style: "city", at: stop.label, below: 0)
    if stop.isVisited { label(stop.days, style: "days", at: stop.label, below: 14) }
  }

  private mutating func label(
    _ text: String, style: String, at label: MapLabel, below: Double
  ) {
    element(
      "text",
      [
        ("class", style), ("x", Self.number(label.point.x)),
        ("y", Self.number(label.point.y + below)), ("text-anchor", label.anchor.rawValue),
      ], text: Self.isolated(text))
    markup("\n")
  }

  private static func pair(_ point: RouteMap.Point) -> String {
    "\(number(point.x)) \(number(point.y))"
  }

  private static func number(_ value: Double) -> String { decimal(tenths(value) * 10) }

  private static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }
}
