/// Finds the cues among a window's words.
enum CueFinder {
  /// A word that is less likely a part of a cue is none.
  static let threshold = 0.15
  /// A word that is so much less likely than the likeliest of its neighbours isn't of their cue.
  static let fall = 0.5
  /// The most cues of one window, more than people write: the likeliest.
  static let limit = 32

  /// The runs of words that may be cues, in order.
  static func cues(in chances: [CueChance]) -> [Range<Int>] {
    let cues = runs(of: chances).flatMap { run in
      let least = fall * chance(of: run, in: chances)
      return run.parts { chances[$0].inside < least }
        + run.parts { chances[$0].inside >= least }
    }
    return cues.sorted { chance(of: $0, in: chances) > chance(of: $1, in: chances) }
      .prefix(limit).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The chance of a cue: that of its likeliest word.
  static func chance(of cue: Range<Int>, in chances: [CueChance]) -> Double {
    chances[cue].map(\.inside).max() ?? 0
  }

  private static func runs(of chances: [CueChance]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (word, chance) in chances.enumerated() where chance.inside >= threshold {
      if let last = runs.last, last.upperBound == word,
        !startsAnother(chance, after: chances[word - 1])
      {
        runs[runs.count - 1] = last.lowerBound..<word + 1
      } else {
        runs.append(word..<word + 1)
      }
    }
    return runs
  }

  /// Whether two cues stand side by side: "what she says confirms".
  private static func startsAnother(_ chance: CueChance, after last: CueChance) -> Bool {
    last.inside > 0.5 && chance.begin > 0.5
  }
}
