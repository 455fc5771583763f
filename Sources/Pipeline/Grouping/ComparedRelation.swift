package import News

/// How claims of two articles side by side bear on each other, with who makes each.
package struct ComparedRelation: Encodable, Hashable, Sendable {
  /// A claim, or the sentence or headline that stands for one.
  package struct Member: Encodable, Hashable, Sendable {
    /// The side that makes it.
    package let article: String
    /// Who makes it; nil where the article itself does.
    package let source: String?
    /// In which words the article says so.
    package let cue: String?
    package let content: String
  }

  package let kind: RelationKind
  package let independent: Int
  package let why: String
  /// In a resolution the prediction first, else that of the first side.
  package let claims: [Member]
}
