// No form of any edition holds a secret that its audience may not see, in any disguise.

import CivilTime
import Diagnostics
import HeraldTesting
import Loading
import Scheduling
import SystemWorld
import Testing
import VisitModel
import VisitSyntax

@testable import Publishing

struct SecretTests {
  @Test(arguments: 1...16)
  func formsKeepSecrets(seed: UInt64) throws {
    let tree = SecretProgramme(seed: seed).tree
    let oracle = SecretOracle(tree)
    let programme = programme(of: tree)
    let timetable = programme.analyse().timetable
    for audience in Release.allCases {
      let edition = Edition(of: programme, timetable: timetable, audience: audience)
      for form in PublishedForm.all {
        let bytes = try form.render(edition, context)
        expect(bytes, keepsSecretsFrom: audience, oracle, "\(form.name), seed \(seed)")
      }
    }
  }

  private func expect(
    _ bytes: [UInt8], keepsSecretsFrom audience: Release, _ oracle: SecretOracle, _ what: String
  ) {
    let text = unfolded(bytes)
    let forbidden = secrets(in: text).filter { !(oracle.widest[$0] ?? .internal).reaches(audience) }
    #expect(forbidden.isEmpty, "\(forbidden.sorted()) for \(audience), \(what)")
    let disguised = Self.disguises.filter { text.contains($0) }
    #expect(disguised.isEmpty, "\(disguised) for \(audience), \(what)")
  }

  /// The text without the folds of calendars.
  private func unfolded(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
  }

  /// The secrets that a text holds, also in small letters.
  private func secrets(in text: String) -> Set<String> {
    let mark = SecretProgramme.mark
    let pieces = text.lowercased().split(separator: mark.lowercased()).dropFirst()
    return Set(
      pieces.compactMap { piece in
        let digits = piece.prefix { $0.isASCII && $0.isNumber }
        // Labels of the timeline are cut.
        return piece.dropFirst(digits.count).first == "…" ? nil : "\(mark)\(digits)z"
      })
  }

  /// What "Zqsecret" becomes: base64 at three places of a group, hexadecimal digits, percent signs,
  /// numeric references.
  private static let disguises = [
    "WnFzZWNyZX", "pxc2VjcmV0", "acXNlY3JldD", "5a717365", "5A717365", "%5A%71", "&#90;&#113;",
    "&#x5A;&#x71;", "\\u005a\\u0071",
  ]

  /// Otherwise the test above would be easy to pass.
  @Test func manySecretsMayBeSeen() {
    var counts: [Release: Int] = [:]
    for seed in UInt64(1)...16 {
      let oracle = SecretOracle(SecretProgramme(seed: seed).tree)
      for level in oracle.widest.values { counts[level, default: 0] += 1 }
    }
    for level in Release.allCases { #expect(counts[level] ?? 0 > 100, "\(level): \(counts)") }
  }
}

/// The programme of a tree that no file was read for.
func programme(of tree: SyntaxTree) -> Programme {
  let file = SourceFile(name: "made-up.visit", bytes: [])
  return Programme.load(tree, of: file, in: SystemWorld()).programme
}

/// The stamp and the version with which the tests render.
let context = RenderContext(stamp: Instant(secondsSinceEpoch: 1_800_000_000), version: "1.2.3")
