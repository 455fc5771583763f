/// What is known of a document before it is read.
struct DocumentOrigin {
  /// Where its relative links start from.
  let base: String?
  /// Its language, unless it says otherwise.
  let language: String?

  /// Gathers what a transfer says.
  ///
  /// - Parameters:
  ///   - url: Where the document was fetched; blank for a file.
  ///   - location: The header `Content-Location`, which may be relative.
  ///   - language: The header `Content-Language`.
  init(url: String?, location: String?, language: String?) {
    let url = ASCII.nonBlank(url)
    base = ASCII.nonBlank(location).map { URLReference.resolve($0, against: url) } ?? url
    self.language = ASCII.nonBlank(language)
  }
}
