/// A number written in digits: "1,600", "4.7", "23rd", "10:50".
struct Digits {
  let value: Double
  let isClock: Bool

  init?(_ word: Substring) {
    var plain = ""
    var isClock = false
    for byte in word.utf8.prefix(24) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): plain.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "."): plain += "."
      case UInt8(ascii: ":"):
        isClock = true
        plain += "."
      case UInt8(ascii: ","): continue
      default: break
      }
      if byte >= UInt8(ascii: "A") { break }
    }
    guard let value = Double(plain) else { return nil }
    self.value = value
    self.isClock = isClock
  }
}
