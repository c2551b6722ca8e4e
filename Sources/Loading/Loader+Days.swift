// Loads days and entries; references between entries are resolved when all are known.

import CivilTime
import Diagnostics
import VisitModel
import VisitSyntax

/// The names that entries answer to.
struct EntryNames {
  var ids: [String: Index<Entry>] = [:]
  /// Entries of a kind on a date, with the day block of each.
  var kinds: [DateAndKind: [Index<Entry>]] = [:]
  /// The own words of entries that have one.
  var words: [Index<Entry>: String] = [:]

  struct DateAndKind: Hashable {
    let date: Day
    let kind: Kind
  }
}

/// An entry before its references are resolved.
private struct PendingEntry {
  let statement: Statement
  let day: Index<ProgrammeDay>
  let word: KindWord
  let date: Day
}

extension Loader {
  mutating func loadDays(_ tree: SyntaxTree) {
    var pending: [PendingEntry] = []
    for block in tree.blocks where block.kind == .day { loadDay(block, &pending) }
    programme.entries.reserveCapacity(pending.count)
    for entry in pending { programme.entries.append(makeEntry(entry)) }
    current = nil
    placeEntries()
  }

  private mutating func loadDay(_ block: Statement, _ pending: inout [PendingEntry]) {
    guard case .day(let date)? = block.value(.date),
      let name = block.field(.city)?.values.first?.references.first
    else { return }
    let city = self.city(name) ?? unknownCity(name)
    let day = Index<ProgrammeDay>(programme.days.count)
    let first = pending.count
    var night = Night(date: date)
    for item in block.items {
      guard let word = item.text(.kind).flatMap(KindWords.reading) else { continue }
      declareEntry(item, word, date, Index(pending.count))
      let held = night.date(of: item)
      if held != date { reportNight(item, date, held) }
      pending.append(PendingEntry(statement: item, day: day, word: word, date: held))
    }
    programme.days.append(
      ProgrammeDay(
        date: date, city: city, entries: first..<pending.count, attributes: attributes(of: block),
        span: block.span))
  }

  /// A city in UTC for a name that nothing knows, so that its days can still be checked.
  private mutating func unknownCity(_ name: Name) -> Index<City> {
    let index = Index<City>(programme.cities.count)
    cities[name.text] = index
    programme.cities.append(
      City(
        name: name.text, country: nil, coordinates: nil, zone: .utc, attributes: [],
        span: name.span))
    return index
  }

  private mutating func declareEntry(
    _ item: Statement, _ word: KindWord, _ date: Day, _ index: Index<Entry>
  ) {
    entries.kinds[EntryNames.DateAndKind(date: date, kind: word.kind), default: []].append(index)
    if word.own != nil { entries.words[index] = word.text }
    guard let field = item.field(.id), let id = item.text(.id) else { return }
    if entries.ids[id] == nil {
      entries.ids[id] = index
      entrySpans[id] = field.span
    } else {
      reportDuplicate("entry", id, field.span, first: entrySpans[id] ?? .none)
    }
  }

  private mutating func makeEntry(_ pending: PendingEntry) -> Entry {
    let item = pending.statement
    let index = Index<Entry>(programme.entries.count)
    let day = programme[pending.day]
    current = (index, pending.day)
    var attributes = headAttributes(of: item)
    attributes += self.attributes(of: item)
    let stated = zone(of: item, attributes)
    let zone = stated ?? programme[day.city].zone
    let to = item.value(.to)?.references.first.map { location($0) }
    return Entry(
      id: item.text(.id), day: pending.day, when: when(of: item, index, day),
      kind: pending.word.kind,
      word: pending.word.own == nil ? nil : pending.word, title: item.text(.title),
      place: place(of: item),
      from: item.value(.from)?.references.first.map { location($0) },
      to: to, date: pending.date, zone: zone,
      endZone: stated ?? to.flatMap(zoneThere) ?? zone, whole: whole(attributes, index),
      attributes: attributes,
      span: item.span, whenSpan: item.field(.when)?.span ?? item.span,
      kindSpan: item.field(.kind)?.span ?? item.span)
  }

