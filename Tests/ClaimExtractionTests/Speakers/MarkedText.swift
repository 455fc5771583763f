import News

@testable import ClaimExtraction

/// A text in which a test marks the sources with «».
struct MarkedText {
  let text: AnnotatedText
  let sources: [Range<Int>]

  init(_ marked: String) {
    var plain = String.UnicodeScalarView()
    var starts: [Int] = []
    var spans: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": starts.append(plain.count)
      case "»": spans.append((starts.popLast() ?? 0)..<plain.count)
      default: plain.append(scalar)
      }
    }
    let text = AnnotatedText(TokenizedText(String(plain)), lexicon: Lexicon())
    self.text = text
    sources = spans.compactMap { range in
      let span = Span(range.lowerBound, range.upperBound)
      let tokens = text.tokens.indices.filter { text.tokens[$0].span.overlaps(span) }
      return tokens.first.map { $0..<$0 + tokens.count }
    }
  }

  /// Who speaks, source by source: "Ilse Brandt (mayor)", "?" for nobody in particular.
  var speakers: [String] {
    let resolver = SpeakerResolver(text, title: nil, sources: sources)
    return sources.map { source in
      guard let speaker = resolver.speaker(of: source) else { return "?" }
      return speaker.role.map { "\(speaker.name) (\($0))" } ?? speaker.name
    }
  }

  /// What the speakers are, source by source.
  var kinds: [String] {
    let resolver = SpeakerResolver(text, title: nil, sources: sources)
    return sources.map { resolver.speaker(of: $0)?.kind.rawValue ?? "?" }
  }
}
