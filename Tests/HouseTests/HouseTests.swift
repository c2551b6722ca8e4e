// The laws of the house: what holds of every file and every target of the package.

import Foundation
import HeraldTesting
import Testing

@Suite struct HouseTests {
  private static let sources = Folders.files(in: "Sources", withExtension: "swift")
  private static let tests = Folders.files(in: "Tests", withExtension: "swift")

  private static func text(_ path: String) -> String {
    String(decoding: Folders.bytes(path) ?? [], as: UTF8.self)
  }

  /// The folder of a file under `Sources`, which is its target.
  private static func target(_ path: String) -> String {
    String(path.split(separator: "/")[1])
  }

  /// The modules that a file imports.
  private static func imports(_ path: String) -> [String] {
    text(path).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
        words[..<position].allSatisfy({ ["public", "@testable", "@preconcurrency"].contains($0) })
      else { return nil }
      return String(words[position + 1])
    }
  }

  /// The targets of the manifest, each with the quoted names that follow in its declaration.
  private static let targets: [String: [String]] = {
    var targets: [String: [String]] = [:]
    let manifest = text("Package.swift")
    guard let start = manifest.firstRange(of: "  targets: [\n    phase(") else { return [:] }
    let starters = ["phase(", ".target(", ".executableTarget("]
    var current = ""
    for line in manifest[start.lowerBound...].split(separator: "\n") {
      let trimmed = line.drop { $0 == " " }
      if line.prefix(while: { $0 == " " }).count == 4, trimmed.first != ")" {
        current = starters.contains { trimmed.hasPrefix($0) } ? "?" : ""
      }
      guard !current.isEmpty, !trimmed.hasPrefix("//") else { continue }
      for name in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter({ !$0.offset.isMultiple(of: 2) }).map({ String($0.element) })
      {
        if current == "?" {
          current = name
          targets[name] = []
        } else {
          targets[current]?.append(name)
        }
      }
    }
    return targets
  }()

  @Test func theManifestIsUnderstood() {
    #expect(Self.targets["JSON"] == [])
    #expect(Self.targets["Diagnostics"] == ["JSON"])
    #expect(Self.targets["herald"]?.contains("Rules") == true)
    let folders = Set(Self.sources.map(Self.target))
    #expect(folders.isSubset(of: Self.targets.keys))
  }

  @Test(arguments: sources + tests)
  func filesBeginWithWhatTheyAreFor(path: String) {
    let first = Self.text(path).prefix { $0 != "\n" }
    #expect(first.hasPrefix("// ") && first.count > 10, "\(path)")
  }

  @Test(arguments: sources)
  func importsAreDeclared(path: String) {
    let target = Self.target(path)
    let allowed = Set((Self.targets[target] ?? []) + ["Glibc", "Synchronization", "Dispatch"])
    for module in Self.imports(path) {
      #expect(
        allowed.contains(module), "\(path) imports \(module), which \(target) does not declare")
      #expect(!module.hasPrefix("Foundation"), "\(path) imports \(module)")
    }
  }

  /// Only the outermost targets touch the machine.
  @Test(arguments: sources)
  func theMachineIsInOnePlace(path: String) {
    guard Self.imports(path).contains("Glibc") else { return }
    let allowed = ["SystemWorld", "Gazetteer", "Publishing", "Manuscripts"]
    #expect(allowed.contains(Self.target(path)), "\(path)")
  }

  @Test(arguments: Array(Set(sources.map(target))).sorted())
  func targetsAreNamedForWhatTheyDo(target: String) {
    let empty = ["Common", "Utils", "Utilities", "Helpers", "Misc", "Core", "Shared", "Support"]
    #expect(!empty.contains(target))
  }

  @Test(arguments: Array(Set(sources.map(target))).sorted())
  func targetsHaveTests(target: String) {
    let own = Self.tests.contains { $0.hasPrefix("Tests/\(target)Tests/") }
    let isCovered = ["VisitModel": "LoadingTests"][target].map { folder in
      Self.tests.contains { $0.hasPrefix("Tests/\(folder)/") }
    }
    #expect(own || isCovered == true, "\(target) has no tests")
  }

  /// Every folder of tests is a target of the manifest, so that none is left out.
  @Test func testsAreDeclared() {
    let manifest = Self.text("Package.swift")
    for folder in Set(Self.tests.map { String($0.split(separator: "/")[1]) }) {
      let name = folder.hasSuffix("Tests") ? String(folder.dropLast(5)) : folder
      let isDeclared =
        manifest.contains("tests(of: \"\(name)\"") || manifest.contains("of: \"\(name)\",")
        || manifest.contains("name: \"\(folder)\"")
      #expect(isDeclared, "\(folder)")
    }
  }
}
