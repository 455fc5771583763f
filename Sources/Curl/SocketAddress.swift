/// The IP address and port of a socket's other end.
package struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
  /// An IP address as one number, in the reader's byte order.
  package enum IP: Hashable, Sendable {
    case v4(UInt32)
    case v6(UInt128)
  }

  package let ip: IP
  package let port: UInt16

  /// Makes an address.
  ///
  /// - Parameters:
  ///   - ip: The IP address.
  ///   - port: The port.
  package init(ip: IP, port: UInt16) {
    self.ip = ip
    self.port = port
  }

  package var description: String {
    switch ip {
    case .v4: "\(ip):\(port)"
    case .v6: "[\(ip)]:\(port)"
    }
  }
}

extension SocketAddress.IP: CustomStringConvertible {
  /// The address as people write it: dotted, or as RFC 5952 section 4 has it.
  package var description: String {
    switch self {
    case .v4(let number):
      return stride(from: 24, through: 0, by: -8)
        .map { "\(UInt8(truncatingIfNeeded: number >> UInt32($0)))" }
        .joined(separator: ".")
    case .v6(let number):
      let groups = stride(from: 112, through: 0, by: -16)
        .map { UInt16(truncatingIfNeeded: number >> UInt128($0)) }
      return Self.text(of: groups)
    }
  }

  private static func text(of groups: [UInt16]) -> String {
    let words = groups.map { String($0, radix: 16) }
    guard let gap = longestRunOfZeros(in: groups) else { return words.joined(separator: ":") }
    let before = words[..<gap.lowerBound].joined(separator: ":")
    let after = words[gap.upperBound...].joined(separator: ":")
    return "\(before)::\(after)"
  }

  /// The first of the longest runs of two zeros or more (RFC 5952 section 4.2).
  private static func longestRunOfZeros(in groups: [UInt16]) -> Range<Int>? {
    var longest: Range<Int>?
    var start = groups.startIndex
    while start < groups.endIndex {
      let end = groups[start...].firstIndex { $0 != 0 } ?? groups.endIndex
      if end - start >= 2, end - start > (longest?.count ?? 0) { longest = start..<end }
      start = max(end, start + 1)
    }
    return longest
  }
}
