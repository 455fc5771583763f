extension Unicode.Scalar {
  /// The scalar itself, or the ASCII character that it is a full-width form of (UAX #15, NFKC).
  var withoutWidth: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }

  /// The Latin letter without its diacritics ("ğ" to "g", "ø" to "o"); other scalars unchanged.
  ///
  /// Unicode has no decomposition for strokes, but the letters' names know them.
  var withoutDiacritics: Unicode.Scalar {
    switch value {
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      let prefix = "LATIN SMALL LETTER "
      guard let name = properties.name, name.hasPrefix(prefix) else { return self }
      let letter = name.dropFirst(prefix.count)
      guard letter.dropFirst().hasPrefix(" WITH "), let base = letter.unicodeScalars.first,
        let small = Unicode.Scalar(base.value | 0x20)
      else { return self }
      return small
    default: return self
    }
  }
}
