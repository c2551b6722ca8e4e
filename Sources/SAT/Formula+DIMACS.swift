// The text form of formulas that SAT solvers exchange.

extension Formula {
  /// The formula in DIMACS form: a line `p cnf VARIABLES CLAUSES`, then one clause a line, ended by 0.
  ///
  /// The comment lines, if any, come first; each must be free of line breaks.
  public func dimacs(comments: [String] = []) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(codes.count * 7 + 100)
    for comment in comments { text += "c \(comment)\n".utf8 }
    text += "p cnf \(variableCount) \(clauseCount)\n".utf8
    for code in codes {
      Self.write(code, to: &text)
      text.append(UInt8(ascii: code == 0 ? "\n" : " "))
    }
    return text
  }

  private static func write(_ code: Int32, to text: inout [UInt8]) {
    if code < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    var rest = code.magnitude
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
  }
}
