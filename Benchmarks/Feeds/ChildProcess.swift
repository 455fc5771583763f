import Foundation
import Glibc

/// Another program, run and measured.
struct ChildProcess {
  /// What a run cost.
  struct Cost {
    let cpuSeconds: Double
    let seconds: Double

    var shown: String {
      let style = FloatingPointFormatStyle<Double>.number.precision(.fractionLength(2))
      return "\(cpuSeconds.formatted(style)) s CPU (\(seconds.formatted(style)) s)"
    }
  }

  private let path: String
  private let arguments: [String]
  private let environment: [String: String]

  /// Names a program.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - arguments: Its arguments.
  ///   - environment: What its environment has beside this process's.
  init(_ path: String, _ arguments: [String], environment: [String: String] = [:]) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }

  /// Runs it beside `body`, and kills it then.
  ///
  /// - Parameter body: What to do meanwhile.
  /// - Throws: Why it can't be run, or what `body` throws.
  func run(beside body: () async throws -> Void) async throws {
    let process = try start(at: .nullDevice)
    defer { end(process) }
    try await body()
  }

  private func end(_ process: Process) {
    // Not SIGTERM, which the threads of Dispatch block, and their children with them.
    _ = kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Runs it to its end.
  ///
  /// - Returns: What that cost; children of this process are counted when they have ended.
  /// - Throws: Why it can't be run.
  func run() throws -> Cost {
    let (began, before) = (ContinuousClock.now, try Self.cpuSecondsOfChildren())
    let process = try start(at: .nullDevice)
    process.waitUntilExit()
    return Cost(
      cpuSeconds: try Self.cpuSecondsOfChildren() - before,
      seconds: (ContinuousClock.now - began) / .seconds(1))
  }

  /// Runs it for a while.
  ///
  /// - Parameter seconds: How long.
  /// - Returns: Its resident memory then, and its highest, in kB.
  /// - Throws: Why it can't be run, or has ended before.
  func memory(after seconds: Int) throws -> (steady: Int, peak: Int) {
    let process = try start(at: .nullDevice)
    defer { end(process) }
    Thread.sleep(forTimeInterval: TimeInterval(seconds))
    let status = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    return (Self.number("VmRSS", in: status), Self.number("VmHWM", in: status))
  }

  private func start(at output: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = output
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    try process.run()
    return process
  }

  private static func number(_ key: String, in status: String) -> Int {
    let line = status.split(separator: "\n").first { $0.hasPrefix(key) } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }

  /// The CPU time of all children that have ended: fields 16 and 17 of proc(5)'s `stat`, in ticks of
  /// 10 ms.
  private static func cpuSecondsOfChildren() throws -> Double {
    let stat = try String(contentsOfFile: "/proc/self/stat", encoding: .utf8)
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    // The name in brackets is the second field.
    return fields.dropFirst(13).prefix(2).compactMap { Double($0) }.reduce(0, +) / 100
  }
}
