import News
import Testing

@testable import Relating

@Suite struct TermStatisticsTests {
  @Test func commonWordsAreLessRareThanNames() {
    let statistics = TermStatistics()
    let common = WordScanner.stem(of: "government").key
    let name = WordScanner.stem(of: "vellmar").key
    #expect(statistics.rarity(of: common) < 3)
    #expect(statistics.rarity(of: name) > 8)
  }

  @Test func aWordGrowsCommonAsItComesIn() {
    var statistics = TermStatistics()
    let key = WordScanner.stem(of: "vellmar").key
    let before = statistics.rarity(of: key)
    for _ in 0..<500 { statistics.note([key]) }
    #expect(statistics.rarity(of: key) < before - 4)
  }
}
