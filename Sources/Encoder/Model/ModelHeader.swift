/// What the header of a model file says, as `Training/FORMAT.md` describes it.
struct ModelHeader: Decodable {
  /// The version of the format that this program reads.
  static let version = 1

  let version: Int
  let width: Int
  let layers: Int
  let heads: Int
  let inner: Int
  let hidden: Int
  let reach: Int
  let paragraphs: Int
  let features: Int
  let positions: Int
  let vocabulary: Int
  let epsilon: Float
  let start: Int
  let end: Int
  let unknown: Int
  let longestWord: Int
  let thresholds: Thresholds
  let length: Int
  let checksum: UInt32
  let tensors: [Entry]

  struct Thresholds: Decodable {
    let cue: Float
  }

  /// Where a tensor stands in the file's data.
  struct Entry: Decodable {
    let name: String
    let type: String
    let shape: [Int]
    let offset: Int
    let length: Int
  }

  /// What no encoder can be made of, in words; nil where the sizes make sense together.
  ///
  /// The limits keep products of sizes far from overflow, and integer sums of the widest layer
  /// within 32 bits; heads of 32 and rows of whole vectors are what the kernels are written for.
  var problem: String? {
    let sizes = [
      (width, 1024), (layers, 64), (heads, 64), (inner, 8192), (hidden, 1024), (reach, 4096),
      (paragraphs, 64), (features, 4096), (positions, 4096), (vocabulary, 1 << 20),
      (longestWord, 1000),
    ]
    if sizes.contains(where: { $0 < 1 || $0 > $1 }) { return "a size is out of range" }
    if width != heads * 32 { return "its heads aren't 32 wide" }
    if [width, inner, hidden].contains(where: { !$0.isMultiple(of: 32) }) {
      return "its rows are no multiples of 32"
    }
    if features < 16 { return "it has less than 16 features" }
    if positions < 3 { return "it has less than 3 positions" }
    if length < 0 { return "its length is negative" }
    if [start, end, unknown].contains(where: { !(0..<vocabulary).contains($0) }) {
      return "a special piece is outside the vocabulary"
    }
    return nil
  }
}
