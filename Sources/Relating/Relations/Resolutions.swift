internal import FoundationEssentials
internal import News

/// Finds predictions that later news may bear out or refute, within their horizon or a year, across
/// stories.
///
/// Both articles must name the same people and places: an event alone ("a mobilization") is any.
struct Resolutions {
  let article: RelatedArticle
  /// The articles that speak of the same events, from other times.
  let others: [RelatedArticle]
  /// Whether it was told before that a prediction met its news.
  let isResolved: (_ article: String, _ claim: Int) -> Bool

  private static let year: TimeInterval = 365 * 86_400
  /// How many names two articles must share, and which part of all of theirs.
  ///
  /// Chosen for precision, not measured: no corpus at hand pairs predictions with what became of
  /// them.
  private static let sharedNames = 4
  private static let sharedPart = 0.2

  private struct Side {
    let article: RelatedArticle
    let claim: ComparableClaim
    let outcome: Outcome
  }

  /// At most one for each prediction: with the news that was first.
  func relations() -> [ClaimRelation] {
    let mine = sides(of: article)
    let theirs = others.filter(sharesNames).flatMap(sides)
    let predictions = (mine + theirs).filter { $0.outcome.stage != .happened }
    return predictions.compactMap { prediction in
      guard !isResolved(prediction.article.id, prediction.claim.place) else { return nil }
      let isMine = prediction.article.id == article.id
      let news = (isMine ? theirs : mine).filter { fits($0, prediction) }
        .min { ($0.article.published ?? .distantFuture) < ($1.article.published ?? .distantFuture) }
      return news.map { relation(prediction, $0) }
    }
  }

  private func sides(of article: RelatedArticle) -> [Side] {
    article.tellings.map { Side(article: article, claim: $0.claim, outcome: $0.outcome) }
  }

  private func sharesNames(_ other: RelatedArticle) -> Bool {
    article.names.sharedCount(with: other.names) >= Self.sharedNames
      && article.names.overlap(with: other.names) >= Self.sharedPart
  }

  private func fits(_ news: Side, _ prediction: Side) -> Bool {
    guard news.outcome.stage == .happened, news.outcome.event == prediction.outcome.event,
      let made = prediction.article.published, let met = news.article.published, made < met
    else { return false }
    return met <= prediction.outcome.horizon ?? made.addingTimeInterval(Self.year)
  }

  private func relation(_ prediction: Side, _ news: Side) -> ClaimRelation {
    let verdict = prediction.outcome.stage == .doubted ? "refuted" : "borne out"
    return ClaimRelation(
      kind: .resolved,
      claims: [
        prediction.article.member(prediction.claim), news.article.member(news.claim),
      ],
      independent: 1, why: "the earlier prediction is possibly \(verdict)")
  }
}
