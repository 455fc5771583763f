import Curl
import Fetching
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

@Suite struct LocalFileTests {
  private func poll(
    _ path: String, _ validators: Validators? = nil, limit: Int = 1_000
  ) async throws -> FetchOutcome {
    let loop = try TransferLoop()
    let clock = ManualClock()
    let fetcher = Fetcher(loop: loop, clock: clock, date: { clock.date })
    var options = FetchOptions(userAgent: Harness.agent)
    options.maxBytes = limit
    let outcome = await fetcher.feed(
      FeedRequest(location: .file(FilePath(path)), validators: validators, options: options))
    await loop.shutdown()
    return outcome
  }

  @Test func isReadAndThenNotModified() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write("<rss/>".utf8, to: "feed.xml")
      let document = try #require(try await poll(path).document)
      #expect(document.bytes == Array("<rss/>".utf8))
      #expect(document.effectiveURL == path)
      #expect(document.contentType == nil)
      let again = try await poll(path, document.validators)
      #expect(again == .notModified(validators: document.validators, freshness: nil))
    }
  }

  @Test func anotherFileInItsPlaceIsReadThoughItLooksTheSame() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write("<rss>1</rss>".utf8, to: "feed.xml")
      let first = try await poll(path).validators
      let other = try folder.write("<rss>2</rss>".utf8, to: "new.xml")
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.moveItem(atPath: other, toPath: path)
      #expect(try await poll(path, first).document?.bytes == Array("<rss>2</rss>".utf8))
    }
  }

  @Test func anotherFilesValidatorsAreOfNoUse() async throws {
    try await TemporaryFolder.with { folder in
      let first = try folder.write("<rss/>".utf8, to: "a.xml")
      let second = try folder.write("<rss/>".utf8, to: "b.xml")
      let validators = try await poll(first).validators
      #expect(try await poll(second, validators).document != nil)
    }
  }

  @Test(arguments: [(10, nil), (9, "too-large")] as [(Int, String?)])
  func mayBeAsLargeAsTheLimit(limit: Int, code: String?) async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write(Array(repeating: 0x61, count: 10), to: "feed.xml")
      #expect(try await poll(path, limit: limit).problem?.code == code)
    }
  }

  @Test(arguments: [
    ("/nowhere/feed.xml", "file-missing"),
    ("/dev/zero", "file-odd"),
    ("/tmp", "file-odd"),
  ])
  func whatIsNoPlainFileIsAProblem(path: String, code: String) async throws {
    let problem = try await poll(path).problem
    #expect(problem?.code == code)
    #expect(problem?.consequence == .backOff)
  }

  @Test func anEmptyFileIsAProblem() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write([], to: "feed.xml")
      #expect(try await poll(path).problem?.code == "empty")
    }
  }

  @Test func aPipeThatNobodyWritesToIsToldAtOnce() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.path("pipe")
      try #require(unsafe mkfifo(path, 0o600) == 0)
      #expect(try await poll(path).problem?.code == "file-odd")
    }
  }
}
