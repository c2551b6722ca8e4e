// Languages by code and by English name.

import CGazetteer

/// A language of ISO 639-2 (Debian iso-codes).
public struct Language: Hashable, Sendable {
  /// The shortest code: ISO 639-1 where there is one, as `fr`, else ISO 639-2, as `haw`.
  public let code: String
  /// The ISO 639-2 terminological code, such as `fra`.
  public let alpha3: String
  /// The English name, such as "French".
  public let name: String

  fileprivate init(_ fields: [String]) {
    code = fields[1].isEmpty ? fields[2] : fields[1]
    alpha3 = fields[2]
    name = fields[3]
  }
}

extension Gazetteer {
  /// The language with this code of two or three letters (`de`, `deu`, `ger`), in any case.
  public static func language(code: String) -> Language? {
    Lines(cgazetteer_languages()).fields(for: code.lowercased().utf8).map(Language.init)
  }

  /// The language with this English name.
  public static func language(named name: String) -> Language? {
    Lines(cgazetteer_language_names()).fields(for: foldedBytes(name)).flatMap {
      language(code: $0[1])
    }
  }
}
