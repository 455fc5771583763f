import Encoder
import Foundation

/// A text that the model reads from its bytes to the links of its cues.
struct Reading {
  /// What another implementation needs to do the same work.
  struct Window: Encodable {
    let numbers: [Int]
    let features: [Int]
    let paragraphs: [Int]
    let cues: [[Int]]
  }

  private let model: AttributionModel
  private let text: String
  private let count: Int
  private let size: Int

  /// News of our own invention.
  private static let paragraphs = [
    "The harbour bridge will stay closed until Friday, minister Ilse Brandt said on Tuesday.",
    "“We found three cracks in the northern pier,” she told reporters, “and none of us would drive "
      + "across it.” Engineers had warned in a report of 14 March that 2,400 lorries a day were too many.",
    "According to two officials of the port authority, repairs may cost 12.5 million crowns; a "
      + "spokesman for the builder Norrland & Sons denied that its steel was to blame.",
    "The bridge was opened in 1974 and joins the old town with the islands. Each day some 31,000 cars "
      + "and the trams of line 7 cross it. Ferries will run every ten minutes from the fish market to "
      + "the shipyard until it opens again, and the toll of the tunnel is halved for that time.",
  ]

  init(model: AttributionModel, windows: Int, pieces: Int) {
    self.model = model
    count = windows
    size = pieces
    let paragraph = Self.paragraphs.joined(separator: "\n") + "\n"
    let once = max(1, model.pieces(of: paragraph).count)
    text = String(repeating: paragraph, count: windows * pieces / once + 1)
  }

  /// Cuts the text, reads its windows and links their cues.
  func read() -> [Window] {
    let pieces = model.pieces(of: text)
    return (0..<count).map { index in
      let window = pieces[index * size..<(index + 1) * size]
      let encoded = model.encode(window)
      let cues = Self.cues(in: encoded, threshold: model.cueThreshold)
      for cue in cues { precondition(encoded.links(to: cue).count == size) }
      return Window(
        numbers: window.map(\.number), features: window.map(Self.feature),
        paragraphs: window.map(\.paragraph), cues: cues)
    }
  }

  /// Runs of pieces that are rather cues than not.
  private static func cues(in window: EncodedWindow, threshold: Float) -> [[Int]] {
    var cues: [[Int]] = []
    for (place, logits) in window.cueLogits.enumerated() {
      let inside = exp(logits.begin - logits.outside) + exp(logits.inside - logits.outside)
      guard inside / (1 + inside) >= threshold else { continue }
      if cues.last?.last == place - 1 {
        cues[cues.count - 1].append(place)
      } else {
        cues.append([place])
      }
    }
    return cues
  }

  private static func feature(of piece: WordPiece) -> Int {
    Int(piece.letterCase.rawValue) * 4 + (piece.isQuoted ? 2 : 0)
      + (piece.isFirstOfParagraph ? 1 : 0)
  }
}
