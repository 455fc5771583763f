import Foundation

/// The median and the 99th percentile of some times.
struct Percentiles {
  private let sorted: [Double]

  /// Sorts them.
  ///
  /// - Parameter seconds: In any order; at least one.
  init(_ seconds: [Double]) { sorted = seconds.sorted() }

  /// The time that a share of them doesn't exceed (nearest rank), in seconds.
  func rank(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    return sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
  }

  /// Both in milliseconds, and the longest.
  var shown: String {
    func milliseconds(_ seconds: Double) -> String {
      (seconds * 1_000).formatted(.number.precision(.fractionLength(0...1)))
    }
    return "median \(milliseconds(rank(0.5))) ms, 99th percentile \(milliseconds(rank(0.99))) ms,"
      + " at most \(milliseconds(rank(1))) ms"
  }
}
