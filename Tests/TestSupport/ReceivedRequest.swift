/// A request as the loopback server read it.
package struct ReceivedRequest: Hashable, Sendable {
  package let method: String
  /// The request target as sent: path and query.
  package let path: String
  /// The header lines in the order in which they came, values untouched.
  package let headers: [Header]
  /// The body, as long as its Content-Length says.
  package let body: [UInt8]

  /// One header line.
  package struct Header: Hashable, Sendable {
    package let name: String
    package let value: String
  }

  /// The value of the first header of that name.
  ///
  /// - Parameter name: The name, in any case.
  /// - Returns: The value, or nil where there is no such header.
  package func header(_ name: String) -> String? {
    let wanted = name.lowercased()
    return headers.first { $0.name.lowercased() == wanted }?.value
  }
}
