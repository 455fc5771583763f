/// A number in a text, in digits or in words.
struct Numeral: Hashable, Sendable {
  let value: Double
  /// Its words, by their places.
  let words: Range<Int>
  /// A time of day ("10:50").
  let isClock: Bool
}
