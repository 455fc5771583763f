import Configuration
import Foundation
import Testing

@testable import Pipeline

/// In which zone "yesterday" is read.
@Suite struct UTCOffsetTests {
  private let summer = Date(timeIntervalSince1970: 1_782_000_000)
  private let winter = Date(timeIntervalSince1970: 1_795_168_800)

  private func settings() throws -> Settings {
    let text = """
      database: d
      log: l
      feeds: [{name: Wire, url: "https://wire.example/feed"}]
      outlets: {kyiv.example: {time_zone: Europe/Kyiv}, other.example: {owner: Alpha}}
      watches: []
      """
    return Settings(try ConfigurationReader().read(text: text, file: "claimwatch.yaml"))
  }

  @Test func theZoneOfTheArticlesOwnDateComesFirst() throws {
    #expect(try settings().utcOffset(of: "kyiv.example", at: winter, -18_000) == -18_000)
  }

  @Test func theOutletsZoneComesNextAndKnowsTheSeason() throws {
    #expect(try settings().utcOffset(of: "kyiv.example", at: winter, 0) == 7_200)
    #expect(try settings().utcOffset(of: "kyiv.example", at: summer, 0) == 10_800)
  }

  @Test func elseItIsGreenwichs() throws {
    #expect(try settings().utcOffset(of: "other.example", at: winter, 0) == 0)
    #expect(try settings().utcOffset(of: "unknown.example", at: winter, 0) == 0)
    #expect(try settings().utcOffset(of: "kyiv.example", at: nil, 0) == 0)
  }
}
