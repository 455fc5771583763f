/// The weights of the check-worthiness score: a logistic regression on 25 features.
///
/// Fitted on ClaimBuster's train part (7,292 sentences of US debates; Zenodo 3836810) with an L2
/// penalty of 1, rounded to two places. Average precision on CheckThat! 2024 English dev: .88.
enum CheckWorthinessWeights {
  static let bias = -2.62
  /// For each number in digits, up to three, and once for having any.
  static let number = 0.05
  static let anyNumber = 1.8
  /// For each capitalised word inside the sentence, up to four.
  static let name = 0.33
  /// For each form in -ed, up to three.
  static let past = 0.53
  static let question = -1.26
  /// For less than six words.
  static let short = -0.11
  /// For the natural logarithm of one more than the number of words.
  static let length = 0.23

  /// For each word of a list, up to three.
  static let words: [(weight: Double, words: String)] = [
    (-0.5, "i i'd i'll i'm i've me mine my myself"),
    (-0.08, "our ours us we we'll we're we've"),
    (-0.18, "you you're you've your yours"),
    (0.23, "he her him his she their them they"),
    (
      -0.52,
      """
      ask believe feel guess hope know let like love mean say see suppose talk tell think
      try understand want wish
      """
    ),
    (
      -0.09,
      """
      aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't
      neither never no nobody none nor not nothing wasn't weren't won't wouldn't
      """
    ),
    (-0.69, "'ll can could going may might must shall should will would"),
    (0.16, "'ve been had has have"),
    (
      0.6,
      """
      built came created cut did doubled fell gave got grew had increased left lost made
      opposed passed promised proposed raised rose said signed spent supported took voted
      was went were
      """
    ),
    (
      0.59,
      """
      average best biggest decrease decreased double doubled fewer greater half higher
      highest increase increased largest least less lower lowest more most rate rise risen
      twice worst
      """
    ),
    (
      -0.43,
      """
      applause good great laughter okay please question questions sorry thank thanks
      welcome well yes
      """
    ),
    (
      0.87,
      """
      $ % ago billion billions cent cents dollars hundred million millions months percent
      percentage since thousand thousands trillion year years
      """
    ),
    (
      0.38,
      """
      army bill budget companies company congress court crime debt deficit economy federal
      government health immigrants income inflation insurance jobs law medicare military
      nuclear oil police prices security senate social tax taxes taxpayers troops
      unemployment vote voted wages war
      """
    ),
    (0.09, "all always any every everybody everyone everything"),
    (
      -0.51,
      """
      beautiful believe better great important must need right should terrible wonderful
      wrong
      """
    ),
    (
      0.48,
      """
      dozen eight eighty eleven fifty five forty four hundred nine ninety seven seventy
      six sixty ten thirty three twelve twenty two
      """
    ),
    (-0.36, "how what when where which who why"),
  ]
}
