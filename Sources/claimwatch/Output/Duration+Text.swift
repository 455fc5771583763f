extension Duration {
  /// The duration as the configuration writes it: "90s", "1h30m", "2d".
  var written: String {
    var left = Int(components.seconds)
    var text = ""
    for (unit, length) in [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)] where left >= length {
      text += "\(left / length)\(unit)"
      left %= length
    }
    return text.isEmpty ? "0s" : text
  }
}
