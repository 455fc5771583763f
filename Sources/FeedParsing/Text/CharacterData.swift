internal import Markup

/// Turns the character data of a document into strings that hold no control characters.
enum CharacterData {
  /// The text of `bytes`, without white space at its ends.
  ///
  /// C0 controls, DEL and C1 controls never pass: a terminal obeys them. C1 controls are read as
  /// windows-1252 has them, as browsers do ("&#150;" is meant to be a dash).
  ///
  /// - Parameter bytes: UTF-8.
  /// - Returns: The text, "" where there is white space only.
  static func string(_ bytes: ByteSpan) -> String {
    var start = 0
    var end = bytes.count
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    guard start < end else { return "" }
    let text = bytes.extracting(start..<end)
    guard !ControlCharacters.areIn(text) else {
      return String(decoding: cleaned(text), as: UTF8.self)
    }
    do {
      return String(copying: try UTF8Span(validating: text))
    } catch {
      return String(decoding: cleaned(text), as: UTF8.self)
    }
  }

  /// The text, cleaned likewise; itself where there is nothing to clean.
  static func cleaned(_ value: String) -> String {
    let bytes = value.utf8.span
    guard !bytes.isEmpty else { return value }
    let isTrimmed = !ASCII.isSpace(bytes[0]) && !ASCII.isSpace(bytes[bytes.count - 1])
    return isTrimmed && !ControlCharacters.areIn(bytes) ? value : string(bytes)
  }

  private static func cleaned(_ bytes: ByteSpan) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x09, 0x0A, 0x0D: result.append(byte)
      case 0x00..<0x20, 0x7F: continue
      case 0xC2 where index < bytes.count && bytes[index] < 0xA0:
        if let meant = Windows1252.scalar(for: bytes[index]) {
          result += String(Character(meant)).utf8
        }
        index += 1
      default: result.append(byte)
      }
    }
    return result
  }
}
