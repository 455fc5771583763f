import Configuration
import Deduplication
import Testing

@testable import Pipeline

/// Who is known to own outlets.
@Suite struct OutletOwnersTests {
  @Test func outletsOfAGroupHaveOneOwner() {
    #expect(OutletOwners.owner(of: "bbc.com") == "BBC")
    #expect(OutletOwners.owner(of: "news.bbc.co.uk") == "BBC")
    #expect(OutletOwners.owner(of: "tass.ru") == OutletOwners.owner(of: "rt.com"))
  }

  @Test func anOutletThatNobodyKnowsOwnsItself() {
    #expect(OutletOwners.owner(of: "north.lowmark.example") == "lowmark.example")
    #expect(OutletOwners.owner(of: "Lowmark Wire") == "Lowmark Wire")
  }

  @Test func theOperatorKnowsBetter() throws {
    let text = """
      database: d
      log: l
      feeds: [{name: Wire, url: "https://wire.example/feed"}]
      outlets: {wsj.com: {owner: Saltmarsh Group}}
      watches: []
      """
    let configuration = try ConfigurationReader().read(text: text, file: "claimwatch.yaml")
    #expect(configuration.owner(of: "wsj.com") == "Saltmarsh Group")
    #expect(configuration.owner(of: "nypost.com") == "News Corp and Fox")
  }

  @Test func eachLineOfTheTableNamesRegistrableDomainsOnce() {
    let lines = KnownOwners.table.split(separator: "\n").map { $0.split(separator: ":") }
    let domains = lines.flatMap { $0[1].split(separator: " ").map(String.init) }
    #expect(lines.map(\.count) == [Int](repeating: 2, count: lines.count))
    #expect(lines.filter { $0[1].split(separator: " ").count == 1 }.map { $0[0] } == [])
    #expect(domains.filter { outletDomain(of: "https://\($0)/") != $0 } == [])
    #expect(Set(domains).count == domains.count)
    #expect(lines.map { $0[0] } == lines.map { $0[0] }.sorted())
  }
}
