/// The model that tells who says what: word pieces, an encoder, and its two heads.
///
/// A value of it refers to one mapped file and can be used by any number of threads at a time; each
/// call stays on its own thread. The file is described in `Training/FORMAT.md`.
package struct AttributionModel: Sendable {
  let file: ModelFile
  let layout: ModelLayout
  private let tokenizer: WordPieceTokenizer

  /// Maps a model.
  ///
  /// - Parameter path: The file, which nobody may write to from now on.
  /// - Throws: What is wrong with the file.
  package init(contentsOf path: String) throws(ModelError) {
    file = try ModelFile(path: path)
    layout = try ModelLayout(of: file)
    tokenizer = try WordPieceTokenizer(of: file)
    file.release()
  }

  var header: ModelHeader { file.header }

  /// The chance of being a part of a cue from which on a piece is taken for one.
  package var cueThreshold: Float { header.thresholds.cue }

  /// The most pieces that the encoder reads together.
  package var longestWindow: Int { header.positions - 2 }

  /// Cuts a text into word pieces.
  ///
  /// - Parameter text: The text; line feeds end its paragraphs.
  /// - Returns: The pieces of all paragraphs, in order.
  package func pieces(of text: String) -> [WordPiece] {
    tokenizer.pieces(of: text)
  }

  /// Reads the pieces of a window together.
  ///
  /// - Parameter window: At least one piece and at most `longestWindow` of them, from `pieces(of:)`
  ///   of this model.
  /// - Returns: What the heads make of them.
  package func encode(_ window: ArraySlice<WordPiece>) -> EncodedWindow {
    guard let first = window.first, let last = window.last else {
      return EncodedWindow(model: self, cueLogits: [], states: [], views: [], paragraphs: [])
    }
    precondition(window.count <= longestWindow, "a window of more pieces than there are positions")
    let numbers = [header.start] + window.map(\.number) + [header.end]
    let features = [0] + window.map(\.feature) + [0]
    let rows = encode(numbers: numbers.map(Int32.init), features: features.map(Int32.init))
    return EncodedWindow(
      model: self, cueLogits: rows.cueLogits, states: rows.states, views: rows.views,
      paragraphs: [first.paragraph] + window.map(\.paragraph) + [last.paragraph])
  }
}
