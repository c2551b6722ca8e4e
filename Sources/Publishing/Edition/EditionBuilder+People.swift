// The people of an edition: those whom it names, and whoever else this audience may know of.

import VisitModel

extension EditionBuilder {
  func delegations(mentionedIn chapters: [Edition.Chapter]) -> [Edition.Delegation] {
    let mentioned = mentions(in: chapters)
    return programme.delegations.compactMap { delegation($0, mentioned: mentioned) }
  }

  private func delegation(
    _ source: VisitModel.Delegation, mentioned: Set<String>
  ) -> Edition.Delegation? {
    guard redaction.shows(source.party) else { return nil }
    let stated = Redaction.stated(source)
    let members = source.people.filter { isListed($0, mentioned: mentioned, block: stated) }
    guard !members.isEmpty else { return nil }
    let release = redaction.release(ofDeclared: source)
    return Edition.Delegation(
      party: party(source.party), members: members.map { member($0, block: stated) },
      rows: rows(of: source, released: release), notes: notes(of: source, released: release))
  }

  private func isListed(
    _ index: Index<Person>, mentioned: Set<String>, block: Release?
  ) -> Bool {
    guard redaction.shows(index) else { return false }
    if mentioned.contains(programme[index].id) { return true }
    if programme.visitors.contains(index), redaction.showsVisitor { return true }
    guard audience < .press else { return false }
    return redaction.release(ofDeclared: programme[index], in: block).reaches(audience)
  }

  private func member(_ index: Index<Person>, block: Release?) -> Edition.Member {
    let release = redaction.release(ofDeclared: programme[index], in: block)
    return Edition.Member(
      person: person(index), rows: rows(of: programme[index], released: release),
      notes: notes(of: programme[index], released: release))
  }

  /// The keys of all people whom the entries name.
  private func mentions(in chapters: [Edition.Chapter]) -> Set<String> {
    var keys: Set<String> = []
    for entry in chapters.flatMap(\.entries) {
      keys.formUnion(entry.participants.map(\.key))
      let honours = entry.honours.flatMap { [$0.giver, $0.recipient] }
      let pledges = entry.pledges.flatMap { [$0.giver, $0.recipient] }
      let rows = (entry.roles + entry.rows).flatMap(\.items)
      keys.formUnion((honours + pledges + rows).compactMap { $0?.person?.key })
    }
    return keys
  }
}
