import Glibc

/// Chances and the scores (logits) that they come from.
enum Softmax {
  /// The chances of three alternatives with these scores.
  static func chances(_ a: Float, _ b: Float, _ c: Float) -> (Double, Double, Double) {
    let top = max(a, b, c)
    let powers = (exp(Double(a - top)), exp(Double(b - top)), exp(Double(c - top)))
    let sum = powers.0 + powers.1 + powers.2
    return (powers.0 / sum, powers.1 / sum, powers.2 / sum)
  }

  /// The logarithm of the odds of a chance; beyond 0.001 and 0.999 it goes no further.
  static func logit(_ chance: Double) -> Double {
    let chance = min(max(chance, 0.001), 0.999)
    return log(chance / (1 - chance))
  }

  /// The chance with these odds.
  static func chance(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
