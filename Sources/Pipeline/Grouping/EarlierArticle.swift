internal import Deduplication
internal import Relating

/// What is kept of an article to compare later ones with it.
struct EarlierArticle: Sendable {
  let source: ArticleSource
  /// The earliest article with this text; the article itself where there is none.
  let origin: String
  /// Nil where it isn't needed or can't be read.
  let fingerprint: Fingerprint?
  let profile: StoryProfile?
}
