// herald read: written accounts of visits as programmes or records.

import Accounts
import Diagnostics
import JSON
import SystemWorld

extension Command {
  static let read = Command(
    "read", "read a written account of a visit into a programme",
    options: [.choice("format", ["visit", "record", "jsonl"]), .value("output")],
    page: PackageResources.read_md
  ) { (arguments, console) throws(Misuse) in
    for path in try arguments.files() {
      let file = try console.source(path)
      let reading = AccountReader.read(file.bytes)
      console.print(reading.record(of: file.bytes).serialised())
    }
    return .clean
  }
}
