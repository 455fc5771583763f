import Glibc

/// How likely an attribution is right: that annotators would have its content and source.
///
/// A logistic regression over what the model says of it, fitted on the twentieth of PolNeAR's train
/// articles that the model isn't trained on; then stretched, logit by 1.245 and less 0.448, to say of
/// PolNeAR's dev articles what is so (Platt).
enum Confidence {
  /// The confidence in what was decoded from a reading.
  static func confidence(in decoded: DecodedReading, text: AnnotatedText) -> Double {
    let reading = decoded.reading
    let tokens = decoded.content.joined()
    let count = Double(tokens.count)
    let sum = tokens.reduce(0) { $0 + reading.content[$1 - reading.start] }
    let words = Double(decoded.content.reduce(0) { $0 + text.wordCount($1) })
    var logit = Weight.bias
    logit += Weight.cue * Softmax.logit(reading.chance)
    logit += Weight.content * Softmax.logit(sum / count)
    logit += Weight.agreement * Softmax.logit(sum / (reading.content.reduce(count, +) - sum))
    logit += Weight.source * Softmax.logit(reading.source.max() ?? 0)
    logit += Weight.quoted * Double(tokens.count(where: text.isQuoted)) / count
    logit += Weight.length * log(1 + words)
    return Softmax.chance(logit)
  }

  private enum Weight {
    static let bias = -2.85
    static let cue = 0.249
    /// The mean chance of the content's tokens.
    static let content = 0.125
    /// How much of what might be content was taken, and how little else.
    static let agreement = 0.286
    static let source = 0.137
    static let quoted = 1.53
    static let length = 0.286
  }
}
