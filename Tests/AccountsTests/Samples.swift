// Accounts for tests: made up for them, and the shared ones where they lie beside the project.

import Accounts
import Diagnostics
import HeraldTesting
import VisitSyntax

/// A reading with the account that it is of.
struct Sample {
  let file: SourceFile
  let reading: Reading

  init(_ bytes: [UInt8], name: String = "account.txt") {
    file = SourceFile(name: name, bytes: bytes)
    reading = AccountReader.read(AccountScreen.readable(bytes))
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Everything that `herald read` reports of it.
  var findings: [Diagnostic] {
    if let screened = AccountScreen.finding(in: file) { return [screened] }
    let refusal = [reading.refusal(of: file)].compactMap { $0 }
    return refusal + (reading.programme(of: file)?.diagnostics ?? []) + reading.findings
  }

  /// Its programme, if it has one.
  var made: AccountProgramme? { reading.programme(of: file) }

  /// The text of its programme; empty when there is none.
  var programme: String { made.map { String(decoding: $0.text, as: UTF8.self) } ?? "" }

  // MARK: Made up

  static let working = """
    Working visit of the President of Kazakhstan to France

    On 3 July 2024 President Kassym-Jomart Tokayev of Kazakhstan arrived in Paris. At about 10.30 am \
    he held talks with President Emmanuel Macron of France at the Élysée Palace. After the talks the \
    two presidents signed a joint declaration on friendship. In the evening President Macron hosted \
    a state banquet at the Élysée Palace. The planned visit to the Louvre was cancelled.

    """

  static let madeUp = [working] + DiagnosticKind.ofAccounts.map(\.example).filter { !$0.isEmpty }

  // MARK: Shared

  /// The annotated accounts, as paths from the package; none where they are not.
  static let shared = Folders.files(in: "../shared/accounts", withExtension: "txt")
}
