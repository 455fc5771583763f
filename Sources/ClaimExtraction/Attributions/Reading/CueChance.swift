import Encoder

/// How likely a token belongs to a cue.
struct CueChance: Hashable, Sendable {
  /// That it is a part of one.
  let inside: Double
  /// That one begins with it.
  let begin: Double
}

extension CueChance {
  /// The chances of a token, given the scores of its pieces: those of the likeliest.
  init(of pieces: some Collection<CueLogits>) {
    let chances = pieces.map { Softmax.chances($0.outside, $0.begin, $0.inside) }
    inside = chances.map { $0.1 + $0.2 }.max() ?? 0
    begin = chances.map(\.1).max() ?? 0
  }
}
