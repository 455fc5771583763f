import Curl
import Testing

@Suite struct SocketAddressTests {
  @Test(arguments: [
    (SocketAddress.IP.v4(0x7F00_0001), "127.0.0.1:80"),
    (.v4(0xFFFF_FFFF), "255.255.255.255:80"),
    (.v6(0), "[::]:80"),
    (.v6(1), "[::1]:80"),
    (.v6(0x2001_0DB8_0000_0000_0001_0000_0000_0001), "[2001:db8::1:0:0:1]:80"),
    (.v6(0x2001_0DB8_0000_0001_0001_0001_0001_0001), "[2001:db8:0:1:1:1:1:1]:80"),
    (.v6(0xFE80_0000_0000_0000_0000_0000_0000_0000), "[fe80::]:80"),
    (.v6(0x2001_0DB8_0001_0002_0003_0004_0005_0006), "[2001:db8:1:2:3:4:5:6]:80"),
  ])
  func isWrittenAsRFC5952Wants(ip: SocketAddress.IP, text: String) {
    #expect(SocketAddress(ip: ip, port: 80).description == text)
  }
}
