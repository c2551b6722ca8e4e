// swift-tools-version: 6.2
// Herald's package: one phase a target, arrows one way (docs/architecture.md draws them).
import PackageDescription

let features: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// A library target with the house settings.
func phase(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: features)
}

/// The tests of one target; `HeraldTesting` holds the only check helpers.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "HeraldTesting"] + dependencies,
    swiftSettings: features)
}

let package = Package(
  name: "herald",
  products: [
    .executable(name: "herald", targets: ["herald"])
  ],
  targets: [
    phase("JSON", []),
    phase("Diagnostics", ["JSON"]),
    phase("CivilTime", []),
    .target(name: "CGazetteer"),
    phase("Gazetteer", ["CGazetteer"]),
    phase("Loading", ["VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "Gazetteer"]),
    phase("VisitModel", ["CivilTime", "Diagnostics"]),
    phase("VisitSyntax", ["VisitModel", "CivilTime", "Diagnostics"]),
    phase("SystemWorld", ["Loading"]),
    phase(
      "Rules", ["Loading", "VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "Gazetteer"]),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Rules", "SystemWorld", "Loading", "VisitSyntax", "VisitModel", "Diagnostics"],
      swiftSettings: features),
    .executableTarget(
      name: "herald", dependencies: ["VisitSyntax", "Loading", "SystemWorld", "Rules"],
      swiftSettings: features),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
