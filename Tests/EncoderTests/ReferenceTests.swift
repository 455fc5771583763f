import Foundation
import Testing

@testable import Encoder

/// The trained model, where there is one, against the same arithmetic in Python.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: TrainedModel.path)))
struct ReferenceTests {
  private let model: AttributionModel
  private let answers: [ReferenceAnswer]

  init() throws {
    model = try AttributionModel(contentsOf: TrainedModel.path)
    answers = try ReferenceAnswer.all()
  }

  @Test func cutsTheSamePieces() {
    for answer in answers {
      #expect(model.pieces(of: answer.text).map { answer.piece($0) } == answer.pieces)
    }
  }

  @Test func sameAsTheTrainersIntegerReference() {
    #expect(answers.contains { !$0.links.isEmpty })
    for answer in answers {
      let window = model.encode(model.pieces(of: answer.text)[...])
      expect(
        window.cueLogits.map { [$0.outside, $0.begin, $0.inside] }, toBe: answer.cue,
        in: answer.text)
      for link in answer.links {
        expect(
          window.links(to: link.cue).map { [$0.neither, $0.source, $0.content] },
          toBe: link.logits, in: answer.text)
      }
    }
  }

  /// Logits to 1e-2, and the same tag wherever the reference doesn't waver between two.
  private func expect(_ found: [[Float]], toBe wanted: [[Float]], in text: String) {
    #expect(found.count == wanted.count)
    for (found, wanted) in zip(found, wanted) {
      #expect(
        zip(found, wanted).allSatisfy { abs($0 - $1) <= 1e-2 }, "\(found), \(wanted): \(text)")
      let ranked = wanted.sorted()
      if ranked[2] - ranked[1] > 2e-2 {
        #expect(found.firstIndex(of: found.max() ?? 0) == wanted.firstIndex(of: ranked[2]))
      }
    }
  }
}

extension ReferenceAnswer {
  /// A piece of ours, as the reference writes it.
  fileprivate func piece(_ piece: WordPiece) -> Piece {
    let bytes = text.utf8
    func scalars(before byte: Int) -> Int {
      text.unicodeScalars.distance(
        from: text.startIndex, to: bytes.index(bytes.startIndex, offsetBy: byte))
    }
    return Piece(
      number: piece.number, start: scalars(before: piece.bytes.lowerBound),
      end: scalars(before: piece.bytes.upperBound), paragraph: piece.paragraph,
      feature: piece.feature, startsWord: piece.startsWord)
  }
}
