private import XMLShim

/// Decodes character references (`&amp;`, `&#8217;`, `&#x2019;`).
enum HTMLReferences {
  /// The longest name in the table of HTML 4 is `thetasym`.
  private static let longestName = 8
  /// What browsers take `&#128;` … `&#159;` for: Windows-1252, not C1 controls (HTML, 13.2.5.80).
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Appends `text` with its references replaced; what is no reference stays as it stands.
  ///
  /// - Parameters:
  ///   - text: The text or attribute value.
  ///   - inAttribute: Whether a name without semicolon that goes on (`&copy=1`) stays as it is.
  ///   - output: What to append to.
  static func decode(_ text: ArraySlice<UInt8>, inAttribute: Bool, into output: inout [UInt8]) {
    var index = text.startIndex
    var copied = index
    while let ampersand = text[index...].firstIndex(of: UInt8(ascii: "&")) {
      index = ampersand + 1
      guard let reference = read(text[index...], inAttribute: inAttribute) else { continue }
      output.append(contentsOf: text[copied..<ampersand])
      output.append(contentsOf: UTF8.encode(reference.scalar) ?? .init())
      index = reference.end
      copied = index
    }
    output.append(contentsOf: text[copied...])
  }

  private static func read(
    _ text: ArraySlice<UInt8>, inAttribute: Bool
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let first = text.first else { return nil }
    return first == UInt8(ascii: "#")
      ? readNumber(text.dropFirst()) : readName(text, inAttribute: inAttribute)
  }

  private static func readNumber(_ text: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, end: Int)? {
    let isHex = text.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    var digits = isHex ? text.dropFirst() : text
    let start = digits.startIndex
    var value: UInt32 = 0
    while let digit = digits.first.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }),
      isHex || digit < 10
    {
      // Beyond the last scalar the value no longer matters: it stays "no scalar".
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
      digits = digits.dropFirst()
    }
    guard digits.startIndex > start else { return nil }
    if 0x80...0x9F ~= value { value = windows1252[Int(value - 0x80)] }
    let end = digits.startIndex + (digits.first == UInt8(ascii: ";") ? 1 : 0)
    return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }

  private static func readName(
    _ text: ArraySlice<UInt8>, inAttribute: Bool
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let name = text.prefix(longestName).prefix { $0.isASCIILetter || 0x30...0x39 ~= $0 }
    guard !name.isEmpty else { return nil }
    let next = text.dropFirst(name.count).first
    let isTerminated = next == UInt8(ascii: ";")
    if inAttribute, !isTerminated { return nil }
    guard let scalar = scalar(named: name) else { return nil }
    return (scalar, name.endIndex + (isTerminated ? 1 : 0))
  }

  /// What a name of HTML 4, or one of those that HTML 5 added and pages use, stands for.
  private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if let known = common[HTMLName.exactHash(name)] { return known }
    let code = unsafe name.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) {
        unsafe html_shim_entity($0.baseAddress, $0.count)
      }
    }
    return code > 0 ? Unicode.Scalar(code) : nil
  }

  /// The references that make up nearly all in real pages, and HTML 5's newer names.
  private static let common: [UInt64: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
    "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "Tab": "\t", "NewLine": "\n",
    "excl": "!", "num": "#", "dollar": "$", "percnt": "%", "lpar": "(", "rpar": ")", "ast": "*",
    "plus": "+", "comma": ",", "period": ".", "sol": "/", "colon": ":", "semi": ";",
    "equals": "=", "quest": "?", "commat": "@", "lsqb": "[", "lbrack": "[", "rsqb": "]",
    "rbrack": "]", "lowbar": "_", "lbrace": "{", "lcub": "{", "rbrace": "}", "rcub": "}",
    "vert": "|", "verbar": "|", "hyphen": "‐", "dash": "‐", "horbar": "―", "check": "✓",
    "star": "☆", "starf": "★", "phone": "☎",
  ].reduce(into: [:]) { $0[HTMLName.exactHash($1.key.utf8)] = $1.value }
}

extension HTMLName {
  /// FNV-1a over the bytes as they are: names of references have upper and lower case.
  static func exactHash(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
