import Foundation
import Testing

@testable import claimwatch

@Suite struct PublicationDateTests {
  @Test(arguments: [
    ("2024-03-01T00:09:30Z", 1_709_251_770.0), ("2024-03-01T01:09:30+01:00", 1_709_251_770.0),
    ("2024-03-01T00:09:30.500Z", 1_709_251_770.5), ("2024-03-01T00:09Z", 1_709_251_740.0),
    ("2024-03-01T00:09:30", 1_709_251_770.0), ("2024-03-01T00:09", 1_709_251_740.0),
    ("2024-03-01", 1_709_251_200.0), ("2024-03-01 at noon", 1_709_251_200.0),
  ])
  func readsWhatPipelinesWrite(text: String, seconds: Double) throws {
    #expect(try #require(PublicationDate(text)).date.timeIntervalSince1970 == seconds)
  }

  @Test(arguments: [
    ("2024-03-01T00:09:30Z", 0), ("2024-03-01T00:09", 0), ("2024-03-01", 0),
    ("2024-03-01T01:09:30+01:00", 3_600), ("2024-03-01T01:09:30.5-0330", -12_600),
    ("2024-03-01T01:09+05:45", 20_700),
  ])
  func saysInWhichZoneItIsWritten(text: String, utcOffset: Int) throws {
    #expect(try #require(PublicationDate(text)).utcOffset == utcOffset)
  }

  @Test(arguments: ["", "yesterday", "2024", "01/03/2024"])
  func anythingElseIsNoDate(text: String) {
    #expect(PublicationDate(text) == nil)
  }
}
