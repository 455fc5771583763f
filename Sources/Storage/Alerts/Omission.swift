package import News

/// An alert that an article doesn't raise, since earlier ones of its story have told all of it.
package struct Omission: Hashable, Sendable {
  package let watch: String
  package let kind: Alert.Kind
  /// The numbers of the alerts that have told it.
  package let toldBy: [Int64]

  /// Makes an omission.
  ///
  /// - Parameters:
  ///   - watch: The watch that matches.
  ///   - kind: What kind the alert would have been of.
  ///   - toldBy: The numbers of the alerts that have told it, at least one, in order.
  package init(watch: String, kind: Alert.Kind, toldBy: [Int64]) {
    self.watch = watch
    self.kind = kind
    self.toldBy = toldBy
  }
}
