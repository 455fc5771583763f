/// Which sentences of two versions belong together.
struct SentenceAlignment: Sendable {
  /// Sentences that say the same in other words, or with something changed.
  var pairs: [(before: SentenceVersion, after: SentenceVersion)] = []
  /// Sentences that only the earlier version has.
  var removed: [SentenceVersion] = []
  /// Sentences that only the later version has.
  var added: [SentenceVersion] = []

  /// From here on two sentences are versions of one (`dedup.md`, section 8).
  private static let threshold = 0.6
  /// Versions that differ in more sentences are two articles.
  private static let limit = 300

  /// Aligns two versions.
  ///
  /// Sentences that merely moved are left out.
  ///
  /// - Parameters:
  ///   - before: The earlier version's sentences.
  ///   - after: The later version's sentences.
  init(_ before: [SentenceVersion], _ after: [SentenceVersion]) {
    let old = Self.unmatched(before, by: after)
    let new = Self.unmatched(after, by: before)
    guard old.count <= Self.limit, new.count <= Self.limit else {
      removed = old
      added = new
      return
    }
    var candidates: [(old: Int, new: Int, similarity: Double)] = []
    for (i, sentence) in old.enumerated() {
      for (j, other) in new.enumerated() {
        let similarity = sentence.similarity(to: other)
        if similarity >= Self.threshold { candidates.append((i, j, similarity)) }
      }
    }
    candidates.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    var pairOfOld: [Int: Int] = [:]
    var taken: Set<Int> = []
    for candidate in candidates
    where pairOfOld[candidate.old] == nil && !taken.contains(candidate.new) {
      pairOfOld[candidate.old] = candidate.new
      taken.insert(candidate.new)
    }
    for (i, sentence) in old.enumerated() {
      if let j = pairOfOld[i] {
        pairs.append((sentence, new[j]))
      } else {
        removed.append(sentence)
      }
    }
    added = new.indices.filter { !taken.contains($0) }.map { new[$0] }
  }

  private static func unmatched(
    _ sentences: [SentenceVersion], by others: [SentenceVersion]
  ) -> [SentenceVersion] {
    var left: [UInt64: Int] = [:]
    for other in others { left[other.hash, default: 0] += 1 }
    return sentences.filter { sentence in
      guard let count = left[sentence.hash], count > 0 else { return true }
      left[sentence.hash] = count - 1
      return false
    }
  }
}
