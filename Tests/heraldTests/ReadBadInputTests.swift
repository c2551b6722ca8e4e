// herald read of what is no account: one finding, exit status 1, and no programme in any form.

import HeraldTesting
import Testing

@testable import herald

@Suite struct ReadBadInputTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func look(at bytes: [UInt8], _ message: String, form: String = "visit") throws {
    try scratch.put(bytes, "a.txt")
    let run = Terminal.run(["read", "--format", form, "\(scratch.path)/a.txt"])
    #expect((run.status, run.output) == (1, ""))
    let findings = run.errors.split(separator: "\n").filter { $0.contains("error[") }
    #expect(findings.count == 1 && findings[0].contains(message), "\(run.errors.prefix(500))")
  }

  // MARK: Files that hold no text

  @Test(arguments: ["visit", "record", "html", "jsonl"])
  func anEmptyFile(form: String) throws {
    try look(at: [], "a.txt:1:1: error[H601]: no visit found: the file is empty", form: form)
    try look(at: [0xEF, 0xBB, 0xBF], "error[H601]: no visit found: the file is empty", form: form)
    try look(at: Array(" \r\n\t\n".utf8), "error[H601]", form: form)
  }

  private static let files: [([UInt8], String)] = [
    (Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3, 0xCF, 0xD3], "the file is a PDF"),
    ([0x50, 0x4B, 3, 4, 0x14, 0, 6, 0], "the file is a zip file or a document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "the file is a document of an office program"),
    ([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "the file is a picture"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "the file is a picture"),
    ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "the file is a program"),
    ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0], "the file is a compressed file"),
    (Array("{\\rtf1\\ansi}".utf8), "the file is a rich text document"),
    ((0...255).map { UInt8($0) }, "the file holds bytes that no text has"),
  ]

  @Test(arguments: files)
  func aBinaryFile(bytes: [UInt8], message: String) throws {
    for form in ["visit", "record"] { try look(at: bytes, "error[H602]: \(message)", form: form) }
  }

  @Test func aFileOfOneLongLine() throws {
    try look(at: [UInt8](repeating: 0x78, count: 100 << 20), "a.txt:1:1: error[H604]")
  }

  // MARK: Encodings

  private static let account = """
    A visit to Besançon

    On 3 July 2024 President Emmanuel Macron of France arrived in Besançon.

    """

  @Test func latinOne() throws {
    try look(
      at: Self.account.unicodeScalars.map { UInt8($0.value) },
      "a.txt:1:17: error[H603]: the account is not UTF-8")
  }

  @Test func utf16WithoutItsMark() throws {
    try look(
      at: Self.account.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      "error[H603]: the account is UTF-16, not UTF-8")
  }

  /// A character that the end of the file cuts.
  @Test func aTornCharacter() throws {
    try look(at: Array(Self.account.utf8) + [0xC3], "a.txt:4:1: error[H603]")
  }

  // MARK: Languages

  @Test(arguments: [
    "Le président du Kazakhstan, Kassym-Jomart Tokaïev, est arrivé à Paris le 3 juillet 2024. Il a "
      + "été reçu au palais de l’Élysée par le président Emmanuel Macron, avec lequel il a eu un "
      + "entretien avant de signer plusieurs accords. Un dîner a été donné en son honneur.\n",
    "El presidente de Kazajistán llegó a Madrid el 3 de julio de 2024 y fue recibido por el rey en "
      + "el palacio, donde firmaron varios acuerdos antes de la cena de gala ofrecida en su honor.\n",
    "3 июля 2024 года президент Казахстана прибыл в Париж и провёл переговоры.\n",
  ])
  func otherLanguages(text: String) throws {
    for form in ["visit", "record"] {
      try look(at: Array(text.utf8), "a.txt:1:1: error[H605]", form: form)
    }
  }

  // MARK: Dates

  /// No day is left where the only one is in no calendar.
  @Test(arguments: ["31 June 2024", "29 February 2023"])
  func aDayOfNoCalendar(date: String) {
    let text = "A visit\n\nOn \(date) President Tokayev of Kazakhstan arrived in Paris.\n"
    let run = Terminal.run(["read", "-"], input: text)
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.contains("error[H606]: no visit found that has a day"))
    #expect(run.errors.contains("<stdin>:3:4: warning[H607]: \(date) is in no calendar"))
  }

  /// Days that run backwards are told even where nothing else is read.
  @Test func daysThatRunBackwards() {
    let text =
      "A visit\n\nFrom 6 July 2024 to 2 July 2024 President Tokayev of Kazakhstan was in Paris.\n"
    let run = Terminal.run(["read", "-"], input: text)
    #expect((run.status, run.output) == (1, ""))
    #expect(run.errors.contains("error[H601]") && run.errors.contains("the days run backwards"))
  }

  /// What contradicts itself is told, and the rest is a programme.
  @Test(arguments: [
    ("Monday, 3 July 2024", "2024-07-03 is a Wednesday, not a Monday"),
    ("3 July 2024 (from 6 July 2024 to 2 July 2024)", "the days run backwards"),
  ])
  func contradictoryDates(date: String, message: String) {
    let text = "A visit\n\nOn \(date) President Tokayev of Kazakhstan arrived in Paris.\n"
    let run = Terminal.run(["read", "-"], input: text)
    #expect(run.status == 0 && run.output.contains("2024-07-03"), "\(run.errors)")
    #expect(run.errors.contains("[H607]: ") && run.errors.contains(message), "\(run.errors)")
  }
}
