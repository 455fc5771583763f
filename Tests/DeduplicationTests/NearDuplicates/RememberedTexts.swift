import News

@testable import Deduplication

/// The index with what it finds at hand: the texts that came before.
struct RememberedTexts {
  private var index = NearDuplicateIndex(capacity: 100)
  private var texts: [EarlierText] = []

  /// Compares an article with those before it, and remembers it.
  mutating func add(_ article: ScannedArticle) -> NearDuplicateVerdict {
    let text = index.read(article)
    let candidates = index.candidates(for: text.fingerprint, since: 0)
    let verdict = NearDuplicateVerdict(on: text, among: candidates.map { texts[$0] })
    index.remember(texts.count, text.keys)
    texts.append(
      EarlierText(
        number: texts.count, id: article.id, origin: verdict.duplicateOf ?? article.id,
        fingerprint: text.fingerprint))
    return verdict
  }

  /// Takes up from what is stored of them what another one has read.
  mutating func restore(_ article: ScannedArticle) throws {
    let text = index.read(article)
    var keys = TraceWriter()
    text.keys.write(to: &keys)
    index = NearDuplicateIndex(capacity: 100)
    var reader = TraceReader(keys.bytes)
    index.restore(texts.count, try CopyKeys(from: &reader))
    texts.append(
      EarlierText(
        number: texts.count, id: article.id, origin: article.id,
        fingerprint: try Fingerprint(trace: text.fingerprint.trace)))
  }
}
