// Chunks of sentences that were cut before: an account is gone over three times.

/// Remembers the chunks of a sentence until names become known that change how it is read.
final class ChunkCache {
  private var known: [Int: (age: Int32, chunks: [Chunk])] = [:]

  func chunks(_ names: NameReader, _ sentence: Range<Int>) -> [Chunk] {
    let tokens = names.tokens[sentence]
    guard let start = tokens.first?.start else { return [] }
    if let (age, chunks) = known[start], !names.people.hasNews(for: tokens, since: age) {
      return chunks
    }
    let age = names.people.age
    let chunks = Chunker.chunks(names, sentence)
    known[start] = (age, chunks)
    return chunks
  }
}
