/// A word while its scalars arrive.
struct PendingWord {
  private(set) var count = 0
  private var lowered = ""
  private var capitals = 0
  private var smalls = 0
  private var startsWithCapital = false
  private var isASCII = true
  private var hasLatin = false
  private var hasOtherScript = false

  /// The word in lower case; one that mixes Latin with letters that only look so is all Latin.
  var folded: String {
    hasLatin && hasOtherScript ? Lookalikes.asLatin(lowered) : lowered
  }

  /// The word without diacritics.
  var plain: String {
    guard !isASCII else { return lowered }
    var plain = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      plain.append(scalar.withoutDiacritics)
    }
    return String(plain)
  }

  var casing: Word.Casing {
    guard startsWithCapital else { return .lower }
    return capitals > 1 && smalls == 0 ? .allCapitals : .capitalised
  }

  /// Adds the next scalar of the word, folded.
  ///
  /// - Parameter scalar: A letter, mark or digit.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      appendASCII(scalar)
    } else {
      isASCII = false
      hasOtherScript = hasOtherScript || Lookalikes.isOfOtherScript(scalar)
      let properties = scalar.properties
      note(
        isCapital: properties.isUppercase || properties.generalCategory == .titlecaseLetter,
        isSmall: properties.isLowercase)
      // The two small sigmas are one letter; which one stands depends on the place in the word.
      lowered += scalar == "\u{3C2}" ? "\u{3C3}" : properties.lowercaseMapping
    }
    count += 1
  }

  private mutating func appendASCII(_ scalar: Unicode.Scalar) {
    let isCapital = (0x41...0x5A).contains(scalar.value)
    let isSmall = (0x61...0x7A).contains(scalar.value)
    note(isCapital: isCapital, isSmall: isSmall)
    hasLatin = hasLatin || isCapital || isSmall
    let small = isCapital ? Unicode.Scalar(scalar.value | 0x20) ?? scalar : scalar
    lowered.unicodeScalars.append(small)
  }

  private mutating func note(isCapital: Bool, isSmall: Bool) {
    if count == 0 { startsWithCapital = isCapital }
    capitals += isCapital ? 1 : 0
    smalls += isSmall ? 1 : 0
  }
}
