/// What a request carries to the server.
package enum Content: Hashable, Sendable {
  case none
  /// The body of a POST.
  case post([UInt8])
  /// The body of a PUT.
  case put([UInt8])
  /// A mail, for a URL of smtp or smtps.
  case mail(Envelope, text: [UInt8])
}
