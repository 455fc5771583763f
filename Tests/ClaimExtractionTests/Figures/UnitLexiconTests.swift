import Testing

@testable import ClaimExtraction

@Suite struct UnitLexiconTests {
  @Test(arguments: [CLDRTable.units, CLDRTable.currencies, NewsUnits.units, NewsUnits.currencies])
  func everyRowHasANameAndSomethingToFindItBy(table: String) {
    for row in table.split(separator: "\n") {
      let fields = row.split(separator: "|", omittingEmptySubsequences: false)
      #expect(fields.count == 3, "\(row)")
      #expect(fields.first?.trimmingPrefix(while: \.isWhitespace).isEmpty == false, "\(row)")
      #expect(fields.dropFirst().contains { !$0.isEmpty } || row.contains("metre|"), "\(row)")
    }
  }

  @Test func knowsWordsAndSymbols() {
    let lexicon = UnitLexicon()
    #expect(lexicon.entry(for: "kilometers") == .init(kind: .measure, name: "kilometre"))
    #expect(lexicon.entry(for: "percent") == .init(kind: .percent, name: "percentage"))
    #expect(lexicon.currency("C$") == .init(kind: .money, name: "canadian dollar"))
    #expect(lexicon.currency("km") == nil)
  }
}
