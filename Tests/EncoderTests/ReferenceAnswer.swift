import Foundation

/// What the trainer's integer reference says of one text, that is one window.
struct ReferenceAnswer: Decodable, Sendable {
  struct Piece: Decodable, Hashable {
    let number: Int
    /// In Unicode scalars, as is `end`.
    let start: Int
    let end: Int
    let paragraph: Int
    let feature: Int
    let startsWord: Bool
  }

  struct Link: Decodable {
    let cue: [Int]
    /// Neither, source, content.
    let logits: [[Float]]
  }

  let text: String
  let pieces: [Piece]
  /// Outside, begin, inside.
  let cue: [[Float]]
  let links: [Link]

  /// Reads the fixture that `make model` writes beside the model.
  static func all() throws -> [ReferenceAnswer] {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: here.appending(path: "Fixtures/reference.json"))
    return try JSONDecoder().decode([ReferenceAnswer].self, from: data)
  }
}
