// The table of kinds: codes, names, examples that trigger their own kind, reference pages.

import Diagnostics
import HeraldTesting
import Loading
import Rules
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

struct CatalogueTests {
  @Test func codesAndNamesAreUnique() {
    #expect(Set(Catalogue.kinds.map(\.code)).count == Catalogue.kinds.count)
    #expect(Set(Catalogue.kinds.map(\.name)).count == Catalogue.kinds.count)
    #expect(Catalogue.kinds.map(\.code) == Catalogue.kinds.map(\.code).sorted())
  }

  @Test(arguments: [("H401", "H401"), ("h401", "H401"), ("talks-without-other-side", "H401")])
  func findsAKind(word: String, code: String) {
    #expect(Catalogue.kind(code: word)?.code == code)
  }

  @Test func knowsNoOtherKind() {
    #expect(Catalogue.kind(code: "H999") == nil)
    #expect(Catalogue.kind(code: "") == nil)
  }

  /// The example of a rule shows its own fault and is in order otherwise.
  @Test(arguments: rules.map(\.code))
  func exampleOfARuleShowsItAlone(code: String) throws {
    let kind = try #require(Catalogue.kind(code: code))
    let file = SourceFile(name: code, bytes: Array(kind.example.utf8))
    #expect(Set(checked(file).map(\.kind.code)) == [code])
    let canonical = Formatter.format(Parser.parse(file).tree)
    #expect(String(decoding: canonical, as: UTF8.self) == kind.example)
  }

  /// The example of a rule about times shows its fault, and no error beside it.
  @Test(arguments: Catalogue.kinds.filter { "H200"..<"H400" ~= $0.code }.map(\.code))
  func exampleOfTimesShowsIt(code: String) throws {
    let kind = try #require(Catalogue.kind(code: code))
    let file = SourceFile(name: code, bytes: Array(kind.example.utf8))
    let found = checked(file)
    #expect(found.contains { $0.kind.code == code })
    #expect(found.allSatisfy { $0.severity != .error || $0.kind.code == code }, "\(found)")
  }

  /// The example of a kind found while reading shows it, and no other error of reading; it may be
  /// a part of a file, without its `visit` block.
  @Test(arguments: (DiagnosticKind.ofSyntax + DiagnosticKind.ofLoading).map(\.code))
  func exampleOfReadingShowsIt(code: String) throws {
    let kind = try #require(Catalogue.kind(code: code))
    guard code != DiagnosticKind.tooLarge.code else { return }
    let file = SourceFile(name: code, bytes: bytes(of: kind.example))
    var world = TestWorld()
    for (name, text) in kind.companions { world.files[name] = bytes(of: text) }
    let found = Programme.load(file, in: world).diagnostics
    #expect(found.contains { $0.kind.code == code })
    let others = found.filter { $0.severity == .error && $0.kind.code != code }
    #expect(others.allSatisfy { $0.kind.code == DiagnosticKind.visitBlocks.code })
  }

  /// A text cannot hold what is not UTF-8, so U+FFFD stands for it there.
  private func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      scalar == "\u{FFFD}" ? [0xFF] : Array(String(scalar).utf8)
    }
  }

  @Test(arguments: Catalogue.kinds.map(\.code))
  func pageIsUpToDate(code: String) throws {
    let kind = try #require(Catalogue.kind(code: code))
    let page = Array(Catalogue.page(for: kind).utf8)
    #expect(Snapshot.difference(page, file: "docs/diagnostics/\(code).md") == nil)
  }

  @Test func indexIsUpToDate() {
    let index = Array(Catalogue.index().utf8)
    #expect(Snapshot.difference(index, file: "docs/diagnostics/README.md") == nil)
  }

  @Test func everyPageHasItsKind() {
    let pages = Folders.files(in: "docs/diagnostics", withExtension: "md")
    let known = Set(Catalogue.kinds.map { "docs/diagnostics/\($0.code).md" })
    #expect(pages.filter { !known.contains($0) } == ["docs/diagnostics/README.md"])
  }

  /// Kinds from H600 are about accounts; AccountsTests looks at their examples.
  private static let rules = Catalogue.kinds.filter { "H400"..<"H600" ~= $0.code }
}
