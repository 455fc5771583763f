internal import EncoderShim
internal import Foundation
internal import SystemPackage

/// The model's file, mapped into memory and found to be whole.
///
/// The weights stay where they are: a mapping costs no memory that the system can't take back. So
/// the file must be replaced by renaming, as installers do, and never be written over.
struct ModelFile: Sendable {
  let path: String
  let header: ModelHeader
  private let mapped: MappedFile
  private let origin: Int

  private static let magic = Array("CWMODEL1".utf8)

  /// Maps a file and checks its header and its checksum.
  ///
  /// - Parameter path: The file.
  /// - Throws: What is wrong with it.
  init(path: String) throws(ModelError) {
    func error(_ reason: ModelError.Reason) -> ModelError { ModelError(path: path, reason: reason) }

    let mapped: MappedFile
    do {
      mapped = try MappedFile(path: path)
    } catch let problem {
      throw error(.unreadable("\(problem)"))
    }
    let bytes = unsafe mapped.bytes
    guard unsafe bytes.starts(with: Self.magic.prefix(mapped.count)), mapped.count > 0 else {
      throw error(.foreign)
    }
    let begin = Self.magic.count + 4
    guard mapped.count >= begin else {
      throw error(.truncated(expected: begin, found: mapped.count))
    }
    let length = unsafe bytes[Self.magic.count..<begin].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard mapped.count - begin >= length else {
      throw error(.truncated(expected: begin + length, found: mapped.count))
    }
    guard (begin + length).isMultiple(of: 64) else {
      throw error(.malformedHeader("its length leaves the data unaligned"))
    }
    let header: ModelHeader
    do {
      header = unsafe try JSONDecoder().decode(
        ModelHeader.self, from: Data(bytes[begin..<begin + length]))
    } catch let problem {
      throw error(.malformedHeader("\(problem)"))
    }
    guard header.version == ModelHeader.version else {
      throw error(.unknownVersion(header.version))
    }
    if let problem = header.problem { throw error(.impossibleShape(problem)) }
    guard mapped.count - begin - length >= header.length else {
      let expected = (begin + length).addingReportingOverflow(header.length).partialValue
      throw error(.truncated(expected: expected, found: mapped.count))
    }
    self.path = path
    self.header = header
    self.mapped = mapped
    origin = begin + length
    let data = unsafe UnsafeRawBufferPointer(rebasing: bytes[origin..<origin + header.length])
    guard unsafe Self.checksum(of: data) == header.checksum else {
      throw error(.wrongChecksum)
    }
  }

  /// Lends the tensors' bytes.
  ///
  /// - Parameter body: Gets the place that offsets are counted from.
  /// - Returns: What `body` returns.
  func withTensors<Result>(_ body: (UnsafeRawPointer) -> Result) -> Result {
    guard let base = unsafe mapped.bytes.baseAddress else {
      preconditionFailure("an empty file isn't a model")
    }
    let result = unsafe body(base + origin)
    // Until here the mapping must live.
    return withExtendedLifetime(mapped) { result }
  }

  /// Gives the mapped pages back to the system: checking a file has touched them all.
  func release() {
    mapped.release()
  }

  /// Reads some of a tensor's bytes without mapping them.
  ///
  /// - Parameters:
  ///   - offset: Where they begin.
  ///   - buffer: Gets them, as many as it holds.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
    unsafe mapped.read(at: origin + offset, into: buffer)
  }

  private static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    guard let base = bytes.baseAddress else { return 0 }
    return unsafe encoder_crc32(base, bytes.count)
  }
}
