// The wording that all editions share: dates, lengths, documents, honours, pledges, audiences.

import AccountProse
public import CivilTime
public import VisitModel

/// Sentences and phrases in English, made only of what an edition holds.
public enum Wording {
  /// "Wednesday 3 July 2024"
  public static func longDate(_ day: Day) -> String { "\(day.weekday.name) \(date(day))" }

  /// "3 July 2024"
  public static func date(_ day: Day) -> String { ProseWords.date(day) }

  /// "3 July"
  public static func shortDate(_ day: Day) -> String { ProseWords.shortDate(day) }

  /// "2–6 July 2024", "30 June – 2 July 2024", "30 December 2024 – 2 January 2025"
  public static func dates(_ range: ClosedRange<Day>) -> String { ProseWords.dates(range) }

  /// "30–45 min", "1 h 30 min"
  public static func length(_ length: LengthRange) -> String {
    guard length.shortest != length.longest else { return length.shortest.spoken }
    guard length.longest.count < 60 else {
      return "\(length.shortest.spoken) to \(length.longest.spoken)"
    }
    return "\(length.shortest.count)–\(length.longest.spoken)"
  }

  /// "14:00–18:00", with the date before it where one is given
  public static func window(_ window: ClockWindow) -> String {
    let hours = "\(window.start)–\(window.end)"
    return window.day.map { "\(date($0)), \(hours)" } ?? hours
  }

  /// "12:00–13:30", "12:00 for 1 h 30 min", "12:00"
  static func clock(_ time: ClockTime, _ end: ClockEnd?) -> String {
    switch end {
    case .until(let until)?: "\(time)–\(until)"
    case .lasting(let length)?: "\(time) for \(length.spoken)"
    case nil: time.description
    }
  }

  static func coordinates(_ coordinates: Coordinates) -> String {
    "\(degrees(coordinates.latitude, "N", "S")) \(degrees(coordinates.longitude, "E", "W"))"
  }

  private static func degrees(_ value: Double, _ plus: String, _ minus: String) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let fraction = hundredths % 100
    return
      "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)° \(value < 0 && hundredths > 0 ? minus : plus)"
  }

  /// The text with its first letter as a capital.
  public static func sentenceCase(_ text: String) -> String { ProseWords.sentenceCase(text) }
}

// MARK: Records

extension Wording {
  /// "Joint declaration", "3 agreements", "Dozens of agreements"
  public static func kind(_ document: Edition.SignedDocument) -> String {
    switch document.count {
    case .one: sentenceCase(document.type.rawValue)
    case .exactly(1): sentenceCase(document.type.rawValue)
    case .exactly(let count): "\(count) \(document.type.plural)"
    case .vague(let word): sentenceCase(ProseWords.vague(word, document.type.plural))
    }
  }

  /// The document in one line: its kind, title and parties.
  public static func line(_ document: Edition.SignedDocument) -> String {
    let title = document.title.map { " “\($0)”" } ?? ""
    let parties = names(document.parties)
    return kind(document) + title + (parties.isEmpty ? "" : " (\(parties))")
  }

  /// "Order of Friendship, conferred by Xi Jinping on Emomali Rahmon"
  public static func line(_ honour: Edition.Conferral) -> String {
    let giver = honour.giver.map { " by \($0.text)" } ?? ""
    let recipient = honour.recipient.map { " on \($0.text)" } ?? ""
    let conferred = giver.isEmpty && recipient.isEmpty ? "" : ", conferred"
    return honour.title + conferred + giver + recipient
  }

  /// "Loan of 500 million USD from the bank to Tajikistan for Rogun hydropower plant"
  public static func line(_ pledge: Edition.Promise) -> String {
    let amount = self.amount(pledge).map { " of \($0)" } ?? ""
    let giver = pledge.giver.map { " from \($0.text)" } ?? ""
    let recipient = pledge.recipient.map { " to \($0.text)" } ?? ""
    let purpose = pledge.purpose.map { ": \($0)" } ?? ""
    return kind(pledge.kind) + amount + giver + recipient + purpose
  }

  /// "Loan"; "Pledge" for other ones
  public static func kind(_ kind: PledgeKind) -> String {
    kind == .other ? "Pledge" : sentenceCase(kind.rawValue)
  }

  /// "500 million USD", "1,250,000.50 EUR"
  public static func amount(_ pledge: Edition.Promise) -> String? {
    guard let amount = pledge.amount else { return pledge.currency }
    return [self.amount(amount), pledge.currency].compactMap { $0 }.joined(separator: " ")
  }

  /// "500 million", "1.5 billion", "1,250,000.50"
  public static func amount(_ amount: Amount) -> String { ProseWords.amount(amount) }

  /// "China, Kazakhstan"
  public static func names(_ items: [Edition.Item]) -> String { Edition.Item.joined(items) }
}

// MARK: Audiences

extension Wording {
  /// The mark that stands at the head of an edition.
  public static func mark(_ audience: Release) -> String { ProseWords.mark(audience) }

  /// The mark of one entry: how far it may go.
  public static func releaseLabel(_ release: Release) -> String {
    switch release {
    case .internal: "Internal"
    case .delegations: "Delegations"
    case .press: "Press"
    case .public: "Public"
    }
  }
}

extension Wording {
  /// When a step takes place: "11:02", "until 10:05", "30 min before", "8 min in"; with the clock
  /// before it where the start is known: "10:30, 30 min before".
  static func time(_ time: StepTime, from start: LocalDateTime? = nil) -> String {
    switch time {
    case .offset(let minutes) where start != nil:
      let clock = start.map { ($0.clock.minutes + minutes % 1440 + 1440) % 1440 } ?? 0
      return (ClockTime(minutes: clock)?.description ?? "") + ", " + self.time(time)
    default: break
    }
    return switch time {
    case .at(let clock): clock.description
    case .until(let clock): "until \(clock)"
    case .offset(let minutes):
      Minutes(clamping: abs(minutes)).spoken + (minutes < 0 ? " before" : " in")
    }
  }
}

extension Wording {
  /// What is said of what is not settled and not yet public: "Time to be confirmed", "Embargoed until
  /// 14 February 2027, 18:00 (UTC+7)", "Weather permitting".
  static func openMarks(of entry: Edition.Entry) -> [String] {
    var marks = entry.open.map { part in
      part == .place && entry.place == nil
        ? "Venue to be announced" : "\(sentenceCase(part.rawValue)) to be confirmed"
    }
    if let embargo = entry.embargo {
      let zone = utcOffsetText(embargo.offsetSeconds)
      marks.append("Embargoed until \(date(embargo.local.day)), \(embargo.local.clock) (\(zone))")
    }
    if entry.isSubjectToForm { marks.append("Weather permitting") }
    return marks
  }
}
