internal import Foundation

/// Folds the spellings of a word of a name into keys: words that share a key may be one word.
///
/// English texts write one Cyrillic, Turkish or German name in several ways: BGN/PCGN's
/// "Zelenskyy" (Ukrainian, 2019) and "Zelenskiy" (Russian, 1947), ISO 9's "Zelens'kij", the press's
/// "Zelensky". The rules join what these tables render differently; Unicode's canonical
/// decomposition (UAX #15) and ICU's Any-Latin transform do the rest.
enum NameFolding {
  /// A word that is longer is no name, and is cut.
  private static let longest = 64

  /// The keys of a word: one, and another where a letter such as "ü" is written in two ways.
  static func keys(of word: String) -> [String] {
    let latin = latin(String(word.unicodeScalars.prefix(longest)).lowercased())
    let plain = folded(expanding: [:], in: latin)
    let spelt = folded(expanding: digraphs, in: latin)
    return plain == spelt || spelt.isEmpty ? [plain] : [plain, spelt]
  }

  /// Other scripts by ICU; a word that it can't read stays as it is.
  private static func latin(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { (0x370...0x1CFF).contains($0.value) }) else {
      return word
    }
    return word.applyingTransform(.toLatin, reverse: false) ?? word
  }

  private static func folded(
    expanding table: [Unicode.Scalar: String], in word: String
  ) -> String {
    var letters: [UInt8] = []
    for scalar in word.unicodeScalars {
      if let letter = table[scalar] ?? plainLetters[scalar] {
        letters += Array(letter.utf8)
        continue
      }
      for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars {
        let isLetter = ("a"..."z").contains(part)
        if isLetter { letters.append(UInt8(truncatingIfNeeded: part.value)) }
      }
    }
    return letters.isEmpty ? word.filter(\.isLetter) : romanised(letters)
  }

  /// What the romanisations of Cyrillic write differently.
  private static func romanised(_ letters: [UInt8]) -> String {
    var word = String(decoding: withoutGlides(letters), as: UTF8.self)
    for (spelling, letter) in [("kh", "h"), ("x", "ks"), ("ck", "k"), ("ph", "f")] {
      word = word.replacingOccurrences(of: spelling, with: letter)
    }
    if word.hasPrefix("ye") { word.removeFirst() }
    for ending in ["ayev", "eyev", "iyev", "oyev"] where word.contains(ending) {
      word = word.replacingOccurrences(of: ending, with: ending.prefix(1) + "ev")
    }
    // Russian "i" is Ukrainian "y": Timoshenko. "Smyth" stays apart from "Smith".
    if slavicEndings.contains(where: word.hasSuffix) {
      word = word.replacingOccurrences(of: "y", with: "i")
    }
    return withoutDoubles(word)
  }

  /// "iy", "yy", "ij", "yj" and a last "y" or "j" as "i".
  private static func withoutGlides(_ letters: [UInt8]) -> [UInt8] {
    let glides: Set<UInt8> = [UInt8(ascii: "i"), UInt8(ascii: "y"), UInt8(ascii: "j")]
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      var end = index
      while end < letters.count, glides.contains(letters[end]) { end += 1 }
      if end - index > 1 || end > index && end == letters.count && index > 0 {
        result.append(UInt8(ascii: "i"))
        index = end
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }

  /// "Hassan" as "Hasan"; doubled vowels tell words apart.
  private static func withoutDoubles(_ word: String) -> String {
    var last: Character?
    return word.filter { letter in
      defer { last = letter }
      return letter != last || "aeou".contains(letter)
    }
  }

  private static let slavicEndings = [
    "enko", "ski", "ska", "skaia", "ov", "ev", "ova", "eva", "uk", "ich", "ykh", "yn", "ina",
  ]

  /// Letters that don't decompose, as ICU's Latin-ASCII writes them.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "ħ": "h", "ə": "a",
  ]

  /// Letters for which newspapers without them write two.
  private static let digraphs: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "č": "ch", "š": "sh", "ž": "zh",
    "ć": "ch", "đ": "dj", "ş": "sh", "ç": "ch", "ñ": "ny", "ń": "ny",
  ]
}
