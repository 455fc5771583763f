import Foundation
import Glibc

/// openssl's own TLS server with a certificate that it signed itself: it sends files as they are.
struct SecureServer {
  static let openssl = "/usr/bin/openssl"

  let port: Int
  /// The file of the certificate.
  let certificate: String

  /// Lends a server to `body`, and stops it.
  ///
  /// - Parameters:
  ///   - reply: What it answers to `GET /feed`, head and all.
  ///   - body: What to do while it runs.
  /// - Throws: What `body` throws, or why openssl could not be run.
  static func with(reply: String, _ body: (SecureServer) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "claimwatch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try Data(reply.utf8).write(to: folder.appending(path: "feed"))
    let make = try start(
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
      ], in: folder, output: FileHandle.nullDevice)
    make.waitUntilExit()
    let output = Pipe()
    let server = try start(
      ["s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", "-HTTP"],
      in: folder, output: output)
    do {
      let port = try Self.port(announcedIn: output.fileHandleForReading)
      try await body(
        SecureServer(port: port, certificate: folder.appending(path: "cert.pem").path))
    } catch {
      stop(server, folder)
      throw error
    }
    stop(server, folder)
  }

  var url: String { "https://127.0.0.1:\(port)/feed" }

  private struct NoServer: Error {}

  /// It says "ACCEPT 127.0.0.1:" and the port when it listens.
  private static func port(announcedIn output: FileHandle) throws -> Int {
    var text = ""
    while !text.contains("\n") || !text.contains("ACCEPT") {
      let piece = output.availableData
      guard !piece.isEmpty else { throw NoServer() }
      text += String(decoding: piece, as: UTF8.self)
    }
    let line = text.split(separator: "\n").first { $0.hasPrefix("ACCEPT") } ?? ""
    guard let port = line.split(separator: ":").last.flatMap({ Int($0) }) else { throw NoServer() }
    return port
  }

  private static func start(
    _ arguments: [String], in folder: URL, output: Any
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: openssl)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = Pipe()
    try process.run()
    return process
  }

  private static func stop(_ server: Process, _ folder: URL) {
    // Not SIGTERM, which the threads of Dispatch block, and their children with them.
    _ = kill(server.processIdentifier, SIGKILL)
    server.waitUntilExit()
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      // The next boot clears the temporary folder.
    }
  }
}
