internal import Foundation
internal import Subprocess
internal import SystemPackage

/// Runs a program for each message, without a shell.
package struct CommandRunner: Sendable {
  private let arguments: [String]
  private let limit: Duration

  /// How long a program that is told to end may take before it is killed.
  private static let grace = Duration.seconds(2)
  /// EX_DATAERR of sysexits.h: the program says that it is no use to try again.
  private static let refused: Int32 = 65

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - arguments: The absolute path of the program, and its arguments.
  ///   - limit: How long it may take; then it is ended with all that it started.
  package init(arguments: [String], limit: Duration) {
    self.arguments = arguments
    self.limit = limit
  }

  /// Runs the program; returns when it has ended well.
  ///
  /// What it prints is thrown away, however much it is. It gets none of the daemon's environment,
  /// in which systemd names the credentials.
  ///
  /// - Parameter input: What it reads from standard input.
  /// - Throws: Why the message may not have gone on.
  package func run(input: [UInt8]) async throws(SinkFailure) {
    guard let program = arguments.first else { throw SinkFailure("there is no command") }
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: Self.grace)
    ]
    let configuration = Subprocess.Configuration(
      executable: .path(FilePath(program)), arguments: Arguments(Array(arguments.dropFirst())),
      environment: .custom(["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"]),
      workingDirectory: "/", platformOptions: options)
    let end: TerminationStatus?
    do {
      let file = try Self.unnamedFile(holding: input)
      end = try await Self.result(within: limit) {
        try await Subprocess.run(
          configuration, input: .fileDescriptor(file, closeAfterSpawningProcess: true),
          output: .discarded, error: .discarded
        ).terminationStatus
      }
    } catch {
      throw SinkFailure("\(program) could not be run: \(error)")
    }
    switch end {
    case .exited(0): return
    case .exited(let code):
      throw SinkFailure("\(program) exited with status \(code)", isFinal: code == Self.refused)
    case .signaled(let signal): throw SinkFailure("\(program) was ended by signal \(signal)")
    case nil: throw SinkFailure("\(program) took longer than \(limit.components.seconds) s")
    }
  }

  /// A file that is gone when it is closed, to be read from its start.
  ///
  /// Subprocess would write to a pipe beside the program, and traps where the program ends before
  /// that task has begun.
  private static func unnamedFile(holding bytes: [UInt8]) throws -> FileDescriptor {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "claimwatch-\(UUID().uuidString)")
    let file = try FileDescriptor.open(
      FilePath(url.path), .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
      permissions: .ownerReadWrite)
    do {
      try FileManager.default.removeItem(at: url)
      try file.writeAll(bytes)
      try file.seek(offset: 0, from: .start)
    } catch {
      try file.close()
      throw error
    }
    return file
  }

  /// What `body` gives; nil where it takes too long: then it was cancelled and has ended.
  private static func result<Value: Sendable>(
    within limit: Duration, of body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value? {
    try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { return nil }
      guard first == nil else { return first }
      group.cancelAll()
      // The cancelled program throws or returns; either way it has ended now.
      do { _ = try await group.next() } catch {}
      return nil
    }
  }
}
