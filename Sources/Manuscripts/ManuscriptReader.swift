// From the bytes of a file to the text of an account: decoded, and taken out of HTML where it is a page.

public import Diagnostics

/// Why no text could be taken out of a file.
public struct ManuscriptRefusal: Error {
  /// What is wrong, at its place in `file`.
  public let finding: Diagnostic
  /// The file as far as it could be decoded.
  public let file: SourceFile

  /// A finding about a file.
  public init(_ finding: Diagnostic, in file: SourceFile) {
    self.finding = finding
    self.file = file
  }
}

/// Takes accounts out of files.
public enum ManuscriptReader {
  /// The bytes beyond which a file that is no page is not looked into.
  public static let maximumBytes = 16 << 20

  /// The account that a file holds, in UTF-8.
  ///
  /// Plain text in UTF-8 is the same object, whatever may be wrong with it; text in another encoding
  /// is decoded. Of a page in HTML it is the words of its main part, in the form that accounts have as
  /// plain text, and every place in it is a place in the page.
  ///
  /// - Parameter encoding: the encoding that the user says the file is in.
  public static func text(
    of file: SourceFile, encoding: TextEncoding? = nil
  ) throws(ManuscriptRefusal) -> SourceFile {
    guard file.bytes.count <= maximumBytes else { return file }
    let decoded = try Decoding(file, said: encoding).decode()
    return decoded.isPage ? try Page(decoded.file).account() : decoded.file
  }
}
