import FoundationEssentials
import News
import Testing

@testable import FeedParsing

@Suite struct DateTests {
  /// 20 November 2026, 10:00:00 UTC, in each of its forms.
  @Test(arguments: [
    "Fri, 20 Nov 2026 10:00:00 GMT", "Fri, 20 Nov 2026 10:00:00 +0000", "20 Nov 26 10:00 UT",
    "Fri, 20 Nov 2026 11:00:00 +0100", "Fri, 20 Nov 2026 05:00:00 EST",
    "Fri, 20 Nov 2026 02:00:00 PST", "Fri, 20 Nov 2026 11:00:00 CET",
    "Fri, 20 Nov 2026 12:00:00 +02:00", "Fri, 20 Nov 2026 11:00:00 GMT+0100",
    "Fri, 20 Nov 2026 11:00:00 GMT+1", "Fri, 20 Nov 2026 10:00:00 +0000 (UTC)",
    "Mon, 20 Nov 2026 10:00:00 Z", "Friday, 20 November 2026 10:00:00 GMT", "20-Nov-2026 10:00:00",
    "fri,20 nov 2026 10:00:00 gmt", "  Fri,  20  Nov  2026  10:00:00  GMT ",
    "Fri Nov 20 10:00:00 2026", "Fri Nov 20 10:00:00 +0000 2026", "November 20, 2026 10:00:00",
    "Nov 20, 2026 10:00 AM", "20 Nov 2026 10:00:00.000 GMT", "2026-11-20T10:00:00Z",
    "2026-11-20T11:00:00+01:00", "2026-11-20T11:00:00+0100", "2026-11-20T11:00:00+01",
    "2026-11-20T10:00:00.123456789Z", "2026-11-20T10:00:00,5Z", "2026-11-20t10:00:00z",
    "2026-11-20 10:00:00", "2026-11-20 10:00:00 UTC", "2026-11-20 11:00:00 +0100",
    "2026-11-20T10:00Z", "2026-11-20T10:00", "20261120T100000Z", "20261120100000",
    "2026-324T10:00:00Z", "2026/11/20 10:00:00", "11/20/2026 10:00:00", "20.11.2026 10:00",
    "20/11/2026 10:00", "11/20/2026 10:00:00 AM", "Fr, 20 Nov. 2026 11:00:00 MEZ",
    "vendredi 20 novembre 2026 10:00:00 GMT", "viernes, 20 noviembre 2026 10:00:00",
    "пт, 20 ноября 2026 10:00:00 +0000", "ven., 20 nov. 2026 10:00:00 GMT",
    "20 Kasım 2026 10:00:00", "20 Nov 2026 10.00", "20 nov. 2026 à 10h00", "20 Nov 2026 10am",
    "perjantai 20.11.2026 klo 10.00", "20 Nov 2026 10:00 Arabian Time", "202611201000",
    "1795168800",
    "1795168800000", "1795168800.25", "2026年11月20日 10:00", "2026 m. lapkričio 20 d. 10:00",
    "Fri, 20 Nov 2026 10:00:60 GMT\u{2212}0001",
  ])
  func readsOneMomentInManyForms(text: String) {
    let leap = text.contains(":60") ? 120 : 0
    #expect(FeedDate.date(from: text) == seconds(1_795_168_800 + leap))
  }

  @Test(arguments: [
    ("2026", 1_767_225_600), ("2026-11", 1_793_491_200), ("2026-11-20", 1_795_132_800),
    ("20 Nov 2026", 1_795_132_800), ("Fri, 01 Jan 99 00:00:00 GMT", 915_148_800),
    ("Thu, 31 Dec 1969 23:59:59 GMT", -1), ("31 Dec 2025 24:00:00 GMT", 1_767_225_600),
    ("2016-12-31T23:59:60Z", 1_483_228_800), ("12/15/2026 12:15 PM", 1_797_336_900),
    ("12/15/2026 12:15 AM", 1_797_293_700), ("29 Feb 2024", 1_709_164_800),
    ("31 Jun 2026", 1_782_864_000),
  ])
  func readsOtherMoments(text: String, expected: Int) {
    #expect(FeedDate.date(from: text) == seconds(expected))
  }

  @Test(arguments: [
    ("mar., 3 nov. 2026", 11), ("Mar, 3 Mar 2026", 3), ("3 März 2026", 3), ("3 mai 2026", 5),
    ("3 Mai 2026", 5), ("3 marraskuuta 2026", 11), ("3 Dezember 2026", 12), ("3 août 2026", 8),
    ("3 settembre 2026", 9), ("3 grudnia 2026", 12), ("3 Şubat 2026", 2), ("3 июля 2026", 7),
    ("3 červenec 2026", 7), ("3 červen 2026", 6), ("3 Αυγούστου 2026", 8), ("3 Μαΐου 2026", 5),
    ("3 srpna 2026", 8), ("3 srpnja 2026", 7), ("3 lipca 2026", 7), ("3 lipnja 2026", 6),
    ("3 desember 2026", 12), ("3 noiembrie 2026", 11), ("ma, 3 mrt 2026", 3), ("3 sausio 2026", 1),
    ("3. juuni 2026", 6), ("3 јануар 2026", 1), ("3 снежня 2026", 12), ("3 ágúst 2026", 8),
    ("3 tetor 2026", 10), ("3 de desembre de 2026", 12), ("3 Rhagfyr 2026", 12),
    ("maanantai 3.11.2026", 11),
  ])
  func knowsTheMonthsOfManyLanguages(text: String, month: Int) {
    let expected = Moment.daysSinceEpoch(2026, month, 3) * 86400
    #expect(FeedDate.date(from: text) == seconds(expected))
  }

