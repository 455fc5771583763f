import Foundation

/// The real binary, built beside these tests, in a process of its own.
final class ClaimwatchProcess: Sendable {
  /// What a command printed, and how it ended.
  struct Result: Sendable {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of `output`.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  private let process: Process
  private let streams: [Pipe]

  /// Starts the binary.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it reads from standard input.
  ///   - environment: Added to the test's own.
  /// - Throws: Why it can't be started.
  init(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws {
    process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, own in own }
    streams = [Pipe(), Pipe()]
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    let stdin = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : stdin
    try process.run()
    if let input {
      try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try stdin.fileHandleForWriting.close()
    }
  }

  /// The tests' bundle and the binary are built into one folder.
  private static var binary: URL {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "claimwatch")
  }

  /// Sends a signal.
  func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Whether it still runs.
  var isRunning: Bool { process.isRunning }

  /// Waits for its end.
  ///
  /// - Throws: What reading its output throws.
  func result() async throws -> Result {
    async let output = Self.all(of: streams[0])
    async let errors = Self.all(of: streams[1])
    let texts = try await (output, errors)
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal
      ? -process.terminationStatus : process.terminationStatus
    return Result(status: status, output: texts.0, errors: texts.1)
  }

  private static func all(of pipe: Pipe) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      // Reading blocks, and the tests' own threads must go on.
      Thread.detachNewThread {
        continuation.resume(
          with: Swift.Result {
            String(
              decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
          })
      }
    }
  }

  /// Runs a command to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it reads from standard input.
  /// - Throws: Why it can't be started or read.
  static func run(_ arguments: [String], input: String? = nil) async throws -> Result {
    try await ClaimwatchProcess(arguments, input: input).result()
  }
}
