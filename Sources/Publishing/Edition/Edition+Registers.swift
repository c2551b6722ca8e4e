// What an edition's entries add up to: registers of documents, honours and pledges, the route.

public import CivilTime
import VisitModel

extension Edition {
  /// Something that an entry records, with the entry.
  public struct Registered<Value: Sendable>: Sendable {
    public let value: Value
    public let entryKey: String
    public let entryHeading: String
    public let date: Day
    public let city: String?
  }

  /// The documents signed, exchanged or issued, in order.
  public var documents: [Registered<SignedDocument>] { register(\.documents) }

  /// The honours conferred, in order.
  public var honours: [Registered<Conferral>] { register(\.honours) }

  /// The promises of money, in order.
  public var pledges: [Registered<Promise>] { register(\.pledges) }

  /// All entries, in the order of the programme.
  public var entries: [Entry] { chapters.flatMap(\.entries) }

  /// Cancelled entries record nothing.
  private func register<Value>(_ values: KeyPath<Entry, [Value]>) -> [Registered<Value>] {
    entries.filter { !$0.isCancelled }.flatMap { entry in
      entry[keyPath: values].map {
        Registered(
          value: $0, entryKey: entry.key, entryHeading: entry.heading, date: entry.date,
          city: entry.city?.name)
      }
    }
  }
}

extension Edition {
  /// A city on the way.
  public struct Stop: Hashable, Sendable {
    public let city: City
    /// First and last day there; nil for where the journey starts or ends outside the programme.
    public let dates: ClosedRange<Day>?
  }

  /// The cities of the days in order, one stop for each stay.
  public var stops: [Stop] {
    var stops: [Stop] = []
    for chapter in chapters {
      if let last = stops.last, last.city == chapter.city, let dates = last.dates {
        let end = max(dates.upperBound, chapter.date)
        stops[stops.count - 1] = Stop(city: last.city, dates: dates.lowerBound...end)
      } else {
        stops.append(Stop(city: chapter.city, dates: chapter.date...chapter.date))
      }
    }
    return stops
  }

  /// The stops with the city that the first arrival comes from and the last departure goes to.
  public var route: [Stop] {
    let live = entries.filter { !$0.isCancelled }
    let origin = live.first { $0.kind == .arrival }?.fromCity
    let end = live.last { $0.kind == .departure }?.toCity
    let ends = [origin, end].map { city in city.map { Stop(city: $0, dates: nil) } }
    return [ends[0]].compactMap { $0 } + stops + [ends[1]].compactMap { $0 }
  }

  /// The cities of the programme, each once.
  public var cities: [City] {
    var seen: Set<City> = []
    return chapters.map(\.city).filter { seen.insert($0).inserted }
  }
}
