// What stands inside an entry, in which form it is held, how settled it is, and for whom it is.

public import CivilTime
public import VisitModel

// MARK: How settled

extension EditionBuilder {
  /// The office and the delegations learn the status; press and public only that something is still to
  /// be confirmed.
  func status(of entry: Entry) -> Status? {
    guard audience >= .press else { return entry.status }
    return Self.unsettled.contains(entry.status) ? .toBeConfirmed : nil
  }

  /// What has been proposed and not agreed to is not to be told as a fact.
  static let unsettled: Set<Status> = [.proposed, .toBeConfirmed]

  func open(_ shown: [Attribute]) -> [OpenPart] {
    let words = shown.filter { $0.key == .toConfirm }.flatMap(\.values).compactMap { value in
      if case .word(let word) = value { OpenPart(rawValue: word) } else { nil }
    }
    return OpenPart.allCases.filter(words.contains)
  }

  /// Only those learn of an embargo who have the entry before it ends.
  func embargo(of entry: Entry) -> Edition.Moment? {
    guard let end = programme.embargo(of: entry, at: now) else { return nil }
    return Edition.Moment(
      instant: end, local: entry.zone.local(at: end), offsetSeconds: entry.zone.offset(at: end))
  }
}

extension Programme {
  /// Until when an entry is not for the public; nil where no embargo is stated, or it has passed.
  ///
  /// - Parameter now: nil for a time at which every embargo holds.
  public func embargo(of entry: Entry, at now: Instant?) -> Instant? {
    let ends = [entry.attributes, visit?.attributes ?? []].joined().filter { $0.key == .embargo }
      .flatMap(\.values).compactMap { value -> Instant? in
        guard case .moment(let day, let time) = value else { return nil }
        switch entry.zone.resolve(day, time) {
        case .unique(let instant), .repeated(_, let instant): return instant
        case .skipped(let gap): return gap.shifted
        }
      }
    return ends.filter { end in now.map { $0 < end } ?? true }.max()
  }
}

// MARK: In which form

extension EditionBuilder {
  /// Which form is held, where that is decided.
  private func held(_ entry: Entry) -> HeldForm? {
    entry.word(.decided).flatMap(HeldForm.init(rawValue:))
  }

  /// The place, unless it is still to be confirmed: press and public hear of it when it stands.
  func place(of entry: Entry, _ shown: [Attribute]) -> Index<Place>? {
    audience >= .press && open(shown).contains(.place) ? nil : entry.place
  }

  /// Steps, the other form while nothing is decided, and what the press may attend.
  func inside(_ entry: Entry, _ shown: [Attribute]) -> [Edition.Row] {
    [
      concerned(entry), stepRow(.step, entry, shown),
      held(entry) == nil && audience < .public ? stepRow(.alternative, entry, shown) : nil,
      held(entry) == nil ? stepRow(.decision, entry, shown) : nil, pressRow(shown),
    ].compactMap { $0 }
  }

  /// Whether the public is to be told that there is another form, without being told which.
  func isSubjectToForm(_ entry: Entry) -> Bool {
    audience == .public && held(entry) == nil && entry.attribute(.alternative) != nil
  }

  private func stepRow(
    _ key: AttributeKey, _ entry: Entry, _ shown: [Attribute]
  ) -> Edition.Row? {
    guard let row = Vocabulary.row(of: key), let label = row.label else { return nil }
    let start = clock(of: entry, on: entry.date)?.value.start
    let lines = shown.filter { $0.key == key }.flatMap(\.values).compactMap { value -> String? in
      guard case .step(let step) = value, audience < .press || !step.isCountdown else { return nil }
      return text(step, shape: row.shape, start: start)
    }
    return lines.isEmpty
      ? nil : Edition.Row(key: key, label: label, lines: lines.map { [.text($0)] })
  }

  /// Delegations learn the one word; which of the press, and for what part, is for the press.
  private func pressRow(_ shown: [Attribute]) -> Edition.Row? {
    guard let row = Vocabulary.row(of: .press), let said = self.row(row, in: shown) else {
      return nil
    }
    guard audience == .delegations else { return said }
    return Edition.Row(
      key: .press, label: said.label, lines: said.lines.map { Array($0.prefix(1)) })
  }
}

// MARK: For whom

extension EditionBuilder {
  /// Of several visitors those who take part, where not all of them do: a programme may be split.
  private func concerned(_ entry: Entry) -> Edition.Row? {
    let visitors = programme.visitors
    guard visitors.count > 1, redaction.showsVisitor else { return nil }
    let present = Set(programme.participants(of: entry))
    let those = visitors.filter(present.contains)
    guard !those.isEmpty, those.count < visitors.count, those.allSatisfy(redaction.shows) else {
      return nil
    }
    return Edition.Row(key: .visitor, label: "For", lines: [those.map { .person(person($0)) }])
  }
}

extension Step {
  /// Whether it is what counts down to the start: who takes which place, and when.
  fileprivate var isCountdown: Bool {
    if case .offset(let minutes)? = time { minutes < 0 } else { false }
  }
}
