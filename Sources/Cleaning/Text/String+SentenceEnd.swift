extension String {
  /// Whether the text ends as a sentence does, quotation marks and brackets aside.
  var hasSentenceEnd: Bool {
    let end = unicodeScalars.reversed().prefix(4).first { !Self.closers.contains($0) }
    return end.map(Self.terminators.contains) ?? false
  }

  private static let closers: Set<Unicode.Scalar> = ["\"", "”", "’", "'", "»", ")", "]", "“", " "]
  private static let terminators: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "。", "！", "？", "।", "؟",
  ]
}
