import News
import Testing

@testable import Relating

@Suite struct SourceLedgerTests {
  private func add(
    _ id: String, _ outlet: String, _ text: String = "", owner: String? = nil,
    copies: [String] = [], related: [String] = [], to ledger: inout SourceLedger
  ) -> [Dependence] {
    ledger.add(
      ScannedArticle(id: id, outlet: outlet, published: nil, title: "", text: text),
      text: SpannedText(text), owner: owner ?? outlet, copies: copies, related: related)
  }

  @Test func namesEachEarlierArticleOnceWithTheStrongestReason() {
    var ledger = SourceLedger()
    _ = add("1", "a.example", to: &ledger)
    _ = add("2", "b.example", to: &ledger)
    let found = add("3", "a.example", copies: ["1"], related: ["1", "2"], to: &ledger)
    #expect(found == [Dependence(id: "1", reason: .copy)])
  }

  @Test func oneOwnerIsOneSource() {
    var ledger = SourceLedger()
    _ = add("1", "north.example", owner: "Alpha Media", to: &ledger)
    let found = add("2", "south.example", owner: "Alpha Media", related: ["1"], to: &ledger)
    #expect(found == [Dependence(id: "1", reason: .owner)])
  }

  @Test func oneAgencyIsOneSource() {
    var ledger = SourceLedger()
    _ = add("1", "a.example", "VELLMAR (AP) — A ferry ran aground.", to: &ledger)
    let report = "A ship struck a bank. The Associated Press contributed to this report."
    let found = add("2", "b.example", report, related: ["1"], to: &ledger)
    #expect(found == [Dependence(id: "1", reason: .wire)])
  }

  @Test func whoCitesAnOutletDependsOnIt() {
    var ledger = SourceLedger()
    _ = add("1", "osterherald.example", "A ferry ran aground.", to: &ledger)
    _ = add("2", "c.example", "Rain is expected.", to: &ledger)
    let report = "A ferry ran aground, according to the Oster Herald."
    let found = add("3", "b.example", report, related: ["1", "2"], to: &ledger)
    #expect(found == [Dependence(id: "1", reason: .cites)])
  }

  @Test func independentReportsDependOnNothing() {
    var ledger = SourceLedger()
    _ = add("1", "a.example", "A ferry ran aground, the harbour office said.", to: &ledger)
    #expect(add("2", "b.example", "A ferry ran aground.", related: ["1"], to: &ledger).isEmpty)
  }

  @Test func forgetsTheOldestBeyondItsCapacity() {
    var ledger = SourceLedger(capacity: 4)
    for number in 0..<10 { _ = add("\(number)", "a.example", to: &ledger) }
    let found = add("last", "a.example", related: ["0", "9"], to: &ledger)
    #expect(found == [Dependence(id: "9", reason: .owner)])
  }
}
