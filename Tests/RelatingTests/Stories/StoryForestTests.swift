import Testing

@testable import Relating

@Suite struct StoryForestTests {
  @Test func saysWhatTheTrainerSays() {
    let pairs = StoryForestReference.pairs.split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { Double($0) }
    }
    #expect(pairs.count == 12)
    #expect(Set(pairs.map(\.count)) == [1 + StoryPair.Feature.allCases.count])
    for pair in pairs {
      let probability = StoryForest.shared.probability(of: Array(pair.dropFirst()))
      #expect(abs(probability - pair[0]) < 1e-4)
    }
    #expect(pairs.contains { $0[0] > 0.9 })
  }

  @Test func followsATreeByItsLimits() {
    let forest = StoryForest(table: "0 0.5 1 2 = -1 = 1 = 3\n= 0.25", bias: 0.75)
    let sums = [[0.5, 2], [0.5, 2.1], [0.6, 0]].map { forest.probability(of: $0) }
    // 1 / (1 + exp(-sum)) for sums of 0, 2 and 4.
    #expect(sums[0] == 0.5)
    #expect(abs(sums[1] - 0.880797077977882) < 1e-12)
    #expect(abs(sums[2] - 0.982013790037908) < 1e-12)
  }
}
