// The reference in docs/ says what the table says.

import HeraldTesting
import Testing
import VisitSyntax

@Suite struct LanguageReferenceTests {
  @Test func referenceIsUpToDate() {
    let text = Array(LanguageReference.markdown().utf8)
    let difference = Snapshot.difference(text, file: "docs/language/reference.md")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
