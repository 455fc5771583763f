package import Curl

/// What an IP address is for, as far as the address guard has to know.
package enum AddressClass: Hashable, Sendable {
  /// One of the open internet.
  case global
  case loopback
  /// RFC 1918, RFC 4193, and the shared space of RFC 6598, behind which providers put customers.
  case privateUse
  case linkLocal
  case multicast
  case unspecified
  /// Where clouds tell a machine its secrets.
  case metadata
  /// Set aside for documentation, benchmarks, protocols or the future.
  case reserved

  /// Classifies an address; one that embeds an IPv4 address is what that one is.
  ///
  /// - Parameter ip: The address that is connected to.
  package init(_ ip: SocketAddress.IP) {
    switch ip {
    case .v4(let number): self = Self.classify(number)
    case .v6(let number): self = Self.classify(number)
    }
  }

  private static func classify(_ number: UInt32) -> AddressClass {
    if let named = exactIPv4[number] { return named }
    for (prefix, bits, kind) in ipv4Blocks where number >> (32 - bits) == prefix >> (32 - bits) {
      return kind
    }
    return .global
  }

  private static func classify(_ number: UInt128) -> AddressClass {
    if let named = exactIPv6[number] { return named }
    for (prefix, bits, meaning) in ipv6Blocks
    where number >> (128 - bits) == prefix >> (128 - bits) {
      switch meaning {
      case .kind(let kind): return kind
      case .embedded(let shift): return classify(UInt32(truncatingIfNeeded: number >> shift))
      }
    }
    // Only 2000::/3 has been given out for the open internet.
    return number >> 125 == 1 ? .global : .reserved
  }

  /// Metadata services: AWS, Azure and Google at the first; Alibaba; Oracle's IMDS relatives.
  private static let exactIPv4: [UInt32: AddressClass] = [
    0xA9FE_A9FE: .metadata,  // 169.254.169.254
    0xA9FE_AA02: .metadata,  // 169.254.170.2: AWS container credentials
    0x6464_64C8: .metadata,  // 100.100.100.200
    0xC000_00C0: .metadata,  // 192.0.0.192
  ]

  private static let exactIPv6: [UInt128: AddressClass] = [
    0: .unspecified,
    1: .loopback,
    0xFD00_0EC2_0000_0000_0000_0000_0000_0254: .metadata,  // fd00:ec2::254, AWS
    0xFD20_00CE_0000_0000_0000_0000_0000_0254: .metadata,  // fd20:ce::254, Google
  ]

  /// The IANA IPv4 Special-Purpose Address Registry (RFC 6890), and multicast.
  private static let ipv4Blocks: [(prefix: UInt32, bits: UInt32, kind: AddressClass)] = [
    (0x0000_0000, 8, .unspecified),
    (0x0A00_0000, 8, .privateUse),
    (0x6440_0000, 10, .privateUse),
    (0x7F00_0000, 8, .loopback),
    (0xA9FE_0000, 16, .linkLocal),
    (0xAC10_0000, 12, .privateUse),
    (0xC000_0000, 24, .reserved),
    (0xC000_0200, 24, .reserved),
    (0xC058_6300, 24, .reserved),
    (0xC0A8_0000, 16, .privateUse),
    (0xC612_0000, 15, .reserved),
    (0xC633_6400, 24, .reserved),
    (0xCB00_7100, 24, .reserved),
    (0xE000_0000, 4, .multicast),
    (0xF000_0000, 4, .reserved),
  ]

  private enum Meaning {
    case kind(AddressClass)
    /// An IPv4 address stands in it, so many bits from the right.
    case embedded(shift: UInt128)
  }

  /// The IANA IPv6 Special-Purpose Address Registry, as far as it lies within what is routed.
  private static let ipv6Blocks: [(prefix: UInt128, bits: UInt128, meaning: Meaning)] = [
    (UInt128(0xFFFF) << 32, 96, .embedded(shift: 0)),  // ::ffff:0:0/96, mapped
    (UInt128(0x0064_FF9B) << 96, 96, .embedded(shift: 0)),  // 64:ff9b::/96, NAT64 (RFC 6052)
    (UInt128(0x0064_FF9B_0001) << 80, 48, .kind(.privateUse)),  // NAT64 of a site (RFC 8215)
    (UInt128(0x2002) << 112, 16, .embedded(shift: 80)),  // 2002::/16, 6to4 (RFC 3056)
    (UInt128(0x2001) << 112, 23, .kind(.reserved)),  // 2001::/23, Teredo among others
    (UInt128(0x2001_0DB8) << 96, 32, .kind(.reserved)),  // documentation
    (UInt128(0x3FFF) << 112, 20, .kind(.reserved)),  // documentation (RFC 9637)
    (UInt128(0xFC) << 120, 7, .kind(.privateUse)),
    (UInt128(0xFE80) << 112, 10, .kind(.linkLocal)),
    (UInt128(0xFF) << 120, 8, .kind(.multicast)),
  ]
}
