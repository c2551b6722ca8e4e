// Chunks of sentences that were cut before: an account is gone over three times.

/// Remembers the chunks of a sentence until names become known that change how it is read.
final class ChunkCache {
  private var known: [Int: (missed: PeopleIndex.Missed, chunks: [Chunk])] = [:]

  func chunks(_ names: NameReader, _ sentence: Range<Int>) -> [Chunk] {
    guard !sentence.isEmpty else { return [] }
    let start = names.tokens[sentence.lowerBound].start
    if let (missed, chunks) = known[start], !names.people.hasNews(for: missed) { return chunks }
    let (chunks, missed) = names.people.notingMisses { Chunker.chunks(names, sentence) }
    known[start] = (missed, chunks)
    return chunks
  }
}
