/// Puts combining marks in their canonical order (Unicode Standard, D109), each with the place of the
/// scalar that the tokenizer takes for its origin.
///
/// It counts: the n-th scalar that begins a decomposition comes from the n-th scalar of the text,
/// even where marks have changed places.
struct CanonicalOrder {
  private struct Mark {
    let scalar: Unicode.Scalar
    let rank: UInt8
    let beginsOrigin: Bool
  }

  /// A scalar in its final place.
  struct Placed {
    let scalar: Unicode.Scalar
    let origin: Int
  }

  private var marks: [Mark] = []
  private var origins: [Int] = []
  private var origin = 0

  /// Takes a scalar of a decomposition.
  ///
  /// - Parameters:
  ///   - scalar: The scalar.
  ///   - place: Where the text has what it comes from.
  ///   - isFirst: Whether it begins the decomposition.
  ///   - ready: Gets what is in its final place.
  mutating func add(
    _ scalar: Unicode.Scalar, from place: Int, isFirst: Bool, into ready: inout [Placed]
  ) {
    let rank = scalar.bertRank
    if rank > 0 {
      marks.append(Mark(scalar: scalar, rank: rank, beginsOrigin: isFirst))
      if isFirst { origins.append(place) }
      return
    }
    flush(into: &ready)
    if isFirst { origin = place }
    ready.append(Placed(scalar: scalar, origin: origin))
  }

  /// Hands on what waits for a place.
  ///
  /// - Parameter ready: Gets it.
  mutating func flush(into ready: inout [Placed]) {
    guard !marks.isEmpty else { return }
    marks.sort { $0.rank < $1.rank }
    var rest = origins[...]
    for mark in marks {
      if mark.beginsOrigin, let next = rest.popFirst() { origin = next }
      ready.append(Placed(scalar: mark.scalar, origin: origin))
    }
    marks.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
  }
}
