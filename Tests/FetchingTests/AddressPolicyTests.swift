import Curl
import Fetching
import Testing

@Suite struct AddressPolicyTests {
  @Test(
    arguments: [
      (0x0808_0808, AddressClass.global),  // 8.8.8.8
      (0x7F00_0001, .loopback),
      (0x7FFF_FFFF, .loopback),
      (0x0A01_0203, .privateUse),
      (0xAC0F_FFFF, .global),  // 172.15.255.255
      (0xAC10_0000, .privateUse),
      (0xAC1F_FFFF, .privateUse),
      (0xAC20_0000, .global),  // 172.32.0.0
      (0xC0A8_0101, .privateUse),
      (0x6440_0001, .privateUse),  // 100.64.0.1
      (0x6480_0000, .global),  // 100.128.0.0
      (0xA9FE_0001, .linkLocal),
      (0xA9FE_A9FE, .metadata),
      (0x6464_64C8, .metadata),
      (0x0000_0000, .unspecified),
      (0x0000_0001, .unspecified),
      (0xE000_0001, .multicast),
      (0xEFFF_FFFF, .multicast),
      (0xFFFF_FFFF, .reserved),
      (0xC000_0201, .reserved),
      (0xC612_0001, .reserved),
    ] as [(UInt32, AddressClass)])
  func classifiesIPv4(number: UInt32, expected: AddressClass) {
    #expect(AddressClass(.v4(number)) == expected)
  }

  @Test(
    arguments: [
      (0x2606_4700_0000_0000_0000_0000_0000_1111, AddressClass.global),
      (0, .unspecified),
      (1, .loopback),
      (0x7F00_0001, .reserved),  // ::127.0.0.1
      (0xFFFF_7F00_0001, .loopback),  // ::ffff:127.0.0.1
      (0xFFFF_0808_0808, .global),
      (0xFFFF_A9FE_A9FE, .metadata),
      (0x0064_FF9B_0000_0000_0000_0000_7F00_0001, .loopback),  // 64:ff9b::127.0.0.1
      (0x0064_FF9B_0000_0000_0000_0000_0808_0808, .global),
      (0x0064_FF9B_0001_0000_0000_0000_0808_0808, .privateUse),
      (0x2002_7F00_0001_0000_0000_0000_0000_0001, .loopback),  // 6to4 of 127.0.0.1
      (0x2002_0A00_0001_0000_0000_0000_0000_0001, .privateUse),
      (0x2001_0000_4136_E378_8000_63BF_3FFF_FDD2, .reserved),  // Teredo
      (0x2001_0DB8_0000_0000_0000_0000_0000_0001, .reserved),
      (0x2001_4860_4860_0000_0000_0000_0000_8888, .global),
      (0x3FFF_0000_0000_0000_0000_0000_0000_0001, .reserved),
      (0xFD00_0EC2_0000_0000_0000_0000_0000_0254, .metadata),
      (0xFD12_0000_0000_0000_0000_0000_0000_0001, .privateUse),
      (0xFE80_0000_0000_0000_0000_0000_0000_0001, .linkLocal),
      (0xFF02_0000_0000_0000_0000_0000_0000_0001, .multicast),
      (0x4000_0000_0000_0000_0000_0000_0000_0001, .reserved),
    ] as [(UInt128, AddressClass)])
  func classifiesIPv6(number: UInt128, expected: AddressClass) {
    #expect(AddressClass(.v6(number)) == expected)
  }

  @Test(
    arguments: [
      (0x0808_0808, true, true),
      (0x7F00_0001, false, true),
      (0x0A00_0001, false, true),
      (0xA9FE_0001, false, true),
      (0xA9FE_A9FE, false, true),
      (0, false, false),
      (0xE000_0001, false, true),
    ] as [(UInt32, Bool, Bool)])
  func privateAddressesAreOpenedOnlyOnDemandAndOthersNever(
    number: UInt32, publicly: Bool, privately: Bool
  ) {
    let address = SocketAddress(ip: .v4(number), port: 80)
    #expect(AddressPolicy.publicOnly.allows(address) == publicly)
    #expect(AddressPolicy.includingPrivate.allows(address) == privately)
  }
}
