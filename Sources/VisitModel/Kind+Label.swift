// How editions call the kinds of engagement.

extension Kind {
  /// How an edition calls this kind, such as "Tête-à-tête".
  public var label: String {
    switch self {
    case .arrival: "Arrival"
    case .departure: "Departure"
    case .transfer: "Transfer"
    case .welcome: "Welcome ceremony"
    case .wreath: "Wreath-laying"
    case .call: "Courtesy call"
    case .audience: "Audience"
    case .teteATete: "Tête-à-tête"
    case .talks: "Talks"
    case .bilateral: "Bilateral meeting"
    case .pullAside: "Pull-aside"
    case .session: "Session"
    case .photo: "Official photograph"
    case .gifts: "Exchange of gifts"
    case .signing: "Signing"
    default: laterLabel
    }
  }

  private var laterLabel: String {
    switch self {
    case .decoration: "Conferral"
    case .press: "Press statements"
    case .banquet: "Banquet"
    case .meal: "Meal"
    case .reception: "Reception"
    case .address: "Address"
    case .forum: "Forum"
    case .opening: "Opening"
    case .visit: "Site visit"
    case .performance: "Performance"
    case .community: "Meeting with the community"
    case .meeting: "Meeting"
    case .rest: "Private time"
    default: rawValue
    }
  }
}
