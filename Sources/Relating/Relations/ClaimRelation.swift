package import News

/// How claims of different articles, or of two revisions of one, bear on each other.
package struct ClaimRelation: Hashable, Sendable, Encodable {
  /// A claim, with the article that makes it.
  package struct Member: Hashable, Sendable, Encodable {
    package let article: String
    package let content: String
    /// The place of the claim among those of its article; nil where a sentence or a headline stands
    /// for one.
    package let claim: Int?

    private enum CodingKeys: CodingKey {
      case article, content
    }

    /// Makes a member.
    ///
    /// - Parameters:
    ///   - article: The article's id.
    ///   - content: What is claimed.
    ///   - claim: Its place among the article's claims.
    package init(article: String, content: String, claim: Int? = nil) {
      self.article = article
      self.content = content
      self.claim = claim
    }
  }

  package let kind: RelationKind
  package let claims: [Member]
  /// How many independent sources stand behind the claims.
  package let independent: Int
  /// Why the relation holds, for people.
  package let why: String

  /// Makes a relation.
  ///
  /// - Parameters:
  ///   - kind: What it says.
  ///   - claims: The claims, the earliest first.
  ///   - independent: How many independent sources stand behind them.
  ///   - why: Why it holds.
  package init(kind: RelationKind, claims: [Member], independent: Int, why: String) {
    self.kind = kind
    self.claims = claims
    self.independent = independent
    self.why = why
  }
}
