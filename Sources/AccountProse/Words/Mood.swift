// What is settled is told as done, what is not as still to be done or called off.

import VisitModel

/// How an account speaks of an entry.
enum Mood {
  case settled, open, cancelled

  init(_ status: Status?) {
    switch status {
    case .proposed?, .agreed?, .toBeConfirmed?: self = .open
    case .cancelled?: self = .cancelled
    case .confirmed?, nil: self = .settled
    }
  }

  /// "was", "is to be", "was to be", or their plurals.
  func be(plural: Bool = false) -> String {
    switch self {
    case .settled: plural ? "were" : "was"
    case .open: plural ? "are to be" : "is to be"
    case .cancelled: plural ? "were to be" : "was to be"
    }
  }

  /// "conferred", "is to confer", "was to confer", for one who acts.
  func did(_ past: String, _ infinitive: String) -> String {
    switch self {
    case .settled: past
    case .open: "is to \(infinitive)"
    case .cancelled: "was to \(infinitive)"
    }
  }

  /// The end of the first sentence of what is not settled: "is proposed", "were cancelled".
  static func verdict(_ status: Status?, plural: Bool) -> String? {
    switch status {
    case .proposed?: plural ? "are proposed" : "is proposed"
    case .agreed?: plural ? "are agreed" : "is agreed"
    case .toBeConfirmed?: plural ? "are to be confirmed" : "is to be confirmed"
    case .cancelled?: plural ? "were cancelled" : "was cancelled"
    case .confirmed?, nil: nil
    }
  }
}
