package import SystemPackage

/// Why the alert log cannot be written.
package enum LogFileError: Error, Hashable {
  /// A link, a folder, a device: a line written there could do harm elsewhere.
  case notRegular(FilePath)
  /// The file was exchanged while it was being opened; the next delivery opens the new one.
  case exchanged(FilePath)
  case failed(operation: String, path: FilePath, cause: Errno)
}

extension LogFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notRegular(let path): "\(path) is no regular file"
    case .exchanged(let path): "\(path) was exchanged while it was being opened"
    case .failed(let operation, let path, let cause): "cannot \(operation) \(path): \(cause)"
    }
  }
}