  @Test(arguments: [
    "", "yesterday", "0000-00-00T00:00:00Z", "Fri, 00 Nov 2026 10:00:00 GMT", "32 Nov 2026",
    "20 Nov", "2026-13-01", "99999999999999", "Fri, 20 Nov 2026 25:00:00 GMT", "-1",
    "99999999999999999999999999", "179516880", "202613201000", "20 Nov 10000000000000000000 10:00",
  ])
  func findsNoMomentInWhatNamesNone(text: String) {
    #expect(FeedDate.date(from: text) == nil)
  }

  /// Each common form, read fast, means what the general reader makes of it.
  @Test(arguments: [
    "Fri, 20 Nov 2026 10:00:00 GMT", "Mon, 3 Mar 2025 23:59:59 +0530", "3 Dec 1999 00:00:00 Z",
    "Tue, 31 Jun 2026 24:00:00 -1800", "Sun, 29 Feb 2026 10:00:60 UTC", "2026-11-20T10:00:00Z",
    "2026-01-02T03:04:05.678-09:30", "2026-12-31T23:59:60+14:00", "2026-11-20T10:00:00+0100",
    "Sat, 00 Jan 2026 10:00:00 GMT", "2026-13-20T10:00:00Z", "Fri, 20 Nov 2026 25:00:00 GMT",
  ])
  func readsTheCommonFormsAsTheOthers(text: String) throws {
    let moment = CommonDate.moment(text.utf8.span)
    let common = try #require(moment)
    var iso = DateTokens(DateToken.tokens(of: text))
    var written = DateTokens(DateToken.tokens(of: text))
    let general = try #require(iso.isoMoment() ?? written.writtenMoment())
    #expect(common.date == general.date)
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20T10:00:00", "2026-11-20T10:00:00.", "2026-11-20T10:00:00+01",
    "2026-11-20 10:00:00Z", "Fri, 20 Nov 26 10:00:00 GMT", "Fri, 20 nov 2026 10:00:00 GMT",
    "Fri, 20 Nov 2026 10:00:00", "Fri, 20 Nov 2026 10:00:00 EST", "Fri, 20 Nov 2026 10:00:00 +2400",
    "Fri, 20 Nov 2026 10:00:00 GMT+1", "Friday, 20 Nov 2026 10:00:00 GMT", "20 Nov 2026 10:00 GMT",
    "20 Nov 2026 10.00.00 GMT", "                      ",
  ])
  func leavesOtherFormsToTheGeneralReader(text: String) {
    let moment = CommonDate.moment(text.utf8.span)
    #expect(moment == nil)
  }

  @Test(arguments: [
    ("Fri, 20 Nov 2026 10:00:00 +0530", 19_800), ("2026-11-20T10:00:00-03:00", -10_800),
    ("Fri, 20 Nov 2026 05:00:00 EST", -18_000), ("Fri, 20 Nov 2026 10:00:00 GMT", 0),
    ("2026-11-20", 0), ("1795168800", 0),
  ])
  func saysInWhichZoneADateIsWritten(text: String, utcOffset: Int) {
    #expect(FeedDate.written(text)?.utcOffset == utcOffset)
  }

  @Test func anEntryHasTheZoneOfTheDateThatItIsKnownBy() throws {
    let dates = [
      "<pubDate>Fri, 20 Nov 2026 10:00:00 +0300</pubDate><dc:date>2026-11-20T10:00:00Z</dc:date>",
      "<atom:updated>2026-11-20T10:00:00-05:00</atom:updated>", "",
    ]
    let document = try read(
      """
      <rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      \(dates.map { "<item><title>a</title>\($0)</item>" }.joined())</channel></rss>
      """)
    #expect(document.entries.map(\.utcOffset) == [10_800, -18_000, 0])
  }

  @Test func doesNotReadLongTexts() {
    #expect(FeedDate.date(from: String(repeating: " ", count: 1000) + "2026-11-20") == nil)
  }

  @Test func oneBadDateCostsNeitherItsEntryNorTheFeed() throws {
    let document = try read(
      """
      <rss><channel><item><title>a</title><pubDate>soon</pubDate></item>
      <item><title>b</title><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>
      """)
    #expect(document.entries.map(\.published) == [nil, seconds(1_795_168_800)])
  }
}
