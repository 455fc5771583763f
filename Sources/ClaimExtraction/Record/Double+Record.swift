extension Double {
  /// Rounded to three places: what a confidence is good for.
  var roundedForRecord: Double { (self * 1000).rounded() / 1000 }
}
