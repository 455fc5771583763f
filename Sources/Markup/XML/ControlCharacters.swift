internal import XMLShim

/// The control characters that a terminal obeys.
package enum ControlCharacters {
  /// Whether a text holds any but tab and line breaks.
  ///
  /// - Parameter text: UTF-8.
  /// - Returns: True for C0, DEL and C1.
  package static func areIn(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe xml_shim_has_controls(base, buffer.count) != 0
    }
  }
}
