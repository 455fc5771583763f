internal import FoundationEssentials
internal import News

/// How much of one article's text stands in another's, and whether that makes it a copy.
struct Containment: Sendable {
  /// The share of the text that is contained, from 0 to 1.
  let measure: Double
  /// The measure after the vetoes: what the copy threshold is compared with.
  let verdict: Double

  /// Compares two fingerprints.
  ///
  /// The constants are those that `dedup.md`, section 3, was measured
  /// with.
  ///
  /// - Parameters:
  ///   - later: The article that came in later.
  ///   - earlier: The other one.
  init(of later: Fingerprint, in earlier: Fingerprint) {
    measure = Self.measure(later, earlier)
    let doubted = measure * Self.doubt(later, earlier)
    verdict = Self.isStub(later, earlier) ? max(doubted, Self.stubVerdict) : doubted
  }

  private static let stubVerdict = 0.6
  private static let stubWords = 20
  private static let telling = 5
  private static let stubWindow: TimeInterval = 3 * 86_400

  /// Whether one article is hardly more than the other's headline: a paywall left nothing else.
  private static func isStub(_ later: Fingerprint, _ earlier: Fingerprint) -> Bool {
    guard later.headlineKey == earlier.headlineKey, later.headline == earlier.headline,
      later.headline.count >= telling, later.outlet != earlier.outlet,
      min(later.wordCount, earlier.wordCount) <= stubWords
    else { return false }
    let (stub, whole) = later.wordCount < earlier.wordCount ? (later, earlier) : (earlier, later)
    // Two outlets' forecasts share their headline, but not their figures.
    guard stub.numbers.sharedCount(with: whole.numbers) == stub.numbers.count else { return false }
    guard let one = later.published, let other = earlier.published else { return true }
    return abs(one.timeIntervalSince(other)) <= stubWindow
  }

  /// The lead of the shorter text in the longer, or the smaller text in the larger.
  static func measure(_ later: Fingerprint, _ earlier: Fingerprint) -> Double {
    let forward = leadContainment(of: later, in: earlier)
    let backward = leadContainment(of: earlier, in: later)
    let smaller = min(later.sample.count, earlier.sample.count)
    let whole =
      smaller < 8
      ? 0 : Double(later.sample.sharedCount(with: earlier.sample)) / Double(smaller)
    return max(whole, forward, backward)
  }

  private static func leadContainment(of part: Fingerprint, in whole: Fingerprint) -> Double {
    let shared = Double(part.lead.sharedCount(withEither: whole.lead, or: whole.sample))
    let share = min(1, shared / Double(max(8, part.lead.count)))
    let isShorter = Double(part.wordCount) <= Double(whole.wordCount) * 1.15
    return isShorter ? share : share * 0.85
  }

  /// From 1, nothing speaks against a copy, to nearly 0.
  private static func doubt(_ later: Fingerprint, _ earlier: Fingerprint) -> Double {
    var factor = 1.0
    let sameOutlet = later.outlet == earlier.outlet
    if min(later.numbers.count, earlier.numbers.count) >= 3 {
      let overlap = later.numbers.overlap(with: earlier.numbers)
      if overlap < (sameOutlet ? 0.5 : 0.25) { factor *= 0.3 }
    }
    if min(later.facts.count, earlier.facts.count) >= 4,
      later.facts.overlap(with: earlier.facts) < 0.5
    {
      factor *= 0.4
    }
    if isNextOfSeries(later, earlier) { factor *= 0.3 }
    if !supportEachOther(later, earlier) { factor *= 0.4 }
    return factor
  }

  /// The same headline on another day over other figures: a forecast, a market report, a briefing.
  private static func isNextOfSeries(_ later: Fingerprint, _ earlier: Fingerprint) -> Bool {
    guard later.series == earlier.series, let day = later.published, let before = earlier.published
    else { return false }
    let hours = abs(day.timeIntervalSince(before)) / 3600
    guard hours >= 18 else { return false }
    let shared = later.facts.sharedCount(with: earlier.facts)
    // A shortened copy lacks facts, but has none of its own.
    return min(later.facts.count, earlier.facts.count) - shared >= 2
  }

  /// Each headline must be borne out by the other article: shared boilerplate isn't enough.
  private static func supportEachOther(_ later: Fingerprint, _ earlier: Fingerprint) -> Bool {
    let first = support(for: later, in: earlier)
    let second = support(for: earlier, in: later)
    return max(first, second) >= 0.5 && min(first, second) >= 0.2
  }

  private static func support(for article: Fingerprint, in other: Fingerprint) -> Double {
    guard !article.headline.isEmpty else { return 0 }
    let shared = article.headline.sharedCount(with: other.vocabulary)
    return Double(shared) / Double(article.headline.count)
  }
}
