internal import XMLShim

/// One run of libxml2 over one document: turns its C events into those of a handler.
final class XMLSession {
  /// What libxml2 knows a name by; equal within a document exactly when the name is.
  private struct Key: Hashable {
    let local: UInt
    let prefix: UInt
    let namespace: UInt
  }

  /// A slot for the name that was last met with this hash: a document has few names, and
  /// `Dictionary` takes longer for each than libxml2 for the whole tag.
  private struct Slot {
    var key: Key
    var number: Int
  }

  /// More names than any vocabulary has.
  ///
  /// libxml2 2.9.14 finds a name in a table of fixed width, so
  /// that a document with a new name in each tag takes it quadratic time (36 s for 16 MB).
  private static let nameLimit = 4096

  private let handler: any XMLHandler
  private var numbers: [Key: Int] = [:]
  private var slots = [Slot](
    repeating: Slot(key: Key(local: 0, prefix: 0, namespace: 0), number: 0), count: 64)

  init(_ handler: any XMLHandler) { self.handler = handler }

  private var hasTooManyNames: Bool { numbers.count > Self.nameLimit }

  static var events: xml_shim_events {
    unsafe xml_shim_events(
      start: { context, local, prefix, uri, attributes, count, text, length in
        let session = unsafe Unmanaged<XMLSession>.fromOpaque(context).takeUnretainedValue()
        let name = unsafe session.number(local, prefix, uri)
        let run = unsafe UnsafeRawBufferPointer(start: text, count: length)
        unsafe session.handler.start(
          name, attributes: session.attributes(attributes, Int(count)),
          after: run.bindMemory(to: UInt8.self).span)
        return session.hasTooManyNames ? 0 : 1
      },
      end: { context, local, prefix, uri, text, length in
        let session = unsafe Unmanaged<XMLSession>.fromOpaque(context).takeUnretainedValue()
        let name = unsafe session.number(local, prefix, uri)
        let run = unsafe UnsafeRawBufferPointer(start: text, count: length)
        unsafe session.handler.end(name, after: run.bindMemory(to: UInt8.self).span)
      })
  }

  private func number(
    _ local: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?
  ) -> Int {
    let key = Key(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix),
      namespace: UInt(bitPattern: uri))
    let slot = Int(truncatingIfNeeded: (key.local >> 3) ^ (key.namespace >> 5) ^ key.prefix) & 63
    if slots[slot].key == key { return slots[slot].number }
    let number = unsafe numbers[key] ?? self.register(key, local, prefix, uri)
    slots[slot] = Slot(key: key, number: number)
    return number
  }

  private func register(
    _ key: Key, _ local: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?,
    _ uri: UnsafePointer<CChar>?
  ) -> Int {
    let number = unsafe handler.number(
      local: String(cString: local), prefix: prefix.map { unsafe String(cString: $0) },
      namespace: uri.map { unsafe String(cString: $0) })
    numbers[key] = number
    return number
  }

  private func attributes(
    _ fields: UnsafePointer<UnsafePointer<CChar>?>?, _ count: Int
  ) -> [XMLAttribute] {
    guard count > 0, let fields = unsafe fields else { return [] }
    var result: [XMLAttribute] = []
    result.reserveCapacity(count)
    for index in 0..<count {
      let field = unsafe fields + 5 * index
      guard let local = unsafe field[0], let start = unsafe field[3], let end = unsafe field[4]
      else { continue }
      let name = unsafe number(local, field[1], field[2])
      let value = unsafe UnsafeRawBufferPointer(start: start, count: end - start)
      unsafe result.append(XMLAttribute(name: name, value: Self.unescaped(value)))
    }
    return result
  }

  /// Undoes the one escape that libxml2 leaves in attributes when it expands no entities: "&#38;".
  private static func unescaped(_ value: UnsafeRawBufferPointer) -> String {
    guard unsafe value.contains(UInt8(ascii: "&")) else {
      return unsafe String(decoding: value, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    var index = 0
    while index < value.count {
      let byte = unsafe value[index]
      bytes.append(byte)
      let isEscape = unsafe byte == 0x26 && value[index...].starts(with: Self.escape)
      index += isEscape ? Self.escape.count : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let escape = Array("&#38;".utf8)
}
