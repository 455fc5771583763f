internal import XMLShim

/// Reads a document once, front to back, calling `handler` for each event.
///
/// Nothing is loaded and no entity is expanded. The caller bounds what libxml2 2.9.14 takes quadratic
/// time for: attributes of a tag, the length of tags and comments, document types.
///
/// - Parameters:
///   - bytes: UTF-8, whatever encoding the prolog names.
///   - handler: Who receives the events up to the first error.
/// - Throws: `XMLFailure` at the first thing that isn't well-formed.
package func readXML(_ bytes: [UInt8], into handler: any XMLHandler) throws(XMLFailure) {
  let session = XMLSession(handler)
  let status = unsafe bytes.withUnsafeBufferPointer { buffer -> xml_shim_status? in
    guard let start = buffer.baseAddress else { return nil }
    return withExtendedLifetime(session) {
      unsafe start.withMemoryRebound(to: CChar.self, capacity: buffer.count) { characters in
        unsafe xml_shim_parse(
          characters, buffer.count, XMLSession.events, Unmanaged.passUnretained(session).toOpaque())
      }
    }
  }
  guard let status else { throw XMLFailure(line: 1, reason: "the document is empty") }
  guard status.code != 0 else { return }
  let reason = unsafe withUnsafeBytes(of: status.message) { message in
    unsafe String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
  }
  throw XMLFailure(line: Int(status.line), reason: reason)
}
