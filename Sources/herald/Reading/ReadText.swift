// The text that `herald read` reads: taken out of its file, and looked over.

import Accounts
import Diagnostics
import Manuscripts

extension Arguments {
  /// The encoding that `--encoding` names.
  func encoding() throws(Misuse) -> TextEncoding? {
    guard let name = value("encoding") else { return nil }
    guard let encoding = TextEncoding(named: name) else {
      throw Misuse(
        "`--encoding` cannot be `\(name)`: no encoding of that name is known (`iconv --list` prints them)"
      )
    }
    return encoding
  }
}

extension ReadJob {
  /// The account that a file holds, in plain text; its places are those in the file.
  func text(of file: SourceFile) throws(ManuscriptRefusal) -> SourceFile {
    let text = try ManuscriptReader.text(of: file, encoding: encoding)
    if let finding = AccountScreen.finding(in: text) {
      throw ManuscriptRefusal(text.inOriginal(finding), in: text.original)
    }
    return text
  }
}
