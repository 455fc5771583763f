/// A block's words as hashes, folded so that case and punctuation don't count.
struct FoldedWords {
  struct Word {
    let hash: UInt64
    let isNumber: Bool
    /// Whether a colon follows: "Photo: …" is a label, "Photo editors …" isn't.
    var hasColon: Bool
  }

  private(set) var words: [Word] = []
  /// Whether the text has more words than were read.
  private(set) var isCut = false

  /// Reads the words of a text.
  ///
  /// - Parameters:
  ///   - text: A block, or a phrase of the tables.
  ///   - limit: How many words to read at most.
  init(_ text: String, limit: Int) {
    var word = WordHash()
    var length = 0
    var isNumber = true

    func end(_ words: inout [Word]) {
      guard length > 0 else { return }
      words.append(Word(hash: word.value, isNumber: isNumber, hasColon: false))
      word = WordHash()
      length = 0
      isNumber = true
    }

    for scalar in text.unicodeScalars {
      if words.count >= limit {
        isCut = true
        return
      }
      let value = scalar.value
      if value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: value)
        switch byte {
        case 0x41...0x5A, 0x61...0x7A:
          word.combine(byte | 0x20)
          isNumber = false
          length += 1
        case 0x30...0x39:
          word.combine(byte)
          length += 1
        case 0x27: break  // "You've" and "You’ve" are "youve"
        case 0x3A:
          end(&words)
          if !words.isEmpty { words[words.count - 1].hasColon = true }
        default: end(&words)
        }
      } else if value == 0x2019 {
        continue
      } else if let lower = Self.simpleLowercase(value) {
        word.combine(UInt8(truncatingIfNeeded: 0xC0 | lower >> 6))
        word.combine(UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F))
        isNumber = false
        length += 1
      } else if Self.isIdeographic(value) {
        // Scripts without spaces: each character is a word.
        end(&words)
        for byte in UTF8.encode(scalar) ?? .init() { word.combine(byte) }
        isNumber = false
        length = 1
        end(&words)
      } else if scalar.properties.isAlphabetic
        || scalar.properties.generalCategory == .nonspacingMark
      {
        isNumber = false
        length += 1
        for folded in scalar.properties.lowercaseMapping.unicodeScalars {
          for byte in UTF8.encode(folded) ?? .init() { word.combine(byte) }
        }
      } else {
        end(&words)
        if value == 0xFF1A, !words.isEmpty { words[words.count - 1].hasColon = true }
      }
    }
    end(&words)
  }

  /// The lower case of Latin-1's letters and of Cyrillic ones, without the tables of Unicode.
  private static func simpleLowercase(_ value: UInt32) -> UInt32? {
    switch value {
    case 0xD7, 0xF7: nil
    case 0xC0...0xDE, 0x410...0x42F: value + 0x20
    case 0xDF...0xFF, 0x430...0x45F: value
    case 0x400...0x40F: value + 0x50
    default: nil
    }
  }

  private static func isIdeographic(_ value: UInt32) -> Bool {
    switch value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    default: false
    }
  }
}
