internal import Deduplication
internal import FoundationEssentials
package import News
package import Relating

/// Two articles side by side: whether they report one event, and how their claims bear on each
/// other.
package struct ArticlePair: Sendable {
  /// Whether both report one event.
  package let isOneStory: Bool
  /// Why neither is an independent confirmation of the other.
  package let dependence: Dependence.Reason?
  /// How the second one's claims bear on the first one's; none where one copies the other.
  package let relations: [ComparedRelation]

  /// Compares two articles as the daemon does that has seen no others.
  ///
  /// Where one of them has no date, the second is taken to have come an hour after the first: else
  /// nothing of them would be disputed or resolved, and who lays two texts side by side sees what
  /// they are.
  ///
  /// - Parameters:
  ///   - one: An article, the earlier one where that is known.
  ///   - claims: Its claims.
  ///   - other: Another one, of another id.
  ///   - otherClaims: Its claims.
  ///   - isOneStory: Whether both are known to report one event; else it is to be found out.
  package init(
    _ one: StreamedArticle, claims: [Claim], _ other: StreamedArticle, claims otherClaims: [Claim],
    isOneStory: Bool
  ) {
    var stream = ArticleStream(capacity: 2)
    let first = stream.read(one)
    let place = stream.place(first, among: [:])
    let earlier = EarlierArticle(
      source: place.source, origin: one.id, fingerprint: first.text.fingerprint,
      profile: first.profile)
    let otherPlace = stream.place(stream.read(other), among: [one.id: earlier])
    self.isOneStory = isOneStory || otherPlace.story == place.story
    dependence =
      otherPlace.dependences.first?.reason ?? otherPlace.source.dependence(on: place.source)
      ?? place.source.dependence(on: otherPlace.source)
    guard otherPlace.verdict.duplicateOf == nil else {
      relations = []
      return
    }
    let time = one.published ?? other.published?.addingTimeInterval(-Self.hour) ?? Self.undated
    let related = RelatedArticle(one.published(by: time), claims: claims)
    let finder = RelationFinder(SourceLedger([one.id: place.source, other.id: otherPlace.source]))
    let sides = [one.id: Side(one, claims), other.id: Side(other, otherClaims)]
    relations = finder.relations(
      of: RelatedArticle(other.published(by: time + Self.hour), claims: otherClaims),
      among: self.isOneStory ? [related] : [], others: [related], isResolved: { _, _ in false }
    ).map { relation in
      ComparedRelation(
        kind: relation.kind, independent: relation.independent, why: relation.why,
        claims: relation.claims.compactMap { sides[$0.article]?.told($0) })
    }
  }

  private static let hour: TimeInterval = 3_600
  private static let undated = Date(timeIntervalSince1970: 0)

  /// An article's claims in words.
  private struct Side {
    private let text: SpannedText
    private let claims: [Claim]

    init(_ article: StreamedArticle, _ claims: [Claim]) {
      text = SpannedText(article.text)
      self.claims = claims
    }

    func told(_ member: ClaimRelation.Member) -> ComparedRelation.Member {
      let claim = member.claim.map { claims[$0] }
      return ComparedRelation.Member(
        article: member.article, source: claim.flatMap { $0.speaker ?? words($0.source) },
        cue: claim.flatMap { words($0.cue) }, content: member.content)
    }

    private func words(_ spans: [Span]) -> String? { spans.isEmpty ? nil : text[spans] }
  }
}

extension StreamedArticle {
  fileprivate func published(by time: Date) -> StreamedArticle {
    StreamedArticle(
      id: id, outlet: outlet, owner: owner, published: published ?? time, title: title, text: text)
  }
}
