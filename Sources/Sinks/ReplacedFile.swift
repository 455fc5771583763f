internal import Foundation

/// A file that readers see whole, the old one or the new one, whatever happens.
package struct ReplacedFile: Sendable {
  private let path: String
  private let write: @Sendable (Data, URL) throws -> Void

  /// Names a file.
  ///
  /// - Parameter path: Its absolute path.
  package init(path: String) {
    // Foundation writes a new file beside the old one, and renames it.
    self.init(path: path) { try $0.write(to: $1, options: .atomic) }
  }

  /// Names a file that is written in another way; tests make that fail.
  ///
  /// - Parameters:
  ///   - path: Its absolute path.
  ///   - write: Puts a new file in the old one's place.
  init(path: String, write: @escaping @Sendable (Data, URL) throws -> Void) {
    self.path = path
    self.write = write
  }

  /// Puts a new file in the old one's place.
  ///
  /// - Parameter bytes: What it holds.
  /// - Throws: Why the old one stays.
  package func replace(with bytes: [UInt8]) throws(SinkFailure) {
    do {
      try write(Data(bytes), URL(filePath: path))
    } catch {
      throw SinkFailure("cannot write \(path): \(Self.reason(of: error))")
    }
  }

  /// Says in a few words why a file is not written; Foundation's own fill several lines.
  private static func reason(of error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteOutOfSpace: "the disk is full"
    case .fileNoSuchFile: "there is no such folder"
    case .fileWriteNoPermission: "no permission"
    case .fileWriteVolumeReadOnly: "the file system is read-only"
    default: error.localizedDescription
    }
  }
}
