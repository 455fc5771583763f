internal import News
internal import Relating

/// The articles with which the claims of the next one are compared, in memory.
struct RelatedMemory: Sendable {
  /// Articles that are remembered at most.
  private static let capacity = 5_000
  /// Articles of a story, and of an event, with which one is compared; the daemon's numbers.
  static let matesCompared = 12
  static let rivalsCompared = 16

  private struct Prediction: Hashable {
    let article: String
    let claim: Int
  }

  private var articles: [String: RelatedArticle] = [:]
  private var stories: [String: Int] = [:]
  private var order: [String] = []
  private var byStory: [Int: [String]] = [:]
  private var byEvent: [UInt32: [String]] = [:]
  private var resolved: Set<Prediction> = []

  /// The articles of a story that came last, the earliest first.
  func mates(in story: Int) -> [RelatedArticle] {
    (byStory[story] ?? []).suffix(Self.matesCompared).compactMap { articles[$0] }
  }

  /// The articles that speak of the same events.
  func rivals(of article: RelatedArticle) -> [RelatedArticle] {
    let events = Set(article.outcomes.values.map(\.event)).sorted()
    var seen: Set<String> = []
    return events.flatMap { (byEvent[$0] ?? []).suffix(Self.rivalsCompared) }
      .filter { seen.insert($0).inserted }.compactMap { articles[$0] }
  }

  /// Whether a prediction has met its news.
  func isResolved(_ article: String, _ claim: Int) -> Bool {
    resolved.contains(Prediction(article: article, claim: claim))
  }

  /// Keeps an article for those that follow.
  mutating func remember(
    _ article: RelatedArticle, in story: Int, _ relations: [ClaimRelation]
  ) {
    articles[article.id] = article
    stories[article.id] = story
    order.append(article.id)
    byStory[story, default: []].append(article.id)
    for event in Set(article.outcomes.values.map(\.event)) {
      byEvent[event, default: []].append(article.id)
    }
    for relation in relations where relation.kind == .resolved {
      guard let prediction = relation.claims.first, let claim = prediction.claim else { continue }
      resolved.insert(Prediction(article: prediction.article, claim: claim))
    }
    if order.count >= Self.capacity + Self.capacity / 4 { forgetOldest() }
  }

  /// Makes one story of two.
  mutating func merge(_ merged: Int, into story: Int) {
    guard let moved = byStory.removeValue(forKey: merged) else { return }
    for id in moved { stories[id] = story }
    let both = Set(moved + byStory[story, default: []])
    // As they came in.
    byStory[story] = order.filter(both.contains)
  }

  private mutating func forgetOldest() {
    let old = order.prefix(order.count - Self.capacity)
    for id in old {
      articles[id] = nil
      if let story = stories.removeValue(forKey: id) {
        byStory[story]?.removeAll { $0 == id }
        if byStory[story]?.isEmpty == true { byStory[story] = nil }
      }
    }
    order.removeFirst(old.count)
    byEvent = byEvent.mapValues { $0.filter { articles[$0] != nil } }
    resolved = resolved.filter { articles[$0.article] != nil }
  }
}
