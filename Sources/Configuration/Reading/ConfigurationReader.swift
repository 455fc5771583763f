import Foundation
import News

/// Reads the configuration file.
///
/// Everything in it is parsed once, here, and everything that is wrong with it is reported together.
package struct ConfigurationReader: Sendable {
  /// Ten thousand feeds take 1.4 MB; at worst (a list of nothings) the tree takes a hundred times
  /// the memory of its text (measured).
  static let sizeLimit = 4 << 20

  /// Where relative paths of the file itself start.
  private let currentDirectory: String

  /// Makes a reader.
  ///
  /// - Parameter currentDirectory: An absolute path, where relative paths of the file itself start.
  package init(currentDirectory: String = FileManager.default.currentDirectoryPath) {
    self.currentDirectory = currentDirectory
  }

  /// Reads a file.
  ///
  /// - Parameter path: Its path; messages name it as it is given here.
  /// - Returns: What it says.
  /// - Throws: Everything that is wrong with it.
  package func read(path: String) throws(ConfigurationErrors) -> Configuration {
    var findings = Findings(file: path)
    guard let bytes = bytes(of: path, into: &findings),
      let text = SourceText.decode(bytes, into: &findings)
    else { throw findings.refusal }
    return try read(text, path: path, findings: findings)
  }

  /// Reads a text as if it stood in a file.
  ///
  /// - Parameters:
  ///   - text: The configuration.
  ///   - file: The file's path: relative paths start at its folder, and messages name it.
  /// - Returns: What it says.
  /// - Throws: Everything that is wrong with it.
  package func read(text: String, file: String) throws(ConfigurationErrors) -> Configuration {
    var findings = Findings(file: file)
    guard let text = SourceText.check(text, into: &findings) else { throw findings.refusal }
    return try read(text, path: file, findings: findings)
  }

  private func read(
    _ text: String, path: String, findings: Findings
  ) throws(ConfigurationErrors) -> Configuration {
    var findings = findings
    let file = Path.absolute(path, from: currentDirectory)
    guard let root = YAMLDocument.read(text, into: &findings),
      let section = Section(root, called: "the file", vocabulary: .root, into: &findings)
    else { throw findings.refusal }
    let paths = Path(folder: Path.folder(of: file))
    guard let configuration = Configuration.read(section, paths: paths, into: &findings) else {
      throw findings.refusal
    }
    return configuration
  }

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - findings: Gets why it can't be read.
  /// - Returns: All of it; nil where it can't be read.
  func bytes(of path: String, into findings: inout Findings) -> [UInt8]? {
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      let data = try file.read(upToCount: Self.sizeLimit + 1) ?? Data()
      guard data.count <= Self.sizeLimit else {
        findings.error("the file is larger than \(Self.sizeLimit >> 20) MiB", at: nil)
        return nil
      }
      return Array(data)
    } catch {
      findings.error(Self.reason(of: error), at: nil)
      return nil
    }
  }

  /// Says in a few words why a file is unreadable; Foundation's own fill several lines.
  ///
  /// - Parameter error: What Foundation threw.
  /// - Returns: A clause.
  package static func reason(of error: any Error) -> String {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return switch cause.flatMap({ POSIXErrorCode(rawValue: Int32($0.code)) }) {
    case .ENOENT, .ENOTDIR: "there is no such file"
    case .EACCES, .EPERM: "no permission to read the file"
    case .EISDIR: "this is a folder"
    default: "the file is unreadable: \(error.localizedDescription)"
    }
  }
}
