/// Makes text from a feed safe to show on a terminal or in a log line: every control and bidi
/// character is shown as its code point instead.
///
/// A raw ESC or C1 CSI would let a headline drive the terminal (CVE-2021-25743 and its kin), a line
/// break would forge a log line, and bidi overrides reorder what is read (CVE-2021-42574).
///
/// - Parameter text: Any text.
/// - Parameter keepsLineBreaks: Whether `\n` and `\t` may stand.
func visible(_ text: String, keepsLineBreaks: Bool = false) -> String {
  guard text.unicodeScalars.contains(where: { isControl($0) }) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if !isControl(scalar) || keepsLineBreaks && (scalar == "\n" || scalar == "\t") {
      shown.append(scalar)
    } else {
      shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    }
  }
  return String(shown)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F: true
  case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
  default: false
  }
}
