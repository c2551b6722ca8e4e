// A world of a test's own making: files held in memory, and the system's zones unless it says others.

public import Loading
import SystemWorld

/// A world that holds the files it is given and has nothing else to read.
public struct TestWorld: World {
  /// The files, by path.
  public var files: [String: [UInt8]] = [:]
  /// Zones that are not the system's; nil for one that this world lacks.
  public var zones: [String: [UInt8]?] = [:]

  public init() {}

  public func read(_ path: String) throws(WorldError) -> [UInt8] {
    guard let bytes = files[path] else { throw WorldError("\(path): there is no such file") }
    return bytes
  }

  public func zoneData(_ identifier: String) -> [UInt8]? {
    if let own = zones[identifier] { return own }
    return SystemWorld().zoneData(identifier)
  }

  public var zoneVersion: String { "test" }
}
