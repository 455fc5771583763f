package import Curl
package import FoundationEssentials

/// Reads the Retry-After header (RFC 9110 section 10.2.3): seconds, or a date.
package enum RetryAfter {
  /// How long to wait from now on.
  ///
  /// A date counts from the response's own Date, so that neither clock has to be right.
  ///
  /// - Parameters:
  ///   - headers: The response's headers.
  ///   - now: When the response came.
  /// - Returns: The time to wait; nil where the header is missing or means nothing.
  package static func read(_ headers: HeaderFields, now: Date) -> Duration? {
    guard let value = headers["Retry-After"] else { return nil }
    if let seconds = Seconds.read(value) { return seconds }
    guard let until = HTTPDate.read(value) else { return nil }
    let sent = headers["Date"].flatMap(HTTPDate.read) ?? now
    return .seconds(max(0, until.timeIntervalSince(sent)))
  }
}
