// The table of the kinds of engagement: how long each usually lasts, who must be named, what it is
// called. A kind without a row does not compile.

extension Kind {
  private func row(
    _ label: String, _ length: ClosedRange<Int>, _ summary: String, needs: [AttributeKey] = [],
    form: NounForm = .singular, partners: Bool = false, from source: String = "Herald's default"
  ) -> KindRow {
    KindRow(
      kind: self, label: label, form: form, length: length, requires: needs,
      takesPartners: partners, summary: summary, source: source)
  }

  private static let programmes = "published programmes: Brussels 2004, Copenhagen 2017, Seoul 2014"

  var definition: KindRow {
    let programmes = Self.programmes
    return switch self {
    case .arrival: row("Arrival", 15...30, "The visitor arrives in a city and is greeted.")
    case .departure: row("Departure", 15...30, "The visitor is seen off.")
    case .transfer: row("Transfer", 10...120, "A journey that the programme shows.")
    case .welcome:
      row(
        "Welcome ceremony", 20...30, "Welcome ceremony: anthems, guard of honour.", from: programmes
      )
    case .guardInspection:
      row(
        "Inspection of the guard", 5...15, "The guard of honour by itself.",
        from: "published programmes: Washington 2014, 10 minutes")
    case .wreath: row("Wreath-laying", 15...30, "Laying of a wreath.", from: programmes)
    case .call:
      row(
        "Courtesy call", 30...40, "Courtesy call on an office holder.", needs: [.with, .host],
        partners: true, from: programmes)
    case .audience:
      row(
        "Audience", 20...45, "Received by a monarch or a pope.", needs: [.with, .host],
        partners: true)
    case .teteATete:
      row(
        "Tête-à-tête", 15...30, "Talks of two principals alone.", needs: [.with], partners: true)
    case .talks:
      row(
        "Talks", 50...110, "Formal talks of two sides on a visit.", needs: [.with], form: .plural,
        partners: true, from: programmes)
    case .bilateral:
      row(
        "Bilateral meeting", 15...60, "Meeting of two sides on the margins of a larger event.",
        needs: [.with], partners: true, from: "UN 15, Munich 30, UNFCCC at most 60 minutes")
    case .pullAside:
      row(
        "Pull-aside", 5...15, "Short conversation, usually standing.", needs: [.with],
        partners: true)
    case .session: row("Session", 60...180, "Session of a summit.")
    case .photo: row("Official photograph", 5...15, "Official or family photograph.")
    case .gifts: row("Exchange of gifts", 5...15, "Exchange of gifts.")
    case .guestBook: row("Guest book", 2...5, "A guest book is signed.")
    case .signing:
      row("Signing", 10...30, "Signing, exchange or issue of documents.", needs: [.signs])
    case .decoration:
      row("Conferral", 10...20, "Conferral of an order or a degree.", needs: [.confers])
    case .press:
      row(
        "Press statements", 20...45, "Statements to the press or a press conference.",
        form: .plural)
    case .doorstep: row("Doorstep", 3...10, "A few words to the press in passing.")
    case .banquet:
      row(
        "Banquet", 90...150, "State or welcome banquet.", needs: [.host],
        from: "Seoul 2014: 100 minutes")
    case .meal: row("Meal", 60...120, "Any other meal.", partners: true, from: programmes)
    case .refreshments:
      row("Refreshments", 15...30, "Coffee, tea, a break.", form: .plural, partners: true)
    case .reception: row("Reception", 60...120, "Reception.", from: programmes)
    case .address: row("Address", 20...60, "Speech to a parliament, a university or a crowd.")
    case .forum: row("Forum", 60...180, "Business or other forum.", from: programmes)
    case .opening: row("Opening", 20...60, "Inauguration, launch, foundation stone.")
    case .unveiling: row("Unveiling", 10...30, "A plaque, a statue or a portrait is unveiled.")
    case .treePlanting: row("Tree-planting", 10...20, "A tree is planted.")
    case .visit: row("Site visit", 30...90, "Tour of a site.", from: programmes)
    case .performance: row("Performance", 45...120, "Concert, ballet, display or parade.")
    case .screening: row("Screening", 20...120, "A film is shown.")
    case .service: row("Religious service", 30...90, "Mass, church service or other worship.")
    case .prayer: row("Prayer", 5...15, "A prayer, at a place of worship or by itself.")
    case .community:
      row("Meeting with the community", 30...60, "Meeting with the visitor's own nationals.")
    case .meeting:
      row("Meeting", 30...60, "Any other meeting.", needs: [.with, .host], partners: true)
    case .briefing:
      row("Briefing", 15...45, "The visitor is briefed or debriefed by their own side.")
    case .checkIn: row("Check-in", 10...30, "Check-in at a hotel or for a flight.")
    case .rest: row("Private time", 30...240, "Private time.", form: .mass)
    }
  }
}
