internal import Foundation

/// What BERT's tokenizer takes a scalar for.
///
/// The one that the trainer uses (the package `tokenizers`) knows the categories of Unicode 8, the
/// decompositions and combining classes of Unicode 9, and the letter cases of the newest; what came
/// later is a letter to it. Compared with it on all scalars.
extension Unicode.Scalar {
  /// What happens to a scalar before words are cut.
  enum BertRole {
    /// It is left out, as if it weren't there.
    case dropped
    /// It ends a word.
    case blank
    /// It is a word of its own.
    case ideograph
    case other
  }

  var bertRole: BertRole {
    if isASCII { return asciiRole }
    if value == 0xFFFD { return .dropped }
    switch properties.generalCategory {
    case .control, .privateUse: return .dropped
    case .format: return isOlder(than: 9) ? .dropped : .other
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .blank
    case .otherLetter: return isIdeograph ? .ideograph : .other
    default: return .other
    }
  }

  private var asciiRole: BertRole {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20: .blank
    case 0..<0x20, 0x7F: .dropped
    default: .other
    }
  }

  /// The blocks that BERT's tokenizer spaces out, with the gap that this one leaves.
  private var isIdeograph: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B81F,
      0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  /// Whether it is a word of its own.
  var isBertPunctuation: Bool {
    if isASCII {
      return switch value {
      case 33...47, 58...64, 91...96, 123...126: true
      default: false
      }
    }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return isOlder(than: 9)
    // Punctuation in Unicode 8, something else since.
    default: return value == 0x166D || value == 0x111C9
    }
  }

  /// Whether it is an accent that is dropped from its letter.
  var isBertMark: Bool {
    guard !isASCII else { return false }
    switch value {
    // Marks that take a place of their own since, or took one then.
    case 0x1734, 0x1171E: return true
    case 0x1885, 0x1886, 0xA9BD, 0x111C9: return false
    default: return properties.generalCategory == .nonspacingMark && isOlder(than: 9)
    }
  }

  /// Its letter and marks, where it is made of several; else itself.
  var bertDecomposition: String {
    guard value >= 0xC0, isOlder(than: 10) else { return String(self) }
    return String(self).decomposedStringWithCanonicalMapping
  }

  /// Its canonical combining class, by which marks are ordered.
  var bertRank: UInt8 {
    guard value >= 0x300, isOlder(than: 10) else { return 0 }
    return properties.canonicalCombiningClass.rawValue
  }

  private func isOlder(than version: Int) -> Bool {
    properties.age.map { $0.major < version } ?? false
  }
}
