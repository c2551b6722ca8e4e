// What a sentence claims to have happened, before the claims of an account are put together.

import CivilTime
import VisitModel

/// A document of a claim.
struct ClaimedDocument: Equatable {
  var title: String
  /// A `DocumentType` by number; 8 for any other.
  var type: Int
  /// ISO codes or names of organisations.
  var parties: [String]
  var count: Int?
  var vague: String?
}

/// An honour of a claim.
struct ClaimedHonour: Equatable {
  let title: String
  let by: String?
  let to: String?
}

/// How settled the account says an engagement is.
enum ClaimStatus: Equatable {
  case held, planned, cancelled, denied
}

/// One engagement, as one sentence tells of it. A class, because it is large, and told of by many.
final class Claim {
  var kind: Kind
  /// Bytes of the sentence and of the words that gave the claim.
  let sentence: Range<Int>
  let trigger: Range<Int>
  var people = Attendance()
  var place: PlaceMention?
  var placeName: String?
  var city: String?
  var country: String?
  var date: Day?
  var clock: ClockTime?
  var part: DayPart?
  var isAbout = false
  var documents: [ClaimedDocument] = []
  var honours: [ClaimedHonour] = []
  var isVideo = false
  var status = ClaimStatus.held
  var title: String?
  var grounds: Grounds = []
  /// Whether the claim only greets, and so belongs to an arrival or a departure beside it.
  var isGreeting = false
  /// Whether its clause names the place, rather than the clause before.
  var hasOwnPlace = false
  /// Whether its clause begins with "where".
  var isThere = false
  /// Whether it is a leave taken where the visitor departs.
  var isFarewell = false
  /// Whether it says that somebody received the visitor.
  var isReception = false
  /// Whether it greets "on arrival", in so many words.
  var isOnArrival = false
  /// Whether it says that others met the visitor, not the visitor them.
  var isOfVisitor = false
  /// Whether it only adds people to the engagement told before.
  var isJoining = false
  /// Whether the sentence speaks of an airport.
  var isAtAirport = false
  /// The words that gave the engagement which it came after.
  var after: Range<Int>?
  /// Where a departure leads.
  var destination: String?
  /// The fields that its documents cover.
  var fields: [String] = []
  /// Whether the people saw others sign.
  var isWitnessed = false
  /// Whether more people than those named took the part of the last list.
  var hasOthers = false
  /// Index of the block, for what stands near what.
  var block = 0

  init(kind: Kind, sentence: Range<Int>, trigger: Range<Int>) {
    self.kind = kind
    self.sentence = sentence
    self.trigger = trigger
  }

  /// A claim that says the same.
  func copy() -> Claim {
    let copy = Claim(kind: kind, sentence: sentence, trigger: trigger)
    (copy.people, copy.place, copy.placeName) = (people, place, placeName)
    (copy.city, copy.country, copy.destination) = (city, country, destination)
    (copy.date, copy.clock, copy.part, copy.isAbout, copy.after) = (
      date, clock, part, isAbout, after
    )
    (copy.documents, copy.honours, copy.fields, copy.title) = (documents, honours, fields, title)
    (copy.isVideo, copy.status, copy.grounds, copy.block) = (isVideo, status, grounds, block)
    (copy.isGreeting, copy.isReception, copy.isFarewell) = (isGreeting, isReception, isFarewell)
    (copy.hasOwnPlace, copy.isThere, copy.isAtAirport) = (hasOwnPlace, isThere, isAtAirport)
    (copy.isJoining, copy.isWitnessed, copy.hasOthers) = (isJoining, isWitnessed, hasOthers)
    (copy.isOfVisitor, copy.isOnArrival) = (isOfVisitor, isOnArrival)
    return copy
  }
}

/// A promise of money.
struct ClaimedPledge {
  let kind: PledgeKind
  /// In hundredths of the unit.
  let hundredths: Int
  let currency: String
  var from: String?
  var to: String?
  var purpose: String?
  let sentence: Range<Int>
  var date: Day?
}
