package import News

/// Which alerts a reader of the log wants to see.
package struct AlertFilter: Hashable, Sendable {
  /// Empty: all kinds.
  package let kinds: Set<Alert.Kind>
  /// Names of watches; empty: alerts of all watches and of none.
  package let watches: Set<String>

  /// Makes a filter.
  ///
  /// - Parameters:
  ///   - kinds: The kinds to see; empty for all.
  ///   - watches: The watches whose alerts to see; empty for all alerts.
  package init(kinds: Set<Alert.Kind> = [], watches: Set<String> = []) {
    self.kinds = kinds
    self.watches = watches
  }

  /// Whether the reader wants a line of the log; what is no alert is only seen unfiltered.
  ///
  /// - Parameter line: The line.
  /// - Returns: False for what the reader does not want to see.
  package func wants(_ line: [UInt8]) -> Bool {
    if kinds.isEmpty, watches.isEmpty { return true }
    guard let alert = LoggedAlert(line: line) else { return false }
    if !kinds.isEmpty {
      guard let kind = alert.kind.flatMap(Alert.Kind.init(rawValue:)), kinds.contains(kind)
      else { return false }
    }
    if !watches.isEmpty {
      guard let watch = alert.watch, watches.contains(watch) else { return false }
    }
    return true
  }
}
