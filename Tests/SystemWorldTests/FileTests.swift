// Reading and writing real files: what goes wrong, and what is left when it does.

import Foundation
import Glibc
import HeraldTesting
import Loading
import SystemWorld
import Testing

@Suite struct FileTests {
  private let world = SystemWorld()
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// What an operation has to say, with the folder taken off; nil when it succeeds.
  private func failure(_ body: () throws(WorldError) -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return error.description.replacing(scratch.path + "/", with: "")
    }
  }

  // MARK: Reading

  @Test(arguments: [
    ("missing", "missing: there is no such file"), ("folder", "folder: it is a folder"),
    ("file/below", "file/below: Not a directory"), ("", "it is a folder"),
  ])
  func cannotBeRead(name: String, expected: String) throws {
    try scratch.put("x", "file")
    try scratch.makeFolder("folder")
    let message = failure { () throws(WorldError) in _ = try world.read("\(scratch.path)/\(name)") }
    #expect(message?.hasSuffix(expected) == true)
  }

  @Test func emptyFiles() throws {
    try scratch.put("", "empty")
    #expect(try world.read("\(scratch.path)/empty") == [])
  }

  /// Files whose size the system does not tell are read to their end.
  @Test func filesWithoutSize() throws {
    #expect(try !world.read("/proc/self/status").isEmpty)
    #expect(try world.read("/dev/null") == [])
  }

  @Test(arguments: [1, 65_535, 65_536, 65_537, 3_000_000])
  func filesOfAnySize(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try world.write(bytes, to: "\(scratch.path)/large")
    #expect(try world.read("\(scratch.path)/large") == bytes)
  }

  @Test func devicesAreNotReadWhole() {
    let world = SystemWorld(readLimit: 1 << 20)
    let message = failure { () throws(WorldError) in _ = try world.read("/dev/zero") }
    #expect(message == "/dev/zero: it is larger than 1 MiB")
  }

  // MARK: Writing

  @Test func newFiles() throws {
    try world.write(Array("new".utf8), to: "\(scratch.path)/file")
    #expect(scratch.text("file") == "new")
    #expect(scratch.names == ["file"])
  }

  @Test(arguments: [0o644, 0o600, 0o755, 0o444])
  func permissionsAreKept(permissions: Int) throws {
    try scratch.put("old", "file", permissions: permissions)
    try world.write(Array("new".utf8), to: "\(scratch.path)/file")
    #expect(scratch.text("file") == "new")
    #expect(try scratch.permissions("file") == permissions)
    #expect(scratch.names == ["file"])
  }

  /// What a link leads to is replaced, and the link stays.
  @Test func linksAreFollowed() throws {
    try scratch.makeFolder("folder")
    try scratch.put("old", "folder/file")
    try scratch.link("link", to: "folder/file")
    try world.write(Array("new".utf8), to: "\(scratch.path)/link")
    #expect(scratch.text("folder/file") == "new")
    #expect(scratch.text("link") == "new")
    #expect(scratch.names == ["folder", "link"])
  }

  @Test(arguments: [
    ("folder", "folder: it is a folder"),
    ("missing/file", "missing/file: the folder that it is to stand in is not there"),
    ("file/below", "file/below: Not a directory"),
  ])
  func cannotBeWritten(name: String, expected: String) throws {
    try scratch.put("old", "file")
    try scratch.makeFolder("folder")
    let message = failure { () throws(WorldError) in
      try world.write(Array("new".utf8), to: "\(scratch.path)/\(name)")
    }
    #expect(message == expected)
    #expect(scratch.text("file") == "old")
    #expect(scratch.names == ["file", "folder"])
  }

  /// When one of several cannot be written, the others stay as they were.
  @Test(arguments: ["folder", "missing/file", "file/below"])
  func severalAreAllOrNothing(second: String) throws {
    try scratch.put("old", "file")
    try scratch.makeFolder("folder")
    let message = failure { () throws(WorldError) in
      try world.write(
        ["file", "other", second, "last"].map { ("\(scratch.path)/\($0)", Array("new".utf8)) })
    }
    #expect(message?.hasPrefix("\(second): ") == true)
    #expect(scratch.text("file") == "old")
    #expect(scratch.names == ["file", "folder"])
  }

  @Test func severalFiles() throws {
    try scratch.put("old", "a")
    try world.write(["a", "b"].map { ("\(scratch.path)/\($0)", Array($0.utf8)) })
    #expect(scratch.text("a") == "a")
    #expect(scratch.text("b") == "b")
    #expect(scratch.names == ["a", "b"])
  }

  /// What a run that was cut short left behind does not stop the next one.
  @Test func remainsOfOtherRuns() throws {
    let process = ProcessInfo.processInfo.processIdentifier
    try scratch.put("half", "file.\(process).tmp")
    try world.write(Array("new".utf8), to: "\(scratch.path)/file")
    #expect(scratch.text("file") == "new")
    #expect(scratch.text("file.\(process).tmp") == "half")
  }

  /// A device is written to and never replaced.
  @Test func devicesAreNotReplaced() throws {
    try world.write([("/dev/null", Array("x".utf8)), ("\(scratch.path)/file", [])])
    #expect(try world.read("/dev/null") == [])
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    #expect(scratch.names == ["file"])
  }

  // MARK: Folders

  @Test(arguments: ["one", "one/two/three", "one//two/", "./one/../two"])
  func foldersAreMade(name: String) throws {
    try scratch.makeFolder("one")
    try world.makeFolder("\(scratch.path)/\(name)")
    try world.makeFolder("\(scratch.path)/\(name)")
    #expect(world.exists("\(scratch.path)/\(name)"))
  }

  @Test(arguments: [("file", "file: it is a file, not a folder"), ("file/below", "file/below: ")])
  func foldersThatAreFiles(name: String, expected: String) throws {
    try scratch.put("x", "file")
    let message = failure { () throws(WorldError) in
      try world.makeFolder("\(scratch.path)/\(name)")
    }
    #expect(message?.hasPrefix(expected) == true)
    #expect(scratch.text("file") == "x")
  }

  @Test func whatExists() throws {
    try scratch.put("x", "file")
    #expect(world.exists("\(scratch.path)/file") && world.exists(scratch.path))
    #expect(!world.exists("\(scratch.path)/none"))
    #expect(world.modified("\(scratch.path)/file") ?? 0 > 1_600_000_000)
    #expect(world.modified("\(scratch.path)/none") == nil)
  }

  // MARK: Zones

  @Test(arguments: [
    ("Europe/Paris", true), ("UTC", true), ("Europe", false), ("", false), ("None/Such", false),
    ("../zoneinfo/UTC", false), ("Europe/../UTC", false),
  ])
  func zones(identifier: String, exists: Bool) {
    #expect((world.zoneData(identifier) != nil) == exists)
  }

  @Test func zoneVersionIsARelease() {
    let version = world.zoneVersion
    #expect(version.utf8.count == 5 && version.hasPrefix("20"))
  }
}
