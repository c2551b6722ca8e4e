// The entries of registers of visits and travels in XML, of the kind that the Office of the
// Historian of the United States keeps, as short accounts.

import Loading
import SystemWorld

/// A visit of a register.
struct RegisterEntry {
  let register: String
  let id: String
  /// The account that is read: a sentence made of the register's fields, which says when who
  /// visited what, and as a paragraph of its own the remark, as it stands there.
  let account: [UInt8]
  /// Where the remark begins in the account.
  let remark: Int

  /// The entries of all files in the folders of a folder, each of which is a register. Those
  /// without a remark are left out.
  static func all(in folder: String) throws(WorldError) -> [RegisterEntry] {
    var entries: [RegisterEntry] = []
    for register in try Folder.names(folder) {
      for name in try Folder.names("\(folder)/\(register)") where name.hasSuffix(".xml") {
        let bytes = try SystemWorld().read("\(folder)/\(register)/\(name)")
        let records = RegisterText.records(bytes, of: ["visit", "trip"])
        entries += records.compactMap { RegisterEntry($0, register) }
      }
    }
    guard !entries.isEmpty else { throw WorldError("\(folder): it holds no entry of a visit") }
    return entries
  }

  private init?(_ fields: [String: String], _ register: String) {
    let words = fields["description"] ?? fields["remarks"] ?? ""
    guard !words.isEmpty, let opening = Self.opening(fields) else { return nil }
    self.register = register
    id = fields["id"] ?? ""
    remark = opening.utf8.count + 2
    account = Array("\(opening)\n\n\(words)\n".utf8)
  }

  /// "From 18 to 19 August 2000, Secretary of State Madeleine Albright of the United States visited
  /// Quito, Ecuador.", or for visits to the United States "…, President Fernando Henrique Cardoso of
  /// Brazil visited the United States."
  private static func opening(_ fields: [String: String]) -> String? {
    guard let when = days(fields["start-date"] ?? "", fields["end-date"] ?? "") else { return nil }
    if let visitor = fields["visitor"], let country = fields["from"] {
      return "\(when), \(visitor) of \(country) visited the United States."
    }
    guard let name = fields["name"], let country = fields["country"] else { return nil }
    let office = fields["role"] == "president" ? "President" : "Secretary of State"
    let place = [fields["locale"] ?? "", country].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(when), \(office) \(name) of the United States visited \(place)."
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The days of a visit in words, from dates such as 2000-08-18.
  private static func days(_ start: String, _ end: String) -> String? {
    let first = start.split(separator: "-").compactMap { Int($0) }
    let last = end.split(separator: "-").compactMap { Int($0) }
    guard first.count == 3, last.count == 3, months.indices.contains(first[1] - 1),
      months.indices.contains(last[1] - 1)
    else { return nil }
    let closing = "\(last[2]) \(months[last[1] - 1]) \(last[0])"
    if first == last { return "On \(closing)" }
    var opening = "\(first[2])"
    if first[..<2] != last[..<2] { opening += " \(months[first[1] - 1])" }
    if first[0] != last[0] { opening += " \(first[0])" }
    return "From \(opening) to \(closing)"
  }
}
