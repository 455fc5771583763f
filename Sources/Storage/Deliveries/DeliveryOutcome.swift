package import Foundation

/// How an attempt to send something ended.
package enum DeliveryOutcome: Hashable, Sendable {
  case sent
  /// To be tried again; the sink is left alone meanwhile.
  case failed(problem: String, due: Date, pausedUntil: Date)
  /// Not to be tried again: this is kept for a person.
  case dead(problem: String)
}
