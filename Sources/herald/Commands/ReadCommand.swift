// herald read: written accounts of visits as programmes or records.

import Accounts
import Diagnostics
import JSON

extension Command {
  static let read = Command(
    "read", "read a written account of a visit into a programme",
    options: [
      .choice("format", ReadForm.allCases.map(\.rawValue)), .value("encoding"), .value("output"),
    ],
    page: PackageResources.read_md
  ) { (arguments, console) throws(Misuse) in
    let paths = try arguments.files()
    let form = arguments.value("format").flatMap(ReadForm.init(rawValue:)) ?? .visit
    guard form == .jsonl || paths.count == 1 else {
      throw Misuse(
        "`read` makes one \(form.product) of one account; several are read with `--format jsonl`")
    }
    var job = ReadJob(console: console, output: arguments.value("output"))
    job.encoding = try arguments.encoding()
    return switch form {
    case .visit: try job.programme(paths[0])
    case .record: try job.record(paths[0])
    case .html: try job.review(paths[0])
    case .jsonl: try job.records(paths)
    }
  }
}

/// The forms in which a reading can be had.
enum ReadForm: String, CaseIterable {
  case visit, record, html, jsonl

  /// What one account gives in this form.
  var product: String {
    switch self {
    case .visit: "programme"
    case .html: "page"
    case .record, .jsonl: "record"
    }
  }
}
