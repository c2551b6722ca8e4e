// swift-tools-version: 6.2
// Measurements of Herald, apart from the product. `bin/bench` builds and runs them.
import PackageDescription

let package = Package(
  name: "herald-bench",
  dependencies: [.package(name: "herald", path: "..")],
  targets: [
    .executableTarget(
      name: "herald-bench", dependencies: [.product(name: "HeraldPhases", package: "herald")])
  ],
  swiftLanguageModes: [.v6]
)
