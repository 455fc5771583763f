/// One redirect that a transfer followed.
package struct Redirect: Hashable, Sendable {
  /// The status code that sent it on: 301 and 308 are meant for ever.
  package let status: Int
  /// The absolute address to which it went on, without credentials.
  package let target: String

  /// Makes a redirect.
  ///
  /// - Parameters:
  ///   - status: The status code.
  ///   - target: The absolute address.
  package init(status: Int, target: String) {
    self.status = status
    self.target = target
  }
}
