import ClaimExtraction
import News

/// An attribution's words, as a test states them.
struct Found: Equatable, CustomStringConvertible {
  let source: String
  let cue: String
  let content: String

  init(_ source: String, _ cue: String, _ content: String) {
    self.source = source
    self.cue = cue
    self.content = content
  }

  var description: String { "«\(source)» «\(cue)» «\(content)»" }

  /// The attributions of a text, several spans joined by " … ".
  static func attributions(in text: String, language: String = "en") -> [Found] {
    let spanned = SpannedText(text)
    return ClaimExtractor().extract(text, language: language).attributions.map {
      Found(spanned[$0.source], spanned[$0.cue], spanned[$0.content])
    }
  }
}
