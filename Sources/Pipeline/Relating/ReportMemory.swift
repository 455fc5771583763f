internal import News
internal import Relating
internal import Storage

/// The articles that others were compared with last: what is read and prepared of an article once
/// serves all that follow in its story.
struct ReportMemory {
  /// An article as it is compared.
  struct Known {
    let report: Report
    let related: RelatedArticle
  }

  /// As many as ten stories compare at once; with texts of 5 kB, some 5 MB.
  private static let capacity = 128

  private var known: [RevisionID: Known] = [:]
  /// From the earliest to the last.
  private var order: [RevisionID] = []

  /// What is known of a revision.
  subscript(revision: RevisionID) -> Known? { known[revision] }

  /// Prepares an article and keeps it in mind.
  mutating func keep(_ report: Report) -> Known {
    let prepared = Known(report: report, related: report.related())
    if known.updateValue(prepared, forKey: report.revision) == nil { order.append(report.revision) }
    guard order.count > Self.capacity else { return prepared }
    // Dropping one by one would move all the others each time.
    for revision in order.prefix(Self.capacity / 4) { known[revision] = nil }
    order.removeFirst(Self.capacity / 4)
    return prepared
  }

  /// Forgets an article that is read once more: its claims get new ids.
  mutating func forget(_ revision: RevisionID) {
    guard known.removeValue(forKey: revision) != nil else { return }
    order.removeAll { $0 == revision }
  }
}

extension ReportMemory {
  /// The claims of earlier articles that an article repeats.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - mates: The earlier articles of its story.
  /// - Returns: Their ids, by the place of the article's claim.
  static func repetitions(in article: RelatedArticle, among mates: [Known]) -> [Int: [ClaimID]] {
    let ids = Dictionary(
      mates.map { ($0.related.id, $0.report.ids) }, uniquingKeysWith: { first, _ in first })
    return Repetitions.find(in: article, among: mates.map(\.related)).mapValues { members in
      members.compactMap { member in
        guard let ids = ids[member.article], let place = member.claim, ids.indices.contains(place)
        else { return nil }
        return ids[place]
      }
    }
  }
}
