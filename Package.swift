// swift-tools-version: 6.2
// Herald's package: one phase a target, arrows one way (docs/architecture.md draws them).
import PackageDescription

let features: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  // Exclusive access is checked while testing: the tests run debug builds.
  .unsafeFlags(
    ["-cross-module-optimization", "-enforce-exclusivity=unchecked"],
    .when(configuration: .release)),
  .treatAllWarnings(as: .error, .when(configuration: .debug)),
]

/// A library target with the house settings.
func phase(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: features)
}

/// The tests of one target; `HeraldTesting` holds the only check helpers.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "HeraldTesting"] + dependencies,
    exclude: exclude, swiftSettings: features)
}

let cFeatures: [CSetting] = [
  .enableWarning("all"), .treatAllWarnings(as: .error, .when(configuration: .debug)),
]
let cxxFeatures: [CXXSetting] = [
  .enableWarning("all"), .treatAllWarnings(as: .error, .when(configuration: .debug)),
]

/// The pages of the commands, which are their `--help`.
let pages: [Resource] = [
  "check", "fmt", "show", "plan", "publish", "export", "import", "explain", "new", "read", "help",
].map { .embedInCode("Commands/\($0).md") }

let package = Package(
  name: "herald",
  products: [
    .executable(name: "herald", targets: ["herald"]),
    // What the benchmarks measure.
    .library(
      name: "HeraldPhases",
      targets: [
        "VisitSyntax", "Loading", "Scheduling", "Rules", "SystemWorld", "Diagnostics", "Planning",
        "Auditing", "Solving", "Accounts", "JSON",
      ]),
  ],
  targets: [
    phase("JSON", []),
    phase("Diagnostics", ["JSON"]),
    phase("CivilTime", []),
    .target(name: "CGazetteer", cSettings: cFeatures),
    phase("Gazetteer", ["CGazetteer"]),
    phase("VisitModel", ["CivilTime", "Diagnostics"]),
    phase("VisitSyntax", ["VisitModel", "CivilTime", "Diagnostics"]),
    phase("MachineForm", ["VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "JSON"]),
    phase("Loading", ["VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "Gazetteer"]),
    phase("Planning", []),
    phase("Auditing", ["Planning"]),
    phase("Constraints", ["Planning", "SAT"]),
    phase("Solving", ["Planning", "Constraints", "SAT", "Auditing"]),
    phase("Scheduling", ["VisitModel", "CivilTime", "Gazetteer", "SAT"]),
    // CaDiCaL is a static library in C++.
    .target(
      name: "CCaDiCaL", cxxSettings: cxxFeatures,
      linkerSettings: ["cadical", "stdc++", "m"].map { .linkedLibrary($0) }),
    phase("SAT", ["CCaDiCaL"]),
    phase(
      "ProgrammePlanning",
      [
        "Planning", "Auditing", "Scheduling", "VisitSyntax", "VisitModel", "CivilTime",
        "Diagnostics",
      ]),
    phase(
      "Rules",
      [
        "Scheduling", "Loading", "MachineForm", "Accounts", "AccountDialect", "Manuscripts",
        "VisitSyntax",
        "VisitModel", "CivilTime", "Diagnostics", "Gazetteer",
      ]),
    .target(
      name: "CICal", cSettings: cFeatures, linkerSettings: [.linkedLibrary(":libical.a")]),
    phase("AccountProse", ["VisitModel", "CivilTime"]),
    phase(
      "Publishing",
      [
        "AccountProse", "VisitModel", "CivilTime", "Gazetteer", "JSON", "Diagnostics", "CICal",
      ]),
    phase(
      "Accounts", ["VisitSyntax", "VisitModel", "CivilTime", "Gazetteer", "JSON", "Diagnostics"]),
    phase(
      "AccountDialect",
      ["AccountProse", "VisitSyntax", "VisitModel", "CivilTime", "Gazetteer", "Diagnostics"]),
    // The guard around libgumbo answers for the C library's `__assert_fail`, which it can only for
    // what is linked statically.
    .target(
      name: "CGumbo", cSettings: cFeatures, linkerSettings: [.linkedLibrary(":libgumbo.a")]),
    phase("Manuscripts", ["CGumbo", "Diagnostics"]),
    phase(
      "Reviewing",
      [
        "Accounts", "Publishing", "VisitSyntax", "VisitModel", "CivilTime", "Gazetteer",
        "Diagnostics",
      ]),
    // The process is SystemWorld's, and so is its allocator.
    .target(
      name: "SystemWorld", dependencies: ["Loading", "CivilTime"], swiftSettings: features,
      linkerSettings: [.linkedLibrary("jemalloc")]),
    .executableTarget(
      name: "herald",
      dependencies: [
        "VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "JSON", "Loading", "MachineForm",
        "Scheduling", "Rules", "Publishing", "SystemWorld", "Planning", "ProgrammePlanning",
        "SAT", "Solving", "Accounts", "AccountDialect", "Manuscripts", "Reviewing",
      ],
      resources: pages + [.embedInCode("Commands/starter.visit")], swiftSettings: features),

    .target(
      name: "HeraldTesting",
      dependencies: [
        "VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "Loading", "SystemWorld",
        "Planning", "SAT",
      ],
      path: "Tests/HeraldTesting", swiftSettings: features),
    tests(of: "JSON"),
    tests(of: "Diagnostics", ["JSON"]),
    tests(of: "CivilTime", exclude: ["oracle.py"]),
    tests(of: "Gazetteer", exclude: ["folding.tsv"]),
    tests(of: "VisitSyntax", ["VisitModel", "CivilTime", "Diagnostics"]),
    tests(
      of: "Publishing",
      [
        "AccountProse", "Loading", "Scheduling", "SystemWorld", "VisitSyntax", "VisitModel",
        "CivilTime",
        "Diagnostics", "JSON", "CICal",
      ]),
    tests(of: "AccountProse", ["VisitModel", "CivilTime"]),
    tests(
      of: "AccountDialect",
      [
        "AccountProse", "Publishing", "Loading", "Scheduling", "SystemWorld", "VisitSyntax",
        "VisitModel",
        "CivilTime", "Diagnostics", "Gazetteer",
      ]),
    tests(of: "MachineForm", ["VisitSyntax", "VisitModel", "Diagnostics", "JSON"]),
    tests(of: "Planning"),
    tests(of: "Auditing", ["Planning"]),
    tests(of: "Constraints", ["Planning", "SAT", "Auditing"]),
    tests(of: "Solving", ["Planning", "Constraints", "SAT", "Auditing"]),
    tests(of: "Scheduling", ["Loading", "VisitModel", "CivilTime", "Diagnostics"]),
    tests(
      of: "ProgrammePlanning",
      [
        "Planning", "Auditing", "Loading", "Rules", "Scheduling", "VisitSyntax", "VisitModel",
        "CivilTime",
        "Diagnostics",
      ]),
    tests(of: "Loading", ["VisitSyntax", "VisitModel", "CivilTime", "Diagnostics"]),
    tests(of: "SAT"),
    tests(
      of: "Accounts",
      [
        "VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "Gazetteer",
      ]),
    tests(of: "Manuscripts", ["CGumbo", "Diagnostics"]),
    tests(of: "Reviewing", ["Accounts", "Publishing", "Diagnostics"]),
    tests(of: "SystemWorld", ["Loading"]),
    tests(
      of: "herald",
      [
        "SystemWorld", "Loading", "Diagnostics", "JSON", "Planning", "Accounts", "VisitSyntax",
      ]),
    // The laws of the house, which are about the package itself.
    .testTarget(name: "HouseTests", dependencies: ["HeraldTesting"], swiftSettings: features),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "HeraldTesting", "JSON", "VisitSyntax", "VisitModel", "CivilTime", "Diagnostics", "Loading",
        "Scheduling", "Rules", "SystemWorld",
      ], swiftSettings: features),
    tests(
      of: "Rules",
      [
        "SystemWorld", "Loading", "MachineForm", "Accounts", "Scheduling", "VisitSyntax",
        "VisitModel", "Diagnostics",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
