import News
import Testing

@testable import Relating

@Suite struct SourceLedgerTests {
  private func source(
    _ outlet: String, _ text: String = "", owner: String? = nil, copies: Set<String> = []
  ) -> ArticleSource {
    ArticleSource(
      of: ScannedArticle(id: "", outlet: outlet, published: nil, title: "", text: text),
      text: SpannedText(text), owner: owner ?? outlet, copies: copies)
  }

  @Test func oneOwnerIsOneSource() {
    let later = source("south.example", owner: "Alpha Media")
    #expect(later.dependence(on: source("north.example", owner: "Alpha Media")) == .owner)
  }

  @Test func oneAgencyIsOneSource() {
    let report = "A ship struck a bank. The Associated Press contributed to this report."
    let earlier = source("a.example", "VELLMAR (AP) — A ferry ran aground.")
    #expect(source("b.example", report).dependence(on: earlier) == .wire)
  }

  @Test func whoCitesAnOutletDependsOnIt() {
    let later = source("b.example", "A ferry ran aground, according to the Oster Herald.")
    #expect(later.dependence(on: source("osterherald.example")) == .cites)
    #expect(later.dependence(on: source("c.example", "Rain is expected.")) == nil)
  }

  @Test func independentReportsDependOnNothing() {
    let earlier = source("a.example", "A ferry ran aground, the harbour office said.")
    #expect(source("b.example", "A ferry ran aground.").dependence(on: earlier) == nil)
  }

  @Test func whoIsNotKnownConfirmsNothing() {
    let ledger = SourceLedger([
      "1": source("a.example"), "2": source("b.example"),
      "3": source("c.example", copies: ["1"]),
    ])
    #expect(!ledger.dependOnEachOther("1", "2"))
    #expect(ledger.dependOnEachOther("1", "3"))
    #expect(ledger.dependOnEachOther("1", "4"))
  }
}
