internal import Synchronization

/// Counts what several tasks find.
final class Tally: Sendable {
  private let sum = Mutex(0)

  /// The count so far.
  var count: Int { sum.withLock { $0 } }

  /// Counts.
  func add(_ number: Int) { sum.withLock { $0 += number } }
}
