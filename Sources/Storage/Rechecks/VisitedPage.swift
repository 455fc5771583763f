package import Foundation

/// The page that an article's text was read from, and when to look at it again.
package struct VisitedPage: Hashable, Sendable {
  package let url: String
  /// What the next request needs to ask only for what is new.
  package let validators: String?
  /// When to look at it again.
  package let nextVisit: Date

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - url: Its address.
  ///   - validators: What the next request needs to ask only for what is new.
  ///   - nextVisit: When to look at it again.
  package init(url: String, validators: String?, nextVisit: Date) {
    self.url = url
    self.validators = validators
    self.nextVisit = nextVisit
  }
}
