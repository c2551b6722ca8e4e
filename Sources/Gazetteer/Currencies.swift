// Currencies by code.

import CGazetteer

/// A currency of ISO 4217 (Debian iso-codes).
public struct Currency: Hashable, Sendable {
  /// The alphabetic code, such as `EUR`.
  public let code: String
  /// The English name, such as "Euro".
  public let name: String
}

extension Gazetteer {
  /// The currency with this ISO 4217 alphabetic code, in capitals or not.
  public static func currency(code: String) -> Currency? {
    Lines(cgazetteer_currencies()).fields(for: code.uppercased().utf8).map {
      Currency(code: $0[0], name: $0[1])
    }
  }
}

extension Gazetteer {
  /// All currencies, by code.
  public static var currencies: [Currency] {
    Lines(cgazetteer_currencies()).allFields.map { Currency(code: $0[0], name: $0[1]) }
  }
}
