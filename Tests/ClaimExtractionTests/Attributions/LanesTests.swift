import Encoder
import Foundation
import News
import Synchronization
import Testing

@testable import ClaimExtraction

/// Work that threads share.
@Suite struct LanesTests {
  @Test(arguments: [1, 2, 7, 100])
  func resultsStandInTheOrderOfTheElements(count: Int) {
    let calls = Mutex([Int](repeating: 0, count: 50))
    let squares = Lanes(count: count).map(Array(0..<50)) { element in
      calls.withLock { $0[element] += 1 }
      return element * element
    }
    #expect(squares == (0..<50).map { $0 * $0 })
    #expect(calls.withLock { $0 } == [Int](repeating: 1, count: 50))
  }

  @Test func nothingIsDoneForAnEmptyList() {
    #expect(Lanes(count: 2).map([Int](), { $0 }) == [])
  }

  @Test func theModelFindsTheSameOnAnyNumberOfThreads() throws {
    let extractor = ClaimExtractor(model: try AttributionModel(contentsOf: Self.model))
    let text = (1...40).map { number in
      "The harbour master said on Monday that \(number + 10) barges had left the northern dock. "
        + "“Nobody was hurt in dock \(number),” Ada Linde, a spokeswoman, told reporters."
    }.joined(separator: "\n")
    let alone = extractor.extract(text, language: "en")
    #expect(alone.attributions.count >= 80)
    #expect(extractor.extract(text, language: "en", lanes: 3) == alone)
  }

  private static let model = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Model/attribution.model").path()
}
