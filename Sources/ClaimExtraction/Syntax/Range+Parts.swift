extension Range<Int> {
  /// The parts between the elements that `separates` names; none is empty.
  func parts(separatedBy separates: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = lowerBound
    for element in self where separates(element) {
      if start < element { parts.append(start..<element) }
      start = element + 1
    }
    if start < upperBound { parts.append(start..<upperBound) }
    return parts
  }
}
