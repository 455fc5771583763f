internal import Foundation

/// Brings text into the one form in which it is stored, compared and pointed into.
///
/// NFC; every run of white space one space; soft hyphens, zero-width, bidirectional and control
/// characters out (they hide text from readers, rules and terminals: `reliability.md`, T16);
/// quotation marks as typed.
enum TextNormalisation {
  /// Combining marks kept in a row, as in the Stream-Safe Text Format (UAX #15, section 13):
  /// composing is quadratic in such a run.
  private static let longestMarkRun = 30
  /// Text is composed in pieces of at least so many bytes: Foundation moves all that follows a
  /// composed character.
  private static let shortestPiece = 256

  /// The text in its stored form, without space at its ends.
  static func normalised(_ bytes: some Collection<UInt8>) -> String {
    if let plain = normalisedASCII(bytes) { return plain }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var pendingSpace = false
    var marks = 0
    var needsComposing = false
    var pieceStart = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if isSpace(scalar) {
        pendingSpace = !output.isEmpty
        continue
      }
      if isInvisible(scalar) { continue }
      let isSafe = isSafelyComposed(scalar)
      if needsComposing, output.count - pieceStart >= shortestPiece,
        isSafe || startsPiece(scalar)
      {
        compose(&output, from: pieceStart)
        pieceStart = output.count
        needsComposing = false
      }
      if isSafe {
        marks = 0
      } else {
        needsComposing = true
        marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
        if marks > longestMarkRun { continue }
      }
      if pendingSpace {
        output.append(0x20)
        pendingSpace = false
      }
      output.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
    if needsComposing { compose(&output, from: pieceStart) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Brings the bytes from `start` on into NFC.
  private static func compose(_ output: inout [UInt8], from start: Int) {
    let piece = String(decoding: output[start...], as: UTF8.self)
    output.replaceSubrange(start..., with: piece.precomposedStringWithCanonicalMapping.utf8)
  }

  /// Whether the scalar never composes with one before it: neither a mark nor a part of a Hangul
  /// syllable (The Unicode Standard, 3.11 and 3.12).
  private static func startsPiece(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.canonicalCombiningClass == .notReordered else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: break
    }
    switch scalar.value {
    // Jamo, and Kirat Rai's vowel signs, which are letters.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x16D63...0x16D6A: return false
    default: return true
    }
  }

  /// The fast path: most blocks of English text are ASCII.
  private static func normalisedASCII(_ bytes: some Collection<UInt8>) -> String? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var pendingSpace = false
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      if byte == 0x20 || 0x09...0x0D ~= byte {
        pendingSpace = !output.isEmpty
      } else if byte > 0x20, byte != 0x7F {
        if pendingSpace {
          output.append(0x20)
          pendingSpace = false
        }
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether the scalar is white space, or shows nothing as a space does: U+2800 (blank Braille) and
  /// U+3164 (Hangul filler).
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Unicode's White_Space, spelled out: the table's look-up was a third of the work.
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0x2800, 0x3164:
      true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD: true  // soft hyphen
    case 0x200B, 0x200E, 0x200F, 0x061C, 0x180E, 0x2060...0x206F, 0xFEFF: true
    case 0x202A...0x202E: true  // bidirectional embeddings and overrides
    case 0xFFF9...0xFFFC, 0xE0000...0xE007F: true  // annotations, object marks, tags
    default: false
    }
  }

  /// Whether the scalar can't change under NFC, whatever stands around it.
  ///
  /// Ranges of whole scripts without combining marks, jamo or singletons, so that only text that
  /// holds something else pays for composing.
  private static func isSafelyComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x0400...0x0482, 0x048A...0x052F, 0x0621...0x064A, 0x0660...0x066F,
      0x200C...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x21FF, 0x2500...0x27BF,
      0x3001...0x3029, 0x3041...0x3098, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xFF01...0xFF60, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}
