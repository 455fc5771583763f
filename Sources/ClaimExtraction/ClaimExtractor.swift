package import Encoder
package import FoundationEssentials
internal import LanguageDetection
package import News

/// Finds who said what in an article, and what the article itself asserts.
package struct ClaimExtractor: Sendable {
  private let model: AttributionModel?
  private let lexicon = Lexicon()
  private let figureFinder = FigureFinder()
  private let timeFinder = TimeFinder()
  private let checkWorthiness = CheckWorthiness()

  /// Builds the word lists, once for all texts.
  ///
  /// - Parameter model: Tells who says what in English texts; without one, rules do, which find less.
  package init(model: AttributionModel? = nil) { self.model = model }

  /// Reads one article.
  ///
  /// - Parameters:
  ///   - text: The article's text; spans point into it.
  ///   - blocks: Its paragraphs, headings and list items, where they are known.
  ///   - title: Its headline, if it is not part of the text.
  ///   - published: When it appeared, to resolve "yesterday".
  ///   - utcOffset: How far the clock where it appeared goes before Greenwich's, in seconds.
  ///   - language: The language that it is declared to be in, a BCP 47 tag; a text that is surely in
  ///     another is read as that.
  ///   - lanes: On how many threads the model reads at a time; what it finds is the same.
  /// - Returns: Sentences, attributions, figures and claims, in order.
  package func extract(
    _ text: String, blocks: [Block] = [], title: String? = nil, published: Date? = nil,
    utcOffset: Int = 0, language: String? = nil, lanes: Int = 1
  ) -> Extraction {
    let source = TokenizedText(text)
    let annotated = AnnotatedText(source, lexicon: lexicon)
    let figures = figureFinder.figures(in: source)
    let times = timeFinder.times(in: source, published: published, utcOffset: utcOffset)
    let language = Self.language(of: text, declared: language)
    let candidates = candidates(in: annotated, language: language, lanes: Lanes(count: lanes))
    let builder = ClaimBuilder(
      text: annotated, blocks: blocks,
      title: title.map { AnnotatedText(TokenizedText($0), lexicon: lexicon) }, figures: figures,
      times: times, checkWorthiness: checkWorthiness)
    return Extraction(
      language: language, sentences: annotated.sentences.map { sentence(at: $0, in: annotated) },
      attributions: candidates.map(annotated.attribution), figures: figures,
      claims: builder.claims(of: candidates, withStatements: Self.isEnglish(language)))
  }

  /// Feeds and pages often declare the language of their templates.
  private static func language(of text: String, declared: String?) -> String {
    guard let found = DetectedLanguage(of: text, declared: declared) else {
      return declared ?? "en"
    }
    guard let declared else { return found.tag }
    let isDeclared = found.tag.prefix { $0 != "-" } == declared.prefix { $0 != "-" }.lowercased()
    return found.isSure && !isDeclared ? found.tag : declared
  }

  private static func isEnglish(_ language: String) -> Bool {
    language == "en" || language.hasPrefix("en-")
  }

  /// The model or all rules read English; other languages get direct quotations with a speaker.
  private func candidates(
    in text: AnnotatedText, language: String, lanes: Lanes
  ) -> [Candidate] {
    if Self.isEnglish(language) {
      guard let model else { return RuleFinder(text: text).candidates() }
      let readings = ModelReader(model: model, text: text).readings(in: lanes)
      return AttributionFinder(text: text).candidates(in: readings)
    }
    let primary = language.prefix { $0 != "-" }.lowercased()
    guard let reporting = ReportingLanguage.all[primary] else { return [] }
    return ForeignQuotationRule(text: text, language: reporting).candidates()
  }

  private func sentence(at range: Range<Int>, in text: AnnotatedText) -> Sentence {
    Sentence(
      span: text.span(range), checkWorthiness: checkWorthiness.score(of: range, in: text))
  }
}
