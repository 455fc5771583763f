internal import News

extension [TextWord] {
  /// The words of each line or sentence.
  var lines: [ArraySlice<TextWord>] {
    var lines: [ArraySlice<TextWord>] = []
    var start = 0
    for index in indices.dropFirst() where self[index].opensSentence {
      lines.append(self[start..<index])
      start = index
    }
    if start < count { lines.append(self[start...]) }
    return lines
  }
}
