internal import Glibc
internal import SystemPackage

/// A file mapped for reading, and open beside for what is read seldom.
///
/// Mapped pages cost no memory that the system can't take back, but count as the program's while
/// they are mapped: `release()` gives them back, and `read(at:into:)` maps none.
///
/// Unchecked, because of the pointer: nothing of it changes after `init`, its pages are read only, and
/// reads name their place, so that no thread moves another's.
@safe final class MappedFile: @unchecked Sendable {
  /// In bytes.
  let count: Int
  private let descriptor: FileDescriptor
  private let base: UnsafeRawPointer

  /// Opens and maps a file, which must not be written to from now on.
  ///
  /// - Parameter path: The file.
  /// - Throws: What the system says.
  init(path: String) throws(Errno) {
    do {
      descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      do {
        count = Int(try descriptor.seek(offset: 0, from: .end))
        guard
          let start = unsafe mmap(
            nil, max(count, 1), PROT_READ, MAP_PRIVATE, descriptor.rawValue, 0),
          unsafe start != MAP_FAILED
        else { throw Errno(rawValue: errno) }
        unsafe base = UnsafeRawPointer(start)
      } catch {
        try? descriptor.close()
        throw error
      }
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: base), max(count, 1))
    try? descriptor.close()
  }

  /// The file's bytes, as long as the file lives.
  var bytes: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base, count: count)
  }

  /// Gives the pages back to the system, which reads them again when they are next touched.
  func release() {
    // Advice: where the system can't follow it, nothing is lost but memory.
    unsafe madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED)
  }

  /// Reads bytes without mapping them.
  ///
  /// - Parameters:
  ///   - offset: Where they begin.
  ///   - buffer: Gets them, as many as it holds.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
    let count = unsafe try? descriptor.read(fromAbsoluteOffset: Int64(offset), into: buffer)
    // A page that can't be read in would end the program, too: the disk is gone.
    precondition(count == buffer.count, "the model's file can no longer be read")
  }
}
