package import FoundationEssentials

/// A claim as an alert shows it: in words, with where it stands.
package struct AlertedClaim: Hashable, Sendable {
  package let id: String
  package let outlet: String
  /// The speaker, else the words that name the source; nil in the outlet's own voice.
  package let source: String?
  package let role: String?
  package let cue: String?
  /// What is claimed; parts are joined by " … ".
  package let content: String
  package let kind: ClaimKind
  package let figures: [Figure]
  package let modality: Modality
  package let confidence: Double
  /// The article's address.
  package let url: String?
  package let published: Date?
  /// Which revision of the article, from 1.
  package let revision: Int
  /// From the first to the last scalar of the content in that revision's text.
  package let span: Span

  /// Makes a claim to show.
  ///
  /// - Parameters:
  ///   - id: The claim's id.
  ///   - outlet: The key of the outlet.
  ///   - source: Who says it.
  ///   - role: The speaker's role.
  ///   - cue: The reporting word.
  ///   - content: What is claimed.
  ///   - kind: How it is claimed.
  ///   - figures: Its figures.
  ///   - modality: How firmly it is put.
  ///   - confidence: From 0 to 1.
  ///   - url: The article's address.
  ///   - published: When the article was published.
  ///   - revision: Which revision of the article, from 1.
  ///   - span: Where the content stands in the revision's text.
  package init(
    id: String, outlet: String, source: String?, role: String?, cue: String?, content: String,
    kind: ClaimKind, figures: [Figure], modality: Modality, confidence: Double, url: String?,
    published: Date?, revision: Int, span: Span
  ) {
    self.id = id
    self.outlet = outlet
    self.source = source
    self.role = role
    self.cue = cue
    self.content = content
    self.kind = kind
    self.figures = figures
    self.modality = modality
    self.confidence = confidence
    self.url = url
    self.published = published
    self.revision = revision
    self.span = span
  }
}
