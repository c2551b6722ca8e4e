// Reads sums of money with their currency and scale.

struct MoneyReader {
  let names: NameReader
  let end: Int

  /// The sum that begins at a number, a currency or its sign.
  func money(_ start: Int) -> MoneyMention? {
    if let signed = signed(start) { return signed }
    guard let (value, after) = scaled(start), after < end,
      let (sense, last) = names.lexicon.longest(names.tokens, after, end, .currency)
    else { return nil }
    return MoneyMention(
      range: start..<last, hundredths: value, currency: names.lexicon.currencies[Int(sense.value)])
  }

  /// A sign or a code before the number.
  private func signed(_ start: Int) -> MoneyMention? {
    let tokens = names.tokens
    var index = start
    var currency: String?
    if tokens[index].isWord,
      tokens[index].has(.currency) || names.word(index).isOne(of: "us", "a", "c")
    {
      if let value = names.lexicon.value(tokens[index], .currency), tokens[index].isCapital {
        currency = names.lexicon.currencies[Int(value)]
      }
      index += 1
    }
    if index < end, tokens[index].mark == .currency {
      currency = currency ?? Self.sign(names.text.string(tokens[index]))
      index += 1
    }
    guard let currency, index > start, index < end, let (value, after) = scaled(index) else {
      return nil
    }
    return MoneyMention(range: start..<after, hundredths: value, currency: currency)
  }

  private static func sign(_ text: String) -> String? {
    [
      "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW",
      "₺": "TRY", "₸": "KZT",
    ][text]
  }

  /// A number with its scale, in hundredths: "1.2 billion", "150,000", "5bn".
  private func scaled(_ start: Int) -> (hundredths: Int, end: Int)? {
    let tokens = names.tokens
    guard let base = number(start) else { return nil }
    var index = start + 1
    var power = 0
    if index < end, tokens[index].mark == .dash, index + 1 < end, tokens[index + 1].has(.scale) {
      index += 1
    }
    while index < end, let value = names.lexicon.value(tokens[index], .scale),
      tokens[index].shape == .lower
    {
      power += Int(value)
      index += 1
    }
    var value = base.digits
    var shift = power + 2 - base.decimals
    while shift > 0 {
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = next
      shift -= 1
    }
    while shift < 0 {
      value /= 10
      shift += 1
    }
    return (value, index)
  }

  private func number(_ index: Int) -> (digits: Int, decimals: Int)? {
    let token = names.tokens[index]
    if let value = names.lexicon.value(token, .number) { return (Int(value), 0) }
    guard token.shape == .number, token.end - token.start <= 16 else { return nil }
    let parts = names.text.string(token).split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0.filter { $0 != "," }) }) else { return nil }
    guard parts.count == 2 else { return parts.count == 1 ? (whole, 0) : nil }
    let decimals = parts[1]
    guard decimals.count <= 4, let fraction = Int(decimals) else { return nil }
    let factor = Int("1" + String(repeating: "0", count: decimals.count)) ?? 1
    return (whole * factor + fraction, decimals.count)
  }
}
