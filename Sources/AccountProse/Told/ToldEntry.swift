// One engagement as an account tells it.

public import CivilTime
public import VisitModel

/// One engagement.
public struct ToldEntry: Hashable, Sendable {
  /// What the times of other entries refer to.
  public var number: Int
  public var date: Day
  public var kind: Kind
  /// The word that the programme has for the kind, if it is not the kind's own.
  public var word: KindWord?
  public var title: String?
  /// What it states of its time; entries are referred to by their numbers. Empty where the time is
  /// still to be set.
  public var when: [WhenTerm<Int>] = []
  public var place: String?
  /// Where it is held; nil where the audience may not know.
  public var city: String?
  public var from: ToldEnd?
  public var to: ToldEnd?
  /// The visitors who take part in it in no other role.
  public var lead: [ToldPerson] = []
  /// Who takes part in which role.
  public var roles: [ToldRow] = []
  public var documents: [ToldDocument] = []
  public var honours: [ToldHonour] = []
  public var pledges: [ToldPledge] = []
  public var length: LengthRange?
  /// Everything else with a label.
  public var rows: [ToldRow] = []
  public var notes: [String] = []
  public var status: Status?

  public init(number: Int, date: Day, kind: Kind) {
    self.number = number
    self.date = date
    self.kind = kind
  }

  /// The values of a role.
  public func items(_ key: AttributeKey) -> [ToldItem] {
    roles.first { $0.key == key }?.items ?? []
  }

  /// An attribute with a label.
  func row(_ key: AttributeKey) -> ToldRow? { rows.first { $0.key == key } }
}

/// Where a journey begins or ends.
public struct ToldEnd: Hashable, Sendable {
  public var name: String
  public var isCity: Bool
  /// The city of a place that lies in another city than the heading says.
  public var city: String?

  public init(name: String, isCity: Bool, city: String? = nil) {
    self.name = name
    self.isCity = isCity
    self.city = city
  }
}

/// Documents signed, exchanged or issued.
public struct ToldDocument: Hashable, Sendable {
  public var count: DocumentCount
  public var type: DocumentType
  public var title: String?
  public var parties: [ToldItem] = []

  public init(count: DocumentCount, type: DocumentType, title: String?, parties: [ToldItem]) {
    self.count = count
    self.type = type
    self.title = title
    self.parties = parties
  }
}

/// An order or a degree conferred.
public typealias ToldHonour = Honour<ToldItem>

/// A promise of money.
public typealias ToldPledge = Pledge<ToldItem>
