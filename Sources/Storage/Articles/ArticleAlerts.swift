/// The alerts that an article raises, and those that it doesn't since they would tell nothing new.
package struct ArticleAlerts: Sendable {
  /// Numbered from `AlertContext.nextSeq` without gaps.
  package var raised: [OutgoingAlert]
  package var omitted: [Omission]

  /// Collects alerts.
  ///
  /// - Parameters:
  ///   - raised: Numbered from `AlertContext.nextSeq` without gaps.
  ///   - omitted: What isn't raised.
  package init(raised: [OutgoingAlert], omitted: [Omission] = []) {
    self.raised = raised
    self.omitted = omitted
  }
}

extension ArticleAlerts: ExpressibleByArrayLiteral {
  package init(arrayLiteral raised: OutgoingAlert...) { self.init(raised: raised) }
}
