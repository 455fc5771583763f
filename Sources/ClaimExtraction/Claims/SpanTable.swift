import News

/// Figures or times by their place, so that those of a claim are found without looking at all.
struct SpanTable<Element> {
  /// In the order of their starts; none overlaps another.
  private let elements: [Element]
  private let span: (Element) -> Span

  /// Makes the table of elements that stand in order.
  init(_ elements: [Element], span: @escaping (Element) -> Span) {
    self.elements = elements
    self.span = span
  }

  /// The elements that lie within one of the spans.
  func within(_ spans: [Span]) -> [Element] {
    spans.flatMap { outer in
      elements[firstIndex(from: outer.start)...]
        .prefix { span($0).start < outer.end }
        .filter { span($0).end <= outer.end }
    }
  }

  /// The last element that starts at or before a place.
  func last(startingBy place: Int) -> Element? {
    let next = firstIndex(from: place + 1)
    return next > 0 ? elements[next - 1] : nil
  }

  /// Where the elements that start at `start` or later begin.
  private func firstIndex(from start: Int) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if span(elements[middle]).start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
