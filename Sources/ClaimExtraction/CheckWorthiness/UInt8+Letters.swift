extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isCapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
  /// Whether it is of a letter; whatever isn't ASCII counts as one.
  var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 || self >= 0x80 }
  /// In lower case, where it is ASCII.
  var lowercased: UInt8 { isCapital ? self | 0x20 : self }
}
