import ClaimExtraction
import Encoder
import Foundation

/// The files that the program needs beside its binary.
struct DataFiles {
  /// The folder that the user names; then no other is looked in, and with an empty name none.
  private let named: String?
  /// The binary, without symbolic links.
  private let program: URL

  /// Looks beside the running program, and where `CLAIMWATCH_DATA` says.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) throws {
    let link = "/proc/self/exe"
    self.init(
      named: environment["CLAIMWATCH_DATA"],
      program: try FileManager.default.destinationOfSymbolicLink(atPath: link))
  }

  init(named: String?, program: String) {
    self.named = named
    self.program = URL(filePath: program)
  }

  /// Makes the extractor, with the model where one is installed.
  ///
  /// - Throws: `ModelError` where the model is damaged, or missing in the folder that the user names.
  func extractor() throws -> ClaimExtractor {
    ClaimExtractor(
      model: try path(of: "attribution.model").map { try AttributionModel(contentsOf: $0) })
  }

  /// Where a file is; nil: nowhere.
  func path(of name: String) -> String? {
    if named?.isEmpty == true { return nil }
    let paths = folders().map { $0.appending(path: name).path(percentEncoded: false) }
    return named == nil ? paths.first(where: FileManager.default.fileExists) : paths.first
  }

  private func folders() -> [URL] {
    if let named { return [URL(filePath: named)] }
    let folder = program.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appending(path: "share/claimwatch")
    return [installed, folder] + [repository()?.appending(path: "Model")].compactMap(\.self)
  }

  /// The checkout that the program was built in: what holds SwiftPM's folder ".build".
  private func repository() -> URL? {
    let components = program.pathComponents
    guard let build = components.lastIndex(of: ".build") else { return nil }
    return URL(filePath: components[..<build].joined(separator: "/"))
  }
}
