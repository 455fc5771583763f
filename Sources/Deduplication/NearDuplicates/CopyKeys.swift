internal import FoundationEssentials
package import News

/// Under what an article is found when a later one copies it: all that the index needs of it to
/// take up where it was.
package struct CopyKeys: Sendable {
  /// Shingles that are posted of one article.
  ///
  /// Of a longer text the least by hash: of two copies they are mostly the same ones. Pair F1 on
  /// the synthetic stream of `dedup.md` is .983 with 32, .986 with 64 and with all.
  static let shinglesKept = 64
  /// Lines of one article that are counted again after a restart: more stand in no report.
  private static let linesKept = 200

  let shingles: [UInt32]
  /// The same for all headlines of the same words, in any order.
  let headline: UInt32
  /// The hashes of its lines.
  let lines: [UInt64]
  let outlet: String
  let published: Date?
  /// The headline without numbers and days: what the items of a series share.
  let series: UInt64

  /// Picks the keys of an article.
  ///
  /// - Parameters:
  ///   - fingerprint: What is kept of its text.
  ///   - lines: The hashes of its lines.
  package init(_ fingerprint: Fingerprint, lines: [UInt64]) {
    let shingles = fingerprint.shingles.keys
    self.shingles =
      shingles.count <= Self.shinglesKept
      ? shingles : Array(shingles.sorted { $0.spread < $1.spread }.prefix(Self.shinglesKept))
    headline = fingerprint.headlineKey
    self.lines = Array(lines.prefix(Self.linesKept))
    outlet = fingerprint.outlet
    published = fingerprint.published
    series = fingerprint.series
  }

  /// Writes the keys.
  ///
  /// - Parameter trace: Where to.
  package func write(to trace: inout TraceWriter) {
    trace.write(keys: shingles)
    trace.write(key: headline)
    trace.write(hashes: lines)
    trace.write(text: outlet)
    trace.write(hash: (published?.timeIntervalSince1970 ?? .nan).bitPattern)
    trace.write(hash: series)
  }

  /// Reads keys.
  ///
  /// - Parameter trace: Where they were written to.
  /// - Throws: `TraceReader.Problem.truncated`.
  package init(from trace: inout TraceReader) throws(TraceReader.Problem) {
    shingles = try trace.keys()
    headline = try trace.key()
    lines = try trace.hashes()
    outlet = try trace.text()
    let seconds = Double(bitPattern: try trace.hash())
    published = seconds.isNaN ? nil : Date(timeIntervalSince1970: seconds)
    series = try trace.hash()
  }
}

extension UInt32 {
  /// The key in another order than those by which samples and buckets are taken; the multiplier is
  /// that of MurmurHash3's first step (Appleby 2011).
  fileprivate var spread: UInt32 { self &* 0xCC9E_2D51 }
}
