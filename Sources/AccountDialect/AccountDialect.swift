// Accounts in Herald's own words, which `herald publish --format account` writes, back into programmes.

import AccountProse
public import Diagnostics
import Gazetteer
public import VisitSyntax

/// A programme that was made from an account in Herald's own words.
public struct DialectProgramme: Sendable {
  /// The tree, as the parser would read it from its text.
  public let tree: SyntaxTree
  /// What could not be read, in file order.
  public let diagnostics: [Diagnostic]

  /// The text of the programme.
  public var text: [UInt8] { Formatter.format(tree) }
}

/// How far a text is in Herald's own words.
public enum DialectReading: Sendable {
  case programme(DialectProgramme)
  /// It begins like an account of Herald's, and breaks off: the finding says where.
  case broken(Diagnostic)
  /// It is some other account.
  case foreign
}

/// The reader of accounts in Herald's own words.
public enum AccountDialect {
  /// What a text says, if it is in Herald's own words.
  public static func read(_ file: SourceFile) -> DialectReading {
    switch ToldAccount.read(file.bytes, knowledge) {
    case .foreign: return .foreign
    case .broken(let span):
      return .broken(
        Diagnostic(
          .dialectBroken, at: Span(span.lowerBound, span.upperBound),
          "up to here the account is in Herald's own words; it is read like any other"))
    case .account(let read):
      var builder = DialectBuilder(read, file)
      return .programme(builder.build())
    }
  }

  private static let knowledge = ProseKnowledge(
    countries: Gazetteer.allCountries.map {
      ToldParty(code: $0.code, name: $0.name, isCountry: true)
    },
    isCity: { !Gazetteer.cities(named: $0).isEmpty })
}
