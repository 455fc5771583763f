/// How claims of different articles bear on each other.
package struct ClaimRelation: Hashable, Sendable, Encodable {
  /// What a relation says of its claims.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case corroborated, disputed, resolved
  }

  /// A claim, with the article that makes it.
  package struct Member: Hashable, Sendable, Encodable {
    package let article: String
    package let content: String

    /// Makes a member.
    ///
    /// - Parameters:
    ///   - article: The article's id.
    ///   - content: What is claimed.
    package init(article: String, content: String) {
      self.article = article
      self.content = content
    }
  }

  package let kind: Kind
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
  package init(kind: Kind, claims: [Member], independent: Int, why: String) {
    self.kind = kind
    self.claims = claims
    self.independent = independent
    self.why = why
  }
}
