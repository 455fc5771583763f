package import Foundation

/// What a sink is to do next.
package enum NextDelivery: Hashable, Sendable {
  /// To send this now.
  case now(Delivery)
  /// Nothing before then.
  case later(Date)
  /// Nothing until an alert is raised.
  case nothing
}
