/// What makes two spellings one word.
enum FoldedWord {
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt32]) {
    if scalar.isASCII {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      folded.append(isUpper ? scalar.value | 0x20 : scalar.value)
    } else {
      folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.map(\.value))
    }
  }

  /// FNV-1a with MurmurHash3's finaliser, since samples are taken by the hash's own bits.
  static func hash(_ folded: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in folded { hash = (hash ^ UInt64(value)) &* 0x0000_0100_0000_01B3 }
    return mixed(hash)
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 33)
  }

  /// Endings that the pair model of `dedup.md` (section 4) was measured with, longest first.
  private static let endings: [[UInt32]] = ["ings", "edly", "ing", "ies", "ed", "es", "s"]
    .map { $0.unicodeScalars.map(\.value) }
  private static let s: UInt32 = 0x73

  static func stem(_ folded: [UInt32]) -> UInt64 {
    if folded.count > 5 {
      for ending in endings where folded.count - ending.count >= 4 {
        if folded.suffix(ending.count).elementsEqual(ending) {
          return hash(folded.dropLast(ending.count))
        }
      }
    } else if folded.count > 3, folded.last == s, folded[folded.count - 2] != s {
      return hash(folded.dropLast())
    }
    return hash(folded[...])
  }
}
