private import XMLShim

/// Finds out how a page's bytes are to be read, and reads them as UTF-8.
package enum HTMLEncoding {
  /// How far into a page its encoding is looked for (the standard's 1,024 bytes miss real pages).
  private static let sniffedBytes = 4_096

  /// The page in UTF-8: by its byte order mark, as the UTF-8 that it is, by its own declaration, by
  /// the header, and else as Windows-1252, in this order.
  ///
  /// Valid UTF-8 comes before both declarations, because text that is no UTF-8 hardly ever looks
  /// like it, and servers and templates declare what they don't send.
  ///
  /// - Parameters:
  ///   - page: The bytes as they came.
  ///   - contentType: The value of the header field `Content-Type`.
  ///   - limit: How many bytes to read, and to return, at most.
  /// - Returns: Valid UTF-8 without a byte order mark.
  package static func utf8(
    _ page: [UInt8], contentType: String? = nil, limit: Int = HTMLLimits().bytes
  ) -> [UInt8] {
    let page = page.count > limit ? cut(page, at: limit) : page
    if page.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(page.dropFirst(3))) }
    if page.starts(with: [0xFF, 0xFE]) {
      return decode(Array(page.dropFirst(2)), as: "UTF-16LE", limit: limit) ?? []
    }
    if page.starts(with: [0xFE, 0xFF]) {
      return decode(Array(page.dropFirst(2)), as: "UTF-16BE", limit: limit) ?? []
    }
    if isUTF8(page) { return page }
    let declared = [declaration(in: page), contentType.flatMap { charset(in: Array($0.utf8)) }]
    for case .some(let label) in declared {
      guard let name = names[label] else { continue }
      if name == "UTF-8" { return repaired(page) }
      if let text = decode(page, as: name, limit: limit) { return text }
    }
    return decode(page, as: "WINDOWS-1252", limit: limit) ?? repaired(page)
  }

  private static func isUTF8(_ bytes: some Collection<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The beginning of a page, without the half of a character that the limit may leave.
  private static func cut(_ page: [UInt8], at limit: Int) -> [UInt8] {
    let start = page[..<limit]
    let tail = start.reversed().prefix(3).prefix { $0 & 0xC0 == 0x80 }.count + 1
    guard page[limit] & 0xC0 == 0x80, tail <= limit, isUTF8(start.dropLast(tail)) else {
      return Array(start)
    }
    return Array(start.dropLast(tail))
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func decode(_ bytes: [UInt8], as name: String, limit: Int) -> [UInt8]? {
    let text = unsafe bytes.withUnsafeBufferPointer {
      unsafe html_shim_decode($0.baseAddress, $0.count, name, limit)
    }
    defer { unsafe html_shim_free(text) }
    guard unsafe text.known != 0, let decoded = unsafe text.bytes else { return nil }
    return unsafe repaired(Array(UnsafeBufferPointer(start: decoded, count: text.count)))
  }

  /// The charset that a `meta` near the start declares.
  private static func declaration(in page: [UInt8]) -> String? {
    charset(in: page.prefix(sniffedBytes))
  }

  /// The lower-cased label after the first `charset=`.
  private static func charset(in text: some RandomAccessCollection<UInt8>) -> String? {
    let key = Array("charset".utf8)
    var matched = 0
    var rest = text[...]
    while matched < key.count {
      guard let byte = rest.popFirst()?.asciiLowercased else { return nil }
      matched = byte == key[matched] ? matched + 1 : (byte == key[0] ? 1 : 0)
    }
    let label = rest.drop { $0.isHTMLSpace || $0 == UInt8(ascii: "=") }
      .drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isHTMLSpace }
      .prefix { $0.isASCIILetter || 0x30...0x39 ~= $0 || [0x2D, 0x5F, 0x3A].contains($0) }
    guard !label.isEmpty else { return nil }
    return String(decoding: label.map(\.asciiLowercased), as: UTF8.self)
  }

  /// The labels that pages use, and iconv's name for what browsers read them as (WHATWG Encoding).
  ///
  /// A closed list: iconv knows UTF-7 and others in which markup can hide from whoever checks it.
  private static let names: [String: String] = {
    var names = [
      "utf-8": "UTF-8", "utf8": "UTF-8", "us-ascii": "WINDOWS-1252", "ascii": "WINDOWS-1252",
      "iso-8859-1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252", "latin1": "WINDOWS-1252",
      "latin-1": "WINDOWS-1252", "iso_8859-1": "WINDOWS-1252", "iso-8859-9": "WINDOWS-1254",
      "iso-8859-11": "CP874", "tis-620": "CP874", "windows-874": "CP874", "koi8-r": "KOI8-R",
      "koi8-u": "KOI8-U", "macintosh": "MACINTOSH", "ibm866": "IBM866", "cp866": "IBM866",
      "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
      "windows-31j": "CP932", "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP",
      "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "gb2312": "GB18030", "gbk": "GB18030",
      "gb18030": "GB18030", "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS",
    ]
    for part in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] {
      names["iso-8859-\(part)"] = "ISO-8859-\(part)"
    }
    for page in 1250...1258 {
      names["windows-\(page)"] = "WINDOWS-\(page)"
      names["cp\(page)"] = "WINDOWS-\(page)"
    }
    return names
  }()
}
