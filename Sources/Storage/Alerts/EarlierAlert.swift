package import News

/// An alert that has told a claim before.
package struct EarlierAlert: Hashable, Sendable {
  package let seq: Int64
  package let watch: String
  package let kind: Alert.Kind

  /// Names an alert.
  ///
  /// - Parameters:
  ///   - seq: Its number.
  ///   - watch: The watch that raised it.
  ///   - kind: Its kind.
  package init(seq: Int64, watch: String, kind: Alert.Kind) {
    self.seq = seq
    self.watch = watch
    self.kind = kind
  }
}
