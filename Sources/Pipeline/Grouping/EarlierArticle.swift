internal import Deduplication
internal import Relating

/// What is kept of an article to compare later ones with it.
///
/// A class, for it is handed around by the hundred: a structure would touch all of its two dozen
/// arrays each time, of which one is looked at.
final class EarlierArticle: Sendable {
  let source: ArticleSource
  /// The earliest article with this text; the article itself where there is none.
  let origin: String
  /// Nil where it isn't needed or can't be read.
  let fingerprint: Fingerprint?
  let profile: StoryProfile?

  /// Keeps what is known of an article.
  ///
  /// - Parameters:
  ///   - source: Where it comes from.
  ///   - origin: The earliest article with its text.
  ///   - fingerprint: What tells its copies.
  ///   - profile: What tells its story.
  init(
    source: ArticleSource, origin: String, fingerprint: Fingerprint?, profile: StoryProfile?
  ) {
    self.source = source
    self.origin = origin
    self.fingerprint = fingerprint
    self.profile = profile
  }
}
