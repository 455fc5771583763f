import Foundation
import Glibc
import SystemPackage

/// Reads feeds that are files of this machine.
enum LocalFile {
  /// Reads a file, if it has changed.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - validators: What it looked like when it was last made use of.
  ///   - limit: How large it may be.
  /// - Returns: What the poll brought.
  @concurrent static func poll(
    _ path: FilePath, validators: Validators?, limit: Int
  ) async -> FetchOutcome {
    do {
      // Without O_NONBLOCK, opening a pipe that nobody writes to would never return.
      let file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      return try file.closeAfter { try read(file, path, validators: validators, limit: limit) }
    } catch let error as Errno {
      let code = error == .noSuchFileOrDirectory ? "file-missing" : "file-unreadable"
      return .failed(problem(code, path, "\(error)"))
    } catch {
      return .failed(problem("file-unreadable", path, "\(error)"))
    }
  }

  private static func read(
    _ file: FileDescriptor, _ path: FilePath, validators: Validators?, limit: Int
  ) throws -> FetchOutcome {
    let stat = try file.stat()
    guard stat.type == .regular else { return .failed(problem("file-odd", path, "no plain file")) }
    let fresh = Validators(
      etag: fingerprint(stat), requestedURL: path.string, effectiveURL: path.string)
    if fresh == validators { return .notModified(validators: fresh, freshness: nil) }
    guard stat.size <= limit, let bytes = try contents(of: file, limit: limit) else {
      return .failed(problem("too-large", path, "larger than \(limit) bytes"))
    }
    guard !bytes.isEmpty else { return .failed(problem("empty", path, "empty")) }
    return .document(
      FetchedDocument(
        bytes: bytes, contentType: nil, effectiveURL: path.string, validators: fresh,
        freshness: nil, redirects: []))
  }

  /// What changes when the file does: a new one in its place has another inode.
  private static func fingerprint(_ stat: Stat) -> String {
    let time = stat.st_mtim
    return "\(stat.size):\(time.tv_sec).\(time.tv_nsec):\(stat.inode)"
  }

  /// The file's bytes, or nil where it has grown beyond the limit meanwhile.
  private static func contents(of file: FileDescriptor, limit: Int) throws -> [UInt8]? {
    let handle = FileHandle(fileDescriptor: file.rawValue, closeOnDealloc: false)
    let data = try handle.read(upToCount: limit + 1) ?? Data()
    return data.count > limit ? nil : Array(data)
  }

  private static func problem(_ code: String, _ path: FilePath, _ text: String) -> FetchProblem {
    FetchProblem(code: code, text: "\(path): \(text)", consequence: .backOff)
  }
}
