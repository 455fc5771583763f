/// Which scalars of a paragraph stand between quotation marks, as the trainer's `quotation.py` has it.
///
/// Straight marks toggle, and a mark that nothing closes runs to the end of the paragraph. Two
/// apostrophes are a double mark, as in texts of the New York Times. Single marks count where they
/// stand at a word's edge, outside of double ones.
struct QuotationMask {
  private(set) var isQuoted: [Bool]
  private let scalars: [Unicode.Scalar]
  private var double: Int?
  private var single: Int?

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    isQuoted = [Bool](repeating: false, count: scalars.count)
    var place = 0
    while place < scalars.count { place = read(at: place) }
    if let double { fill(double..<scalars.count) }
  }

  /// Reads a scalar, or two that are one mark, and returns the place after.
  private mutating func read(at place: Int) -> Int {
    switch scalars[place] {
    case "“", "„", "«": double = double ?? place
    case "”", "»": close(after: place + 1)
    case "\"": toggle(place..<place + 1)
    case "'", "`", "’", "‘":
      if scalar(place + 1) == scalars[place] {
        toggle(place..<place + 2)
        return place + 2
      }
      if double == nil, scalars[place] != "`" { readSingle(at: place) }
    default: break
    }
    return place + 1
  }

  private mutating func toggle(_ mark: Range<Int>) {
    if double == nil {
      double = mark.lowerBound
    } else {
      close(after: mark.upperBound)
    }
  }

  private mutating func close(after end: Int) {
    guard let start = double else { return }
    fill(start..<end)
    double = nil
  }

  private mutating func readSingle(at place: Int) {
    let before = scalar(place - 1)
    let after = scalar(place + 1)
    if let start = single {
      if scalars[place] != "‘", !after.isLetterOrNumber, !before.isBlank {
        fill(start..<place + 1)
        single = nil
      }
    } else if scalars[place] != "’", !before.isLetterOrNumber, !after.isBlank {
      single = place
    }
  }

  /// A scalar, or a blank beyond the ends.
  private func scalar(_ place: Int) -> Unicode.Scalar {
    scalars.indices.contains(place) ? scalars[place] : " "
  }

  private mutating func fill(_ range: Range<Int>) {
    for place in range { isQuoted[place] = true }
  }
}
