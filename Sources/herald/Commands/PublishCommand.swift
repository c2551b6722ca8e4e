// herald publish: editions of a programme for an audience.

import CivilTime
import Diagnostics
import Publishing
import Scheduling
import SystemWorld
import VisitModel

extension Command {
  static let publish = Command(
    "publish", "write editions of a programme for an audience",
    options: [
      .value("output"), .choice("for", Release.allCases.map(\.rawValue)),
      .choice("format", PublishedForm.all.map(\.name), isList: true),
    ],
    page: PackageResources.publish_md
  ) { (arguments, console) throws(Misuse) in
    guard let folder = arguments.value("output") else {
      throw Misuse("`publish` needs `--output DIR`, the folder to write to")
    }
    let job = PublishJob(
      folder: folder, forms: PublishJob.forms(arguments.list("format")),
      audience: arguments.value("for").flatMap(Release.init(rawValue:)) ?? .internal,
      console: console)
    return try job.run(try arguments.files())
  }
}

private struct PublishJob {
  let folder: String
  let forms: [PublishedForm]
  let audience: Release
  let console: Console

  static func forms(_ names: [String]?) -> [PublishedForm] {
    PublishedForm.all.filter { names?.contains($0.name) ?? true }
  }

  /// All editions are made before the first is written, so that a failure writes nothing.
  func run(_ paths: [String]) throws(Misuse) -> ExitStatus {
    var files: [(path: String, bytes: [UInt8])] = []
    var hasErrors = false
    for path in paths {
      let checked = Checked(try console.source(path), in: console.world)
      checked.report(to: console)
      hasErrors = hasErrors || checked.diagnostics.hasErrors
      if !hasErrors { files += try editions(of: checked, path) }
    }
    guard !hasErrors else {
      console.error("herald: nothing is published while there are errors\n")
      return .errors
    }
    try write(files)
    return .clean
  }

  private func editions(
    of checked: Checked, _ path: String
  ) throws(Misuse) -> [(path: String, bytes: [UInt8])] {
    let edition = Edition(
      of: checked.programme, timetable: checked.analysis.reachableTimetable(), audience: audience,
      now: now)
    if audience == .public { reportHeldBack(checked.programme) }
    guard edition.header != nil || !edition.chapters.isEmpty else {
      throw Misuse(
        "\(path): nothing in it is released to the audience \(audience.rawValue); "
          + "write `release: \(audience.rawValue)` on the visit, a day or an entry")
    }

    var files: [(path: String, bytes: [UInt8])] = []
    let context = RenderContext(stamp: stamp(path), version: Herald.version)
    for form in forms {
      do {
        let bytes = try form.render(edition, context)
        files.append(("\(folder)/\(Self.stem(path)).\(form.fileExtension)", bytes))
      } catch {
        throw Misuse("\(path) cannot be published as \(form.name): \(error)")
      }
    }
    return files
  }

  /// When the edition is made, which decides whether an embargo still holds.
  private var now: Instant {
    let set = SystemWorld.environment("SOURCE_DATE_EPOCH").flatMap(Int64.init)
    return Instant(secondsSinceEpoch: set ?? console.world.now())
  }

  /// Says what the public does not get yet.
  private func reportHeldBack(_ programme: Programme) {
    for entry in programme.entries {
      guard let end = programme.embargo(of: entry, at: now) else { continue }
      let local = entry.zone.local(at: end)
      console.error(
        "herald: held back until \(local.day) \(local.clock): \(programme.phrase(for: entry))\n")
    }
  }

  /// The time that calendars show as that of the edition: set by the environment for reproducible
  /// builds, else that of the file's last change.
  private func stamp(_ path: String) -> Instant {
    let set = SystemWorld.environment("SOURCE_DATE_EPOCH").flatMap(Int64.init)
    return Instant(secondsSinceEpoch: set ?? console.world.modified(path) ?? 0)
  }

  /// The name of a file without its folders and its last extension.
  private static func stem(_ path: String) -> String {
    guard path != "-" else { return "programme" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private func write(_ files: [(path: String, bytes: [UInt8])]) throws(Misuse) {
    if let twice = Self.repeated(files.map(\.path)) {
      throw Misuse("two of the files would be written to \(twice)")
    }
    try console.makeFolder(folder)
    try console.save(files)
    for file in files { console.print("\(file.path)\n") }
  }

  private static func repeated(_ paths: [String]) -> String? {
    var seen: Set<String> = []
    return paths.first { !seen.insert($0).inserted }
  }
}
