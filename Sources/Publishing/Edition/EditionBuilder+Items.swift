// Values of attributes as items of an edition: whoever may not be named is left out.

import CivilTime
import Gazetteer
import VisitModel

extension EditionBuilder {
  /// The values of an attribute that this audience may see.
  func items(_ attribute: Attribute, shape: ValueShape) -> [Edition.Item] {
    attribute.values.flatMap { items($0, shape: shape) }
  }

  private func items(_ value: Value<Entity>, shape: ValueShape) -> [Edition.Item] {
    switch value {
    case .others: [.others]
    // Codes of languages are written like references, but name nobody.
    case .reference(.unknown(let code)) where shape == .languages:
      [.text(named(code, shape: shape))]
    case .reference(let entity): items(entity)
    case .interpreter(let interpreter): items(interpreter)
    case .occasion(let occasion): text(occasion).map { [.text($0)] } ?? []
    case .when(let when): [.text(words(when))]
    case .step(let step): text(step, shape: shape, start: nil).map { [.text($0)] } ?? []
    case .seat(let seat): items(seat)
    default: plainText(value, shape: shape).map { [.text($0)] } ?? []
    }
  }

  /// The people, party or name that an entity stands for; nothing if it may not be named.
  func items(_ entity: Entity) -> [Edition.Item] {
    guard redaction.shows(entity) else { return [] }
    switch entity {
    case .person(let index): return [.person(person(index))]
    case .seat(let index): return [.person(person(index))]
    case .group(let index): return [.text(name(of: programme[index]))]
    case .party(let index): return [.party(party(index))]
    case .visitor:
      return programme.visitors.filter { redaction.shows($0) }.map { .person(person($0)) }
    case .entry(let index): return [.text(phrase(for: index, from: nil))]
    default: return [.text(programme.name(of: entity))]
    }
  }

  private func plainText(_ value: Value<Entity>, shape: ValueShape) -> String? {
    switch value {
    case .text(let text) where shape.isSequence: text
    case .text(let text), .word(let text): named(text, shape: shape)
    case .number(let number): String(number)
    case .day(let day): Wording.date(day)
    case .days(let first, let last): Wording.dates(first...max(first, last))
    case .clock(let time): time.description
    case .window(let window): Wording.window(window)
    case .length(let length): Wording.length(length)
    case .coordinates(let coordinates): Wording.coordinates(coordinates)
    case .moment(let day, let time): "\(Wording.date(day)), \(time)"
    case .dayPart(let part, let window): "\(part.rawValue) \(Wording.window(window))"
    default: nil
    }
  }

  private func named(_ text: String, shape: ValueShape) -> String {
    switch shape {
    case .languages: Gazetteer.language(code: text)?.name ?? text
    case .country: Gazetteer.country(code: text)?.name ?? text
    case .word, .wordAndText: Wording.sentenceCase(text)
    default: text
    }
  }
}

// MARK: Records, each left out whole if it speaks of somebody who may not be named

extension EditionBuilder {
  func isOpen(_ references: [Entity?]) -> Bool {
    references.allSatisfy { $0.map(redaction.shows) ?? true }
  }

  /// The interpreter with the pair of languages, or the pair alone where nobody is named yet.
  private func items(_ interpreter: Interpreter<Entity>) -> [Edition.Item] {
    guard isOpen([interpreter.person]) else { return [] }
    let languages = [interpreter.from, interpreter.to].compactMap { $0 }.map {
      named($0, shape: .languages)
    }
    let pair = languages.joined(separator: "–")
    guard let entity = interpreter.person else { return pair.isEmpty ? [] : [.text(pair)] }
    guard !pair.isEmpty else { return items(entity) }
    return items(entity).map { item in
      if case .person(let person) = item { return .qualified(person, pair) }
      return .text("\(item.text) (\(pair))")
    }
  }

  /// "business delegation, 24"
  private func name(of group: Group) -> String {
    group.size.map { "\(group.name), \($0)" } ?? group.name
  }

  private func items(_ seat: Seat<Entity>) -> [Edition.Item] {
    guard isOpen([seat.party]) else { return [] }
    let offices = seat.offices.isEmpty ? [seat.rank.rawValue] : seat.offices
    return [.text((offices + [programme.name(of: seat.party)]).joined(separator: ", "))]
  }

  /// A step in one line: "11:02 Anthems, with the two presidents, at the steps"; nil if it speaks of
  /// somebody or of a place that may not be named.
  ///
  /// - Parameter start: when the entry starts, to show the clock beside a count.
  func text(_ step: Step<Entity>, shape: ValueShape, start: Edition.Moment?) -> String? {
    guard isOpen(step.people.flatMap(\.references) + [step.place]) else { return nil }
    let lead = if case .step(let lead) = shape { lead } else { "with" }
    let people = step.people.flatMap { items($0, shape: .people) }
    let parts = [
      step.words, people.isEmpty ? nil : "\(lead) \(Edition.Item.joined(people))",
      step.place.map { "at \(programme.name(of: $0))" },
    ]
    let words = parts.compactMap { $0 }.joined(separator: ", ")
    let time = step.time.map { Wording.time($0, from: start?.local) }
    return [time, words].compactMap { $0 }.joined(separator: " ")
  }

  func occasions(_ attributes: [Attribute]) -> [Edition.LargerEvent] {
    values(.occasion, attributes).compactMap { value in
      guard case .occasion(let occasion) = value, isOpen([occasion.organiser, occasion.city])
      else { return nil }
      let organiser: Edition.Party? =
        if case .party(let index)? = occasion.organiser { party(index) } else { nil }
      return Edition.LargerEvent(
        title: occasion.title, organiser: organiser, city: occasion.city.map(programme.name))
    }
  }

  private func text(_ occasion: Occasion<Entity>) -> String? {
    guard isOpen([occasion.organiser, occasion.city]) else { return nil }
    let names = [occasion.organiser, occasion.city].compactMap { $0 }.map(programme.name)
    return ([occasion.title] + names).joined(separator: ", ")
  }

  func documents(_ attributes: [Attribute]) -> [Edition.SignedDocument] {
    values(.signs, attributes).compactMap { value in
      guard case .document(let document) = value, isOpen(document.parties) else { return nil }
      return Edition.SignedDocument(
        count: document.count, type: document.type, title: document.title,
        parties: document.parties.flatMap(items))
    }
  }

  func honours(_ attributes: [Attribute]) -> [Edition.Conferral] {
    values(.confers, attributes).compactMap { value in
      guard case .honour(let honour) = value, isOpen([honour.giver, honour.recipient]) else {
        return nil
      }
      return Edition.Conferral(
        title: honour.title, giver: item(honour.giver), recipient: item(honour.recipient))
    }
  }

  func pledges(_ attributes: [Attribute]) -> [Edition.Promise] {
    values(.pledges, attributes).compactMap { value in
      guard case .pledge(let pledge) = value, isOpen([pledge.giver, pledge.recipient]) else {
        return nil
      }
      return Edition.Promise(
        kind: pledge.kind, amount: pledge.amount, currency: pledge.currency,
        giver: item(pledge.giver), recipient: item(pledge.recipient), purpose: pledge.purpose)
    }
  }

  private func item(_ entity: Entity?) -> Edition.Item? { entity.flatMap { items($0).first } }

  private func values(_ key: AttributeKey, _ attributes: [Attribute]) -> [Value<Entity>] {
    attributes.filter { $0.key == key }.flatMap(\.values)
  }
}
