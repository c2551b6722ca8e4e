// Edition -> CSV: a row for each entry, for spreadsheets.

import CivilTime
import VisitModel

/// Renders editions as CSV.
enum CSVRenderer {
  static func render(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(columns.map(\.name))
    for chapter in edition.chapters {
      let parts = Parts(chapter.entries)
      for entry in chapter.entries {
        writer.row(columns.map { $0.value(Source(entry: entry, chapter: chapter, parts: parts)) })
      }
    }
    return writer.bytes
  }

  /// What a row tells of.
  struct Source {
    let entry: Edition.Entry
    let chapter: Edition.Chapter
    let parts: Parts
  }

  /// A column: its name and what stands in it.
  struct Column: Sendable {
    let name: String
    let value: @Sendable (Source) -> String

    init(_ name: String, _ value: @escaping @Sendable (Source) -> String) {
      self.name = name
      self.value = value
    }
  }

  /// The columns. Programs may rely on their names, not on their order.
  static let columns: [Column] = when + whatAndWho + whatElse

  private static let when: [Column] = [
    Column("date") { $0.entry.date.description },
    Column("weekday") { $0.entry.date.weekday.name },
    Column("city") { ($0.entry.city ?? $0.chapter.city).name },
    Column("country") { ($0.entry.city ?? $0.chapter.city).country ?? "" },
    Column("start") { $0.entry.timing.clock.map { $0.start.local.description } ?? "" },
    Column("end") { $0.entry.timing.clock?.end.map { $0.local.description } ?? "" },
    Column("time") { $0.entry.timing.words },
    Column("certainty") { $0.entry.timing.certainty.rawValue },
    Column("earliest start") { local($0, \.earliestStart) },
    Column("latest start") { local($0, \.latestStart) },
    Column("zone") { $0.entry.timing.zone.identifier },
    Column("utc offset") { $0.entry.timing.zone.offsetText },
    Column("end zone") { source in
      let timing = source.entry.timing
      return timing.endZone.identifier == timing.zone.identifier ? "" : timing.endZone.identifier
    },
    Column("home time") { source in
      guard let home = source.entry.timing.home, let start = source.entry.timing.clock?.start else {
        return ""
      }
      return home.zone.local(at: start.instant).description
    },
  ]

  private static let whatAndWho: [Column] = [
    Column("kind") { $0.entry.kind.label },
    Column("word") { $0.entry.word?.text ?? "" },
    Column("title") { $0.entry.title ?? ($0.entry.word == nil ? "" : $0.entry.label) },
    Column("place") { $0.entry.place?.name ?? "" },
    Column("from") { $0.entry.from ?? "" },
    Column("to") { $0.entry.to ?? "" },
    Column("host") { people($0, .host) },
    Column("with") { people($0, .with) },
    Column("other people") { otherPeople($0) },
    Column("documents") { lines($0.entry.documents.map(Wording.line)) },
    Column("honours") { lines($0.entry.honours.map(Wording.line)) },
    Column("pledges") { lines($0.entry.pledges.map(Wording.line)) },
  ]

  private static let whatElse: [Column] = [
    Column("notes") { lines($0.entry.notes) },
    Column("press") { source in
      source.entry.rows.first { $0.key == .press }.map(\.text) ?? ""
    },
    Column("other") { labelled($0.entry.rows.filter { $0.key != .press }) },
    Column("about the place") { source in
      guard let place = source.entry.place else { return "" }
      return lines(place.rows.map { "\($0.label): \($0.text)" } + place.notes)
    },
    Column("status") { $0.entry.status?.rawValue ?? "" },
    Column("open") { lines(Wording.openMarks(of: $0.entry)) },
    Column("part of") { source in
      source.parts.whole(of: source.entry)?.heading ?? ""
    },
    Column("release") { $0.entry.release.rawValue },
  ]
}

// MARK: Cells

extension CSVRenderer {
  private static func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  private static func labelled(_ rows: [Edition.Row]) -> String {
    lines(rows.map { "\($0.label): \($0.text)" })
  }

  private static func people(_ source: Source, _ role: AttributeKey) -> String {
    source.entry.roles.first { $0.key == role }.map(\.text) ?? ""
  }

  private static func otherPeople(_ source: Source) -> String {
    labelled(source.entry.roles.filter { $0.key != .host && $0.key != .with })
  }

  private static func local(
    _ source: Source, _ bound: KeyPath<EntryWindow, Instant>
  ) -> String {
    let timing = source.entry.timing
    guard let window = timing.window else { return "" }
    return timing.zone.zone.local(at: window[keyPath: bound]).description
  }
}
