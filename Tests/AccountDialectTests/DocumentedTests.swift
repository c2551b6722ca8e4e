// What docs/accounts.md says, read back; what is left untold; accounts for other audiences.

import AccountDialect
import HeraldTesting
import Testing
import VisitModel
import VisitSyntax

@testable import Publishing

@Suite struct DocumentedTests {
  @Test(arguments: AccountPage.rows(of: "entry"))
  func readsEntriesBack(row: AccountPage.Row) {
    let difference = RoundTrips.difference(
      RoundTrips.load(Array(AccountPage.programme(entry: row.given).utf8)))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: AccountPage.rows(of: "when"))
  func readsTimesBack(row: AccountPage.Row) {
    let difference = RoundTrips.difference(
      RoundTrips.load(Array(AccountPage.programme(when: row.given).utf8)))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: Untold.allCases)
  func whatIsUntoldIsDocumented(untold: Untold) {
    let page = String(decoding: Folders.bytes("docs/accounts.md") ?? [], as: UTF8.self)
    #expect(page.contains("- " + untold.rawValue))
  }

  /// An account for any audience is told again in the same words.
  @Test(arguments: Folders.files(in: "Examples", withExtension: "visit"), Release.allCases)
  func tellsTheSameAgain(path: String, audience: Release) throws {
    let programme = RoundTrips.load(try #require(Folders.bytes(path)))
    let account = RoundTrips.account(of: programme, for: audience)
    // Nothing may be told to some.
    guard account.count > 200 else { return }
    guard case .programme(let made) = RoundTrips.read(account) else {
      Issue.record("\(path) for \(audience) is not read")
      return
    }
    #expect(made.diagnostics.isEmpty)
    var tree = made.tree
    for block in tree.blocks.indices {
      for item in tree.blocks[block].items.indices {
        let source = tree.blocks[block].items[item].attributes.lastIndex { $0.key == .source }
        guard tree.blocks[block].kind == .day, let source else { continue }
        tree.blocks[block].items[item].attributes.remove(at: source)
      }
    }
    let again = RoundTrips.account(of: RoundTrips.load(tree), for: audience)
    #expect(Snapshot.firstDifference(again, account) == "" || again == account)
  }
}
