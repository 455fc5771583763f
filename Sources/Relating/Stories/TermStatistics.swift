internal import News

/// How common terms are: what is known of English news beforehand, and what came in lately.
///
/// Counts live in a table of fixed size, which is halved now and then so that old news fades.
struct TermStatistics: Sendable {
  private static let width = 1 << 19
  /// The weight of what is known beforehand, in articles.
  private static let priorArticles: Float = 5_000
  private static let limit: Float = 50_000

  private var counts = [UInt16](repeating: 0, count: width)
  private var articles: Float = 0
  private let prior: [UInt32: Float]

  init() { prior = CommonWords.shares }

  private static func slot(_ key: UInt32) -> Int { Int(key & UInt32(width - 1)) }

  /// Counts the terms of an article.
  ///
  /// - Parameter keys: Its terms, each once.
  mutating func note(_ keys: [UInt32]) {
    if articles >= Self.limit { halve() }
    articles += 1
    for key in keys where counts[Self.slot(key)] < .max { counts[Self.slot(key)] += 1 }
  }

  /// The share of articles that hold a term.
  func share(of key: UInt32) -> Float {
    let known = (prior[key] ?? 0) * Self.priorArticles
    return (1 + known + Float(counts[Self.slot(key)])) / (1 + Self.priorArticles + articles)
  }

  /// Inverse document frequency.
  func rarity(of key: UInt32) -> Float { Logarithm.natural(1 + 1 / share(of: key)) }

  private mutating func halve() {
    for index in counts.indices { counts[index] /= 2 }
    articles /= 2
  }
}
