internal import Synchronization

/// The settings that all services share; a reload replaces them for whatever begins after it.
package final class CurrentSettings: Sendable {
  private let settings: Mutex<Settings>

  /// Starts with `settings`.
  ///
  /// - Parameter settings: The settings in force at first.
  package init(_ settings: Settings) { self.settings = Mutex(settings) }

  /// The settings in force.
  package var value: Settings { settings.withLock { $0 } }

  /// Puts other settings in force.
  ///
  /// - Parameter settings: The settings from now on.
  package func replace(with settings: Settings) { self.settings.withLock { $0 = settings } }
}
