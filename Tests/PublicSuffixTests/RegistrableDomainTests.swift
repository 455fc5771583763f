import PublicSuffix
import Testing

@Suite struct RegistrableDomainTests {
  @Test(arguments: [
    ("news.bbc.co.uk", "bbc.co.uk"), ("WWW.Example.com", "example.com"),
    ("example.com", "example.com"), ("a.b.example", "b.example"),
  ])
  func isThePartThatSomebodyRegistered(host: String, domain: String) {
    #expect(registrableDomain(of: host) == domain)
  }

  @Test(arguments: ["co.uk", "com", "localhost", "127.0.0.1", "[::1]", "::1", "", "a\0b.example"])
  func hostsWithoutOneHaveNone(host: String) {
    #expect(registrableDomain(of: host) == nil)
  }
}
