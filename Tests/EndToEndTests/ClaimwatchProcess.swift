import Foundation
import Subprocess
import SystemPackage

/// The real binary, built beside these tests, in a process of its own.
struct ClaimwatchProcess: Sendable {
  /// What a command printed, and how it ended.
  struct Result: Sendable {
    /// The exit status; for a process that a signal ended, the signal's number below 0.
    let status: Int32
    let output: String
    let errors: String

    /// The lines of `output`.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Sends the process a signal.
  let signal: @Sendable (Signal) throws -> Void

  /// More than any command here prints.
  private static let outputLimit = 64 << 20

  /// The tests' bundle and the binary are built into one folder.
  private static var binary: FilePath {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return FilePath(tests.deletingLastPathComponent().appending(path: "claimwatch").path)
  }

  /// Runs a command to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - environment: Added to the test's own.
  ///   - input: What it reads from standard input.
  /// - Returns: What it printed, and how it ended.
  /// - Throws: Why it can't be started or read.
  static func run(
    _ arguments: [String], environment: [Environment.Key: String] = [:], input: String = ""
  ) async throws -> Result {
    let ended = try await Subprocess.run(
      .path(binary), arguments: Arguments(arguments),
      environment: .inherit.updating(environment.mapValues(Optional.some)), input: .string(input),
      output: .string(limit: outputLimit), error: .string(limit: outputLimit))
    return Result(ended.terminationStatus, ended.standardOutput, ended.standardError)
  }

  /// Runs a command beside `body`, which must bring it to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - environment: Added to the test's own.
  ///   - body: What to do meanwhile; where it throws, the process is killed.
  /// - Returns: What it printed, and how it ended.
  /// - Throws: What `body` throws, or why the process can't be started or read.
  static func run(
    _ arguments: [String], environment: [Environment.Key: String] = [:],
    beside body: (ClaimwatchProcess) async throws -> Void
  ) async throws -> Result {
    let ended = try await Subprocess.run(
      .path(binary), arguments: Arguments(arguments),
      environment: .inherit.updating(environment.mapValues(Optional.some)), input: .none,
      output: .string(limit: outputLimit), error: .string(limit: outputLimit)
    ) { execution in
      try await body(ClaimwatchProcess { try execution.send(signal: $0) })
    }
    return Result(ended.terminationStatus, ended.standardOutput, ended.standardError)
  }
}

extension ClaimwatchProcess.Result {
  fileprivate init(_ status: TerminationStatus, _ output: String, _ errors: String) {
    self.output = output
    self.errors = errors
    self.status =
      switch status {
      case .exited(let code): code
      case .signaled(let signal): -signal
      }
  }
}
