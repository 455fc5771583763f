import Encoder

/// Reads a text with the attribution model, window by window.
struct ModelReader: Sendable {
  private let model: AttributionModel
  private let text: AnnotatedText
  private let pieces: [WordPiece]
  /// For each piece its token, or -1.
  private let owners: [Int]

  init(model: AttributionModel, text: AnnotatedText) {
    self.model = model
    self.text = text
    pieces = model.pieces(of: text.source.text)
    owners = PieceTokens.owners(of: pieces, among: text.tokens)
  }

  /// What the model makes of each cue that it finds, in order.
  ///
  /// - Parameter lanes: The threads that share the windows.
  /// - Returns: One reading for each cue.
  func readings(in lanes: Lanes) -> [CueReading] {
    lanes.map(ReadingWindow.windows(ofUnitsAt: unitStarts()), readings).flatMap(\.self)
  }

  private func readings(in window: ReadingWindow) -> [CueReading] {
    let encoded = model.encode(pieces[window.pieces])
    let words = PieceTokens(owners[window.pieces])
    let core = PieceTokens(owners[window.core]).tokens
    let chances = core.map { CueChance(of: encoded.cueLogits[words[$0]]) }
    return CueFinder.cues(in: chances).map { found in
      let cue = core.lowerBound + found.lowerBound..<core.lowerBound + found.upperBound
      let links = encoded.links(to: cue.flatMap { words[$0] })
      return reading(
        of: cue, chance: CueFinder.chance(of: found, in: chances), links: links, words: words)
    }
  }

  private func reading(
    of cue: Range<Int>, chance: Double, links: [LinkLogits], words: PieceTokens
  ) -> CueReading {
    var source: [Double] = []
    var content: [Double] = []
    for token in words.tokens {
      let chances = links[words[token]].map { Softmax.chances($0.neither, $0.source, $0.content) }
      let count = Double(max(1, chances.count))
      source.append(chances.reduce(0) { $0 + $1.1 } / count)
      content.append(chances.reduce(0) { $0 + $1.2 } / count)
    }
    return CueReading(
      cue: cue, chance: chance, start: words.tokens.lowerBound, source: source, content: content)
  }

  /// Where paragraphs begin, or the sentences of one that is too long for a window, and the end.
  private func unitStarts() -> [Int] {
    var starts: [Int] = []
    var start = 0
    while start < pieces.count {
      let paragraph = pieces[start].paragraph
      let end = pieces[start...].firstIndex { $0.paragraph != paragraph } ?? pieces.count
      starts += end - start > ReadingWindow.width ? sentenceStarts(in: start..<end) : [start]
      start = end
    }
    return starts + [pieces.count]
  }

  private func sentenceStarts(in paragraph: Range<Int>) -> [Int] {
    var starts = [paragraph.lowerBound]
    for piece in paragraph.dropFirst() {
      let isFull = piece - (starts.last ?? piece) == ReadingWindow.width
      let isNew = owners[piece] != owners[piece - 1] && text.startsSentence(owners[piece])
      if isFull || isNew { starts.append(piece) }
    }
    return starts
  }
}
