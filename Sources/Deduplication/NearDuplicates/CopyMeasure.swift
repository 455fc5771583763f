package import News

/// How much of one text stands in the other, from 0 (nothing) to 1 (all of it).
///
/// - Parameters:
///   - one: The words of a text.
///   - other: The words of another text.
/// - Returns: The larger share of the two directions.
package func copyMeasure(_ one: [TextWord], _ other: [TextWord]) -> Double {
  Containment.measure(Fingerprint(words: one), Fingerprint(words: other))
}
