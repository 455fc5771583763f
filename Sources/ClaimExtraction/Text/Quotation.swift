/// Words between quotation marks, as a range of tokens with the marks.
struct Quotation: Hashable {
  let tokens: Range<Int>
  /// Whether no mark closes it: it goes on in the next paragraph.
  let isOpen: Bool

  /// The tokens between the marks.
  var inner: Range<Int> {
    let end = isOpen ? tokens.upperBound : tokens.upperBound - 1
    return tokens.lowerBound + 1..<max(tokens.lowerBound + 1, end)
  }
}
