import Fetching
import TestSupport
import Testing

/// Checks B2 and B3 of `reference/feeds.md` section 5, over the wire.
@Suite struct FreshnessTests {
  @Test(
    "B2, B3: max-age and Expires less Age; no-cache, no-store and 0 leave the pace to us",
    arguments: [
      ([("Cache-Control", "max-age=600")], 600),
      ([("Cache-Control", "public, Max-Age = \"600\"")], 600),
      ([("Cache-Control", "max-age=600"), ("Age", "200")], 400),
      ([("Cache-Control", "max-age=600"), ("Age", "900")], nil),
      ([("Cache-Control", "public"), ("Cache-Control", "max-age=600")], 600),
      ([("Cache-Control", "no-cache, max-age=600")], nil),
      ([("Cache-Control", "no-store")], nil),
      ([("Cache-Control", "max-age=0")], nil),
      ([("Cache-Control", "max-age=x")], nil),
      ([("Cache-Control", "s-maxage=600")], nil),
      (
        [
          ("Expires", "Thu, 01 Jan 2026 01:00:00 GMT"), ("Date", "Thu, 01 Jan 2026 00:00:00 GMT"),
          ("Age", "60"),
        ], 3_540
      ),
      // The clock stands at 15 January 2027, 08:00 UTC.
      ([("Expires", "Fri, 15 Jan 2027 08:00:30 GMT")], 30),
      ([("Expires", "0")], nil),
      ([("Expires", "Thu, 01 Jan 1998 00:00:00 GMT")], nil),
      (
        [("Cache-Control", "max-age=600"), ("Expires", "Fri, 15 Jan 2027 09:00:00 GMT")], 600
      ),
      ([], nil),
    ] as [(Reply.Headers, Int?)])
  func isWhatTheServerLeavesOfIt(headers: Reply.Headers, seconds: Int?) async throws {
    try await Harness.with { _ in
      .text("<rss/>", headers: headers)
    } _: { harness in
      #expect(await harness.poll().freshness == seconds.map { .seconds($0) })
    }
  }

  @Test("B2: freshness holds after a 304 as after a 200")
  func b2HoldsAfterA304AsAfterA200() async throws {
    try await Harness.with { request in
      request.header("if-none-match") == nil
        ? .text("<rss/>", headers: [("ETag", "\"1\""), ("Cache-Control", "max-age=7200")])
        : .respond(status: 304, headers: [("Cache-Control", "max-age=7200")])
    } _: { harness in
      let outcomes = await harness.poll(times: 2)
      #expect(outcomes.map(\.freshness) == [.seconds(7_200), .seconds(7_200)])
      #expect(outcomes[1].isNotModified)
    }
  }
}
