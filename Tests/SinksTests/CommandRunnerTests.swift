import Foundation
import TestSupport
import Testing

@testable import Sinks

@Suite struct CommandRunnerTests {
  private func failure(
    of arguments: [String], input: String = "", limit: Duration = .seconds(60)
  ) async -> SinkFailure? {
    do throws(SinkFailure) {
      try await CommandRunner(arguments: arguments, limit: limit).run(input: Array(input.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func theMessageComesOnStandardInput() async throws {
    try await TemporaryFolder.with { folder in
      let file = folder.path("got")
      #expect(await failure(of: ["/usr/bin/tee", file], input: "{\"seq\":7}\n") == nil)
      let got = try folder.read("got")
      #expect(got == Array("{\"seq\":7}\n".utf8))
    }
  }

  @Test func noShellReadsTheArguments() async throws {
    try await TemporaryFolder.with { folder in
      let file = folder.path("a b; touch evil $(id)")
      #expect(await failure(of: ["/usr/bin/tee", file], input: "x") == nil)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files == ["a b; touch evil $(id)"])
      let got = try folder.read("a b; touch evil $(id)")
      #expect(got == Array("x".utf8))
    }
  }

  @Test func theDaemonsEnvironmentStaysItsOwn() async throws {
    try await TemporaryFolder.with { folder in
      let script = folder.path("script")
      try folder.write(Array("env > \(folder.path("env"))\n".utf8), to: "script")
      #expect(await failure(of: ["/bin/sh", script]) == nil)
      let environment = try folder.read("env")
      let names = String(decoding: environment, as: UTF8.self)
        .split(separator: "\n").map { $0.prefix { $0 != "=" } }.sorted()
      #expect(names == ["LANG", "PATH", "PWD"])
    }
  }

  @Test(arguments: [(1, false), (75, false), (65, true)])
  func aFailureIsToldByItsStatus(status: Int, isFinal: Bool) async throws {
    try await TemporaryFolder.with { folder in
      let script = try folder.write(Array("exit \(status)\n".utf8), to: "script")
      #expect(
        await failure(of: ["/bin/sh", script])
          == SinkFailure("/bin/sh exited with status \(status)", isFinal: isFinal))
    }
  }

  @Test func aProgramThatIsNotThereIsAFailure() async {
    let failure = await failure(of: ["/nowhere/page"])
    #expect(failure?.description.hasPrefix("/nowhere/page could not be run: ") == true)
  }

  @Test func aProgramThatNeverEndsIsEndedWithAllThatItStarted() async throws {
    try await TemporaryFolder.with { folder in
      // The child inherits the lock on the file: as long as it lives, flock can't have it.
      let script = try folder.write(
        Array(
          """
          exec 9> \(folder.path("lock"))
          /usr/bin/flock 9
          trap '' TERM
          /bin/sleep 600 &
          wait; wait; /bin/sleep 600
          """.utf8), to: "script")
      #expect(
        await failure(of: ["/bin/sh", script], limit: .seconds(1))
          == SinkFailure("/bin/sh took longer than 1 s"))
      // What was killed may take a moment to go, but not the ten minutes that it would sleep.
      #expect(
        await failure(
          of: ["/usr/bin/flock", folder.path("lock"), "/bin/true"], limit: .seconds(120)) == nil)
    }
  }

  @Test func aFloodOfOutputGoesNowhere() async {
    #expect(
      await failure(of: ["/usr/bin/head", "--bytes=200000000", "/dev/zero"]) == nil)
  }

  @Test func aProgramNeedNotReadItsInput() async {
    #expect(
      await failure(of: ["/bin/true"], input: String(repeating: "x", count: 60_000)) == nil)
  }
}
