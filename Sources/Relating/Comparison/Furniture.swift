internal import News

/// Sentences that are no report: time stamps, counters, invitations to read on, notes of changes.
enum Furniture {
  private static let stamps = hashes("updated update published posted modified created edited")
  private static let counters = hashes(
    "comments comment shares share views view likes like followers subscribers reads read min related more copyright newsletter newsletters subscribe advertisement sponsored trending watch click photos gallery rights reserved follow facebook twitter email print"
  )
  private static let notes = hashes(
    "correction corrections clarification corrected clarified editors")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordScanner.hash(of: $0) })
  }

  /// Whether a sentence is a time stamp, a counter or an invitation to read on.
  ///
  /// - Parameter sentence: A sentence of either version.
  /// - Returns: Whether it is no report.
  static func contains(_ sentence: SentenceVersion) -> Bool {
    guard sentence.words.count <= 14, let first = sentence.words.first else { return false }
    if stamps.contains(first.hash) { return true }
    let hits = sentence.words.count { counters.contains($0.hash) }
    return hits >= 1 && hits * 5 >= sentence.words.count
  }

  /// Whether a sentence tells of a change: "Correction: An earlier version of this article …".
  ///
  /// - Parameter sentence: A sentence of the later version.
  /// - Returns: Whether it is a note.
  static func isNote(_ sentence: SentenceVersion) -> Bool {
    guard let first = sentence.words.first else { return false }
    if notes.contains(first.hash) { return true }
    return phrases.contains { phrase in
      sentence.words.prefix(8).indices.contains { start in
        sentence.words[start...].starts(with: phrase) { $0.hash == $1 }
      }
    }
  }

  private static let phrases: [[UInt64]] = [
    "earlier version of", "previous version of", "has been updated to", "has been corrected",
    "was updated to", "updated to reflect", "updated to correct", "has been amended",
    "was amended", "was corrected",
  ].map { $0.split(separator: " ").map { WordScanner.hash(of: $0) } }
}
