/// First come, first served: what is taken from the front costs nothing, however long the line is.
struct Line<Element> {
  private var elements: [Element] = []
  private var served = 0

  /// Whether nobody waits.
  var isEmpty: Bool { served == elements.count }

  /// Who is next.
  var first: Element? { isEmpty ? nil : elements[served] }

  /// Joins the end of the line.
  mutating func append(_ element: Element) { elements.append(element) }

  /// Takes the next one.
  mutating func popFirst() -> Element? {
    guard let next = first else { return nil }
    served += 1
    if served * 2 > elements.count {
      elements.removeFirst(served)
      served = 0
    }
    return next
  }
}
