/// A line of a text that isn't empty.
struct Paragraph {
  /// How many come before it.
  var index = 0
  var scalars: [Unicode.Scalar] = []
  /// Where each scalar begins in the text's UTF-8, and where the last ends.
  var starts: [UInt32] = []

  /// The UTF-8 of some of its scalars, as a range of the text's.
  func bytes(of range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(starts[range.upperBound])
  }

  /// Calls `body` with one paragraph of a text after the other.
  static func forEach(in text: String, _ body: (Paragraph) -> Void) {
    var paragraph = Paragraph()
    var place: UInt32 = 0
    func end() {
      guard !paragraph.scalars.isEmpty else { return }
      paragraph.starts.append(place)
      body(paragraph)
      paragraph.index += 1
      paragraph.scalars.removeAll(keepingCapacity: true)
      paragraph.starts.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        end()
      } else {
        paragraph.scalars.append(scalar)
        paragraph.starts.append(place)
      }
      place &+= UInt32(truncatingIfNeeded: UTF8.width(scalar))
    }
    end()
  }
}
