import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct StoredDateTests {
  /// Both stand in one column and are compared there.
  @Test(arguments: [
    (0.0, "1970-01-01 00:00:00.000"), (1_789_000_000.5, "2026-09-10 00:26:40.500"),
    (1_789_000_000.25, "2026-09-10 00:26:40.250"), (951_782_399.125, "2000-02-28 23:59:59.125"),
    (-86_400.0, "1969-12-31 00:00:00.000"),
  ])
  func aDateIsStoredAsGRDBStoresIt(seconds: Double, text: String) {
    let date = Date(timeIntervalSince1970: seconds)
    #expect(date.stored == text)
    #expect(date.databaseValue == text.databaseValue)
  }

  /// Where milliseconds are rounded up, seconds and years go along.
  @Test(arguments: [0.9996, 1_798_761_599.9999, -0.0004])
  func aDateComesBackWithinAMillisecond(seconds: Double) throws {
    let date = Date(timeIntervalSince1970: seconds)
    let back = try #require(Date.fromDatabaseValue(date.stored.databaseValue))
    #expect(abs(back.timeIntervalSince(date)) <= 0.001)
  }
}
