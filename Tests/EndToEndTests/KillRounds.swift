import Foundation

/// How often the tests kill: in runs of so many rounds, each over a database of its own, and as many
/// runs as `CLAIMWATCH_KILL_ROUNDS` rounds need; one run without it.
enum KillRounds {
  /// A seed for each run.
  ///
  /// - Parameters:
  ///   - first: The first run's.
  ///   - rounds: How many rounds a run has.
  /// - Returns: At least one.
  static func seeds(from first: UInt64, runsOf rounds: Int) -> [UInt64] {
    let wanted = ProcessInfo.processInfo.environment["CLAIMWATCH_KILL_ROUNDS"].flatMap { Int($0) }
    let runs = max(1, ((wanted ?? rounds) + rounds - 1) / rounds)
    return (0..<UInt64(runs)).map { first + $0 }
  }
}
