extension Double {
  /// A confidence from 0 to 1 with two decimals, as people read it ("0.83").
  var hundredths: String {
    let hundredths = Int((min(max(self, 0), 1) * 100).rounded())
    let decimals = String(hundredths % 100)
    return "\(hundredths / 100)." + (decimals.utf8.count == 1 ? "0" + decimals : decimals)
  }
}
