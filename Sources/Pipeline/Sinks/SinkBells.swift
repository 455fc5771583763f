internal import Synchronization

/// A doorbell for each sink, and one for reloads.
package final class SinkBells: Sendable {
  let reloads = Doorbell()
  private let bells = Mutex<[String: Doorbell]>([:])

  package init() {}

  /// The bell that a sink's lane waits for.
  ///
  /// - Parameter sink: The sink's name.
  /// - Returns: Always the same.
  func bell(of sink: String) -> Doorbell {
    bells.withLock { bells in
      if let bell = bells[sink] { return bell }
      let bell = Doorbell()
      bells[sink] = bell
      return bell
    }
  }

  /// Wakes all lanes: alerts were raised.
  package func ring() {
    for bell in bells.withLock({ Array($0.values) }) { bell.ring() }
  }

  /// Wakes all lanes, and has those started that are missing: the configuration was reloaded.
  package func ringForReload() {
    reloads.ring()
    ring()
  }
}
