package import News

/// An extraction as `claimwatch extract --json` prints it (DESIGN section 9).
package struct ExtractionRecord: Encodable, Sendable {
  let id: String?
  let language: String
  let sentences: [SentenceRecord]
  let attributions: [AttributionRecord]
  let figures: [Figure]
  let claims: [ClaimRecord]

  /// Makes the record of an extraction.
  ///
  /// - Parameters:
  ///   - extraction: What was found.
  ///   - id: The id of the line that asked, if one did.
  package init(_ extraction: Extraction, id: String? = nil) {
    self.id = id
    language = extraction.language
    sentences = extraction.sentences.map(SentenceRecord.init)
    attributions = extraction.attributions.map(AttributionRecord.init)
    figures = extraction.figures
    claims = extraction.claims.map(ClaimRecord.init)
  }
}