  /// `with` and `by` in the head mean what the attributes mean.
  private mutating func headAttributes(of item: Statement) -> [Attribute] {
    let way = item.field(.by).map { field in
      Attribute(
        key: .by, values: field.values.map { $0.map { name, _ in .unknown(name.text) } },
        release: nil, span: field.span, valueSpans: [field.span])
    }
    guard let field = item.field(.with) else { return [way].compactMap { $0 } }
    let values = field.values.map { value in value.map { name, _ in participant(name) } }
    return [
      Attribute(
        key: .with, values: values, release: nil, span: field.span,
        valueSpans: field.values.map { $0.references.first?.span ?? field.span })
    ] + [way].compactMap { $0 }
  }

  private mutating func zone(of item: Statement, _ attributes: [Attribute]) -> Zone? {
    guard let attribute = attributes.first(where: { $0.key == .zone }),
      case .text(let text)? = attribute.values.first
    else { return nil }
    return zone(text, attribute.valueSpans.first ?? attribute.span)
  }

  /// The zone of the city that an entity is or lies in.
  private func zoneThere(_ entity: Entity) -> Zone? {
    switch entity {
    case .city(let city): programme[city].zone
    case .place(let place): programme[place].city.map { programme[$0].zone }
    default: nil
    }
  }

  private mutating func place(of item: Statement) -> Index<Place>? {
    guard let name = item.value(.place)?.references.first else { return nil }
    if let place = places[name.text] { return place }
    reportUnknown(name, "place", { Array($0.places.keys) }, declare: "declare it with `place`")
    return nil
  }

  private mutating func when(
    of item: Statement, _ index: Index<Entry>, _ day: ProgrammeDay
  ) -> When<Entity> {
    guard case .when(let when)? = item.value(.when) else { return When([.unset]) }
    return when.map { name in entry(name, from: index, day) }
  }

  /// An entry that an attribute names, seen from the entry on which it stands.
  mutating func currentEntry(_ name: Name) -> Entity {
    guard let current else { return .unknown(name.text) }
    return entry(name, from: current.entry, programme[current.day])
  }

  /// The entry of a name: by id, else by kind on the same day block, else by kind on the same date.
  private mutating func entry(
    _ name: Name, from index: Index<Entry>, _ day: ProgrammeDay
  ) -> Entity {
    if let known = entries.ids[name.text] { return .entry(known) }
    guard let word = KindWords.reading(name.text) else {
      reportUnknown(
        name, "entry", { Array($0.entries.ids.keys) }, declare: "give the entry meant an #id")
      return .unknown(name.text)
    }
    let onDate = entries.kinds[EntryNames.DateAndKind(date: day.date, kind: word.kind)] ?? []
    let others = called(word, onDate.filter { $0 != index })
    let inBlock = others.filter { day.entries.contains($0.position) }
    let candidates = inBlock.isEmpty ? others : inBlock
    if candidates.count == 1 { return .entry(candidates[0]) }
    reportReference(name, word, candidates.count)
    return .unknown(name.text)
  }

  /// Of entries of one kind those that the officer calls by this word; all of them if none.
  private func called(_ word: KindWord, _ others: [Index<Entry>]) -> [Index<Entry>] {
    guard others.count > 1 else { return others }
    let own = word.own == nil ? nil : word.text
    let same = others.filter { entries.words[$0] == own }
    return same.isEmpty || own == nil && same.count > 1 ? others : same
  }

  private mutating func reportReference(_ name: Name, _ word: KindWord, _ count: Int) {
    guard count > 0 else {
      return report(
        .unknownName, name.span, "this day has no other \(word.text)",
        fix: Fix("give the entry meant an #id, and refer to that"))
    }
    report(
      .ambiguousReference, name.span, "\(count) entries of this day are called \(word.text)",
      fix: Fix("give the one that is meant an #id, and refer to that"))
  }
}
