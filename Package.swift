// swift-tools-version: 6.2
// Herald's package: one phase a target, arrows one way (docs/architecture.md draws them).
import PackageDescription

let features: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  .treatAllWarnings(as: .error, .when(configuration: .debug)),
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
    .target(
      name: "CGazetteer",
      cSettings: [
        .enableWarning("all"), .treatAllWarnings(as: .error, .when(configuration: .debug)),
      ]),
    phase("Gazetteer", ["CGazetteer"]),
    phase("Loading", ["VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "Gazetteer"]),
    phase("VisitModel", ["CivilTime", "Diagnostics"]),
    phase("VisitSyntax", ["VisitModel", "CivilTime", "Diagnostics"]),
    phase("MachineForm", ["VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "JSON"]),
    .target(
      name: "HeraldTesting",
      dependencies: ["VisitSyntax", "VisitModel", "CivilTime", "Diagnostics"],
      path: "Tests/HeraldTesting", swiftSettings: features),
    tests(of: "VisitSyntax", ["VisitModel", "CivilTime", "Diagnostics"]),
    tests(of: "MachineForm", ["VisitSyntax", "VisitModel", "Diagnostics", "JSON"]),
    phase("Scheduling", ["VisitModel", "CivilTime", "Gazetteer"]),
    phase("Publishing", ["VisitModel", "CivilTime", "Gazetteer", "JSON", "Diagnostics"]),
    phase("SystemWorld", ["Loading"]),
    phase("Rules", ["Scheduling", "VisitModel", "CivilTime", "Diagnostics", "Gazetteer"]),
    .executableTarget(
      name: "herald",
      dependencies: [
        "VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "JSON", "Loading", "Scheduling",
        "Rules", "SystemWorld",
      ],
      resources: [
        "check", "fmt", "show", "publish", "export", "import", "explain", "new", "help",
      ].map { .embedInCode("Commands/\($0).md") } + [.embedInCode("Commands/starter.visit")],
      swiftSettings: features),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
