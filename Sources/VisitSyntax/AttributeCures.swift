// What to write in place of an attribute that does not exist: the one that says the same, the place in
// the head where it belongs, or a note that no other audience sees.

import Diagnostics
import VisitModel

enum AttributeCures {
  /// The cure for an attribute of this name on a statement.
  ///
  /// - Parameter near: the attribute that is spelt most like it.
  static func cure(for keyword: String, on host: StatementKind, near: String?) -> Fix {
    let plain = keyword.lowercased()
    if let attribute = attributes.first(where: { $0.words.contains(plain) })?.key,
      Vocabulary.row(of: attribute)?.hosts.contains(host) ?? false
    {
      return Fix("write `\(attribute.keyword):`")
    }
    if host == .entry, let part = heads.first(where: { $0.words.contains(plain) }) {
      return Fix(part.cure)
    }
    if let near { return Fix("write `\(near):`") }
    let takesNotes = Vocabulary.row(of: .privateNote)?.hosts.contains(host) ?? false
    return takesNotes
      ? Fix("for a remark that nobody outside sees write `private note:`")
      : Fix("leave it out, or write it as a comment behind `#`")
  }

  /// What people write for attributes that exist.
  private static let attributes: [(words: Set<String>, key: AttributeKey)] = [
    (["duration", "lasts", "lasting", "how long"], .length),
    (
      [
        "tel", "telephone", "phone", "mobile", "cell", "email", "e-mail", "mail", "responsible",
        "officer", "liaison", "point of contact", "poc", "contacts",
      ], .contact
    ),
    (["dress code", "attire", "clothing", "uniform"], .dress),
    (["participants", "attendees", "attending", "present", "partner", "counterpart"], .with),
    (["interpreter", "interpretation", "translators", "translator"], .interpreters),
    (["guest", "invited", "invitees"], .guests),
    (["greeted by", "met by", "welcomed by", "greeting line", "receiving line"], .greeters),
    (["hosted by", "hosts", "received by"], .host), (["time zone", "timezone", "tz"], .zone),
    (["documents", "document", "agreements", "signing"], .signs),
    (["decoration", "order", "award"], .confers),
    (
      [
        "remark", "remarks", "comment", "comments", "notes", "n.b.", "nb", "memo", "confidential",
        "internal note", "details", "description", "info", "information", "security", "reminder",
        "todo", "to do", "action", "background",
      ], .privateNote
    ),
    (["vehicle", "vehicles", "cars", "convoy"], .motorcade),
    (["capacity", "seating"], .seats), (["hours", "opening hours", "opening times"], .open),
    (["language", "languages"], .speaks),
    (["accompanying", "accompanied", "escort", "minister in attendance"], .companions),
    (["press access", "media", "media access", "coverage"], .press),
    (["meeting point", "gathering place", "press meeting point"], .pressPoint),
    (["visibility", "audience", "access", "classification"], .release),
    (["organiser", "organizer", "organizers", "organised by"], .organisers),
    (["date", "from", "period"], .dates), (["guests of honour", "guest of honour"], .visitor),
    (["way", "mode", "means", "travel"], .by),
    (
      ["flight number", "flight no", "flight no.", "train", "train number"], .flight
    ),
    (["terminal", "platform", "boarding", "seat", "aircraft", "registration"], .transport),
    (["gates", "entrance", "door"], .gate), (["steps", "sequence", "running order"], .step),
    (["rain", "wet weather", "if wet", "bad weather", "fallback"], .alternative),
    (["tbc", "unconfirmed"], .toConfirm), (["gifts", "present from", "presents"], .gift),
    (["speaker", "speeches", "speech"], .speakers), (["witness"], .witnesses),
    (["url", "link", "reference", "sources"], .source), (["state", "stage"], .status),
    (["latitude", "longitude", "position", "gps"], .coordinates), (["street"], .address),
  ]

  /// What an entry says in its first line.
  private static let heads: [(words: Set<String>, cure: String)] = [
    (
      ["location", "venue", "where", "place", "site", "at"],
      "write the place in the line of the entry: `@ PLACE`"
    ),
    (
      ["title", "name", "subject", "what", "topic"], "write it behind the kind, in quotation marks"
    ),
    (
      ["time", "start", "starts", "begin", "begins", "end", "ends", "when", "until", "clock"],
      "write the time at the start of the line: `10:00-11:00`"
    ),
    (["kind", "type", "category"], "write the kind behind the time"),
    (["id", "ref"], "write it at the end of the line of the entry: `#name`"),
    (
      ["from", "to", "destination", "origin"],
      "write the way in the line of the entry: `from A to B`"
    ),
  ]
}
