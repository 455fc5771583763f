package import News

/// A claim that an alert has told before, in the words of an earlier article.
package struct ToldClaim: Hashable, Sendable {
  /// The watch and the kind of the alert that told it.
  package let watch: String
  package let kind: Alert.Kind
  /// The claim's place among those of the article that repeats it.
  package let place: Int

  /// Makes a mark.
  ///
  /// - Parameters:
  ///   - watch: The watch of the alert that told it.
  ///   - kind: The kind of that alert.
  ///   - place: The claim's place among those of the article that repeats it.
  package init(watch: String, kind: Alert.Kind, place: Int) {
    self.watch = watch
    self.kind = kind
    self.place = place
  }
}
